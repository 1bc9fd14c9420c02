import factsEn from '../generated/facts-en';
import factsZh from '../generated/facts-zh';
import { regionName, regionWithin } from '../regions';
import type { Band, Fact, FactText, FactValue, RulebookTexts, Test, When } from '../types';
import type { Language } from './wording';

/**
 * The cases that some conditions can tell apart, written out one by one: every fact they name is cut into cells, and every combination of
 * cells is a case. So a gap or an overlap is found exactly, and can be said in the words of the facts.
 */
export type Cell = { readonly band: Span } | { readonly value: FactValue } | { readonly otherThan: readonly FactValue[] };
/** A band, open (`undefined`) at either end. */
interface Span {
  readonly gte: number | undefined;
  readonly lt: number | undefined;
}
export interface Axis {
  readonly fact: string;
  readonly cells: readonly Cell[];
}
/** One combination: the number of a cell on every axis. */
export type Case = readonly number[];

export const isBand = (test: Test): test is Band => typeof test === 'object' && !Array.isArray(test);
export const valuesOf = (test: Test): readonly FactValue[] => (Array.isArray(test) ? (test as readonly FactValue[]) : [test as FactValue]);
/** A band that no number lies in. */
export const isEmpty = ({ gte = -Infinity, lt = Infinity }: Band): boolean => gte >= lt;
export const MOST_CASES = 50_000;

/** Cuts a fact at what the tests name. `closed` are all values that it can have, if they are known. */
function axisOf(fact: string, tests: readonly Test[], closed: readonly FactValue[] | undefined): Axis {
  // A fact is compared in one way only: `checkConditions` has seen to that.
  if (isBand(tests[0]!)) {
    // Amounts and counts are never negative: what lies below 0 is no case.
    const named = (tests as readonly Band[]).flatMap(({ gte, lt }) => [gte, lt]).filter((edge): edge is number => (edge ?? 0) > 0);
    const edges = [...new Set(named)].sort((a, b) => a - b);
    const bounds: (number | undefined)[] = [undefined, ...edges, undefined];
    return { fact, cells: bounds.slice(0, -1).map((gte, i): Cell => ({ band: { gte, lt: bounds[i + 1] } })) };
  }
  const named = [...new Set(tests.flatMap(valuesOf))];
  const rest = closed?.filter((value) => !named.includes(value));
  const open: Cell[] = rest ? rest.map((value) => ({ value })) : [{ otherThan: named }];
  return { fact, cells: [...named.map((value): Cell => ({ value })), ...open] };
}

export function axesOf(conditions: readonly When[], definitionOf: (fact: string) => Fact, derived: ReadonlyMap<string, readonly FactValue[]>): Axis[] {
  const tests = new Map<string, Test[]>();
  for (const condition of conditions) {
    for (const [fact, test] of Object.entries(condition)) tests.set(fact, [...(tests.get(fact) ?? []), test]);
  }
  return [...tests].map(([fact, ofFact]) => {
    const { type, values } = definitionOf(fact);
    return axisOf(fact, ofFact, derived.get(fact) ?? (type === 'boolean' ? [true, false] : values));
  });
}

export const casesCount = (axes: readonly Axis[]): number => axes.reduce((count, axis) => count * axis.cells.length, 1);

export function casesOf(axes: readonly Axis[]): Case[] {
  let cases: number[][] = [[]];
  for (const axis of axes) cases = cases.flatMap((one) => axis.cells.map((_cell, i) => [...one, i]));
  return cases;
}

function passes(test: Test, cell: Cell, isRegion: boolean): boolean {
  if ('band' in cell) {
    const { gte = 0, lt = Infinity } = cell.band;
    const { gte: from = 0, lt: to = Infinity } = test as Band;
    return gte >= from && lt <= to;
  }
  return 'value' in cell && valuesOf(test).some((value) => value === cell.value || (isRegion && regionWithin(String(cell.value), String(value)) === 'yes'));
}

/** Whether a condition holds in a case. A fact that has no axis is not looked at. */
export function holdsIn(when: When, axes: readonly Axis[], one: Case, isRegion: (fact: string) => boolean): boolean {
  return axes.every(({ fact, cells }, i) => {
    const test = when[fact];
    return test === undefined || passes(test, cells[one[i]!]!, isRegion(fact));
  });
}

/** Some cells of every axis; all combinations of them belong to it. */
export type Box = readonly (readonly number[])[];

/** Joins cases into few boxes, each as large as it will go, so that a gap is told in one sentence. */
export function boxesOf(cases: readonly Case[], axes: readonly Axis[]): Box[] {
  const left = new Set(cases.map((one) => one.join()));
  const all = new Set(left);
  const boxes: Box[] = [];
  for (const start of cases) {
    if (!left.has(start.join())) continue;
    let box: number[][] = start.map((cell) => [cell]);
    axes.forEach((axis, i) => {
      const others = axis.cells.map((_cell, cell) => cell).filter((cell) => !box[i]!.includes(cell));
      for (const cell of others) {
        const slice = box.map((cells, k) => (k === i ? [cell] : cells));
        if (combinations(slice).every((one) => all.has(one.join()))) box = box.map((cells, k) => (k === i ? [...cells, cell].sort((a, b) => a - b) : cells));
      }
    });
    for (const one of combinations(box)) left.delete(one.join());
    boxes.push(box);
  }
  return boxes;
}
function combinations(box: Box): number[][] {
  let all: number[][] = [[]];
  for (const cells of box) all = all.flatMap((one) => cells.map((cell) => [...one, cell]));
  return all;
}

const catalogues: Readonly<Record<Language, Readonly<Record<string, FactText>>>> = { zh: factsZh, en: factsEn };
/** 50000 as 50 000, so that noughts can be counted. */
export function figure(value: number): string {
  const [whole, part] = String(value).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A box in the words of the facts: "premium from 50 000 up to 100 000, accident last year: yes". */
export function boxInWords(box: Box, axes: readonly Axis[], language: Language, texts: RulebookTexts | undefined): string {
  const parts = axes.flatMap((axis, i) => {
    const cells = box[i]!;
    if (cells.length === axis.cells.length) return [];
    return [cellsInWords(axis, cells, language, texts)];
  });
  if (!parts.length) return language === 'zh' ? '任何情况' : 'every case';
  return parts.join(language === 'zh' ? '，' : ', ');
}

function cellsInWords({ fact, cells }: Axis, chosen: readonly number[], language: Language, texts: RulebookTexts | undefined): string {
  const text = { ...catalogues[language][fact], ...texts?.facts?.[fact] };
  const label = `${text.label ?? fact} (${fact})`;
  const nameOf = (value: FactValue): string => {
    if (fact === 'region') return regionName(value as string, language);
    const name = text.values?.[String(value)];
    return name === undefined || name === String(value) ? String(value) : `${name} (${String(value)})`;
  };
  const or = language === 'zh' ? '或' : ' or ';
  const words: string[] = [];
  // Bands that lie side by side are one band.
  for (let i = 0; i < chosen.length; i++) {
    const cell = cells[chosen[i]!]!;
    if ('value' in cell) words.push(nameOf(cell.value));
    else if ('otherThan' in cell) words.push(language === 'zh' ? '其他' : 'any other');
    else {
      let last = i;
      while (last + 1 < chosen.length && chosen[last + 1] === chosen[last]! + 1) last++;
      const upper = cells[chosen[last]!]! as { readonly band: Span };
      words.push(bandInWords({ gte: cell.band.gte, lt: upper.band.lt }, language));
      i = last;
    }
  }
  return `${label} ${words.join(or)}`;
}

function bandInWords({ gte, lt }: Span, language: Language): string {
  if (language === 'zh') return gte === undefined ? `不足 ${figure(lt ?? 0)}` : lt === undefined ? `${figure(gte)} 以上（含）` : `从 ${figure(gte)} 到不足 ${figure(lt)}`;
  return gte === undefined ? `below ${figure(lt ?? 0)}` : lt === undefined ? `${figure(gte)} or more` : `from ${figure(gte)} up to (not including) ${figure(lt)}`;
}
