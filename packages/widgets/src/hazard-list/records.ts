import type { Hazard, HazardReport } from '@anze/core-rules/records';
import type { DraftDesk } from '../shared/form/desk';
import { sheetOfDraft, type Body } from './body';
import { did, noHistory, redo, undo, type Deed, type History } from './history';
import { applied, editsOf, emptySheet, putting, reportOf, type Change, type Head, type Item, type ListName, type Sheet } from './sheet';
import type { Editing } from './typed';

interface Holder {
  readonly desk: DraftDesk<Body>;
  readonly report: HazardReport | null;
}

/** The lists as they stand, and the way back. Every change goes into the draft as the few rows that it is. */
export class Records {
  sheet: Sheet = emptySheet;
  history: History = noHistory;
  private of: Body | null | undefined = undefined;
  private reportOf: HazardReport | null = null;

  constructor(private readonly holder: Holder) {}

  /** Another draft was opened, or another tab's version taken: what was undone belongs to the former. */
  sync(): void {
    const { desk, report } = this.holder;
    const { own } = desk.state;
    if (own === this.of && (own !== null || report === this.reportOf)) return;
    this.of = own;
    this.reportOf = report;
    this.sheet = sheetOfDraft(own, desk.rows, report);
    this.history = noHistory;
  }
  find(id: string): Item | null {
    const is = ({ value }: { readonly value: Item }): boolean => value.id === id;
    return (this.sheet.hazards.find(is) ?? this.sheet.risks.find(is))?.value ?? null;
  }
  hazard(id: string): Hazard | null {
    return this.sheet.hazards.find(({ value }) => value.id === id)?.value ?? null;
  }

  do(what: Deed['what'], changes: readonly Change[], body: Partial<Body> = {}): void {
    // Another tab writes: nothing here would be kept.
    if (this.holder.desk.isWatching) return;
    if (changes.length === 0) return this.say(body);
    this.history = did(this.history, { what, count: changes.length, changes });
    this.apply(changes, body);
  }
  put(what: Deed['what'], list: ListName, items: readonly Item[], body: Partial<Body> = {}): void {
    this.do(what, putting(this.sheet, list, items), body);
  }
  undo(): Deed | null {
    return this.turn(undo(this.history));
  }
  redo(): Deed | null {
    return this.turn(redo(this.history));
  }
  /** What stands beside the rows. */
  say(change: Partial<Body>): void {
    this.write({ ...this.holder.desk.body, ...change }, []);
  }
  head(change: Partial<Head>): void {
    this.say({ head: { ...this.holder.desk.body.head, ...change } });
  }
  edit(editing: Editing | null): void {
    this.say({ editing });
  }
  record(more: Parameters<typeof reportOf>[2] = {}): HazardReport {
    return reportOf(this.holder.desk.body.head, this.sheet, more);
  }

  private turn(step: ReturnType<typeof undo>): Deed | null {
    if (!step || this.holder.desk.isWatching) return null;
    this.history = step.history;
    this.apply(step.changes, {});
    return step.deed;
  }
  private apply(changes: readonly Change[], body: Partial<Body>): void {
    this.sheet = applied(this.sheet, changes);
    this.write({ ...this.holder.desk.body, ...body }, changes);
  }
  /** A report that came whole is kept row by row from its first change on. */
  private write(body: Body, changes: readonly Change[]): void {
    const { desk } = this.holder;
    const { whole, ...rest } = body;
    const isWhole = whole !== undefined || (desk.isUntouched && this.sheet.hazards.length + this.sheet.risks.length > 0);
    const edits = isWhole ? editsOf([...all(this.sheet), ...changes.filter(({ after }) => after === null)]) : editsOf(changes);
    desk.change(rest, edits);
    this.of = desk.state.own;
  }
}
const all = ({ hazards, risks }: Sheet): readonly Change[] => [
  ...hazards.map((after) => ({ list: 'hazards' as const, id: after.value.id, before: null, after })),
  ...risks.map((after) => ({ list: 'risks' as const, id: after.value.id, before: null, after })),
];
