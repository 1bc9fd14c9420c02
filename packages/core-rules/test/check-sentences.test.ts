import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRulebook } from '../src/check';
import type { Rulebook, RulebookTexts } from '../src/types';

const root = new URL('../rulebooks/', import.meta.url);
/** Figures that count something, in either language; "第一次" and the like count nothing. */
const COUNTED = {
  zh: /(?<![\d.第前“])\d+(?=次(?!服务仍|”)|个工作日|个月内|学时|%)/g,
  en: /(?<![\d.,])\d+(?= (?:working days|class hours|on-site|risk|hazard|full-time service)|%| months (?:of|or|after))|one(?= (?:safety|hazard|full))/g,
};

describe('the sentences of the kit say the figures of their rows and quotations', () => {
  for (const id of ['guangdong-non-coal-mine', 'shaanxi', 'shandong-transport', 'sector-requirements', 'xinzhou']) {
    const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`${id}/${file}.json`, root), 'utf8'));
    const book = read('rulebook') as Rulebook;
    const texts = { zh: read('zh') as RulebookTexts, en: read('en') as RulebookTexts };
    const isFound = (language: 'zh' | 'en', own: RulebookTexts): boolean => checkRulebook(book, { ...texts, [language]: own }).some(({ code }) => code === 'sentence-figure');
    test(`${id}: as they stand`, () => expect(isFound('zh', texts.zh)).toBe(false));
    for (const language of ['zh', 'en'] as const) {
      test(`${id}: any figure moved, in ${language}`, () => {
        const own = texts[language];
        const missed: string[] = [];
        let moved = 0;
        const each = (sentence: string, put: (text: string) => RulebookTexts) => {
          for (const match of sentence.matchAll(COUNTED[language])) {
            const text = `${sentence.slice(0, match.index)}97${sentence.slice(match.index + match[0].length)}`;
            moved++;
            if (!isFound(language, put(text))) missed.push(text);
          }
        };
        for (const [key, sentence] of Object.entries(own.nodes)) each(sentence, (text) => ({ ...own, nodes: { ...own.nodes, [key]: text } }));
        for (const [key, clause] of Object.entries(own.clauses)) each(clause.text, (text) => ({ ...own, clauses: { ...own.clauses, [key]: { ...clause, text } } }));
        expect(missed).toEqual([]);
        expect(moved).toBeGreaterThan(0);
      });
    }
  }
});
