import { assessChecked, inForceOn, outcomeOf } from '../../assess';
import { combine, commonCatalogue, type AllAssessments } from '../../assess-all';
import { scopeTruth, truthOf, type Book } from '../../compile';
import { InputError } from '../../days';
import { stateOf } from '../../decide';
import { withAnchors } from '../../events';
import { checkFacts, factsOf } from '../../facts';
import { questionsOf } from '../../questions';
import { scheduleChecked } from '../../schedule';
import type { Assessment, Day, Fact, FactValue, Facts, Truth } from '../../types';
import { workCalendar } from '../../work-calendar';
import type { Language } from '../../check/wording';
import { inputErrorLine, problemLine } from '../words';
import { POLICY_COLUMNS, valueOf } from './columns';
import type { CsvRecord } from './records';

/** One row of the answer. What may stand several times is separated by `;`, the rulebooks by ` | `: counts are never added up. */
export interface BatchRow {
  readonly policy: string;
  readonly line: number;
  readonly local: AllAssessments['local'] | '';
  readonly rulebooks: string;
  readonly applies: string;
  readonly tier: string;
  /** What must be delivered, a right at a time, under its name where one of two is enough: `kinds=4 kinds/year`. */
  readonly owed: string;
  /** The first day by which something is due to the firm, counted from the dates of the policy. */
  readonly firstDue: string;
  /** Facts that are still to be known. */
  readonly unknown: string;
  readonly error: string;
}
export const BATCH_COLUMNS = ['policy', 'line', 'local', 'rulebooks', 'applies', 'tier', 'owed', 'firstDue', 'unknown', 'error'] as const satisfies readonly (keyof BatchRow)[];

export interface BatchOptions {
  readonly language: Language;
  readonly on?: Day;
  readonly audience?: Fact['audience'];
}

type Answer = Pick<BatchRow, 'local' | 'rulebooks' | 'applies' | 'tier' | 'owed' | 'unknown'>;
type Each = readonly { readonly book: Book; readonly assessment: Assessment }[];

/** What is delivered so many times; a length of training or a limit of cover is none. */
const COUNTED: readonly string[] = ['times', 'visits', 'kinds'];
function owedIn({ rulebook, entitlements }: Assessment): string {
  const owed = entitlements.flatMap(({ id, name, holds, force, amount }) => {
    const figure = amount?.min ?? amount?.exact;
    return holds === 'yes' && force === 'must' && amount && COUNTED.includes(amount.unit) && figure !== undefined ? [`${name ?? id}=${figure} ${amount.unit}${amount.per ? `/${amount.per}` : ''}`] : [];
  });
  return owed.length ? `${rulebook}: ${owed.join('; ')}` : '';
}

/** A row's answer out of the assessments, the same that `assess` gives. */
export function answerOf(each: Each): Answer {
  const { local, assessments, questions } = combine(each);
  return {
    local,
    rulebooks: assessments.map(({ rulebook }) => rulebook).join(';'),
    applies: assessments.map(({ applies }) => applies).join(';'),
    tier: assessments.flatMap(({ tier, applies }) => (tier && applies === 'yes' ? [tier.candidates.join('/')] : [])).join(';'),
    owed: assessments.filter(({ applies }) => applies === 'yes').map(owedIn).filter((text) => text !== '').join(' | '),
    unknown: questions.map(({ fact }) => fact).join(';'),
  };
}

/** Remembers answers up to a limit, then starts again: memory stays the same however many rows come. */
class Memory<T> {
  private readonly known = new Map<string, T>();
  constructor(private readonly most: number) {}
  get(key: string, make: () => T): T {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.known.size >= this.most) this.known.clear();
    const made = make();
    this.known.set(key, made);
    return made;
  }
}

interface Decided {
  readonly answer: Answer;
  readonly dating: Dating;
}
/** For every book that surely applies, what can date something for the firm; and what came out for which dates of a policy. */
interface Dating {
  readonly books: readonly Book[];
  readonly dues: Memory<string>;
}
/** The books whose scope a place and trade leave open or fulfil; no more sets than books can be combined. */
interface Candidates {
  readonly books: readonly Book[];
  readonly decided: Memory<Decided>;
}

const ANCHORS = ['policyStart', 'contractSigned', 'projectStart'] as const;
const NO_EVENTS: readonly never[] = [];

/**
 * Assesses policies one by one. Policies whose facts fall into the same cells get the same answer, so an answer is worked out once for all of
 * them, by `assess` and `schedule` themselves.
 */
export function batchAssessor(books: readonly Book[], columns: readonly string[], options: BatchOptions): (record: CsvRecord) => BatchRow {
  const { language, on, audience = 'insured' } = options;
  const catalogue = commonCatalogue(books);
  const calendar = workCalendar();
  const scopeFacts = [...new Set(books.flatMap((book) => [book.scope, ...book.also].flat().flatMap(({ dimension }) => book.dimensions[dimension]!.sources)))];
  const candidates = new Memory<Candidates>(2_000);
  const sets = new Map<string, Candidates>();
  const candidateOf = (own: readonly Book[]): Candidates => {
    const key = own.map((book) => book.rulebook.id).join();
    const known = sets.get(key) ?? { books: own, decided: new Memory<Decided>(5_000) };
    sets.set(key, known);
    return known;
  };
  const policyColumn = columns.findIndex((column) => POLICY_COLUMNS.includes(column));
  const readers = columns.map((column) => catalogue[column]);
  const datings = new Memory<Dating>(200);

  const decide = (own: readonly Book[], facts: Facts): Decided => {
    const each = own.map((book) => {
      const assessment = assessChecked(book, facts, { findingsOnly: true, ...(on === undefined ? {} : { on }) });
      // All but the what-ifs, which nobody reads here and which cost the most.
      return { book, assessment: assessment.applies === 'no' ? assessment : { ...assessment, questions: questionsOf(book, stateOf(book, facts), audience) } };
    });
    const parts = each.filter(({ assessment }) => assessment.applies === 'yes').map(({ book }) => datingPart(book, stateOf(book, facts)));
    const dating = datings.get(parts.map(({ key }) => key).join('|'), () => ({ books: parts.map(({ book }) => book), dues: new Memory<string>(5_000) }));
    return { answer: answerOf(each), dating };
  };

  const assessFacts = (facts: Facts): { readonly answer: Answer; readonly firstDue: string } => {
    const scopeKey = scopeFacts.map((fact) => facts[fact]).join('|');
    const own = candidates.get(scopeKey, () => candidateOf(books.filter((book) => scopeTruth(book, stateOf(book, facts)) !== 'no')));
    const day = on ?? (facts.policyStart as Day | undefined);
    const codes: number[] = [];
    for (const book of own.books) cellCodes(codes, inForceOn(book, day), stateOf(book, facts));
    const { answer, dating } = own.decided.get(String.fromCharCode(...codes), () => decide(own.books, facts));
    if (facts.policyStart === undefined || !dating.books.length) return { answer, firstDue: '' };
    const dates = `${facts.policyStart}${facts.policyEnd ?? ''}|${facts.contractSigned ?? ''}|${facts.projectStart ?? ''}`;
    return { answer, firstDue: dating.dues.get(dates, () => firstDueOf(dating.books, facts)) };
  };

  const firstDueOf = (dating: readonly Book[], facts: Facts): string => {
    const events = withAnchors(facts, NO_EVENTS);
    let first = '';
    for (const book of dating) {
      for (const row of scheduleChecked(book, facts, events, { on: facts.policyStart as Day, calendar })) {
        if (isFirstDueRow(row) && (first === '' || row.due < first)) first = row.due;
      }
    }
    return first;
  };

  return ({ line, fields, broken }) => {
    const policy = fields?.[policyColumn] ?? '';
    const failed = (error: string): BatchRow => ({ policy, line, local: '', rulebooks: '', applies: '', tier: '', owed: '', firstDue: '', unknown: '', error });
    if (!fields) return failed(problemLine(broken ?? 'csv-quote', {}, language));
    if (fields.length !== columns.length) return failed(problemLine('csv-fields', { value: fields.length, wanted: columns.length }, language));
    const given: Record<string, FactValue> = {};
    for (let i = 0; i < columns.length; i++) {
      const fact = readers[i];
      if (!fact) continue;
      const value = valueOf(fields[i]!, fact);
      if (value !== undefined) given[columns[i]!] = value;
    }
    try {
      const { answer, firstDue } = assessFacts(factsOf(checkFacts(given, catalogue)));
      return { policy, line, ...answer, firstDue, error: '' };
    } catch (error) {
      if (error instanceof InputError) return failed(inputErrorLine(error, language, catalogue, 'cell'));
      throw error;
    }
  };
}

const TRUTHS: readonly Truth[] = ['no', 'unknown', 'yes'];
const WIDE = 0xffff;
/** A state as character codes: one for a mask, three where it has more than 15 cells. */
function cellCodes(codes: number[], inForce: Truth, state: Int32Array): void {
  codes.push(TRUTHS.indexOf(inForce));
  for (const mask of state) {
    if (mask < 0x8000) codes.push(mask);
    else codes.push(WIDE, mask & 0x7fff, mask >> 15);
  }
}

/** Whether a row of the schedule is something that must or should be delivered to the firm by a day counted from the policy's own dates. */
export function isFirstDueRow(row: { readonly event: string; readonly to: string; readonly holds: string; readonly force: string }): boolean {
  const counted = row.event === 'period' || (ANCHORS as readonly string[]).includes(row.event);
  return counted && row.to === 'insured' && row.holds === 'yes' && (row.force === 'must' || row.force === 'should');
}

/**
 * The part of a book that can give the first due day: the deadlines that run from the policy's dates, and of the rights one for each kind of
 * period, since rights with the same period end on the same day. The key is the same wherever the dates will be the same.
 */
function datingPart(book: Book, state: Int32Array): { readonly book: Book; readonly key: string } {
  const rights = new Map<string, Book['entitlements'][number]>();
  for (const right of book.entitlements) {
    const outcome = right.rule.to === 'insured' ? outcomeOf(right, state) : null;
    if (outcome?.holds !== 'yes') continue;
    const key = JSON.stringify(outcome.rows.map(({ amount, force, counts }) => [amount?.per, amount?.unit, amount?.min ?? amount?.exact, force, counts.length > 0 || !!right.rule.countsItems]));
    if (!rights.has(key)) rights.set(key, right);
  }
  const deadlines = book.deadlines.filter(({ deadline, tests }) =>
    deadline.to === 'insured' && (ANCHORS as readonly (string | undefined)[]).includes(deadline.on?.event) && truthOf(tests, state) !== 'no');
  return {
    book: { ...book, duties: [], entitlements: [...rights.values()], deadlines },
    key: [book.rulebook.id, ...rights.keys(), ...deadlines.map(({ deadline, tests }) => `${deadline.id} ${truthOf(tests, state)}`)].join(' '),
  };
}
