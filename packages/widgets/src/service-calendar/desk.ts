import type { Day, EventName, ScheduleRow } from '@anze/core-rules';
import type { LetterText } from '../shared/letters';
import type { MarkProblem, TypedMark } from './mark';
import type { RecordProblem, StartProblem } from './record';
import type { Anchor, AnchorProblem } from './undated';
import type { Kind } from './view';

/** The open form for a service; what was typed into it is a draft of its own. */
export interface FormState {
  readonly id: string;
  readonly problems: readonly RecordProblem[];
}
/** A dated duty that is being marked as done. */
export interface MarkState {
  readonly key: string;
  readonly id: string;
  readonly row: ScheduleRow;
  readonly name: EventName;
  readonly typed: TypedMark;
  readonly problems: readonly MarkProblem[];
}
/** A day of the policy that is being told. */
export interface AnchorState {
  readonly event: Anchor;
  readonly typed: string;
  readonly problem: AnchorProblem | null;
}
export interface PanelState extends LetterText {
  readonly kind: 'letter' | 'complaint' | 'ics';
  readonly copied: 'yes' | 'no' | null;
}
export type Focus = 'day' | 'list' | 'form' | 'problems' | 'panel' | 'card' | 'mark' | 'anchor' | 'status' | 'question' | null;

/** What the reader has open and typed; it outlives every change of the data below it. */
export class Desk {
  day: Day;
  kind: Kind | null = null;
  showsOthers = false;
  /** How far long lists are shown. */
  readonly shown = new Map<string, number>();
  form: FormState | null = null;
  mark: MarkState | null = null;
  anchor: AnchorState | null = null;
  panel: PanelState | null = null;
  start = { typed: { start: '', end: '' }, problems: [] as readonly StartProblem[] };
  focus: Focus = null;

  constructor(today: Day) {
    this.day = today;
  }
  openForm(id: string): void {
    this.form = { id, problems: [] };
    this.panel = null;
    this.mark = null;
    this.focus = 'form';
  }
  refuse(problems: readonly RecordProblem[]): void {
    if (this.form) this.form = { ...this.form, problems };
    this.focus = 'problems';
  }
  closeForm(focus: Focus): void {
    this.form = null;
    this.focus = focus;
  }
  openMark(mark: Omit<MarkState, 'problems'>): void {
    this.mark = { ...mark, problems: [] };
    this.focus = 'mark';
  }
  openPanel(kind: PanelState['kind'], letter: LetterText): void {
    this.panel = { kind, ...letter, copied: null };
    this.focus = 'panel';
  }
}
