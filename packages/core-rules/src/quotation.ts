/**
 * The words of a clause as they are shown: a table's text runs the same words of several cells together; they are said once, with dots where
 * more words follow what is left out. Every place that shows a quotation shows this one.
 */
export const shownQuote = (quote: string): string =>
  quote.replace(/(\D.{3,}?)\1+/g, (run: string, once: string, at: number) => (at + run.length === quote.length ? once : `${once}……`));
