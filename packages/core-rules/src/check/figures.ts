import type { Amount, Band } from '../types';
import { valueOf } from '../ask/numerals';
import type { Context } from './check';
import { figure } from './cells';
import { conditionAt } from './nodes';
import type { Segments } from './json-text';
import { fits, unitAfter, type NamedUnit } from './units';

/** Sums of small floats must not part what is written alike. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** Numbers that count nothing of the rule: 第二类, 三方, 三违, 一般事故, 统一, 〔2019〕78号, the month before, and the numbers of a list. */
const NO_FIGURE = /第\s*[\d〇零一二两三四五六七八九十百]+|三[方违]|一[般旦致定切律并些]|[统唯任同]一|[前上]一个?[年季月]|〔\d+〕\s*\d+\s*号|(?:^|[：；。\s])\d+[.、．](?!\d)/g;
const NUMBER = /\d[\d,]*(?:\.\d+)?[百千万亿]*|[〇零一二两三四五六七八九十百千万亿]+/g;

/** A number with the unit that stands behind it, where that is one the kit knows. */
export interface Named {
  readonly value: number;
  readonly unit: NamedUnit | undefined;
}

/**
 * Every number that a sentence of a regulation names, in figures or in words, a scale that stands once for two included:
 * “3—10万元” names 3, 30 000 and 100 000, “二十个工作日” 20 working days.
 */
export function figuresIn(text: string): Named[] {
  const found: Named[] = [];
  const words = text.replace(/百分之([\d〇零一二两三四五六七八九十百.]+)/g, '；$1%').replace(NO_FIGURE, '；').replace(/\s/g, '');
  const all = [...words.matchAll(NUMBER)];
  all.forEach((match, i) => {
    const [written] = match;
    const value = valueOf(written);
    if (Number.isNaN(value)) return;
    found.push({ value: exact(value), unit: unitAfter(words.slice(match.index + written.length)) });
    const next = all[i + 1];
    if (!next || /[万亿]/.test(written) || !/^[-－—–~～至到]+$/.test(words.slice(match.index + written.length, next.index))) return;
    // 三至五百万 is three million at least; 三百至五百万 is too, and there the hundreds are told already.
    const scale = (/[十百千]/.test(written) ? /[万亿]$/ : /[百千万亿]+$/).exec(next[0]);
    if (scale) found.push({ value: exact(value * valueOf(`1${scale[0]}`)), unit: unitAfter(words.slice(next.index + next[0].length)) });
  });
  return found;
}
export const numbersIn = (text: string): Set<number> => new Set(figuresIn(text).map(({ value }) => value));

const MONTHS_NAMED: readonly (readonly [RegExp, number])[] = [[/半年/, 6], [/季/, 3], [/(?:^|[^半])年/, 12]];
/** What is to be done at once has no figure. */
const AT_ONCE = /立即|立刻|即时|即刻|马上|第一时间|同步|同时|及时|随时|当[日天场即]/;
const COUNTED: ReadonlySet<string> = new Set(['times', 'kinds', 'visits', 'persons', 'tier', 'workdays', 'days', 'months']);

/**
 * Figures of rules, with their units, against the words of the clauses that they cite, and figures that no rule can mean. Nothing is said of
 * clauses that name no figure, nor of a figure that `workedOut` gives a reason for.
 */
export function checkFigures(context: Context): void {
  const { nodes, facts } = context;
  // One row often says only where it begins; the next says where it ends.
  const clausesOf = new Map<string, Set<string>>();
  for (const { id, clauses } of nodes) clausesOf.set(id, new Set([...(clausesOf.get(id) ?? []), ...clauses]));
  for (const node of nodes) {
    // A form is a list of what is asked; how many things it lists stands in no sentence.
    if (node.amount && node.kind !== 'field') checkAmount(context, node.id, [...node.at, 'amount'], node.amount, node.clauses);
    for (const [fact, test] of Object.entries(node.when ?? {})) {
      const scale = facts[fact]?.unit === 'ten-thousand-yuan' ? 10_000 : 1;
      for (const key of ['gte', 'lt'] as const) {
        // What is no band has neither.
        const edge = (test as Band)[key];
        if (edge) compare(context, node.id, [...conditionAt(node, 'when'), fact, key], [edge, exact(edge * scale)], [...clausesOf.get(node.id)!]);
      }
    }
  }
  context.book.tables.forEach((table, i) => table.rows.forEach(({ value, clauses }, k) => {
    const tiers = [...wordsOf(context, clauses).matchAll(TIER)].map(([, written]) => ({ value: valueOf(written!), unit: 'tier' as const }));
    if (typeof value === 'number') compare(context, table.gives, ['tables', i, 'rows', k, 'value'], [value], clauses, { named: tiers });
  }));
  context.book.deadlines.forEach((deadline, i) => {
    const { within, extension } = deadline;
    const spans = [
      [['within'], within, deadline.clauses, deadline.reading],
      [['extension', 'max'], extension?.max, extension?.clauses ?? [], extension?.reading],
    ] as const;
    for (const [path, span, clauses, reading] of spans) {
      if (!span) continue;
      const [count, unit] = span;
      const words = wordsOf(context, clauses);
      if (count === 0 && AT_ONCE.test(words)) continue;
      const months = unit === 'months' ? MONTHS_NAMED.flatMap(([name, of]) => (name.test(words) ? [of] : [])) : [];
      if (months.includes(count)) continue;
      const named = [...figuresIn(words), ...sumsOf(context, reading)];
      compare(context, deadline.id, ['deadlines', i, ...path, 0], [count], clauses, { unit, named });
    }
  });
}

const TIER = /([\d一二两三四五六七八九十]+)\s*档/g;

/** One reading of a dispute may add up the figures of the clauses that it is read from, one of each. */
function sumsOf(context: Context, reading: string | undefined): Named[] {
  const [id, key] = (reading ?? '').split(':');
  const clauses = context.book.disputes.find((dispute) => dispute.id === id)?.readings[key!]?.clauses ?? [];
  if (clauses.length < 2) return [];
  const [first, ...others] = clauses.map((clause) => figuresIn(wordsOf(context, [clause])));
  return others.reduce<Named[]>(
    (sums, more) => sums.flatMap(({ value, unit }) => more.filter((one) => one.unit === unit).map((one) => ({ value: exact(value + one.value), unit }))),
    first!,
  );
}

function checkAmount(context: Context, node: string, at: Segments, amount: Amount, clauses: readonly string[]): void {
  const { min, max, unit } = amount;
  for (const key of ['min', 'max', 'exact'] as const) {
    const value = amount[key];
    if (value === undefined) continue;
    const isWhole = Number.isInteger(value) || !COUNTED.has(unit);
    if (value <= 0 || !isWhole || (unit === 'percent' && value > 100)) context.say('error', 'amount-impossible', [...at, key], { node, value: figure(value), unit });
    else compare(context, node, [...at, key], [value], clauses, { unit, named: amountsIn(context, unit, clauses) });
  }
  if (min! > max!) context.say('error', 'amount-reversed', at, { node, min: figure(min!), max: figure(max!) });
}

const wordsOf = ({ texts }: Context, clauses: readonly string[]): string => clauses.map((clause) => texts.zh?.clauses[clause]?.quote ?? '').join('；');

/** Shares and hours are worked out of other units, e.g. lessons of 45 minutes: only what is named in their own counts. */
function amountsIn(context: Context, unit: Amount['unit'], clauses: readonly string[]): Named[] {
  const named = figuresIn(wordsOf(context, clauses));
  return unit === 'percent' || unit === 'hours' ? named.filter((one) => one.unit === unit) : named;
}

interface Against {
  readonly unit?: Amount['unit'];
  readonly named?: readonly Named[];
}
/** `values`: the ways one figure may be written, the first as the rulebook has it. */
function compare(context: Context, node: string, at: Segments, values: readonly number[], clauses: readonly string[], { unit, named = figuresIn(wordsOf(context, clauses)) }: Against = {}): void {
  const { book, say } = context;
  if (!named.length || book.workedOut?.[node]?.figures.includes(values[0]!)) return;
  const same = named.filter(({ value }) => values.includes(value));
  const told = { node, value: figure(values[0]!), clauses: clauses.join(', ') };
  if (!same.length) say('error', 'figure-not-in-quote', at, { ...told, named: [...new Set(named.map(({ value }) => figure(value)))].join(', ') });
  else if (unit && !same.some((one) => fits(unit, one.unit))) {
    say('error', 'unit-not-in-quote', at, { ...told, unit, named: [...new Set(same.map((one) => one.unit!))].join(', ') });
  }
}
