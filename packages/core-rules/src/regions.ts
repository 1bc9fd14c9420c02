import data from '../regions/regions.json';
import { InputError, printable } from './days';
import type { Truth } from './types';

export interface Region {
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export const provinces: readonly Region[] = data.provinces;
/** Only of the provinces that have a rulebook. */
export const prefectures: readonly Region[] = data.prefectures;

const byCode: ReadonlyMap<string, Region> = new Map(provinces.concat(prefectures).map((region) => [region.code, region]));

/** Six digits whose first two name a province. Prefectures and counties are not looked up: the list of them changes. */
export function isRegion(code: unknown): code is string {
  return typeof code === 'string' && /^[0-9]{6}$/.test(code) && byCode.has(`${code.slice(0, 2)}0000`);
}

export function provinceOf(code: string): string {
  return `${significant(code).slice(0, 2)}0000`;
}

export function prefecturesOf(province: string): readonly Region[] {
  const digits = significant(province).slice(0, 2);
  return prefectures.filter(({ code }) => code.startsWith(digits));
}

/** The name of the place, or of the nearest place above it that is listed. */
export function regionName(code: string, language: 'zh' | 'en'): string {
  const digits = significant(code);
  const province = byCode.get(`${digits.slice(0, 2)}0000`) as Region;
  const prefecture = byCode.get(`${digits.slice(0, 4)}00`);
  if (!prefecture) return province[language];
  return language === 'zh' ? province.zh + prefecture.zh : `${prefecture.en}, ${province.en}`;
}

/** The digits that say something: `440000` is 44, `440100` is 4401. */
function significant(code: string): string {
  if (!isRegion(code)) {
    throw new InputError({
      code: 'not-a-region', field: 'region', value: code,
      problem: `${printable(code)} is not the code of a place`,
      fix: 'Give six digits (GB/T 2260), e.g. "440000" for Guangdong or "140900" for Xinzhou',
    });
  }
  return code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code;
}

/** Whether a place lies within another. Of a place known only by its province, a city's rule may or may not speak. */
export function regionWithin(code: string, of: string): Truth {
  const inner = significant(code);
  const outer = significant(of);
  if (inner.startsWith(outer)) return 'yes';
  return outer.startsWith(inner) ? 'unknown' : 'no';
}
