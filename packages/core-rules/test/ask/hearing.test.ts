import { expect, test } from 'vitest';
import { ask, hearing } from '../../src/ask/index';
import { libraries, ON } from './library';

const { zh, en } = await libraries();

test('a page in Chinese carries no English until a sentence has English words', async () => {
  expect(zh.english).toBeUndefined();
  expect(await hearing(zh, '广东采石场，保费3.2w，第几档')).toBe(zh);
  expect(await hearing(en, 'a quarry in Guangdong')).toBe(en);
  const both = await hearing(zh, 'Our quarry in Guangdong pays 32,000 yuan, which tier?');
  expect(ask('Our quarry in Guangdong pays 32,000 yuan, no accidents last year, which tier?', { library: both, on: ON }).facts).toMatchObject({ region: '440000', sector: 'non-coal-mine', premium: 32_000, accidentLastYear: false });
  // What it hears, it still answers in the language it carries.
  expect(ask('quarry in Guangdong, which tier?', { library: both, on: ON }).language).toBe('zh');
});

test('without English what is said in it is passed over, never misheard', () => {
  expect(ask('Our coal mine pays thirty-two thousand, we had no accidents last year', { library: zh, on: ON }).facts).toEqual({});
});
