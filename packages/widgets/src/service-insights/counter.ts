import { workCalendar, type Day, type Facts, type WorkCalendar, type WorkdayYear } from '@anze/core-rules';
import type { CaseFile, Submission } from '@anze/core-rules/records';
import type { ReadingsByBook } from '../shared/applying';
import type { KitBook } from '../shared/rulebooks';
import { workDaysWith } from '../shared/work-days';
import { boardOf, type Wording } from './board';
import type { Count } from './desk';
import { entriesOf, type Entries } from './entries';
import { choicesOf, type Choices, type Filter } from './filter';
import { figuresOf, type Figures } from './insights.model';
import { LimitFinder } from './limits';

export interface Given {
  readonly cases: readonly CaseFile[];
  readonly submissions: readonly Submission[];
  readonly facts: Readonly<Record<string, Facts>>;
  readonly readings: ReadingsByBook;
  readonly workdays: readonly WorkdayYear[];
  readonly books: readonly KitBook[];
  readonly given: Facts;
  readonly today: Day;
}

/** Counts again only what rests on something that has changed. */
export class Counter {
  private entries: Entries | null = null;
  private choices: Choices | null = null;
  private finder: LimitFinder | null = null;
  private figures: Figures | null = null;
  private calendar: WorkCalendar = workCalendar();
  private readonly keys = new Map<string, readonly unknown[]>();

  /** `tell` is given what of the page's own data could not be used. */
  constructor(private readonly tell: (at: string, problems: readonly string[]) => void) {}

  count(given: Given, filter: Filter, wording: Wording): Count {
    const { cases, submissions, facts, readings, workdays, books, today } = given;
    if (this.isNew('entries', [cases, submissions])) {
      this.entries = entriesOf(cases, submissions);
      this.choices = choicesOf(this.entries);
      this.finder = this.figures = null;
    }
    if (this.isNew('workdays', [workdays])) this.calendar = this.calendarOf(workdays);
    if (this.isNew('limits', [facts, readings, workdays, books, given.given, today])) this.finder = null;
    if (!this.finder) {
      this.finder = new LimitFinder({ books, given: given.given, facts, readings, calendar: this.calendar, on: today });
      this.figures = null;
    }
    if (this.isNew('filter', Object.values(filter)) || !this.figures) {
      this.figures = figuresOf(this.entries!, filter, this.finder, today, this.calendar);
      if (this.finder.problems.size) this.tell('facts', [...this.finder.problems]);
    }
    const { firms, isEmpty } = this.figures;
    return {
      board: boardOf(this.figures, wording), choices: this.choices!, firms: firms.length, cases: this.figures.records, only: firms.length === 1 ? firms[0]!.name : null, left: this.entries!.left, isEmpty,
    };
  }
  private isNew(what: string, key: readonly unknown[]): boolean {
    const before = this.keys.get(what);
    this.keys.set(what, key);
    return !before || key.some((one, i) => one !== before[i]);
  }
  private calendarOf(workdays: readonly WorkdayYear[]): WorkCalendar {
    const { calendar, problem } = workDaysWith(workdays);
    if (problem !== null) this.tell('workdays', [problem]);
    return calendar;
  }
}
