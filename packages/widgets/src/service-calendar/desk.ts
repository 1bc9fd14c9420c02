import type { Day, EventName, ScheduleRow } from '@anze/core-rules';
import type { RecordDetail } from '../shared/events/record';
import type { MarkProblem, TypedMark } from './mark';
import { emptyService, type RecordProblem, type StartProblem, type TypedService } from './record';
import type { Kind } from './view';

export interface FormState {
  readonly id: string;
  readonly typed: TypedService;
  readonly problems: readonly RecordProblem[];
  /** What stood there, when a recorded service is being changed. */
  readonly before: RecordDetail['event'] | null;
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
export interface PanelState {
  readonly kind: 'letter' | 'complaint' | 'ics';
  readonly text: string;
  readonly copied: 'yes' | 'no' | null;
}
export type Focus = 'day' | 'list' | 'form' | 'problems' | 'panel' | 'log' | 'card' | 'mark' | 'status' | 'question' | null;

/** What the reader has open and typed; it outlives every change of the data below it. */
export class Desk {
  day: Day;
  kind: Kind | null = null;
  showsOthers = false;
  /** How far long lists are shown. */
  readonly shown = new Map<string, number>();
  form: FormState | null = null;
  mark: MarkState | null = null;
  panel: PanelState | null = null;
  start = { typed: { start: '', end: '' }, problems: [] as readonly StartProblem[] };
  focus: Focus = null;

  constructor(today: Day) {
    this.day = today;
  }
  openForm(id: string, typed: Partial<TypedService>, before: FormState['before'] = null): void {
    this.form = { id, typed: { ...emptyService, ...typed }, problems: [], before };
    this.panel = null;
    this.mark = null;
    this.focus = 'form';
  }
  type(change: Partial<TypedService>): void {
    if (this.form) this.form = { ...this.form, typed: { ...this.form.typed, ...change } };
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
  openPanel(kind: PanelState['kind'], text: string): void {
    this.panel = { kind, text, copied: null };
    this.focus = 'panel';
  }
}
