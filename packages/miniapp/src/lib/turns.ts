/** Of several runs that wait for something, only the newest may show what it found: an older one may end later. */
export class Turns {
  private newest = 0;
  /** Begins a run; answers whether it is still the newest. */
  begin(): () => boolean {
    const own = ++this.newest;
    return () => own === this.newest;
  }
}
