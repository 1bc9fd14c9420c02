import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask, type AskAnswer } from '../../src/ask/index';
// @ts-expect-error a script without types
import { readLines } from '../../scripts/ask-score.mjs';
import { libraries, ON } from './library';

const { zh, en } = await libraries();
const library = { ...zh, english: en.english! };
const file = (name: string): string => join(import.meta.dirname, name);
const answered = (text: string, previous: AskAnswer): boolean => !ask(text, { library, on: ON, previous }).outOfScope;
const dialogs = ['广东采石场，保费三万二，去年没出事，几档', '忻州煤矿，投诉几天答复'].map((text) => ask(text, { library, on: ON }));

test('within a dialog short questions that lean on it are answered', () => {
  const said = readFileSync(file('follow-ups.txt'), 'utf8').split('\n').filter(Boolean);
  const declined = dialogs.map((previous) => said.filter((text) => !answered(text, previous)));
  expect(said.length).toBeGreaterThan(100);
  for (const few of declined) expect(few.length / said.length, few.join(' | ')).toBeLessThanOrEqual(0.15);
});

test('within a dialog what is asked of other matters is declined nearly as well as before one', () => {
  const strange = ['sentences', 'blind', 'blind-2', 'blind-3', 'blind-6'].flatMap((name): { text: string; outOfScope?: boolean }[] => readLines(file(`${name}.jsonl`))).filter(({ outOfScope }) => outOfScope).map(({ text }) => text);
  expect(strange.length).toBeGreaterThan(400);
  for (const previous of dialogs) {
    const taken = strange.filter((text) => answered(text, previous));
    expect(taken.length / strange.length, taken.join(' | ')).toBeLessThanOrEqual(0.06);
  }
});

test('what is short is not of the dialog for that', () => {
  const strange =
    '电费多少 赔多少 采矿证几年 谁给开发票 猪肉多少 退保退多少 交警扣车咋办 怎么减肥 谁是总统 能借钱吗 你是谁 房租多少 水费怎么交 几点下班 哪里好玩 什么车好 怎么炒股 工资几时发 多少钱一吨 石子什么价 柴油多少 电话多少 谁最帅 能贷款吗 怎么离婚 感冒吃啥 车险多少 油价多少 社保怎么交 能退税吗 谁管城管 怎么开店 哪里招人 我头疼怎么办'.split(' ');
  for (const previous of dialogs) expect(strange.filter((text) => answered(text, previous)).length).toBeLessThanOrEqual(3);
});

test('why it is this tier is asked of the tier, and what is to be done of what is owed', () => {
  const why = ask('为什么是这档', { library, on: ON, previous: dialogs[0]! });
  expect(why.topic).toBe('tier');
  expect(ask('给我列一下该做什么', { library, on: ON, previous: dialogs[1]! }).topic).toBe('owed');
});
