import { notTrades, trades } from './data/trades';

export interface FoundTrade {
  readonly at: number;
  readonly end: number;
  readonly sector: string;
  readonly subsector: string | null;
  readonly from: string;
  readonly denied: boolean;
}
interface Word {
  readonly word: string;
  readonly sector: string;
  readonly subsector: string | null;
  readonly latin: boolean;
}
let words: readonly Word[] | undefined;

function wordsOf(): readonly Word[] {
  words ??= trades
    .flatMap(({ sector, subsector, zh, en }) => [
      ...zh.split(' ').map((word) => ({ word, sector, subsector: subsector ?? null, latin: false })),
      ...en.split(',').map((word) => ({ word, sector, subsector: subsector ?? null, latin: true })),
    ])
    .sort((a, b) => b.word.length - a.word.length);
  return words;
}

const deny = /(?:不是|并非|不算|不属于|除了|not an?|not|isn't an?)\s*(?:做|搞|开)?$/;

export function tradesOf(text: string): FoundTrade[] {
  const masked = notTrades.reduce((rest, word) => rest.split(word).join('　'.repeat(word.length)), text);
  const found: FoundTrade[] = [];
  for (const { word, sector, subsector, latin } of wordsOf()) {
    for (let at = masked.indexOf(word); at >= 0; at = masked.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (found.some((other) => at < other.end && end > other.at)) continue;
      if (latin && (/[a-z]$/.test(masked.slice(0, at)) || /^(?!s\b)[a-z]/.test(masked.slice(end)))) continue;
      found.push({ at, end, sector, subsector, from: text.slice(at, end), denied: deny.test(text.slice(Math.max(0, at - 8), at)) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
