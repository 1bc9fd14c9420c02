import { notTrades, trades } from './data';
import { oneOf } from './pattern';

export interface FoundTrade {
  readonly at: number;
  readonly end: number;
  readonly sector: string;
  readonly subsector: string | null;
  readonly from: string;
  readonly denied: boolean;
}

const named = trades.map(([sector, subsector, zh, en]) => ({ sector, subsector, said: oneOf(`${zh}|\\b(${en})s?\\b`, 'g') }));
const others = oneOf(notTrades, 'g');
/** "Not", "the one next door", "the client's": named, and not the firm's own; 是不是 asks. */
const deny = /(?:(?:^|[^是有做搞挖])(?:不是|并非|非|不算|不属于|除了|没[有上进]|不[碰拉挖在涉及]*|not?|not an?|isn't an?)\s*(?:做|搞|开)?|(?:隔壁|旁边|对面|甲方)[^，。]{0,3})$/;
const tail = /^(?:小区|旁边|的办事|学院|贸易)/;

/** The trades that a text names, in order; of two that overlap the longer name counts. */
export function tradesOf(text: string): FoundTrade[] {
  const masked = text.replace(others, (word) => '　'.repeat(word.length));
  const all = named.flatMap(({ sector, subsector, said }) => [...masked.matchAll(said)].map(({ 0: from, index: at = 0 }): FoundTrade =>
    ({ at, end: at + from.length, sector, subsector, from, denied: deny.test(text.slice(Math.max(0, at - 8), at)) || tail.test(text.slice(at + from.length)) })));
  const found: FoundTrade[] = [];
  for (const one of all.sort((a, b) => b.from.length - a.from.length)) if (!found.some((other) => one.at < other.end && one.end > other.at)) found.push(one);
  return found.sort((a, b) => a.at - b.at);
}
