import type { Band, FactValue, Rule, Rulebook, When } from '../types';
import { axesOf, boxesOf, boxInWords, casesCount, casesOf, figure, holdsIn, isEmpty, MOST_CASES, type Axis, type Case } from './cells';
import type { Context } from './check';
import type { Segments } from './json-text';
import { scopesOf } from './nodes';
import type { Code } from './wording';

/** A gap or an overlap is told by its largest pieces; more would hide the point. */
const MOST_TOLD = 4;

interface Row {
  readonly when: readonly When[];
  readonly reading: readonly string[];
  readonly at: Segments;
  /** What it says, to tell whether two rows differ. */
  readonly says?: string;
}

/** Every case of every table and right, one by one: none without a row where one must be, none with two, no row without a case. */
export function checkRows(context: Context): void {
  const { book } = context;
  book.tables.forEach((table, i) => {
    const rows = table.rows.map((row, k): Row => ({
      when: [row.when], reading: row.reading ? [row.reading] : [], at: ['tables', i, 'rows', k],
    }));
    judge(context, table.gives, ['tables', i], rows, {}, 'table');
  });
  for (const group of ['entitlements', 'duties', 'deadlines'] as const) {
    const rules: readonly Ruled[] = book[group];
    rules.forEach((rule, i) => judge(context, rule.id, [group, i], rowsOf(rule, [group, i]), rule.when ?? {}, group === 'entitlements' ? 'right' : undefined));
  }
}

/** What rules and deadlines have in common. */
type Ruled = Pick<Rule, 'id' | 'when' | 'rows' | 'force' | 'amount' | 'counts'>;

function rowsOf(rule: Ruled, at: Segments): Row[] {
  if (!rule.rows?.length) return [{ when: [rule.when ?? {}], reading: [], at }];
  return rule.rows.map((row, k) => ({
    when: [rule.when ?? {}, row.when ?? {}],
    reading: row.reading ? [row.reading] : [],
    at: [...at, 'rows', k],
    says: JSON.stringify([row.force ?? rule.force, row.amount ?? rule.amount, row.counts ?? rule.counts]),
  }));
}

function judge(context: Context, node: string, at: Segments, rows: readonly Row[], base: When, kind?: 'table' | 'right'): void {
  const { book, facts, language, texts, say } = context;
  const isRegion = (fact: string): boolean => facts[fact]!.type === 'region';
  const conditions = rows.flatMap((row) => row.when);
  const named = new Set(conditions.flatMap((when) => Object.keys(when)));
  // The scope matters here only where it speaks of a fact that the rows name.
  const scopes = scopesOf(book).map((when) => pick(when, named));
  const sources = sourcesOf(book, conditions);
  const axes = axesOf([...conditions, ...scopes, ...sources], (fact) => facts[fact]!, derivedValues(book));
  if (casesCount(axes) > MOST_CASES) {
    say('warning', 'too-many-combinations', at, { node, count: figure(casesCount(axes)) });
    return;
  }
  const holds = (when: When, one: Case): boolean => holdsIn(when, axes, one, isRegion);
  const everyCase = casesOf(axes).filter((one) => !sources.length || consistent(book, axes, one, isRegion));
  const cases = everyCase.filter((one) => scopes.some((scope) => holds(scope, one)));
  const casesOfRow = rows.map((row) => new Set(cases.flatMap((one, i) => (row.when.every((when) => holds(when, one)) ? [i] : []))));

  rows.forEach((row, i) => {
    if (casesOfRow[i]!.size > 0) return;
    // An empty band is told by itself, with its figures.
    if (row.when.some((when) => Object.values(when).some((test) => isEmpty(test as Band)))) return;
    const outside = everyCase.some((one) => row.when.every((when) => holds(when, one)));
    const which = rows.length > 1 ? (language === 'zh' ? `的第 ${i + 1} 行` : ` row ${i + 1}`) : '';
    say('error', outside ? 'row-outside-scope' : 'row-impossible', row.at, { node, row: which });
  });

  const tell = (code: Code, severity: 'error' | 'warning', place: Segments, found: readonly Case[], values: Readonly<Record<string, string>>) => {
    for (const box of boxesOf(found, axes).slice(0, MOST_TOLD)) say(severity, code, place, { node, ...values, cells: boxInWords(box, axes, language, texts[language]) });
  };
  for (const readings of readingsOf(book, rows)) {
    const standing = rows.map((row) => row.reading.every((reading) => readings.has(reading)));
    const covering = cases.map((_one, k) => rows.flatMap((_row, i) => (standing[i] && casesOfRow[i]!.has(k) ? [i] : [])));
    const gaps = cases.filter((one, k) => !covering[k]!.length && holds(base, one));
    if (kind === 'table') tell('table-gap', 'error', at, gaps, {});
    if (kind !== 'table' && rows.length > 1) {
      const covered = new Set(cases.filter((_one, k) => covering[k]!.length).map((one) => one.join()));
      const isDerived = (fact: string): boolean => facts[fact]!.scope === 'derived';
      const inside = gaps.filter((one) => isBetweenCovered(one, axes, covered, isDerived));
      tell('rows-hole', 'error', at, inside, {});
      const near = kind === 'right' ? gaps.filter((one) => !inside.includes(one) && isNextToCovered(one, axes, covered, isDerived)) : [];
      tell('rows-gap', 'warning', at, near, {});
    }
    const together = new Map<string, Case[]>();
    covering.forEach((here, k) => {
      here.forEach((a, i) => {
        for (const b of here.slice(i + 1)) together.set(`${a},${b}`, [...(together.get(`${a},${b}`) ?? []), cases[k]!]);
      });
    });
    for (const [pair, found] of together) {
      const [a, b] = pair.split(',').map(Number) as [number, number];
      const rowNumbers = language === 'zh' ? `${a + 1}、${b + 1}` : `${a + 1} and ${b + 1}`;
      if (kind === 'table') tell('table-overlap', 'error', rows[b]!.at, found, { rows: rowNumbers });
      else if (rows[a]!.says !== rows[b]!.says) tell('rows-overlap', 'error', rows[b]!.at, found, { rows: rowNumbers });
      else if (found.length === casesOfRow[a]!.size) say('warning', 'row-shadowed', rows[a]!.at, { node, row: a + 1, other: b + 1 });
      else if (found.length === casesOfRow[b]!.size) say('warning', 'row-shadowed', rows[b]!.at, { node, row: b + 1, other: a + 1 });
    }
  }
}

function pick(when: When, facts: ReadonlySet<string>): When {
  return Object.fromEntries(Object.entries(when).filter(([fact]) => facts.has(fact)));
}

function derivedValues(book: Rulebook): ReadonlyMap<string, readonly FactValue[]> {
  return new Map(book.tables.map((table) => [table.gives, [...new Set(table.rows.map((row) => row.value))]]));
}

/** The rows of the tables that these conditions depend on, where a condition names both the derived fact and what it is derived from. */
function sourcesOf(book: Rulebook, conditions: readonly When[]): When[] {
  const named = new Set(conditions.flatMap((when) => Object.keys(when)));
  return book.tables
    .filter((table) => named.has(table.gives) && table.rows.some((row) => Object.keys(row.when).some((fact) => named.has(fact))))
    .flatMap((table) => table.rows.map((row) => row.when));
}

/** Whether a case can be: its derived facts are those that the tables give for its other facts. */
function consistent(book: Rulebook, axes: readonly Axis[], one: Case, isRegion: (fact: string) => boolean): boolean {
  return book.tables.every((table) => {
    const i = axes.findIndex((axis) => axis.fact === table.gives);
    if (i < 0) return true;
    const cell = axes[i]!.cells[one[i]!]!;
    return table.rows.some((row) => 'value' in cell && row.value === cell.value && holdsIn(row.when, axes, one, isRegion));
  });
}

/** The choices of readings that these rows can tell apart: the rows of one dispute, each reading once; of several, all combinations. */
function readingsOf(book: Rulebook, rows: readonly Row[]): ReadonlySet<string>[] {
  const disputes = new Set(rows.flatMap((row) => row.reading.map((reading) => reading.split(':')[0]!)));
  let choices: string[][] = [[]];
  for (const dispute of book.disputes) {
    if (!disputes.has(dispute.id)) continue;
    choices = choices.flatMap((choice) => Object.keys(dispute.readings).map((reading) => [...choice, `${dispute.id}:${reading}`]));
  }
  return choices.map((choice) => new Set(choice));
}

/**
 * Whether a case without a row lies between two that have one: a lower and a higher band or tier, all else the same. A text may begin at a
 * figure or end at one; it does not leave out the middle.
 */
function isBetweenCovered(one: Case, axes: readonly Axis[], covered: ReadonlySet<string>, isDerived: (fact: string) => boolean): boolean {
  return axes.some(({ fact, cells }, i) => {
    const rank = (cell: number): number | undefined => {
      const here = cells[cell]!;
      if ('band' in here) return cell;
      return 'value' in here && isDerived(fact) && typeof here.value === 'number' ? here.value : undefined;
    };
    const own = rank(one[i]!);
    if (own === undefined) return false;
    const ranks = cells.flatMap((_cell, cell) => (covered.has(one.map((other, k) => (k === i ? cell : other)).join()) ? [rank(cell) ?? own] : []));
    return ranks.some((other) => other < own) && ranks.some((other) => other > own);
  });
}

/**
 * Whether a case without a row lies beside one that has a row: another band, another tier, or the one value of three or more that was left
 * out. That a right is for some sectors only is no gap.
 */
function isNextToCovered(one: Case, axes: readonly Axis[], covered: ReadonlySet<string>, isDerived: (fact: string) => boolean): boolean {
  return axes.some((axis, i) => {
    const others = axis.cells.map((_cell, cell) => one.map((own, k) => (k === i ? cell : own)).join()).filter((key) => key !== one.join());
    const isGraded = 'band' in axis.cells[0]! || isDerived(axis.fact);
    if (isGraded) return others.some((key) => covered.has(key));
    const isClosed = axis.cells.every((cell) => 'value' in cell);
    return isClosed && others.length >= 2 && others.every((key) => covered.has(key));
  });
}
