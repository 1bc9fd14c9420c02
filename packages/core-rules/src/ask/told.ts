import { checkFacts, type FactCatalogue } from '../facts';
import type { FactValue, Facts } from '../types';
import { changes, lastYear, opening, supposes, takenBack } from './data';
import { clausesOf } from './normalise';
import { byLeast } from './order';
import type { Read } from './read';
import type { Understood } from './types';

/** What a sentence leaves known, and what it only supposes. */
export interface Told {
  readonly facts: Facts;
  readonly supposed: Facts;
  readonly heard: Read;
}

const factsFrom = (understood: readonly Understood[]): Record<string, FactValue> => Object.fromEntries(understood.map(({ fact, value }) => [fact, value]));
/** Place and trade: never merely supposed, and nothing that is unsure takes them away. */
const isOfFirm = (fact: string): boolean => /^(region|(sub)?sector)$/.test(fact);
/** The facts of the dialog with what a sentence says. */
function withHeard(facts: Facts, { understood, unsure }: Pick<Read, 'understood' | 'unsure'>, isCorrection: boolean): Record<string, FactValue> {
  const said = factsFrom(understood);
  // Another place and another trade are another firm: its size and its days are not the old one's.
  const isOther = ['region', 'sector'].every((fact) => said[fact] !== undefined && facts[fact] !== undefined && said[fact] !== facts[fact]);
  const kept = Object.fromEntries(Object.entries(facts).filter(([fact]) => !isOther || /^(premium|accident)/.test(fact))) as Record<string, FactValue>;
  // A new value that is not sure takes the old one away.
  for (const { fact, from } of unsure) if (!isOfFirm(fact) && (fact !== 'accidentLastYear' || lastYear.test(from))) delete kept[fact];
  // Another trade leaves the branch of the old one behind.
  if (said.sector !== undefined && (isCorrection || facts.sector !== said.sector)) delete kept.subsector;
  return { ...kept, ...said };
}

/** What the reader has taken back, or told otherwise, is not read from these words. */
export function without(heard: Read, unheard: readonly string[]): Read {
  const kept = ({ fact }: { readonly fact: string }): boolean => !unheard.includes(fact);
  return { ...heard, understood: heard.understood.filter(kept), unsure: heard.unsure.filter(kept) };
}

/** What is so, and what is only supposed: "and if it were 60 000?" */
export function tell(text: string, before: Facts, isCorrection: boolean, hear: (text: string, asked?: string | null) => Read): Told {
  const all = hear(text);
  const plainly = (heard: Read): Told => ({ facts: withHeard(before, heard, isCorrection), supposed: {}, heard });
  if (!supposes.test(text)) return plainly(all);
  const at = text.search(supposes);
  const from = clausesOf(text).reduce((last, clause) => (clause.at <= at ? clause.at : last), 0);
  const base = withHeard(before, from > 0 ? hear(text.slice(0, from)) : { understood: [], unsure: [] }, false);
  const rest = text.slice(from);
  // "If it were 120 000": of the sum that was told.
  const { understood, unsure } = hear(rest, base.premium === undefined ? undefined : 'premium');
  // A sum that is only thought of was not told: nobody's tier hangs on it.
  const sum = understood.find(({ fact, from: clause }) => fact === 'premium' && base.premium === undefined && /如果|要是|假|\bif\b/.test(clause) && !/(my|our) [¥\d]/.test(clause));
  if (sum) return { ...plainly(without(all, ['premium'])), supposed: { premium: sum.value } };
  const supposesAccident = /(再|要是|如果|万一|假如)[^，。]{0,8}出([了过]呢|(了|过)?(个|一次|一起)?(事|安全))|(had|have|has|with|was) an accident/.test(text);
  const isSet = [...understood, ...unsure].some(({ fact }) => base[fact] !== undefined && !isOfFirm(fact));
  if (!isSet && !changes.test(text) && !(supposesAccident && /呢[?？]*$/.test(text) && base.accidentLastYear !== undefined)) {
    // Where nothing was told before it is no fact; but place, trade and sum are told so, and of accidents it was read with care.
    return plainly({ ...all, understood: all.understood.filter(({ fact, from: clause }) => Object.keys(before)[0] || isOfFirm(fact) || /^(premium|accident)/.test(fact) || !supposes.test(clause)) });
  }
  // With nothing to set it against, what is "changed to" is simply so.
  if (understood.length > 0 && !understood.some(({ fact }) => base[fact] !== undefined)) return plainly(all);
  // What is told beside a supposition is so.
  const isSupposed = ({ fact, from: clause }: Understood): boolean => !isOfFirm(fact) && (base[fact] !== undefined || supposes.test(clause));
  const supposed = factsFrom(understood.filter(isSupposed));
  const facts = { ...base, ...factsFrom(understood.filter((one) => !isSupposed(one))) };
  const heard = without(all, Object.keys(supposed));
  // "If an accident happens again" tells the supposed value by itself.
  if (Object.keys(supposed).length === 0 && supposesAccident) supposed.accidentLastYear = !/[没未不]有?出/.test(rest);
  return { facts, supposed, heard };
}

/** Without the words that correct, and what they take back. */
export const withoutOld = (text: string): string => text.replace(takenBack, '$1').replace(opening, '');
/** Of a day only its year tells which one is meant. */
const sizeOf = (value: unknown): number => Math.log(parseFloat(String(value)));
/** What a correction is of: of the facts told before that it answers the one whose figure, or day, is the nearest, and of those alike the one told last, an end only after all others; else the accident. */
export const correctedBy = (before: Facts, hear: (asked: string) => Read): string | undefined =>
  byLeast(byLeast(Object.keys(before).reverse(), (fact) => (fact === 'policyEnd' ? 1 : 0)).flatMap((fact) => {
    const { understood, unsure } = hear(fact);
    const said = [...understood, ...unsure].find((one) => one.fact === fact) as Partial<Understood> | undefined;
    if (!said) return fact === 'accidentLastYear' ? { fact, far: 99 } : [];
    return { fact, far: said.value === undefined ? 98 : Math.abs(sizeOf(said.value) - sizeOf(before[fact])) || 0 };
  }), ({ far }) => far)[0]?.fact;
/** A bare "yes", "no", "none" or grade answers the question that was asked last. */
export function bare(text: string, asked: string | null, heard: Read, catalogue: FactCatalogue): Read {
  const fact = `${asked}`;
  const said = text.replace(/^去年|，?(我?[说搞记]错了?|那是前年的?)$/g, '');
  const answer = fact === 'creditGrade' ? /^是?(aa|[a-d])级?(?:才对|的)?$/.exec(said)
    : catalogue[fact]?.type === 'boolean' ? /^(?:(没有?|没出过|无|不是|否|没签|不长?|no|none|never|nope)|有|出过|是|对|签[了过]|嗯|较?长|yes|yeah|yep|we did)(?:的|啊|呢|哦|过|一次|[。.!！])*$/.exec(said) : null;
  if (!answer) return heard;
  const others = without(heard, [fact]);
  return { ...others, understood: [...others.understood, { fact, value: fact === 'creditGrade' ? answer[1]!.toUpperCase() : !answer[1], from: text }] };
}

/** Only what the catalogue takes, and no end before the start: a made-up value never gets so far as to throw. */
export function safe(heard: Read, catalogue: FactCatalogue): Read {
  const { policyStart = '' } = factsFrom(heard.understood);
  const isSound = ({ fact, value }: Understood): boolean => {
    try {
      checkFacts({ [fact]: value }, catalogue);
      return fact !== 'policyEnd' || value >= policyStart;
    } catch {
      return false;
    }
  };
  const unsound = heard.understood.filter((one) => !isSound(one)).map(({ fact, from }) => ({ fact, from, why: 'vague' as const }));
  return { ...heard, understood: heard.understood.filter(isSound), unsure: [...heard.unsure, ...unsound] };
}
