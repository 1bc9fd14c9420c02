import { setsAt, truthOf, type Book, type CompiledDeadline, type CompiledRule, type FullRow } from './compile';
import { parseDay } from './days';
import { rowsAt, stateOf } from './decide';
import { checkFacts, factCatalogue, factsOf } from './facts';
import { neighboursOf } from './neighbours';
import { questionsOf } from './questions';
import type {
  Amount, Assessment, Conflict, Day, Fact, Facts, Finding, Force, Mode, RulebookTexts, Service, Tier, Truth,
} from './types';

export interface AssessOptions {
  /** The day it is asked for; the version in force at the start of the policy counts, so this defaults to `policyStart`. */
  readonly on?: Day;
  /** Whom questions are for. Default `insured`: an owner is never asked for an insurer's figures. */
  readonly audience?: Fact['audience'];
  /** Sentences for the findings; without them `text` is empty. */
  readonly texts?: RulebookTexts;
  /** Leave out `questions` and `neighbours` where only the findings are wanted. */
  readonly findingsOnly?: boolean;
}

const forceRank: Record<Force, number> = { must: 3, should: 2, may: 1, fact: 0 };
const weakerForce = (a: Force, b: Force): Force => (forceRank[a] <= forceRank[b] ? a : b);
const perYear: Record<string, number> = { month: 12, quarter: 4, 'half-year': 2, year: 1, 'two-years': 0.5, policyPeriod: 0.9, once: 0.1 };

/** How much an amount asks for in a year, to tell the weaker from the stronger; `per` without a span counts as it stands. */
export function weightOf(amount: Amount | null): number {
  if (!amount) return 0;
  const figure = amount.min ?? amount.exact ?? amount.max ?? 0;
  return figure * (amount.per === null ? 1 : (perYear[amount.per] ?? 1));
}
const sameAmount = (a: Amount, b: Amount): boolean =>
  a.min === b.min && a.max === b.max && a.exact === b.exact && a.unit === b.unit && a.per === b.per;

/** A set of rows owes something (`must`, `should`), merely allows it, or is empty. */
type Strength = 'owed' | 'allowed' | 'none';
function strengthOf(rows: readonly FullRow[]): Strength {
  if (!rows.length) return 'none';
  return rows.every((row) => row.force === 'may') ? 'allowed' : 'owed';
}

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** Three-valued: what surely holds, what may hold, what does not. `null` when it surely does not. */
export function outcomeOf(rule: CompiledRule, state: Int32Array): { readonly holds: Truth; readonly rows: readonly FullRow[] } | null {
  const { grid } = rule;
  const sets = setsAt(grid, state);
  if (typeof sets === 'number') {
    const rows = grid.sets[sets]!;
    return rows.length ? { holds: 'yes', rows } : null;
  }
  const candidates = sets.map((set) => grid.sets[set]!);
  const strengths = unique(candidates.map(strengthOf));
  const rows = unique(candidates.flat());
  if (!rows.length) return null;
  return { holds: strengths.length === 1 ? 'yes' : 'unknown', rows };
}

function modesOf(services: readonly Service[]): readonly Mode[] | null {
  if (!services.length || services.some((service) => !service.mode)) return null;
  return unique(services.flatMap((service) => service.mode!));
}
function uniqueServices(services: readonly Service[]): readonly Service[] {
  const seen = new Map(services.map((service) => [JSON.stringify(service), service]));
  return [...seen.values()];
}
const textOf = (texts: RulebookTexts | undefined, id: string, clauses: readonly string[]): string =>
  texts?.nodes[id] ?? texts?.clauses[clauses[0] ?? '']?.text ?? '';

function findingOf(compiled: CompiledRule, holds: Truth, rows: readonly FullRow[], texts: RulebookTexts | undefined): Finding {
  const { rule } = compiled;
  // While it is open whether anything is owed, the rows that owe are shown; rows that merely allow say nothing.
  const telling = rows.some((row) => row.force !== 'may') && holds === 'unknown' ? rows.filter((row) => row.force !== 'may') : rows;
  const amounts = telling.map((row) => row.amount).filter((amount): amount is Amount => amount !== null).sort((a, b) => weightOf(a) - weightOf(b));
  const weakest = amounts.length === telling.length ? (amounts[0] ?? null) : null;
  const strongest = amounts[amounts.length - 1];
  const own = unique(rows.flatMap((row) => row.clauses));
  const clauses = own.length ? own : unique((rule.parts ?? []).flatMap((part) => part.clauses));
  const services = uniqueServices(telling.flatMap((row) => row.counts));
  return {
    id: rule.id,
    topic: rule.topic,
    clauses,
    services,
    amount: weakest ?? (holds === 'unknown' ? (strongest ?? null) : null),
    ...(weakest && strongest && !sameAmount(weakest, strongest) ? { range: [weakest, strongest] as const } : {}),
    mode: modesOf(services),
    force: telling.map((row) => row.force).reduce(weakerForce),
    holds,
    owes: rule.owes,
    to: rule.to,
    text: textOf(texts, rule.id, clauses),
    ...(rule.on ? { on: rule.on } : {}),
    ...(rule.includedIn ? { includedIn: rule.includedIn } : {}),
    ...(rule.countsItems ? { countsItems: rule.countsItems } : {}),
    ...(rule.parts ? { parts: rule.parts } : {}),
  };
}

function deadlineFinding({ deadline }: CompiledDeadline, holds: Truth, texts: RulebookTexts | undefined): Finding {
  const { event, ...details } = deadline.on ?? { event: undefined };
  const services = deadline.about ?? [];
  return {
    id: deadline.id,
    topic: deadline.topic,
    clauses: deadline.clauses,
    services,
    amount: null,
    mode: modesOf(services),
    force: deadline.force,
    holds,
    owes: deadline.owes,
    to: deadline.to,
    text: textOf(texts, deadline.id, deadline.clauses),
    ...(Object.keys(details).length ? { on: details } : {}),
    due: {
      ...(event ? { event } : {}),
      ...(deadline.within ? { within: deadline.within[0], unit: deadline.within[1] } : {}),
      ...(deadline.at ? { at: deadline.at[0] } : {}),
    },
    ...(deadline.meets ? { meets: deadline.meets } : {}),
  };
}

// A finding depends only on the rule, the set of rows and the texts: most are made once and shared.
const shared = new WeakMap<CompiledRule, Map<number, { texts: RulebookTexts | undefined; finding: Finding | null }>>();
function findingAt(compiled: CompiledRule, state: Int32Array, texts: RulebookTexts | undefined): Finding | null {
  const sets = setsAt(compiled.grid, state);
  if (typeof sets !== 'number') {
    const outcome = outcomeOf(compiled, state);
    return outcome && findingOf(compiled, outcome.holds, outcome.rows, texts);
  }
  let made = shared.get(compiled);
  if (!made) shared.set(compiled, (made = new Map()));
  const known = made.get(sets);
  if (known && known.texts === texts) return known.finding;
  const rows = compiled.grid.sets[sets]!;
  const finding = rows.length ? Object.freeze(findingOf(compiled, 'yes', rows, texts)) : null;
  made.set(sets, { texts, finding });
  return finding;
}

function deadlineFindings(book: Book, state: Int32Array, texts: RulebookTexts | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const compiled of book.deadlines) {
    const holds = truthOf(compiled.tests, state);
    if (holds !== 'no') findings.push(sharedDeadline(compiled, holds, texts));
  }
  return findings;
}
const sharedDeadlines = new WeakMap<CompiledDeadline, Map<Truth, { texts: RulebookTexts | undefined; finding: Finding }>>();
function sharedDeadline(compiled: CompiledDeadline, holds: Truth, texts: RulebookTexts | undefined): Finding {
  let made = sharedDeadlines.get(compiled);
  if (!made) sharedDeadlines.set(compiled, (made = new Map()));
  const known = made.get(holds);
  if (known && known.texts === texts) return known.finding;
  const finding = Object.freeze(deadlineFinding(compiled, holds, texts));
  made.set(holds, { texts, finding });
  return finding;
}

/** The value of the first table (the tier), its candidates and the clauses of every row that can hold. */
export function tierOf(book: Book, state: Int32Array): Tier | null {
  const table = book.tables[0];
  if (!table) return null;
  const rows = rowsAt(table.grid, state);
  const candidates = unique(rows.map((row) => row.value));
  return {
    value: candidates.length === 1 ? candidates[0]! : null,
    candidates,
    clauses: unique(rows.flatMap((row) => row.clauses)),
  };
}

function conflictsOf(book: Book, state: Int32Array, texts: RulebookTexts | undefined): Conflict[] {
  return book.rulebook.disputes
    .filter((dispute) => book.disputed.some((site) => site.dispute === dispute.id && truthOf(site.tests, state) !== 'no'))
    .map((dispute) => ({
      id: dispute.id,
      clauses: unique(Object.values(dispute.readings).flatMap((reading) => reading.clauses)),
      readings: Object.entries(dispute.readings).map(([id, { clauses }]) => ({ id, clauses, text: texts?.disputes[dispute.id]?.readings[id] ?? '' })),
      default: dispute.default,
      chosen: book.readings[dispute.id]!,
      text: texts?.disputes[dispute.id]?.text ?? '',
    }));
}

/** Whether the book is known to be in force on a day; an open end of its period that the text does not date is `unknown`. */
export function inForceOn(book: Book, day: Day | undefined): Truth {
  const { from, to } = book.rulebook;
  if (day === undefined) return 'unknown';
  if ((from !== null && day < from) || (to !== null && day > to)) return 'no';
  return from === null ? 'unknown' : 'yes';
}

/**
 * What holds for given facts under one rulebook: tier, what the insured is owed, every other duty, what to ask next, what is disputed,
 * and what would change the outcome.
 * @throws InputError naming the field for an unknown fact, a wrong type, an impossible value or day.
 */
export function assess(book: Book, input: unknown, options: AssessOptions = {}): Assessment {
  const facts = factsOf(checkFacts(input, factCatalogue(book.rulebook.facts)));
  if (options.on !== undefined) parseDay(options.on, 'on');
  return assessChecked(book, facts, options);
}

/** `assess` for facts that were checked already. */
export function assessChecked(book: Book, facts: Facts, options: AssessOptions = {}): Assessment {
  const { texts, audience = 'insured' } = options;
  const state = stateOf(book, facts);
  const inForce = inForceOn(book, options.on ?? (facts.policyStart as Day | undefined));
  const applies = inForce === 'no' ? 'no' : truthOf(book.scope, state);
  const { rulebook } = book;
  const head = {
    rulebook: rulebook.id, version: rulebook.version, role: rulebook.role, status: rulebook.status, applies, inForce, readings: book.readings,
  };
  if (applies === 'no') return { ...head, tier: null, entitlements: [], duties: [], questions: [], conflicts: [], neighbours: [] };
  const entitlements: Finding[] = [];
  for (const compiled of book.entitlements) {
    const finding = findingAt(compiled, state, texts);
    if (finding) entitlements.push(finding);
  }
  const duties: Finding[] = [];
  for (const compiled of book.duties) {
    const finding = findingAt(compiled, state, texts);
    if (finding) duties.push(finding);
  }
  duties.push(...deadlineFindings(book, state, texts));
  return {
    ...head,
    tier: tierOf(book, state),
    entitlements,
    duties,
    questions: options.findingsOnly ? [] : questionsOf(book, state, audience),
    conflicts: conflictsOf(book, state, texts),
    neighbours: options.findingsOnly ? [] : neighboursOf(book, state),
  };
}
