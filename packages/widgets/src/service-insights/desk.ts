import type { Board, SectionId } from './board';
import type { Choices, PeriodProblem, TypedPeriod } from './filter';

export type Kind = 'charts' | 'tables';
export type Focus = 'problems' | 'panel' | 'head' | SectionId | null;

/** What the reader has chosen and typed; it outlives every change of the data below it. */
export class Desk {
  kind: Kind | null = null;
  period: TypedPeriod = { period: 'all', from: '', to: '' };
  /** The last period that could be read; a mistyped one changes nothing. */
  held: TypedPeriod = this.period;
  problems: readonly PeriodProblem[] = [];
  rulebook: string | null = null;
  region: string | null = null;
  insurer: string | null = null;
  /** A file that was made: its name, and its text where files cannot be saved. */
  file: { readonly name: string; readonly text: string; readonly copied: 'yes' | 'no' | null } | null = null;
  focus: Focus = null;

  get isFiltered(): boolean {
    return this.held.period !== 'all' || this.rulebook !== null || this.region !== null || this.insurer !== null;
  }
  clear(): void {
    this.period = this.held = { period: 'all', from: '', to: '' };
    this.problems = [];
    this.rulebook = this.region = this.insurer = null;
  }
}

/** All that is counted, in words, and what it was made of. */
export interface Count {
  readonly board: Board;
  readonly choices: Choices;
  readonly firms: number;
  readonly cases: number;
  /** The only firm's name. */
  readonly only: string | null;
  readonly left: { readonly unread: number; readonly alone: number; readonly doubtful: number };
  readonly isEmpty: boolean;
}
