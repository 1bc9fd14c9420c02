/** A file that is not made; the message says why and what to do instead. */
export class OfficeError extends Error {
  constructor(readonly code: 'too-many', message: string) {
    super(message);
    this.name = 'OfficeError';
  }
}
