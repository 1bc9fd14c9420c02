import { notTrades, trades } from './data';
import { isDenied } from './denied';
import type { English } from './english';
import { isFree, type Span } from './free';
import { byLeast } from './order';
import { oneOf } from './pattern';

export interface FoundTrade extends Span {
  readonly sector: string;
  readonly subsector: string | null;
  readonly from: string;
  readonly denied: boolean;
}

const named = trades.map(([sector, subsector, said]) => ({ sector, subsector, said: oneOf(said, 'g') }));
const others = oneOf(notTrades, 'g');
/** What a name of a trade is only part of. */
const tail = /^(小区|旁边|边上|机械厂|的办事|学院|贸易)/;

/** The trades that a text names, in order; of two that overlap the longer name counts. */
export function tradesOf(text: string, english?: English): FoundTrade[] {
  const masked = text.replace(others, (word) => '　'.repeat(word.length));
  const all = [...named, ...(english?.trades ?? [])].flatMap(({ sector, subsector, said }) => [...masked.matchAll(said)].map(({ 0: from, index: at = 0 }): FoundTrade =>
    ({ at, end: at + from.length, sector, subsector, from, denied: isDenied(text, at) || tail.test(text.slice(at + from.length)) })));
  const found: FoundTrade[] = [];
  for (const one of byLeast(all, ({ from }) => -from.length)) if (isFree(found, one.at, one.end)) found.push(one);
  return byLeast(found, ({ at }) => at);
}
