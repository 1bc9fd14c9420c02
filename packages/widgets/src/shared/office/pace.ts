/** Lets the page breathe between two pieces of work, and ends the work when nobody wants it any more. */
export class Pace {
  private until = now() + SLICE;

  constructor(private readonly signal: AbortSignal | undefined) {}

  /** Call it after each piece; it waits only when the page has waited long enough. */
  async piece(): Promise<void> {
    if (this.signal?.aborted) throw new DOMException('cancelled', 'AbortError');
    if (now() < this.until) return;
    await new Promise((resume) => setTimeout(resume, 0));
    this.until = now() + SLICE;
    if (this.signal?.aborted) throw new DOMException('cancelled', 'AbortError');
  }
}

// Half a frame: what a finger on the page does not notice.
const SLICE = 8;
const now = (): number => performance.now();
