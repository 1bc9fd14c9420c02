import type { Decision } from './decide';
import type { Decisions } from './generated-types';
import { regionWithin } from './regions';
import type { Amount, Band, Deadline, Fact, FactValue, Force, Rule, RuleRow, Service, TableRow, Test, Truth, When } from './types';

/**
 * A rulebook made ready to decide. Every fact that a condition speaks of becomes a *dimension*: the number line cut at the edges that the
 * book names, or its named values. A fact's state is a set of possible cells, kept as a bit mask: one bit is known, all bits is unknown,
 * and a derived fact with two candidates is two bits. Each rule is expanded once to an index from cells to rows, so that a decision is a
 * look-up, and what half-known facts leave open is found by visiting the cells that remain.
 */
export interface Book {
  readonly rulebook: Decisions;
  /** The chosen reading of each dispute. */
  readonly readings: Readonly<Record<string, string>>;
  readonly dimensions: readonly Dimension[];
  readonly byFact: ReadonlyMap<string, number>;
  /** Conditions of the scope, one a fact. */
  readonly scope: readonly CellTest[];
  /** Other conditions under which it applies as well. */
  readonly also: readonly (readonly CellTest[])[];
  readonly tables: readonly CompiledTable[];
  readonly entitlements: readonly CompiledRule[];
  readonly duties: readonly CompiledRule[];
  readonly deadlines: readonly CompiledDeadline[];
  /** The dimensions that a decision is made from: those of scope, tables and entitlements, but for what the tables give. */
  readonly decisive: readonly Dimension[];
  /** Decisions already made, by their possible cells written one after the other as one number. */
  readonly decided: Map<number, Decision>;
  /** Every place that speaks of a dispute, whatever reading is chosen. */
  readonly disputed: readonly { readonly dispute: string; readonly tests: readonly CellTest[] }[];
}

export interface Dimension {
  readonly fact: string;
  /** Facts to read it from, first known wins. */
  readonly sources: readonly string[];
  readonly kind: 'band' | 'value' | 'region';
  /** Of a band: cell i lies below edges[i], the last cell has no upper edge. */
  readonly edges: readonly number[];
  /** Of values and regions; a further cell stands for any other value, where there can be one. */
  readonly values: readonly FactValue[];
  /** Of the cell for any other value: one such value, if the fact has a list of them. */
  readonly other: FactValue | null;
  readonly size: number;
  /** All cells: nothing known. */
  readonly all: number;
}
export interface CellTest {
  readonly dimension: number;
  readonly mask: number;
}

/** The row of a rule with everything the rule says for all rows filled in. */
export interface FullRow {
  readonly clauses: readonly string[];
  readonly force: Force;
  readonly amount: Amount | null;
  readonly counts: readonly Service[];
  readonly name?: string;
  readonly tests: readonly CellTest[];
}
/** An index from the cells of some dimensions to the rows that hold there. */
export interface Grid<Row> {
  readonly dimensions: readonly number[];
  readonly strides: readonly number[];
  readonly index: Uint16Array;
  /** All rows, as the book has them. */
  readonly rows: readonly Row[];
  /** The distinct sets of rows; `index` points here. */
  readonly sets: readonly (readonly Row[])[];
  /** For each set what it comes to: sets of one number give the same answer, though they may cite other clauses. */
  readonly answers: readonly number[];
}
export interface CompiledTable {
  readonly gives: number;
  readonly rows: readonly (TableRow & { readonly tests: readonly CellTest[]; readonly bit: number })[];
  readonly grid: Grid<CompiledTable['rows'][number]>;
}
export interface CompiledRule {
  readonly rule: Rule;
  readonly grid: Grid<FullRow>;
}
export interface CompiledDeadline {
  readonly deadline: Deadline;
  readonly tests: readonly CellTest[];
}

/** A rulebook that cannot be made ready: names the node and says what to do. */
export class RulebookError extends Error {
  constructor(readonly code: string, readonly path: string, readonly fix: string) {
    super(`${path}: ${fix}`);
    this.name = 'RulebookError';
  }
}

const isBand = (test: Test): test is Band => typeof test === 'object' && !Array.isArray(test);
const valuesOf = (test: Test): readonly FactValue[] => (Array.isArray(test) ? test : [test as FactValue]);
const MOST_CELLS = 30;
const MOST_COMBINATIONS = 65_536;

function conditionsOf(book: Decisions): When[] {
  const rules = [...book.entitlements, ...book.duties];
  return [
    book.scope.when,
    ...(book.scope.also ?? []),
    ...book.tables.flatMap((table) => [{ [table.gives]: table.rows.map((row) => row.value) }, ...table.rows.map((row) => row.when)]),
    ...rules.flatMap((rule) => [rule.when, ...(rule.rows ?? []).map((row) => row.when)]),
    ...book.deadlines.map((deadline) => deadline.when),
  ].filter((when) => when !== undefined);
}

function dimensionOf(fact: string, tests: readonly Test[], book: Decisions, catalogue: Readonly<Record<string, Fact>>): Dimension {
  const definition = book.facts?.[fact] ?? catalogue[fact];
  const finish = (size: number, own: Pick<Dimension, 'kind'> & Partial<Dimension>): Dimension => {
    if (size > MOST_CELLS) throw new RulebookError('too-many-cells', fact, `The conditions name ${size} values of ${fact}; at most ${MOST_CELLS} can be held apart.`);
    return { fact, sources: book.reads?.[fact] ?? [fact], edges: [], values: [], other: null, size, all: 2 ** size - 1, ...own };
  };
  if (tests.some(isBand)) {
    const edges = new Set<number>();
    for (const test of tests) {
      if (!isBand(test)) throw new RulebookError('mixed-cells', fact, `${fact} is compared as a number in one place and as a value in another; use one way.`);
      if (test.gte !== undefined) edges.add(test.gte);
      if (test.lt !== undefined) edges.add(test.lt);
    }
    return finish(edges.size + 1, { kind: 'band', edges: [...edges].sort((a, b) => a - b) });
  }
  const named = new Set(tests.flatMap(valuesOf));
  if (definition?.type === 'region') return finish(named.size + 1, { kind: 'region', values: [...named] });
  const isBoolean = definition?.type === 'boolean';
  if (isBoolean) [true, false].forEach((value) => named.add(value));
  const unnamed = definition?.values?.filter((value) => !named.has(value));
  const isClosed = isBoolean || unnamed?.length === 0;
  return finish(named.size + (isClosed ? 0 : 1), { kind: 'value', values: [...named], other: unnamed?.[0] ?? null });
}

function maskOf(dimension: Dimension, test: Test): number {
  let mask = 0;
  if (isBand(test)) {
    [-Infinity, ...dimension.edges].forEach((low, cell) => {
      if ((test.gte === undefined || low >= test.gte) && (test.lt === undefined || low < test.lt)) mask |= 1 << cell;
    });
    return mask;
  }
  for (const value of valuesOf(test)) mask |= 1 << dimension.values.indexOf(value);
  return mask;
}

/** The cells in which a known value of a fact may lie. */
export function cellsOf(dimension: Dimension, value: FactValue): number {
  if (dimension.kind === 'band') {
    const { edges } = dimension;
    let cell = 0;
    // Past the last edge nothing compares, which ends it.
    while ((value as number) >= edges[cell]!) cell++;
    return 1 << cell;
  }
  const { values } = dimension;
  if (dimension.kind === 'region') {
    let mask = 0;
    let surely = false;
    for (let i = 0; i < values.length; i++) {
      const within = regionWithin(value as string, values[i] as string);
      if (within !== 'no') mask |= 1 << i;
      surely ||= within === 'yes';
    }
    return surely ? mask : mask | (1 << values.length);
  }
  const at = values.indexOf(value);
  return at >= 0 ? 1 << at : 1 << values.length;
}

function gridOf<Row extends { readonly tests: readonly CellTest[] }>(
  rows: readonly Row[], dimensions: readonly Dimension[], path: string, answerOf: (row: Row) => unknown,
): Grid<Row> {
  const used = [...new Set(rows.flatMap((row) => row.tests.map((test) => test.dimension)))];
  const strides: number[] = [];
  let total = 1;
  for (const dimension of used) {
    strides.push(total);
    total *= dimensions[dimension]!.size;
  }
  if (total > MOST_COMBINATIONS) throw new RulebookError('too-many-combinations', path, `Its rows combine too many facts (${total} cells); split the rule.`);
  const sets: Row[][] = [];
  const known = new Map<string, number>();
  const index = new Uint16Array(total).map((_, cell) => {
    const here: number[] = [];
    rows.forEach((row, i) => {
      const holds = row.tests.every(({ dimension, mask }) => {
        const at = used.indexOf(dimension);
        return (mask >> Math.floor(cell / strides[at]!) % dimensions[dimension]!.size) & 1;
      });
      if (holds) here.push(i);
    });
    const key = here.join();
    let set = known.get(key);
    if (set === undefined) {
      set = sets.push(here.map((i) => rows[i]!)) - 1;
      known.set(key, set);
    }
    return set;
  });
  const answerKeys = sets.map((set) => [...new Set(set.map((row) => JSON.stringify(answerOf(row))))].sort().join());
  return { dimensions: used, strides, index, rows, sets, answers: answerKeys.map((key) => answerKeys.indexOf(key)) };
}

const disputeOf = (reading: string): [string, string] => reading.split(':') as [string, string];

/**
 * Makes a rulebook ready to decide.
 * @param chosen reading of each dispute by its id; the default stands where none is named.
 * @throws RulebookError for an unknown dispute or reading, or conditions that cannot be expanded.
 */
export function compile(rulebook: Decisions, catalogue: Readonly<Record<string, Fact>>, chosen: Readonly<Record<string, string>> = {}): Book {
  const readings: Record<string, string> = {};
  for (const dispute of rulebook.disputes) readings[dispute.id] = dispute.default;
  for (const [id, reading] of Object.entries(chosen)) {
    const dispute = rulebook.disputes.find((candidate) => candidate.id === id);
    if (!dispute) throw new RulebookError('unknown-dispute', id, `${rulebook.id} has no dispute of this name; it has: ${rulebook.disputes.map((d) => d.id).join(', ') || 'none'}.`);
    if (!dispute.readings[reading]) throw new RulebookError('unknown-reading', `${id}=${reading}`, `Choose one of: ${Object.keys(dispute.readings).join(', ')}.`);
    readings[id] = reading;
  }
  const stands = (reading: string | undefined): boolean => {
    if (!reading) return true;
    const [dispute, key] = disputeOf(reading);
    return readings[dispute] === key;
  };

  const testsByFact = new Map<string, Test[]>();
  for (const condition of conditionsOf(rulebook)) {
    for (const [fact, test] of Object.entries(condition)) testsByFact.set(fact, [...(testsByFact.get(fact) ?? []), test]);
  }
  const dimensions: Dimension[] = [];
  const byFact = new Map<string, number>();
  for (const [fact, tests] of testsByFact) byFact.set(fact, dimensions.push(dimensionOf(fact, tests, rulebook, catalogue)) - 1);

  const testsOf = (...conditions: (When | undefined)[]): CellTest[] => {
    const masks = new Map<number, number>();
    for (const condition of conditions) {
      for (const [fact, test] of Object.entries(condition ?? {})) {
        const dimension = byFact.get(fact)!;
        const mask = maskOf(dimensions[dimension]!, test);
        masks.set(dimension, (masks.get(dimension) ?? -1) & mask);
      }
    }
    return [...masks].map(([dimension, mask]) => ({ dimension, mask }));
  };

  const disputed: { dispute: string; tests: readonly CellTest[] }[] = [];
  const note = (reading: string | undefined, tests: readonly CellTest[]) => {
    if (reading) disputed.push({ dispute: disputeOf(reading)[0], tests });
  };

  const tables = rulebook.tables.map((table): CompiledTable => {
    const gives = byFact.get(table.gives)!;
    const rows = table.rows
      .map((row) => ({ ...row, tests: testsOf(row.when), bit: 1 << dimensions[gives]!.values.indexOf(row.value) }))
      .filter((row) => (note(row.reading, row.tests), stands(row.reading)));
    return { gives, rows, grid: gridOf(rows, dimensions, `tables.${table.gives}`, (row) => row.value) };
  });

  const compileRule = (rule: Rule): CompiledRule => {
    // A list whose members are cited one by one may itself cite nothing.
    const own = rule.clauses ?? (rule.parts ?? []).flatMap((part) => part.clauses);
    const source: readonly RuleRow[] = rule.rows?.length ? rule.rows : [{ clauses: own }];
    const always = rule.rows?.length ? (rule.clauses ?? []) : [];
    const rows: FullRow[] = [];
    for (const row of source) {
      const tests = testsOf(rule.when, row.when);
      note(rule.reading, tests);
      note(row.reading, tests);
      if (!stands(rule.reading) || !stands(row.reading)) continue;
      rows.push({
        clauses: [...row.clauses, ...always],
        force: row.force ?? rule.force,
        amount: row.amount ?? rule.amount ?? null,
        counts: row.counts ?? rule.counts ?? rule.about ?? [],
        ...(row.name ? { name: row.name } : {}),
        tests,
      });
    }
    return { rule, grid: gridOf(rows, dimensions, rule.id, ({ force, amount, counts }) => [force, amount, counts]) };
  };

  const deadlines = rulebook.deadlines
    .map((deadline): CompiledDeadline => {
      const tests = testsOf(deadline.when);
      note(deadline.reading, tests);
      note(deadline.extension?.reading, tests);
      return { deadline, tests };
    })
    .filter(({ deadline }) => stands(deadline.reading));

  const scope = testsOf(rulebook.scope.when);
  const also = (rulebook.scope.also ?? []).map((when) => testsOf(when));
  const entitlements = rulebook.entitlements.map(compileRule);
  const read = [...[scope, ...also].flat().map((test) => test.dimension), ...[...tables, ...entitlements].flatMap(({ grid }) => grid.dimensions)];
  const given = new Set(tables.map(({ gives }) => gives));
  return {
    rulebook,
    readings,
    dimensions,
    byFact,
    scope,
    also,
    tables,
    entitlements,
    decisive: [...new Set(read)].filter((dimension) => !given.has(dimension)).map((dimension) => dimensions[dimension]!),
    decided: new Map(),
    duties: rulebook.duties.map(compileRule),
    deadlines,
    disputed,
  };
}

/** Three-valued: `yes` when every possible cell passes, `no` when some fact can not pass. */
export function truthOf(tests: readonly CellTest[], state: Int32Array): Truth {
  let surely = true;
  for (const { dimension, mask } of tests) {
    const possible = state[dimension]!;
    if ((possible & mask) === 0) return 'no';
    if ((possible & ~mask) !== 0) surely = false;
  }
  return surely ? 'yes' : 'unknown';
}

/** Whether the book speaks of the firm: by its scope, or by one of the conditions beside it. */
export function scopeTruth({ scope, also }: Pick<Book, 'scope' | 'also'>, state: Int32Array): Truth {
  let truth = truthOf(scope, state);
  for (const tests of also) {
    if (truth === 'yes') break;
    const other = truthOf(tests, state);
    if (other !== 'no') truth = other;
  }
  return truth;
}

/** Exactly one cell is possible. */
export const isSingle = (cells: number): boolean => cells !== 0 && (cells & (cells - 1)) === 0;
/** The number of the only possible cell. */
export const cellOf = (cells: number): number => 31 - Math.clz32(cells);

/** The sets of rows that the possible cells lead to: one number when the state settles it; none when no cell is possible. */
export function setsAt<Row>(grid: Grid<Row>, state: Int32Array): number | readonly number[] {
  const { dimensions, strides, index } = grid;
  let cell = 0;
  for (let i = 0; i < dimensions.length; i++) {
    const possible = state[dimensions[i]!]!;
    // Stryker disable next-line ConditionalExpression: looking up the only cell is a short cut of visiting it.
    if (!isSingle(possible)) return openSetsAt(grid, state);
    cell += strides[i]! * cellOf(possible);
  }
  return index[cell]!;
}
function openSetsAt<Row>(grid: Grid<Row>, state: Int32Array): number | readonly number[] {
  const found: number[] = [];
  visitCells(grid, state, (_cell, set) => {
    if (!found.includes(set)) found.push(set);
  });
  return found.length === 1 ? found[0]! : found;
}
/** Calls back with every possible cell (its number in the grid) and the set of rows there. */
export function visitCells<Row>(grid: Grid<Row>, state: Int32Array, visit: (cell: number, set: number) => void): void {
  const { dimensions, strides, index } = grid;
  const walk = (i: number, cell: number): void => {
    if (i === dimensions.length) return visit(cell, index[cell]!);
    const possible = state[dimensions[i]!]!;
    for (let bit = 0; possible >> bit; bit++) if ((possible >> bit) & 1) walk(i + 1, cell + bit * strides[i]!);
  };
  walk(0, 0);
}
