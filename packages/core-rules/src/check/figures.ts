import type { Amount, Band } from '../types';
import { valueOf } from '../ask/numerals';
import type { Context } from './check';
import { figure } from './cells';
import { conditionAt } from './nodes';
import type { Segments } from './json-text';

/** Sums of small floats must not part what is written alike. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** Numbers that count nothing of the rule: 第二类, 三方, 三违, 一般事故, 统一, 〔2019〕78号, and the numbers of a list. */
const NO_FIGURE = /第\s*[\d〇零一二两三四五六七八九十百]+|百分之|三[方违]|一[般旦致定切律并些]|[统唯任同]一|〔\d+〕\s*\d+\s*号|(?:^|[：；。\s])\d+[.、．](?!\d)/g;
const NUMBER = /\d[\d,]*(?:\.\d+)?[百千万亿]*|[〇零一二两三四五六七八九十百千万亿]+/g;

/**
 * Every number that a sentence of a regulation names, in figures or in words, a scale that stands once for two included:
 * “3—10万元” names 3, 30 000 and 100 000, “二十个工作日” 20.
 */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  const words = text.replace(NO_FIGURE, '；').replace(/\s/g, '');
  const all = [...words.matchAll(NUMBER)];
  all.forEach(([written], i) => {
    const value = valueOf(written);
    if (!value) return;
    found.add(exact(value.low));
    const next = all[i + 1];
    if (!next || /[万亿]/.test(written) || !/^[-－—–~～至到]+$/.test(words.slice(all[i]!.index + written.length, next.index))) return;
    // 三至五百万 is three million at least; 三百至五百万 is too, and there the hundreds are told already.
    const scale = (/[十百千]/.test(written) ? /[万亿]$/ : /[百千万亿]+$/).exec(next[0]);
    if (scale) found.add(exact(value.low * valueOf(`1${scale[0]}`)!.low));
  });
  return found;
}

const MONTHS_NAMED: readonly (readonly [RegExp, number])[] = [[/半年/, 6], [/季/, 3], [/(?:^|[^半])年/, 12]];
const COUNTED: ReadonlySet<string> = new Set(['times', 'kinds', 'visits', 'persons', 'tier', 'workdays', 'days', 'months']);

/**
 * Figures of rules against the words of the clauses that they cite, and figures that no rule can mean. Nothing is said of clauses that name
 * no figure, nor where `departs` gives a reason.
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
  context.book.deadlines.forEach((deadline, i) => {
    const spans = [[['within'], deadline.within, deadline.clauses], [['extension', 'max'], deadline.extension?.max, deadline.extension?.clauses ?? []]] as const;
    for (const [path, span, clauses] of spans) {
      // One reading of a dispute may be worked out of two figures; "at once" is no figure.
      if (!span || deadline.reading || span[0] === 0) continue;
      const words = wordsOf(context, clauses);
      const months = span[1] === 'months' ? MONTHS_NAMED.flatMap(([name, count]) => (name.test(words) ? [count] : [])) : [];
      if (!months.includes(span[0])) compare(context, deadline.id, ['deadlines', i, ...path, 0], [span[0]], clauses);
    }
  });
}

function checkAmount(context: Context, node: string, at: Segments, amount: Amount, clauses: readonly string[]): void {
  const { min, max, unit } = amount;
  for (const key of ['min', 'max', 'exact'] as const) {
    const value = amount[key];
    if (value === undefined) continue;
    const isWhole = Number.isInteger(value) || !COUNTED.has(unit);
    if (value <= 0 || !isWhole || (unit === 'percent' && value > 100)) context.say('error', 'amount-impossible', [...at, key], { node, value: figure(value), unit });
    // Shares and hours are worked out of other units, e.g. lessons of 45 minutes.
    else if (unit !== 'percent' && unit !== 'hours') compare(context, node, [...at, key], [value], clauses);
  }
  if (min! > max!) context.say('error', 'amount-reversed', at, { node, min: figure(min!), max: figure(max!) });
}

const wordsOf = ({ texts }: Context, clauses: readonly string[]): string => clauses.map((clause) => texts.zh?.clauses[clause]?.quote ?? '').join('；');

/** `values`: the ways one figure may be written, the first as the rulebook has it. */
function compare(context: Context, node: string, at: Segments, values: readonly number[], clauses: readonly string[]): void {
  const { book, say } = context;
  const named = numbersIn(wordsOf(context, clauses));
  if (!named.size || values.some((value) => named.has(value)) || clauses.some((clause) => book.departs?.[clause])) return;
  say('error', 'figure-not-in-quote', at, { node, value: figure(values[0]!), clauses: clauses.join(', '), named: [...named].map(figure).join(', ') });
}
