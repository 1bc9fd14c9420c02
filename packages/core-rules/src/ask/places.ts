import { prefectures, provinces } from '../regions';
import type { Chinese } from './chinese';
import type { English } from './english';
import { isDenied } from './denied';
import type { Span } from './free';
import { byLeast } from './order';
import { once } from './pattern';
import type { Hears } from './tongue';

export interface FoundPlace extends Span {
  readonly code: string;
  readonly from: string;
  /** The site of a mine or works comes before a place named without more, and that before the seat of a firm or its insurer: of several the least counts. */
  readonly rank: number;
}

/** Every name of a place with its code, and a pattern of them all, the longest first; one character says a province only in front of a word for a place or rule. */
const namesOf = once(({ cities, noPlaces }: Partial<Chinese>) => once((english: Partial<English>): { readonly codeOf: ReadonlyMap<string, string>; readonly said: RegExp } => {
  const codeOf = new Map<string, string>();
  for (const { code, zh, en } of provinces.concat(prefectures)) {
    for (const name of [zh, zh.replace(/(省|市|(.族|维吾尔)?自治区|特别行政区)$/, ''), en, en.replace(/['’]/g, ''), en.replace(/ü/g, 'u')]) codeOf.set(name.toLowerCase(), code);
  }
  for (const line of [...(cities ?? []), ...(english.cities ?? [])]) {
    const [key = '', names = ''] = line.split(':');
    let code = 0;
    for (const word of names.match(/\d+|\([^)]+.|../g)!) {
      if (/\d/.test(word)) code = Number(word) - 1;
      else codeOf.set(word.replace(/[()]/g, ''), `${key}${key.length > 2 ? '' : `0${++code}`.slice(-2)}00`);
    }
  }
  const names = byLeast([...codeOf.keys()], (name) => -name.length).map((name) => (name[1] ? name.replace(/^\w.*/, '\\b$&\\b') : `${name}(?=[省地企区内])`));
  return { codeOf, said: new RegExp([noPlaces, ...names].filter(Boolean).join('|'), 'g') };
}));

const seat = /(总部|注册)在?$/;
const site = /(矿山?|工地|项目|[场厂]子?|码头|site|mine|quarry) ?(是?开?在|位于|(is )?in)$/;

/** The places of a text in order, but for those that are named to be ruled out; a city right after its province stands for both. */
export function placesOf(text: string, { chinese, english }: Hears): FoundPlace[] {
  const { codeOf, said } = namesOf(chinese)(english);
  const found: (FoundPlace & { denied: boolean })[] = [];
  for (const { 0: from, index: at = 0 } of text.matchAll(said)) {
    const code = codeOf.get(from);
    if (!code) continue;
    const end = at + from.length;
    const last = found[found.length - 1];
    if (last && /^(省|的|,|，|\s|市| province)*$/.test(text.slice(last.end, at)) && last.code.slice(0, 2) === code.slice(0, 2)) {
      found[found.length - 1] = { ...last, end, code: code.endsWith('0000') ? last.code : code, from: text.slice(last.at, end) };
      continue;
    }
    const lead = text.slice(Math.max(0, at - 12), at);
    found.push({ at, end, code, from, denied: isDenied(text, at) || /^[以省境]外/.test(text.slice(end)), rank: site.test(lead) ? 0 : seat.test(lead) || /^的?(保险|老板)/.test(text.slice(end)) ? 2 : 1 });
  }
  return found.filter(({ denied }) => !denied);
}
