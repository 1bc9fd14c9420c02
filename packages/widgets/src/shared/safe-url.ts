const allowed = new Set(['http:', 'https:', 'tel:', 'mailto:']);

/** The address if it is one that only leads somewhere; a rulebook or a host may give any text. */
export function safeUrl(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  try {
    return allowed.has(new URL(address, document.baseURI).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
