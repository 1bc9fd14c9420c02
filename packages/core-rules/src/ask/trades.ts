import { notTrades, trades } from './data';
import { isDenied } from './denied';
import type { English } from './english';
import { oneOf } from './pattern';

export interface FoundTrade {
  readonly at: number;
  readonly end: number;
  readonly sector: string;
  readonly subsector: string | null;
  readonly from: string;
  readonly denied: boolean;
}

const named = trades.map(([sector, subsector, said]) => ({ sector, subsector, said: oneOf(said, 'g') }));
const others = oneOf(notTrades, 'g');
/** What a name of a trade is only part of. */
const tail = /^(?:小区|旁边|边上|机械厂|的办事|学院|贸易)/;

/** The trades that a text names, in order; of two that overlap the longer name counts. */
export function tradesOf(text: string, english?: English): FoundTrade[] {
  const masked = text.replace(others, (word) => '　'.repeat(word.length));
  const all = [...named, ...(english?.trades ?? [])].flatMap(({ sector, subsector, said }) => [...masked.matchAll(said)].map(({ 0: from, index: at = 0 }): FoundTrade =>
    ({ at, end: at + from.length, sector, subsector, from, denied: isDenied(text, at) || tail.test(text.slice(at + from.length)) })));
  const found: FoundTrade[] = [];
  for (const one of all.sort((a, b) => b.from.length - a.from.length)) if (!found.some((other) => one.at < other.end && one.end > other.at)) found.push(one);
  return found.sort((a, b) => a.at - b.at);
}
