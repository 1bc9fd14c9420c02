import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type AskAnswer, type AskLibrary } from '../../src/ask/index';
import { checkAnswer, figuresIn, reword } from '../../src/ask/reword';
import { words as en } from '../../src/ask/words-en';
import { words as zh } from '../../src/ask/words-zh';
import { libraries, ON } from './library';

let library: AskLibrary;
let answer: AskAnswer;
beforeAll(async () => {
  library = (await libraries()).zh;
  answer = ask('广东采石场，保费三万二，去年没出事，做完服务多久回访', { library, on: ON });
}, 120_000);

describe('the check of figures', () => {
  test.each([
    ['每次服务后10个工作日内回访你', true],
    ['保费 32,000 元，每次服务后十个工作日内回访（GD-24a，第24条）', true],
    ['每次服务后15个工作日内回访你', false],
    ['每次服务后10天内回访你', false],
    ['每次服务后十五个工作日内回访', false],
    ['保费33000元', false],
    ['依据第25条', false],
    ['依据 GD-25a', false],
    ['2026-01-01 前回访', false],
    ['要花百分之二十', false],
    ['3 visits a year', false],
  ])('%s: %s', (text, ok) => expect(checkAnswer(answer, library, text).ok).toBe(ok));
  test('reads figures with what they count', () => {
    expect(figuresIn('至少2次，十五个工作日，3万元，15%，一般').figures).toEqual([
      { value: 2, unit: 'times' }, { value: 15, unit: 'workdays' }, { value: 30_000, unit: 'yuan' }, { value: 15, unit: 'percent' },
    ]);
  });
  test('the words of the kit itself state no figure', () => {
    for (const own of [zh, en]) expect(figuresIn(JSON.stringify(own)).figures).toEqual([]);
  });
});

describe('a host’s own wording', () => {
  test('stands when it says what the answer says', async () => {
    const told = await reword(answer, library, async () => '老板放心，做完服务后10个工作日内他们得回访您（第24条）。');
    expect([told.reworded, told.answer]).toEqual([true, '老板放心，做完服务后10个工作日内他们得回访您（第24条）。']);
    expect(told.clauses).toEqual(answer.clauses);
  });
  test.each([
    ['a figure of its own', '做完服务后5个工作日内回访', '5 workdays'],
    ['a clause of its own', '见 SX-15h', 'SX-15h'],
    ['markup', '<b>10个工作日</b>', 'markup'],
    ['nothing', ' ', 'no-answer'],
  ])('falls back when it holds %s', async (_what, text, why) => {
    const told = await reword(answer, library, async () => text);
    expect([told.reworded, told.answer, told.refused]).toEqual([false, answer.answer, [why]]);
  });
  test('falls back when the model fails, and leaves what was declined', async () => {
    expect((await reword(answer, library, async () => { throw new Error('offline'); })).answer).toBe(answer.answer);
    const declined = ask('今天天气怎么样', { library, on: ON });
    expect((await reword(declined, library, async () => '晴')).answer).toBe(declined.answer);
  });
});
