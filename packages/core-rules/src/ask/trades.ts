import { isDenied } from './denied';
import { isFree, type Span } from './free';
import { byLeast } from './order';
import { once, oneOf } from './pattern';
import type { Hears } from './tongue';

export interface FoundTrade extends Span {
  readonly sector: string;
  readonly subsector: string | undefined;
  readonly from: string;
  readonly denied: boolean;
  /** It counts only where nothing else names a trade. */
  readonly isWeak: boolean;
}

const patternsIn = once((words: Readonly<Record<string, string>>) => Object.entries(words).map(([trade, said]) => [trade, oneOf(said!, 'g')] as const));
/** What a name of a trade is only part of. */
const tail = /^(小区|旁边|边上|附近的|设(备制|计)|学校|机械厂|的办事|学院|贸易)/;

/** The trades that a text names, in order; of two that overlap the longer name counts, of two alike the weak one. */
export function tradesOf(text: string, { chinese, english }: Hears): FoundTrade[] {
  const masked = patternsIn(chinese?.notTrades).reduce((left, [, said]) => left.replace(said, (word) => '　'.repeat(word.length)), text);
  const all = [[chinese?.trades, english?.trades], [chinese?.weakTrades, english?.weakTrades]].flatMap((both, isWeak) => both.flatMap((words) => patternsIn(words).flatMap(([trade, said]) => [...masked.matchAll(said)].map(({ 0: from, index: at = 0 }): FoundTrade => {
    const [sector = '', subsector] = trade.split(' ');
    const end = at + from.length;
    return { at, end, sector, subsector, from, denied: isDenied(text, at) || tail.test(text.slice(end)), isWeak: isWeak === 1 };
  }))));
  const found: FoundTrade[] = [];
  for (const one of byLeast(all, ({ from, isWeak }) => (isWeak ? -0.5 : 0) - from.length)) if (isFree(found, one.at, one.end)) found.push(one);
  return byLeast(found, ({ at }) => at);
}
