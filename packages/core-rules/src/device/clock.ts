/** Time as something that can be handed in, so that a test need not wait five minutes. */
export interface Clock {
  now(): number;
  /** Answers how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}
