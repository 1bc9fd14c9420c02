import { notTrades, trades, weakTrades } from './data';
import { isDenied } from './denied';
import type { English } from './english';
import { isFree, type Span } from './free';
import { byLeast } from './order';
import { oneOf, patternsOf } from './pattern';

export interface FoundTrade extends Span {
  readonly sector: string;
  readonly subsector: string | undefined;
  readonly from: string;
  readonly denied: boolean;
  /** It counts only where nothing else names a trade. */
  readonly isWeak: boolean;
}

const namesIn = patternsOf(trades, 'g');
const weakIn = patternsOf(weakTrades, 'g');
const others = oneOf(notTrades, 'g');
/** What a name of a trade is only part of. */
const tail = /^(小区|旁边|边上|机械厂|的办事|学院|贸易)/;

/** The trades that a text names, in order; of two that overlap the longer name counts, of two alike the weak one. */
export function tradesOf(text: string, english?: English): FoundTrade[] {
  const masked = text.replace(others, (word) => '　'.repeat(word.length));
  const all = [namesIn(english?.trades), weakIn(english?.weakTrades)].flatMap((names, isWeak) => Object.entries(names).flatMap(([trade, said]) => [...masked.matchAll(said)].map(({ 0: from, index: at = 0 }): FoundTrade => {
    const [sector = '', subsector] = trade.split(' ');
    const end = at + from.length;
    return { at, end, sector, subsector, from, denied: isDenied(text, at) || tail.test(text.slice(end)), isWeak: isWeak === 1 };
  })));
  const found: FoundTrade[] = [];
  for (const one of byLeast(all, ({ from, isWeak }) => (isWeak ? -0.5 : 0) - from.length)) if (isFree(found, one.at, one.end)) found.push(one);
  return byLeast(found, ({ at }) => at);
}
