/** A server may ask for any wait; one of more than a day is a mistake, or a clock that is wrong. */
const LONGEST = 24 * 3600_000;

/**
 * `Retry-After` as milliseconds from now. A date is held against the server's own `Date`, because a device's clock may be days off.
 */
export function retryAfter(header: string | null, date: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, LONGEST);
  // Engines read almost anything as a date; an HTTP date begins with its weekday.
  const until = /^[A-Za-z]{3,9}, /.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(until)) return undefined;
  const serverNow = date === null ? NaN : Date.parse(date);
  return Math.max(0, Math.min(until - (Number.isNaN(serverNow) ? now : serverNow), LONGEST));
}
