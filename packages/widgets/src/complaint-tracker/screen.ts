import type { ComplaintProblem } from './read-complaint';
import type { LetterText } from '../shared/letters';
import type { Move } from './standing';
import type { StepProblem } from './read-step';

export type Focus = 'title' | 'form-step' | 'problems' | 'step' | 'panel' | 'lookup' | null;
export interface Panel extends LetterText {
  /** To the next body, or the complaint itself, which nobody has yet. */
  readonly kind: 'letter' | 'ownLetter';
  readonly copied: 'yes' | 'no' | null;
  /** What became of the Word file. */
  readonly docx: 'done' | { readonly failed: string } | null;
}
export interface Lookup {
  readonly typed: string;
  readonly problem: { readonly code: 'empty' | 'bad' | 'not-found' | 'other' } | { readonly code: 'failed'; readonly reason: string } | null;
  readonly isBusy: boolean;
}

/** What the reader has open; what was typed is kept by the desks. */
export class Screen {
  at: 'home' | 'file' | 'sent' | 'unsent' | 'case' = 'home';
  /** The complaint that is open and still lies on this device. */
  unsent = '';
  step: Move | null = null;
  complaintProblems: readonly ComplaintProblem[] = [];
  /** The day of a complaint that its reader has said to be right all the same. */
  sure = '';
  stepProblems: readonly StepProblem[] = [];
  /** Why a record was not taken, in the words of whoever refused it. */
  refused = '';
  /** A host has taken the record itself. */
  taken = false;
  lookup: Lookup = { typed: '', problem: null, isBusy: false };
  panel: Panel | null = null;
  /** The file that was asked for last and could not be read. */
  unread: string | null = null;
  copied: 'yes' | 'no' | null = null;
  focus: Focus = null;

  go(at: Screen['at'], focus: Focus = 'title'): void {
    this.at = at;
    this.closeStep();
    this.panel = null;
    this.unread = null;
    this.copied = null;
    this.taken = false;
    this.complaintProblems = [];
    this.focus = focus;
  }
  openStep(step: Move): void {
    this.step = step;
    this.stepProblems = [];
    this.refused = '';
    this.panel = null;
    this.focus = 'step';
  }
  closeStep(): void {
    this.step = null;
    this.stepProblems = [];
    this.refused = '';
  }
}
