import { setsAt, scopeTruth, truthOf, type Book, type CompiledDeadline, type CompiledRule, type FullRow } from './compile';
import { parseDay } from './days';
import { rowsAt, rowsOf, stateOf } from './decide';
import { checkFacts, factCatalogue, factsOf } from './facts';
import { neighboursOf } from './neighbours';
import { questionsOf } from './questions';
import { sentenceOf, sentenceOfRule } from './sentence';
import type {
  Amount, Assessment, Conflict, Day, Deadline, Fact, Facts, Finding, Force, Mode, RulebookTexts, Service, Tier, Truth, When,
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
  /** Whether `neighbours` are wanted; unless only the findings are, they are. */
  readonly neighbours?: boolean;
}

const forceRank: Record<Force, number> = { must: 3, should: 2, may: 1, fact: 0 };
const weakestForce = (rows: readonly FullRow[]): Force => rows.map((row) => row.force).sort((a, b) => forceRank[a] - forceRank[b])[0]!;
const perYear: Readonly<Record<string, number>> = { month: 12, quarter: 4, 'half-year': 2, year: 1, 'two-years': 0.5, policyPeriod: 0.9, once: 0.1 };

/** How much an amount asks for in a year, to tell the weaker from the stronger; what has no such span counts as it stands, no amount as least. */
export function weightOf(amount: Amount | null): number {
  if (!amount) return -1;
  const figure = amount.min ?? amount.exact ?? amount.max ?? 0;
  return figure * (perYear[`${amount.per}`] ?? 1);
}
const sameAmount = (a: Amount, b: Amount): boolean =>
  a.min === b.min && a.max === b.max && a.exact === b.exact && a.unit === b.unit && a.per === b.per;

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
const owing = (rows: readonly FullRow[]): readonly FullRow[] => rows.filter((row) => row.force !== 'may');

/** Three-valued: what surely holds, what may hold, what does not. `null` when it surely does not. */
export function outcomeOf({ grid }: CompiledRule, state: Int32Array): { readonly holds: Truth; readonly rows: readonly FullRow[] } | null {
  const sets = setsAt(grid, state);
  const rows = rowsOf(grid, sets);
  if (!rows.length) return null;
  // It surely holds where every candidate owes something, or every one allows it.
  const candidates = typeof sets === 'number' ? [rows] : sets.map((set) => grid.sets[set]!);
  const agreed = candidates.every((candidate) => candidate.length > 0) && unique(candidates.map((candidate) => owing(candidate).length > 0)).length === 1;
  return { holds: agreed ? 'yes' : 'unknown', rows };
}

function modesOf(services: readonly Service[]): readonly Mode[] | null {
  if (!services.length || services.some((service) => !service.mode)) return null;
  return unique(services.flatMap((service) => service.mode!));
}
/** While rows may hold that ask for different modes, no mode is told: what one of them allows, another may not. */
function agreedMode(rows: readonly FullRow[]): readonly Mode[] | null {
  const [mode, ...others] = rows.map((row) => modesOf(row.counts));
  return others.every((other) => `${other}` === `${mode}`) ? mode! : null;
}
const uniqueServices = (services: readonly Service[]): readonly Service[] => [...new Map(services.map((service) => [JSON.stringify(service), service])).values()];

function findingOf({ rule }: CompiledRule, holds: Truth, rows: readonly FullRow[], texts: RulebookTexts | undefined): Finding {
  // Beside rows that owe something, those that merely allow it say nothing.
  const owed = owing(rows);
  const telling = owed.length ? owed : rows;
  const amounts = telling.map((row) => row.amount).sort((a, b) => weightOf(a) - weightOf(b));
  const weakest = amounts[0]!;
  const strongest = amounts[amounts.length - 1]!;
  const clauses = unique(rows.flatMap((row) => row.clauses));
  const services = uniqueServices(telling.flatMap((row) => row.counts));
  // A name of a row says what is enough there; it stands as soon as that row may hold, or more would be told than is sure.
  const name = telling.find((row) => row.name)?.name;
  return {
    id: rule.id,
    ...(name === undefined ? {} : { name }),
    topic: rule.topic,
    clauses,
    services,
    amount: weakest ?? (holds === 'unknown' ? strongest : null),
    ...(weakest && !sameAmount(weakest, strongest) ? { range: [weakest, strongest] as const } : {}),
    mode: agreedMode(telling),
    force: weakestForce(telling),
    holds,
    owes: rule.owes,
    to: rule.to,
    text: sentenceOfRule(texts, rule, rows, clauses),
    ...(rule.on ? { on: rule.on } : {}),
    ...(rule.includedIn ? { includedIn: rule.includedIn } : {}),
    ...(rule.countsItems ? { countsItems: rule.countsItems } : {}),
    ...(rule.parts ? { parts: rule.parts } : {}),
  };
}

function deadlineFinding({ deadline }: CompiledDeadline, holds: Truth, texts: RulebookTexts | undefined): Finding {
  const { event, ...details } = deadline.on ?? ({} as Partial<NonNullable<Deadline['on']>> & When);
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
    text: sentenceOf(texts, deadline.id, deadline.clauses),
    ...(Object.keys(details).length ? { on: details } : {}),
    due: {
      ...(event ? { event } : {}),
      ...(deadline.within ? { within: deadline.within[0], unit: deadline.within[1] } : {}),
      ...(deadline.at ? { at: deadline.at[0] } : {}),
    },
    ...(deadline.meets ? { meets: deadline.meets } : {}),
  };
}

// A finding depends only on the rule, on what the state comes to for it and on the texts: most are made once and shared.
type Made<T> = { readonly texts: RulebookTexts | undefined; readonly finding: T };
const findings = new WeakMap<CompiledRule, Map<number, Made<Finding | null>>>();
const datedFindings = new WeakMap<CompiledDeadline, Map<Truth, Made<Finding>>>();
function remembered<Of extends object, Key, T>(memory: WeakMap<Of, Map<Key, Made<T>>>, of: Of, key: Key, texts: RulebookTexts | undefined): T | undefined {
  const known = memory.get(of)?.get(key);
  // Stryker disable next-line ConditionalExpression: a memory that forgets gives the same findings.
  return known && known.texts === texts ? known.finding : undefined;
}
function remember<Of extends object, Key, T>(memory: WeakMap<Of, Map<Key, Made<T>>>, of: Of, key: Key, texts: RulebookTexts | undefined, finding: T): T {
  let kept = memory.get(of);
  // Stryker disable next-line ConditionalExpression: a memory that forgets gives the same findings.
  if (!kept) memory.set(of, (kept = new Map()));
  // Stryker disable next-line ObjectLiteral: a memory that forgets gives the same findings.
  kept.set(key, { texts, finding: Object.freeze(finding) as T });
  return finding;
}

/** What one rule comes to; `null` when it surely does not hold. */
export function findingAt(compiled: CompiledRule, state: Int32Array, texts: RulebookTexts | undefined): Finding | null {
  const sets = setsAt(compiled.grid, state);
  const settled = typeof sets === 'number' ? sets : -1;
  const known = remembered(findings, compiled, settled, texts);
  if (known !== undefined) return known;
  const outcome = outcomeOf(compiled, state);
  const finding = outcome && findingOf(compiled, outcome.holds, outcome.rows, texts);
  return settled < 0 ? finding : remember(findings, compiled, settled, texts, finding);
}
function findingsAt(rules: readonly CompiledRule[], state: Int32Array, texts: RulebookTexts | undefined): Finding[] {
  return rules.flatMap((compiled) => findingAt(compiled, state, texts) ?? []);
}

function deadlineFindings(book: Book, state: Int32Array, texts: RulebookTexts | undefined): Finding[] {
  const found: Finding[] = [];
  for (const compiled of book.deadlines) {
    const holds = truthOf(compiled.tests, state);
    if (holds === 'no') continue;
    found.push(remembered(datedFindings, compiled, holds, texts) ?? remember(datedFindings, compiled, holds, texts, deadlineFinding(compiled, holds, texts)));
  }
  return found;
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
  if (day < (from ?? day) || day > (to ?? day)) return 'no';
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
  const { texts, audience = 'insured', findingsOnly, neighbours = !findingsOnly } = options;
  const state = stateOf(book, facts);
  const inForce = inForceOn(book, options.on ?? (facts.policyStart as Day | undefined));
  const applies = inForce === 'no' ? 'no' : scopeTruth(book, state);
  const { rulebook } = book;
  const head = {
    rulebook: rulebook.id, version: rulebook.version, role: rulebook.role, status: rulebook.status, applies, inForce, readings: book.readings,
  };
  if (applies === 'no') return { ...head, tier: null, entitlements: [], duties: [], questions: [], conflicts: [], neighbours: [] };
  return {
    ...head,
    tier: tierOf(book, state),
    entitlements: findingsAt(book.entitlements, state, texts),
    duties: [...findingsAt(book.duties, state, texts), ...deadlineFindings(book, state, texts)],
    questions: findingsOnly ? [] : questionsOf(book, state, audience),
    conflicts: conflictsOf(book, state, texts),
    neighbours: neighbours ? neighboursOf(book, state, texts) : [],
  };
}
