import type { Standing } from '../shared/questions/session';

/** What a tab remembers of one calculator. */
export interface Kept {
  /** The share link that stood in the address; empty where none did. */
  readonly from: string;
  /** The answers, written as a share link's fragment; empty when all were taken away. */
  readonly answers: string;
  readonly standing: Standing;
}

/** The answers of this tab, so that a reload or the way back from another page finds them. No other tab sees them, and they go with it. */
export class Memory {
  private key: string | null = null;
  private kept: Kept | null | undefined;
  /** Whether the answers that are shown are remembered. */
  isKept = false;

  constructor(private readonly element: Element) {}

  /** As it stood when the page was opened. */
  read(): Kept | null {
    if (this.kept !== undefined) return this.kept;
    const { element } = this;
    const all = [...document.querySelectorAll(element.localName)];
    // Inside another element its place in the page has no name: without an id of its own nothing is remembered.
    const name = element.id || (all.includes(element) ? all.indexOf(element) : '');
    this.key = name === '' ? null : `anze ${window.location.pathname} ${name}`;
    this.kept = null;
    try {
      // What is there may be anything: the answers are checked like a link's.
      this.kept = JSON.parse(sessionStorage.getItem(this.key ?? '') ?? 'null') as Kept | null;
    } catch {
      // Closed to this page, or not ours: then nothing is remembered.
    }
    return this.kept;
  }
  write(kept: Kept | null): void {
    this.isKept = false;
    if (this.key === null) return;
    try {
      if (kept?.from || kept?.answers) sessionStorage.setItem(this.key, JSON.stringify(kept));
      else sessionStorage.removeItem(this.key);
      this.isKept = true;
    } catch {
      // Full, or closed to this page.
    }
  }
}
