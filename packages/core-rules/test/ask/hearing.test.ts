import { expect, test } from 'vitest';
import { ask, hearing } from '../../src/ask/index';
import { libraries, ON } from './library';

const { zh, en } = await libraries();

test('a page carries one language until a sentence has words of the other', async () => {
  expect(zh.english).toBeUndefined();
  expect(await hearing(zh, '广东采石场，保费3.2w，第几档')).toBe(zh);
  expect(await hearing(en, 'a quarry in Guangdong')).toBe(en);

  const both = await hearing(zh, 'Our quarry in Guangdong pays 32,000 yuan, which tier?');
  expect(ask('Our quarry in Guangdong pays 32,000 yuan, no accidents last year, which tier?', { library: both, on: ON }).facts).toMatchObject({ region: '440000', sector: 'non-coal-mine', premium: 32_000, accidentLastYear: false });
  // A page in English, the same.
  expect(en.chinese).toBeUndefined();
  expect(ask('茂名采石场，第几档', { library: en, on: ON }).facts).toEqual({});
  expect(ask('茂名采石场，第几档', { library: await hearing(en, '茂名采石场，第几档'), on: ON }).facts).toMatchObject({ sector: 'non-coal-mine' });
  // What it hears, it still answers in the language it carries.
  expect(ask('quarry in Guangdong, which tier?', { library: both, on: ON }).language).toBe('zh');
});

test('without Chinese what is said in it is passed over, never misheard', () => {
  expect(ask('国泰安责险，我们煤矿交了3萬2，去年没出事', { library: en, on: ON }).facts).toEqual({});
  expect(ask('我们矿: Guangdong quarry, premium 32,000 yuan', { library: en, on: ON }).facts).toMatchObject({ region: '440000', sector: 'non-coal-mine', premium: 32_000 });
});

test('without English what is said in it is passed over, never misheard', () => {
  expect(ask('Our coal mine pays thirty-two thousand, we had no accidents last year', { library: zh, on: ON }).facts).toEqual({});
});
