import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ask, MOST_CHARACTERS, type AskLibrary } from '../../src/ask/index';
import { checkAnswer } from '../../src/ask/reword';
import { libraries, ON } from './library';

// All 10 000 with ASK_FUZZ=10000; a sample here.
const runs = Number(process.env.ASK_FUZZ ?? 1000);
const MOST_MS = 50;
let library: AskLibrary;
beforeAll(async () => {
  const { zh, en } = await libraries();
  library = { ...zh, ...(en.english ? { english: en.english } : {}) };
  // The index is made at the first question.
  for (let i = 0; i < 20; i++) ask('广东采石场，保费三万二，去年没出事，第几档', { library, on: ON });
}, 120_000);

const bits = ['不知道', '说错了，', '广东', '采石场', '保费', '三万二', '3.2w', '去年没出事', '第几档', '投诉', '回访', '多久', '忻州', '煤矿', '陕西', '如果', '涨到', '和', '区别', '重大隐患', '2025.2.30', '去年13月40日', '￥', '😀👷‍♀️', '\u202e\u2066', '\u0000', '1e309', '-5000', '9'.repeat(40), '五六万', '亿亿亿', '一'.repeat(30),
  "'; DROP TABLE facts;--", '<img src=x onerror=alert(1)>', '</script><script>', '{{constructor}}', '__proto__', '${1+1}', '%00%0a', '\\u003c', ' ', '，', '？', '.', ',', '(', '[', '*', '+', '万', 'w', 'k', 'premium', 'quarry', 'Guangdong', 'no accident', 'what if', '<', '>', '\ud800', '\udc00', 'ﷺ', '０１２', '㈠', 'ｑ'];
const sentence = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.double().map((value) => `广东采石场保费${value}元几档`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...bits), fc.integer({ min: 1, max: 3000 })).map(([bit, times]) => bit.repeat(times)) },
);
// Time of the processor, for others share the machine.
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const over = (from: number): number => now() - from;

test(`${runs} made-up sentences: nothing is thrown, hangs or comes back as markup, and no figure is made up`, () => {
  let slowest = 0;
  fc.assert(fc.property(sentence, (text) => {
    let took = Infinity;
    let answer = ask('', { library, on: ON });
    // Memory is tidied up at any time: only what is slow three times in a row is slow.
    for (let i = 0; i < 3 && took > MOST_MS; i++) {
      const from = now();
      answer = ask(text, { library, on: ON });
      took = over(from);
    }
    slowest = Math.max(slowest, took);
    expect(took).toBeLessThanOrEqual(MOST_MS);
    // A page that knows its firm and has asked nothing yet.
    ask(text, { library, on: ON, facts: { region: '440000', premium: 30_000, policyStart: '2026-03-01', accidentLastYear: true } });
    expect(JSON.stringify([answer.answer, answer.understood, answer.unsure])).not.toMatch(/[<>]/);
    expect(answer.cut).toBe(text.length > MOST_CHARACTERS);
    expect(checkAnswer(answer, library)).toEqual({ ok: true, wrong: [] });
  }), { numRuns: runs, seed: 20261122 });
  console.log(`slowest of ${runs}: ${slowest.toFixed(1)} ms`);
}, 600_000);

test('100 KB of text is cut, said to be cut, and answered in time', () => {
  const text = `广东采石场，保费三万二，去年没出事，第几档？${'我们一直很注意安全，'.repeat(10_000)}`;
  const from = now();
  const answer = ask(text, { library, on: ON });
  expect(over(from)).toBeLessThan(500);
  expect(answer.cut).toBe(true);
  expect(answer.facts.premium).toBe(32_000);
  expect(answer.answer).toContain('太长');
});

test('what was heard is said without the markup it came in', () => {
  const { answer, understood } = ask('<b>广东</b>采石场<script>alert(1)</script>保费3万2，去年没出事，第几档', { library, on: ON });
  expect(answer + JSON.stringify(understood)).not.toMatch(/[<>]/);
});
