import { besideNumbers } from './data';
import type { English } from './english';
import { isFree, type Span } from './free';
import { digits, units, valueOf } from './numerals';
import { patternsOf } from './pattern';

/** Numbers as people write them: 32,000.00, 3万2, 三万二千, 3.2w, 两万九千九百九, 五六万. */
export interface FoundNumber extends Span {
  /** One number where both are the same. */
  readonly low: number;
  readonly high: number;
  /** Said as "about"; or open to one side. */
  readonly vague: 'range' | 'about' | null;
  /** It has a multiplier (万, k) or thousands separators: surely a quantity, not a bare digit. */
  readonly scaled: boolean;
}

const besideIn = patternsOf(besideNumbers);
/** 三点五万: no hour. */
const point = `点[\\d${digits.join('')}]+(?=[多几来]?[万千亿w])`;
const figure = `(?:零?(?:\\d{1,3}(?:,\\d{3})+\\d*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${digits.join('')}]+)(?:${point})?)`;
const unit = `(?:[${units.map(([one]) => one.source).join('').replace(/[\][wk]/g, '')}]|[wk](?![a-z]))`;
const run = new RegExp(`${figure}?(?:${unit}(?:${figure}|${point})?)+|${figure}`, 'g');
/** 五六万: one of two. */
const either = new RegExp(`(^|[^点${digits.join('')}])([一二两三四五六七八])([二两三四五六七八九])(?=${unit}|$)`);

/** All numbers of a text that can be read; those within the spans of `taken` are left alone. */
export function numbersOf(text: string, taken: readonly Span[] = [], english?: English): FoundNumber[] {
  const { none, about, under, atMost, atLeast, joins } = besideIn(english?.sums.numbers);
  const found: FoundNumber[] = [];
  for (const { 0: written, index: at = 0 } of text.matchAll(run)) {
    const last = found[found.length - 1];
    if (last && at < last.end) continue;
    // 2万一年, 4万九月: the year's own word.
    const [, said = written] = /^(.*[万千百][\d二三四五六七八九]?)([一两]个|[一二两三四五六七八九][年次种月])/.exec(text.slice(at, at + written.length + 1)) ?? [];
    let end = at + said.length;
    if (!isFree(taken, at, end)) continue;
    let low = valueOf(said.replace(either, '$1$2'));
    let high = valueOf(said.replace(either, '$1$3'));
    if (!(high <= 1e12 && (low < high || !either.test(said)))) continue;
    const scaled = /[万亿wk千百,]/.test(said);
    // 五、六万 / 5-6万 / 三万到五万: two ends of one span.
    if (last && joins.test(text.slice(last.end, at))) {
      const from = last.low * (last.high < 1000 && !last.scaled ? valueOf(`1${/[万w亿千k百]?$/.exec(said)![0]}`) : 1);
      if (high > from) {
        found[found.length - 1] = { at: last.at, end, low: from, high, vague: 'range', scaled: true };
        continue;
      }
    }
    // 九十九块五, 八块八毛一: tenths and hundredths of a yuan.
    const [cents, tenth, hundredth = '零'] = /^[块元]([1-9一二三四五六七八九])(?:[毛角](?:([1-9一二三四五六七八九])分?)?|(?![\d二三四五六七八九十百千万年月日次个天几张份]))/.exec(text.slice(end)) ?? [];
    if (cents) {
      end += cents.length;
      low += valueOf(tenth!) / 10 + valueOf(hundredth) / 100;
      high = low;
    }
    const after = text.slice(end);
    // 一共, 一般, 一直, 一块 count nothing.
    if (/^(一[共般直样定切些]|零事|一块(?!钱))/.test(text.slice(at))) continue;
    const beside = `${text.slice(Math.max(0, at - 14), at)}_${after}`.replace(/((人民币|rmb|cny|yuan|¥) ?)?_(块钱?|[元圆蚊]|人民币|rmb|cny|yuan|[个名]?人)?/, '_');
    if (none.test(beside)) continue;
    const [more, multiplier] = /^(?:多|[几来](?![次种档几多]))([万千百w]?)/.exec(after) ?? [];
    let isAbout = false;
    if (atLeast.test(beside)) high = Infinity;
    else if (under.test(beside)) [low, high] = [0, low - 0.01];
    else if (atMost.test(beside)) low = 0;
    else if (more) {
      // 十几万, 三十多万: up to the last place that the number names; of 32 000 it is 1 000.
      const step = 10 ** /0*$/.exec(String(Math.floor(low)))![0].length;
      const times = valueOf(`1${multiplier}`);
      [low, high] = [low * times, (low + step) * times - 0.01];
      end += more.length;
    } else isAbout = about.test(beside);
    found.push({ at, end, low, high, vague: isAbout ? 'about' : high === low ? null : 'range', scaled });
  }
  return found;
}
