import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRulebook, parseTexts, RulebookProblems } from './parse-rulebook';

const text = readFileSync(new URL('../test/fixtures/small-book/rulebook.json', import.meta.url), 'utf8');

function refusal(run: () => unknown): RulebookProblems {
  try {
    run();
  } catch (error) {
    if (error instanceof RulebookProblems) return error;
    throw error;
  }
  throw new Error('was not refused');
}
/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
const after = (change: (book: any) => void): string => {
  const book = JSON.parse(text);
  change(book);
  return JSON.stringify(book);
};
const told = (given: string) => refusal(() => parseRulebook(given)).problems.map(({ code, path }) => `${code} ${path}`);

describe('what is thrown', () => {
  test('is the first problem, with its line, its place and what to do', () => {
    const error = refusal(() => parseRulebook(text.replace('"status": "in-force"', '"status": "valid"')));
    expect(error.name).toBe('RulebookProblems');
    expect(error.message).toBe('line 3: status: "valid" is not one of the choices; use one of: draft, trial, in-force, unverified');
  });
  test('names no place where it is the whole file', () => {
    expect(refusal(() => parseRulebook('{"hello": "world"}')).message).toBe(
      'line 1: this is no rulebook: it has none of scope, entitlements, duties and the like; look for a wrong file; the rules are in rulebook.json',
    );
  });
  test('is in Chinese where that is asked for', () => {
    expect(refusal(() => parseTexts('[]', { language: 'zh' })).problems).toEqual([
      { path: '', line: 1, column: 1, code: 'wrong-type', message: '这里应当是{ } 括起来的对象，现在是 []', fix: '改成{ } 括起来的对象' },
    ]);
  });
  test('of no problem at all has nothing to say', () => expect(new RulebookProblems([]).message).toBe(''));
});

describe('another file in place of the rulebook', () => {
  test.each(['clauses', 'nodes', 'labels'])('the texts of a rulebook: %s', (key) => expect(told(JSON.stringify({ [key]: {} }))).toEqual(['texts-file ']));
  test.each(['title', 'sector', 'features'])('something else: %s', (key) => expect(told(JSON.stringify({ [key]: {} }))).toEqual(['not-a-rulebook ']));
  test.each(['scope', 'tables', 'entitlements', 'duties', 'deadlines'])('but a rulebook that is not finished is told what it lacks: %s', (key) => {
    expect(told(JSON.stringify({ [key]: [], labels: {} }))).toContain('missing ');
  });
  test.each(['null', '[]', '"scope"', '5'])('and what is no object is told as that: %s', (given) => expect(told(given)).toEqual(['wrong-type ']));
});

describe('an id used twice', () => {
  test.each<[string, (book: ReturnType<typeof JSON.parse>) => unknown, string[]]>([
    ['by two rights', (book) => (book.entitlements[2].id = 'drill'), ['entitlements[2].id']],
    ['by a right and a duty', (book) => (book.duties[0].id = 'drill'), ['duties[0].id']],
    ['by a duty and a deadline', (book) => (book.deadlines[1].id = 'fee-share'), ['deadlines[1].id']],
    ['by a deadline and a form', (book) => (book.forms[0].id = 'answer'), ['forms[0].id']],
    ['by three', (book) => (book.deadlines[1].id = book.forms[0].id = 'drill'), ['deadlines[1].id', 'forms[0].id']],
    ['by two procedures', (book) => book.procedures.push(book.procedures[0]), ['procedures[1].id']],
    ['by two disputes', (book) => book.disputes.push(book.disputes[0]), ['disputes[1].id']],
    ['by two fields of one form', (book) => book.forms[0].fields.push(book.forms[0].fields[0]), ['forms[0].fields[1].id']],
  ])('%s', (_name, change, places) => expect(told(after(change))).toEqual(places.map((place) => `duplicate-id ${place}`)));

  test('says where the other one is', () => {
    expect(refusal(() => parseRulebook(after((book) => (book.forms[0].id = 'answer')))).problems[0]!.message).toBe('the id "answer" is used twice (also at deadlines[1])');
  });
  test('by a procedure, a dispute or a field of another form is no matter: nobody mistakes them', () => {
    expect(() => parseRulebook(after((book) => {
      book.procedures[0].id = book.disputes[0].id = 'drill';
      book.entitlements[1].rows = book.entitlements[1].rows.slice(0, 1);
      book.forms.push({ ...book.forms[0], id: 'revisit-again' });
    }))).not.toThrow();
  });
});
