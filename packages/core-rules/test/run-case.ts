import type {
  Amount, Assessment, Book, Decisions, Fact, Facts, Finding, Neighbour, Reckoned, ScheduleRow, Truth,
} from '../src/index';

/** A worked case of a rulebook's `cases.json`; see docs/rulebook-format.md. */
export interface Case {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly working: string;
  readonly facts: Facts;
  readonly events?: readonly unknown[];
  readonly on?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly audience?: Fact['audience'];
  readonly expect: Expectation;
}
type Expected = 'no' | { readonly holds?: Truth; readonly name?: string | null; readonly amount?: Amount | null; readonly range?: readonly Amount[]; readonly force?: string; readonly mode?: readonly string[] | null; readonly clauses?: readonly string[]; readonly owes?: string; readonly to?: string };
interface Expectation {
  readonly applies?: Truth;
  readonly inForce?: Truth;
  readonly tier?: { readonly value?: number | string | null; readonly candidates?: readonly (number | string)[]; readonly clauses?: readonly string[] } | null;
  readonly entitlements?: Readonly<Record<string, Expected>>;
  readonly duties?: Readonly<Record<string, Expected>>;
  readonly questions?: readonly string[];
  readonly conflicts?: readonly string[];
  readonly neighbours?: readonly { readonly fact: string; readonly value?: unknown; readonly tier?: unknown; readonly changes?: readonly string[] }[];
  readonly schedule?: readonly (Partial<Omit<ScheduleRow, 'extension'>> & { readonly id: string; readonly absent?: boolean; readonly extension?: Partial<NonNullable<ScheduleRow['extension']>> | null })[];
  readonly reckon?: readonly (Partial<Omit<Reckoned, 'period'>> & { readonly id: string; readonly from?: string; readonly to?: string; readonly absent?: boolean })[];
  readonly error?: { readonly field: string; readonly code?: string };
}
/** The functions under test: those of the source, of the built package, or of a widget's bundle. */
export interface Engine {
  compile(book: Decisions, facts: Readonly<Record<string, Fact>>, readings?: Readonly<Record<string, string>>): Book;
  assess(book: Book, facts: unknown, options?: object): Assessment;
  schedule(book: Book, facts: unknown, events: unknown, options?: object): ScheduleRow[];
  reckon(book: Book, facts: unknown, events: unknown, options?: object): Reckoned[];
  readonly kitFacts: Readonly<Record<string, Fact>>;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
};
const shown = (value: unknown): string => JSON.stringify(value);
const same = (a: unknown, b: unknown): boolean => shown(sorted(a)) === shown(sorted(b));
const sameSet = (a: readonly unknown[], b: readonly unknown[]): boolean => same([...a].map(String).sort(), [...b].map(String).sort());

/** Runs one case; answers what differs, one sentence each. What `expect` does not name is not looked at. */
export function runCase(decisions: Decisions, one: Case, engine: Engine): string[] {
  const problems: string[] = [];
  const { expect } = one;
  const differ = (what: string, is: unknown, should: unknown) => {
    if (!same(is, should)) problems.push(`${what} is ${shown(is)}, should be ${shown(should)}`);
  };
  const book = engine.compile(decisions, engine.kitFacts, one.readings ?? {});
  const options = { ...(one.on ? { on: one.on } : {}), ...(one.audience ? { audience: one.audience } : {}) };

  if (expect.error) {
    try {
      engine.assess(book, one.facts, options);
      if (one.events) engine.schedule(book, one.facts, one.events, options);
    } catch (error) {
      const { field, code } = error as { field?: string; code?: string };
      differ('the error’s field', field, expect.error.field);
      if (expect.error.code) differ('the error’s code', code, expect.error.code);
      return problems;
    }
    return ['no error was thrown'];
  }

  const assessment = engine.assess(book, one.facts, options);
  if (expect.applies) differ('applies', assessment.applies, expect.applies);
  if (expect.inForce) differ('inForce', assessment.inForce, expect.inForce);
  if (expect.tier === null) differ('tier', assessment.tier, null);
  else if (expect.tier) {
    if (expect.tier.value !== undefined) differ('tier.value', assessment.tier?.value, expect.tier.value);
    if (expect.tier.candidates && !sameSet(assessment.tier?.candidates ?? [], expect.tier.candidates)) differ('tier.candidates', assessment.tier?.candidates, expect.tier.candidates);
    for (const clause of expect.tier.clauses ?? []) if (!assessment.tier?.clauses.includes(clause)) problems.push(`the tier does not cite ${clause}`);
  }
  const held = (group: 'entitlements' | 'duties') => {
    for (const [id, expected] of Object.entries(expect[group] ?? {})) {
      const finding: Finding | undefined = assessment[group].find((candidate) => candidate.id === id);
      if (expected === 'no') {
        if (finding) problems.push(`${group}.${id} should not be there, but holds: ${finding.holds}`);
        continue;
      }
      if (!finding) {
        problems.push(`${group}.${id} is not there`);
        continue;
      }
      for (const key of ['holds', 'name', 'amount', 'range', 'force', 'mode', 'owes', 'to'] as const) {
        if (expected[key] !== undefined) differ(`${group}.${id}.${key}`, finding[key] ?? null, expected[key]);
      }
      for (const clause of expected.clauses ?? []) if (!finding.clauses.includes(clause)) problems.push(`${group}.${id} does not cite ${clause}`);
    }
  };
  held('entitlements');
  held('duties');
  if (expect.questions) differ('questions', assessment.questions.map(({ fact }) => fact), expect.questions);
  if (expect.conflicts && !sameSet(assessment.conflicts.map(({ id }) => id), expect.conflicts)) differ('conflicts', assessment.conflicts.map(({ id }) => id), expect.conflicts);
  for (const expected of expect.neighbours ?? []) {
    const found: Neighbour | undefined = assessment.neighbours.find(
      (candidate) => candidate.fact === expected.fact && (expected.value === undefined || same(candidate.value, expected.value)),
    );
    if (!found) problems.push(`no neighbour ${expected.fact} ${shown(expected.value)} among ${shown(assessment.neighbours.map(({ fact, value }) => [fact, value]))}`);
    else {
      if (expected.tier !== undefined) differ(`neighbour ${expected.fact}.tier`, found.tier, expected.tier);
      for (const id of expected.changes ?? []) if (!found.changes.some((change) => change.id === id)) problems.push(`neighbour ${expected.fact} does not change ${id}`);
    }
  }

  if (expect.schedule) {
    const rows = engine.schedule(book, one.facts, one.events ?? [], options);
    for (const { id, of, absent, extension, ...rest } of expect.schedule) {
      const row = rows.find((candidate) => candidate.id === id && (of === undefined || candidate.of === of));
      if (absent) {
        if (row) problems.push(`schedule.${id} should not be there, but is due ${row.due}`);
        continue;
      }
      if (!row) {
        problems.push(`schedule.${id}${of ? ` of ${of}` : ''} is not there; there are ${rows.map((candidate) => candidate.id).join(', ')}`);
        continue;
      }
      for (const [key, value] of Object.entries(rest)) differ(`schedule.${id}.${key}`, row[key as keyof ScheduleRow], value);
      if (extension === null) differ(`schedule.${id}.extension`, row.extension, null);
      for (const [key, value] of Object.entries(extension ?? {})) differ(`schedule.${id}.extension.${key}`, (row.extension as Record<string, unknown> | null)?.[key], value);
    }
  }
  if (expect.reckon) {
    const rows = engine.reckon(book, one.facts, one.events ?? [], options);
    for (const { id, from, to, absent, ...rest } of expect.reckon) {
      const row = rows.find((candidate) => candidate.id === id && (from === undefined || candidate.period.from === from));
      if (absent) {
        if (row) problems.push(`reckon.${id} should not be there`);
        continue;
      }
      if (!row) {
        problems.push(`reckon.${id}${from ? ` from ${from}` : ''} is not there; there are ${rows.map((candidate) => `${candidate.id} from ${candidate.period.from}`).join(', ')}`);
        continue;
      }
      if (to) differ(`reckon.${id}.period.to`, row.period.to, to);
      for (const [key, value] of Object.entries(rest)) {
        if ((key === 'missing' || key === 'by') && Array.isArray(value)) {
          if (!sameSet(row[key], value)) differ(`reckon.${id}.${key}`, row[key], value);
        } else differ(`reckon.${id}.${key}`, row[key as keyof Reckoned], value);
      }
    }
  }
  return problems;
}
