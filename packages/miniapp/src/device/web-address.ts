const address = /^(https:\/\/[a-z0-9.-]+(?::\d+)?)(\/[^\s#]*)?(#[^\s]*)?$/i;

/** An address whose origin is one of the allowed ones, word for word; `null` for all others. By hand: there is no `URL` here. */
export function allowedAddress(text: string, origins: readonly string[]): { readonly url: string; readonly path: string } | null {
  const match = address.exec(text);
  if (!match || /[\u0000-\u0020\\@\u007f-\uffff]/.test(text)) return null;
  const [, origin = '', path = '/'] = match;
  return origins.some((one) => one.replace(/\/$/, '').toLowerCase() === origin.toLowerCase()) ? { url: origin + path, path } : null;
}
export const withTicket = (url: string, ticket: string | null): string => (ticket ? `${url}#ticket=${ticket}` : url);
