import type { Clock } from './clock';
import type { SaveOutcome, SaveRequest } from './draft-store';
import type { SubmissionKind } from '../records/index';

/** The edits since the last save: what a form hands over when asked. */
export type Edits<P> = Omit<SaveRequest<P>, 'id' | 'kind' | 'base'>;

export type AutosaveState =
  | { readonly status: 'clean' | 'dirty' | 'saving' }
  | SaveOutcome;

export interface AutosaveOptions<P> {
  readonly store: { save(request: SaveRequest<P>): Promise<SaveOutcome> };
  readonly id: string;
  readonly kind: SubmissionKind;
  /** The revision that was loaded; 0 for a new draft. */
  readonly base: number;
  /** Everything since the state was last `saved`. Called at the moment of saving, so that it is always the newest. */
  readonly edits: () => Edits<P>;
  readonly onState: (state: AutosaveState) => void;
  readonly clock: Clock;
}

/** After the last keystroke, and at the latest after the first: at most a second of typing is ever unsaved. */
const QUIET = 300;
const LATEST = 800;
const AGAIN = 5000;

/** Saves a form's edits one after another. A refused save is tried again and stays visible; a conflict stops it until somebody decides. */
export class Autosave<P> {
  private base: number;
  private dirtySince: number | null = null;
  private cancel: (() => void) | null = null;
  private running: Promise<void> | null = null;
  private stopped = false;
  private readonly clock: Clock;

  constructor(private readonly options: AutosaveOptions<P>) {
    this.base = options.base;
    this.clock = options.clock;
  }

  get revision(): number {
    return this.base;
  }

  /** The form has changed. */
  touch(): void {
    if (this.stopped) return;
    const now = this.clock.now();
    this.dirtySince ??= now;
    if (!this.running) this.options.onState({ status: 'dirty' });
    this.plan(Math.max(0, Math.min(QUIET, this.dirtySince + LATEST - now)));
  }

  /** Saves at once what is unsaved: the page is being hidden, or left. Resolves when nothing more is on its way. */
  async flush(): Promise<void> {
    this.cancel?.();
    this.cancel = null;
    if (this.running) await this.running;
    if (this.dirtySince !== null && !this.stopped) await this.save();
  }

  /** After a conflict: go on from what the person chose. */
  resume(base: number): void {
    this.base = base;
    this.stopped = false;
  }

  stop(): void {
    this.stopped = true;
    this.cancel?.();
  }

  private plan(delay: number): void {
    this.cancel?.();
    this.cancel = this.clock.after(delay, () => {
      this.cancel = null;
      if (!this.running && !this.stopped && this.dirtySince !== null) void this.save();
    });
  }

  private save(): Promise<void> {
    const { store, id, kind, edits, onState } = this.options;
    this.dirtySince = null;
    onState({ status: 'saving' });
    this.running = store
      .save({ id, kind, base: this.base, ...edits() })
      .catch((error: unknown): SaveOutcome => ({ status: 'refused', problem: 'failed', message: String(error) }))
      .then((outcome) => {
        this.running = null;
        if (outcome.status === 'saved' || outcome.status === 'held') this.base = outcome.revision;
        if (outcome.status === 'conflict') this.stop();
        if (outcome.status === 'refused') {
          this.dirtySince ??= this.clock.now();
          onState(outcome);
          this.plan(AGAIN);
          return;
        }
        // Typed meanwhile: the newer edits are not saved, and nothing may say so.
        onState(this.dirtySince !== null && !this.stopped ? { status: 'dirty' } : outcome);
        if (this.dirtySince !== null && !this.stopped) this.plan(QUIET);
      });
    return this.running;
  }
}
