import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareWithLock, type Lock } from './law-lock';

const root = new URL('../rulebooks/', import.meta.url);
const lock = JSON.parse(readFileSync(new URL('../law/law.lock.json', import.meta.url), 'utf8')) as Lock;
/** What each book says otherwise than the law's inventory, sentence by sentence; why stands in the book's `departs`. */
const decided = JSON.parse(readFileSync(new URL('../law/departures.json', import.meta.url), 'utf8')) as Record<string, string[]>;
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const read = (id: string, file: string) => JSON.parse(readFileSync(new URL(`${id}/${file}`, root), 'utf8'));
const ids = ['guangdong-non-coal-mine', 'sector-requirements', 'shaanxi', 'shandong-transport', 'xinzhou'];

describe('the law', () => {
  it('holds all five books', () => expect(readdirSync(root).sort()).toEqual(ids));
  it('is locked with 1 177 entries', () => expect(Object.keys(lock)).toHaveLength(1177));
  for (const id of ids) {
    it(`${id} says what the law says: every clause, party, force, condition, amount, date and quotation`, () => {
      expect(compareWithLock(read(id, 'rulebook.json'), read(id, 'zh.json'), lock, hash).problems).toEqual([]);
    });
    it(`${id} departs from it only in what was decided, each departure with its reason`, () => {
      const { departures } = compareWithLock(read(id, 'rulebook.json'), read(id, 'zh.json'), lock, hash);
      expect(departures).toEqual(decided[id] ?? []);
      for (const clause of Object.keys(read(id, 'rulebook.json').departs ?? {})) {
        expect(departures.some((sentence) => sentence.split(/[ ,:]+/).includes(clause)), `${clause} departs in nothing`).toBe(true);
      }
    });
  }
});

describe('the comparison can fail', () => {
  const id = 'guangdong-non-coal-mine';
  const changed = (change: (book: any, texts: any) => void) => {
    const [book, texts] = [read(id, 'rulebook.json'), read(id, 'zh.json')];
    change(book, texts);
    return compareWithLock(book, texts, lock, hash).problems.join('\n');
  };
  const drill = (book: any) => book.entitlements.find((rule: any) => rule.rows?.some((row: any) => row.clauses.includes('GD-A2-09t1')));
  it('sees another amount', () => {
    expect(changed((book) => { drill(book).rows[0].amount.min = 2; })).toMatch(/GD-A2-09t1.*amount/);
  });
  it('sees a moved band edge', () => {
    expect(changed((book) => {
      book.tables[0].rows.find((row: any) => row.clauses.includes('GD-A1-2a')).when.premium = { gte: 10000, lt: 60000 };
    })).toMatch(/GD-A1-2a.*premium.*wider/);
  });
  it('sees another party, another force and a forgotten clause', () => {
    expect(changed((book) => { drill(book).owes = 'insured'; })).toMatch(/owes is insured/);
    expect(changed((book) => { drill(book).force = 'should'; })).toMatch(/force is should/);
    expect(changed((book) => { drill(book).rows.shift(); })).toMatch(/GD-A2-09t1: forgotten/);
  });
  it('sees another span of days', () => {
    expect(changed((book) => { book.deadlines.find((one: any) => one.clauses.includes('GD-24a')).within = [15, 'workdays']; })).toMatch(/GD-24a: no deadline/);
  });
  it('sees another value where a clause departs already', () => {
    const [book, texts] = [read('shaanxi', 'rulebook.json'), read('shaanxi', 'zh.json')];
    book.deadlines.find((one: any) => one.id === 'archive-reminder').within = [30, 'workdays'];
    expect(compareWithLock(book, texts, lock, hash).departures).not.toEqual(decided.shaanxi);
  });
  it('sees a quotation that was touched', () => {
    expect(changed((_book, texts) => { texts.clauses['GD-24a'].quote += '。'; })).toMatch(/GD-24a: the quotation/);
  });
});
