import { digits, units, valueOf } from './numerals';
import { oneOf } from './pattern';
import { isFree, type Span } from './free';
import { bounded, roughly, roughlyAfter, unitAfter } from './data';

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

const one = `\\d+(\\.\\d+)?|[${Object.keys({ ...digits, ...units }).join('').replace(/[wk]/g, '')}]`;
const run = oneOf(`(\\d{1,3}(,\\d{3})+(\\.\\d+)?|${one})(${one}|[wk](?![a-z]))*`, 'g');

/** All numbers of a text that can be read; those within the spans of `taken` are left alone. */
export function numbersOf(text: string, taken: readonly Span[] = []): FoundNumber[] {
  const found: FoundNumber[] = [];
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const at = match.index;
    let end = at + match[0].length;
    // 2万一年, 4万九月, 3000一个月: the year's own word.
    const own = /^[年个]/.test(text.slice(end)) ? /([万千百][\d二三四五六七八九]?)[一两]$/ : /^[次种月]/.test(text.slice(end)) ? /([万千百])[一二两三四五六七八九]$/ : null;
    const said = (own ? match[0].replace(own, '$1') : match[0]).replace(/^([\d,.]+)[一二两三].*/, '$1');
    end = run.lastIndex = at + said.length;
    if (!isFree(taken, at, end)) continue;
    // 1e309, -5000, a1, or a part of an address is no quantity.
    if (/[a-z_\-.@/\\]$/.test(text.slice(0, at)) && !/(rmb|yuan|is|of|premium)\s*$|[\d)]\s*-$/.test(text.slice(0, at))) continue;
    if (/^[a-df-jl-vx-z_@\\]|^e\d|^\.\d|^[a-z]{2}/.test(text.slice(end)) && !/^(yuan|rmb|k\b|w\b|people|employees|staff|thousand|million|st|nd|rd|th)/.test(text.slice(end))) continue;
    const value = valueOf(said);
    if (!value) continue;
    // 九十九块五: and half a yuan.
    const tenths = /^块([1-9一二三四五六七八九])(?![\d一二三四五六七八九十百千万年月日次个天几张份])/.exec(text.slice(end))?.[1];
    if (tenths) end += 2;
    // 一共, 一般, 一直, 一块 count nothing.
    if (/^(一[共般直样定切些]|零事|一块(?!钱))/.test(said + text.slice(end, end + 2))) continue;
    const english = /^\s*(?:thousand|(million)|grand)\b/.exec(text.slice(end));
    if (english) end += english[0].length;
    const inFull = (one: number): number => (one + (tenths ? valueOf(tenths)!.low / 10 : 0)) * (english ? (english[1] ? 1_000_000 : 1000) : 1);
    let low = inFull(value.low);
    let high = inFull(value.high);
    const scaled = english !== null || /[万亿wk千百,]/.test(match[0]);
    // 五、六万 / 5-6万 / 三万到五万: two ends of one span.
    const joined = /^(元|块)?\s*(、|-|~|–|—|到|至|或者?|to|and)\s*/.exec(text.slice(end));
    if (joined) {
      run.lastIndex = end + joined[0].length;
      const next = run.exec(text);
      const other = next && next.index === end + joined[0].length ? valueOf(next[0]) : null;
      if (next && other && !/^[年月日号]/.test(text.slice(next.index + next[0].length))) {
        const multiplier = /[万w亿千k百]$/.exec(next[0])?.[0];
        const from = low * (multiplier && high < 1000 && !scaled ? units[multiplier]! : 1);
        if (other.high > from) {
          found.push({ at, end: next.index + next[0].length, low: from, high: other.high, vague: 'range', scaled: true });
          continue;
        }
      }
      run.lastIndex = end;
    }
    const lead = text.slice(Math.max(0, at - 14), at);
    // 4万几档 and 3万来几次 ask.
    const rest = text.slice(end).replace(/^((块钱?|元)?)[几来](?=[次种档几多])/, '$1，');
    const more = /^[多几来]([万千百w])?/.exec(rest);
    const bound = /^(以上|打底|or more)|^(以下|[之以]内|or less)/.exec(rest.replace(unitAfter, ''));
    let isAbout = false;
    const limit = bounded.exec(lead);
    if (limit) [low, high] = limit[2] ? [0, low - 0.01] : [low, Infinity];
    else if (more) {
      // 十几万, 三十多万: up to the last place that the number names; of 32 000 it is 1 000.
      const unit = more[1] ? units[more[1]]! : 1;
      const step = 10 ** /0*$/.exec(String(Math.floor(low)))![0].length;
      [low, high] = [low * unit, (low + step) * unit - 0.01];
      if (more[1]) end += more[0].length;
    } else if (!/([刚正恰]好|整|exactly|就是)\s*是?\s*$/.test(lead) && (roughly.test(lead) || roughlyAfter.test(rest.replace(unitAfter, '')))) isAbout = true;
    else if (bound) [low, high] = bound[1] ? [low, Infinity] : [0, low];
    run.lastIndex = end;
    found.push({ at, end, low, high, vague: isAbout ? 'about' : high === low ? null : 'range', scaled });
  }
  return found;
}
