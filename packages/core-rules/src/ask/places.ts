import { prefectures, provinces } from '../regions';
import { cities } from './data';
import { isDenied } from './denied';
import { isFree, type Span } from './free';
import { byLeast } from './order';

export interface FoundPlace extends Span {
  readonly code: string;
  readonly from: string;
  /** "Not Guangdong": named to be ruled out. */
  readonly denied: boolean;
  /** Where the mine or site is, which counts before the seat of the firm. */
  readonly site: boolean;
  /** Where the firm or its insurer sits. */
  readonly isSeat: boolean;
}

let names: readonly (readonly [name: string, code: string])[] | undefined;

/** Every name of a place in either language with its code, the longest first. */
function namesOf(): NonNullable<typeof names> {
  if (names) return names;
  const all = new Map<string, string>();
  for (const { code, zh, en } of provinces.concat(prefectures)) {
    for (const name of [zh, zh.replace(/(省|市|(.族|维吾尔)?自治区|特别行政区)$/, ''), en, en.replace(/['’]/g, ''), en.replace(/ü/g, 'u')]) all.set(name.toLowerCase(), code);
  }
  for (const line of cities) {
    const [key = '', said = ''] = line.split(':');
    let code = 0;
    for (const word of said.match(/\d+|\([^)]+.|../g)!) {
      if (/\d/.test(word)) code = Number(word) - 1;
      else all.set(word.replace(/[()]/g, ''), `${key}${key.length > 2 ? '' : `0${++code}`.slice(-2)}00`);
    }
  }
  names = byLeast([...all], ([name]) => -name.length);
  return names;
}

/** 淮安 in 江淮安责险, 保定 in 承保定下来, 从化 in 从化工, 大理 in 大理石 are no places; nor what names a street or a tongue. */
const noPlace = /^(.安[责全]|保定[下期了]|从化[工学]|大同小异|三明[治确]|大理石|..(湾?路(?![政桥面上段网])|街(?!道)|话))/;
/** The seat of a firm or its insurer, which stands back where the mine or site is named. */
const seat = /(总部|注册)在?$/;

/** The places of a text in order; a city right after its province stands for both. */
export function placesOf(text: string): FoundPlace[] {
  const taken: { at: number; end: number; code: string }[] = [];
  for (const [name, code] of namesOf()) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      // One character says a province only in front of a word for a place or rule.
      if (name.length === 1 && !/^(省|地|企|区|内)/.test(text.slice(at + 1))) continue;
      if (noPlace.test(text.slice(at)) || text[at - 1] === '十' || (/^\w/.test(name) && /\w/.test(text.charAt(at - 1) + text.charAt(at + name.length)))) continue;
      if (isFree(taken, at, at + name.length)) taken.push({ at, end: at + name.length, code });
    }
  }
  const found: FoundPlace[] = [];
  for (const { at, end, code } of byLeast(taken, (one) => one.at)) {
    const from = text.slice(at, end);
    const last = found[found.length - 1];
    const joins = last && /^(省|的|,|，|\s|市| province)*$/.test(text.slice(last.end, at)) && last.code.slice(0, 2) === code.slice(0, 2);
    if (last && joins) {
      const finer = code.endsWith('0000') ? last.code : code;
      found[found.length - 1] = { ...last, end, code: finer, from: text.slice(last.at, end) };
      continue;
    }
    const lead = text.slice(Math.max(0, at - 12), at);
    found.push({ at, end, code, from, denied: isDenied(text, at), isSeat: seat.test(lead) || /^的?(保险|老板)/.test(text.slice(end)), site: /(矿山?|工地|项目|[场厂]子?|码头|site|mine|quarry) ?(是?开?在|位于|(is )?in)$/.test(lead) });
  }
  return found;
}
