/** A stretch of a text. */
export interface Span {
  readonly at: number;
  readonly end: number;
}
/** Whether none of these lies on any of a stretch. */
export const isFree = (taken: readonly Span[], at: number, end: number): boolean => !taken.some((other) => at < other.end && end > other.at);
