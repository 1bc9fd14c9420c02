import { checkFacts } from '../facts';
import type { FactValue, Facts } from '../types';
import { changes, corrects, lastYear, supposes } from './data';
import { clausesOf } from './normalise';
import type { Read } from './read';
import type { Unsure } from './types';

/** What a sentence leaves known, and what it only supposes. */
export interface Told {
  readonly facts: Facts;
  readonly supposed: Facts;
  readonly heard: Read;
}

const factsFrom = (understood: Read['understood']): Record<string, FactValue> => Object.fromEntries(understood.map(({ fact, value }) => [fact, value]));
const withoutOld = (facts: Facts, said: Record<string, FactValue>, isCorrection: boolean, unsure: readonly Unsure[] = []): Facts => {
  // Another place and another trade are another firm: its size and its days are not the old one's.
  const isOther = ['region', 'sector'].every((fact) => said[fact] !== undefined && facts[fact] !== undefined && said[fact] !== facts[fact]);
  const kept: Record<string, FactValue | undefined> = { ...facts, ...said };
  for (const fact of Object.keys(facts)) if (isOther && said[fact] === undefined && !/^(premium|accident)/.test(fact)) delete kept[fact];
  // A new value that is not sure takes the old one away.
  for (const { fact, from } of unsure) if (said[fact] === undefined && !/^(region|sector)$/.test(fact) && (fact !== 'accidentLastYear' || lastYear.test(from))) delete kept[fact];
  // Another trade leaves the branch of the old one behind.
  if (said.sector !== undefined && said.subsector === undefined && (isCorrection || facts.sector !== said.sector)) delete kept.subsector;
  return kept;
};

/** What the reader has taken back, or told otherwise, is not read from these words. */
export function without(heard: Read, unheard: readonly string[]): Read {
  const kept = ({ fact }: { readonly fact: string }): boolean => !unheard.includes(fact);
  return { ...heard, understood: heard.understood.filter(kept), unsure: heard.unsure.filter(kept) };
}

/** What is so, and what is only supposed: "and if it were 60 000?" */
export function tell(text: string, read_: Read, before: Facts, hear: (text: string) => Read): Told {
  const said = factsFrom(read_.understood);
  const plainly = (heard: Read): Told => ({ facts: withoutOld(before, factsFrom(heard.understood), corrects.test(text), heard.unsure), supposed: {}, heard });
  // "The premium was changed to" is so.
  if (!supposes.test(text) || /^[^如要假若吗呢会]+改[成为][^如要假若吗呢会]+$/.test(text)) return plainly(read_);
  const at = text.search(supposes);
  const clauses = clausesOf(text);
  const from = [...clauses].reverse().find((clause) => clause.at <= at)?.at ?? 0;
  const first = from > 0 ? hear(text.slice(0, from)) : null;
  const base = withoutOld(before, first ? factsFrom(first.understood) : {}, false);
  // "If it were 120 000": of the sum that was told.
  const rest = text.slice(from);
  const supposedOnly = hear(base.premium === undefined || /保费|premium|[收产资赔额人]/.test(rest) ? rest : rest.replace(/[\d一二两三四五六七八九十][\d.一二两三四五六七八九十]*[万千kw]/, '保费$&'));
  const supposed = factsFrom(supposedOnly.understood);
  // A sum that is only thought of was not told: nobody's tier hangs on it.
  const sum = supposedOnly.understood.find(({ fact, from: clause }) => fact === 'premium' && base.premium === undefined && /如果|要是|假|\bif\b/.test(clause) && !/(my|our) [¥\d]/.test(clause));
  if (sum) return { ...tell('', without(read_, ['premium']), before, hear), supposed: { premium: sum.value } };
  const isSet = [...supposedOnly.understood, ...supposedOnly.unsure].some(({ fact }) => base[fact] !== undefined && !/^(region|su?b?sector)$/.test(fact));
  const supposesAccident = /(再|要是|如果|万一|假如)[^，。]{0,8}出([了过]呢|(了|过)?(个|一次|一起)?(事|安全))|(had|have|has|with|was) an accident/.test(text);
  if (!isSet && !changes.test(text) && !(supposesAccident && /呢[?？]*$/.test(text) && base.accidentLastYear !== undefined)) {
    // Where nothing was told before it is no fact; but place, trade and sum are told so, and of accidents it was read with care.
    return plainly({ ...read_, understood: read_.understood.filter(({ fact, from }) => Object.keys(before)[0] || /^(region|su?b?sector|premium|accident)/.test(fact) || !supposes.test(from)) });
  }
  // With nothing to set it against, what is "changed to" is simply so.
  if (Object.keys(supposed).length > 0 && !Object.keys(supposed).some((fact) => base[fact] !== undefined)) return { facts: withoutOld(before, said, false), supposed: {}, heard: read_ };
  // Place and trade are never merely supposed, nor what is told beside it.
  for (const { fact, from: clause } of supposedOnly.understood) {
    if (!/^(region|su?b?sector)$/.test(fact) && (base[fact] !== undefined || supposes.test(clause))) continue;
    (base as Record<string, FactValue>)[fact] = supposed[fact]!;
    delete supposed[fact];
  }
  const heardNow = without(read_, Object.keys(supposed));
  // "If an accident happens again" tells the supposed value by itself.
  if (Object.keys(supposed).length === 0 && supposesAccident) supposed.accidentLastYear = !/[没未不]有?出/.test(text.slice(from));
  return { facts: base, supposed, heard: heardNow };
}

/** What a correction is of, where it does not say so itself: the day, the sum or the accident that was told before. */
export function correctedBy(text: string, before: Facts): string | null {
  const fact = !corrects.test(text) ? null : /\d月|[一二三四五六七八九十]月/.test(text) ? 'policyStart' : /[\d一二两三四五六七八九十][万千wk]|\d{3}/.test(text) ? 'premium' : 'accidentLastYear';
  return fact !== null && before[fact] !== undefined ? fact : null;
}
/** Without what a correction takes back; a day without its year is of the year that was told. */
export const afterCorrection = (text: string, fact: string | null, before: Facts): string => {
  const rest = text.replace(/^不是[^，。]+，(?=是)/, '');
  return fact === 'policyStart' ? rest.replace(/(^|[^年\d])(\d{1,2}月\d)/, `$1${String(before.policyStart).slice(0, 4)}年$2`) : rest;
};

/** A bare "yes", "no" or "none" answers the question that was asked last. */
export function bare(text: string, asked: string | null, heard: Read): Read {
  const value = asked === null ? null : yesOrNo(text, asked);
  if (asked === null || value === null) return heard;
  const others = without(heard, [asked]);
  return { ...others, understood: [...others.understood, { fact: asked, value, from: text }] };
}
function yesOrNo(text: string, asked: string): boolean | null {
  if (text.length > 14 || !/accident|Policy|Period|pooled|Signed|Cover|HighRisk/.test(asked)) return null;
  const said = text.replace(/^(我?[说搞记]错了?|不对|算了|去年|，)+|，?(我?[说搞记]错了?|那是前年的?)$/g, '');
  if (/^(没|没有|没出过|无|不是|否|没签|不|不长|no|none|never|nope)(的|啊|呢|哦|过|[。.!！])*$/.test(said)) return false;
  if (/^(有|出过|是|对|签了|签过|嗯|较长|长|yes|yeah|yep|we did)(的|啊|呢|哦|过|一次|[。.!！])*$/.test(said)) return true;
  return null;
}

/** Only what the catalogue takes: a made-up value never gets so far as to throw. */
export function safe(heard_: Read, catalogue: Parameters<typeof checkFacts>[1]): Read {
  const understood: Read['understood'][number][] = [];
  const unsure: Unsure[] = [...heard_.unsure];
  for (const one of heard_.understood) {
    try {
      checkFacts({ [one.fact]: one.value }, catalogue);
      understood.push(one);
    } catch {
      unsure.push({ fact: one.fact, from: one.from, why: 'vague' });
    }
  }
  const { policyStart, policyEnd } = factsFrom(understood);
  const isBackwards = typeof policyStart === 'string' && typeof policyEnd === 'string' && policyEnd < policyStart;
  return { ...heard_, understood: isBackwards ? understood.filter(({ fact }) => fact !== 'policyEnd') : understood, unsure: isBackwards ? [...unsure, { fact: 'policyEnd', from: '', why: 'vague' }] : unsure };
}
