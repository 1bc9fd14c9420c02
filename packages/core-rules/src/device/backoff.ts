const FIRST = 1000;
const LONGEST = 300_000;

/**
 * How long to wait before the next try: a random part of a span that doubles from one second to five minutes. Random from nought, so that a
 * thousand phones that lost the network together do not come back together.
 */
export function backoff(tries: number, random: () => number): number {
  return Math.floor(random() * Math.min(LONGEST, FIRST * 2 ** Math.min(tries, 20)));
}
