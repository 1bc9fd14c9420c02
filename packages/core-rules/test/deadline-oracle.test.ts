import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { oracle } from './deadline-oracle';

const program = fileURLToPath(new URL('./deadline-oracle-run.ts', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

describe('every deadline that starts from mid-2023 to 2027 agrees with a day-by-day count', () => {
  test.concurrent.each([
    ['America/Los_Angeles', -8], ['UTC', 0], ['Asia/Urumqi', 6], ['Asia/Shanghai', 8], ['Pacific/Kiritimati', 14],
  ])('in %s', async (TZ, ahead) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], { cwd: root, env: { ...process.env, TZ } });
    expect(JSON.parse(stdout)).toEqual({ compared: 1645 * 13, differing: [], ahead, today: '2026-11-22' });
  }, 60000);
});

describe('the day-by-day count itself', () => {
  test.each<[string, number, 'workdays' | 'days' | 'months', string, string]>([
    ['2026-02-12', 5, 'workdays', '2026-02-26', '2026-02-26'],
    ['2025-10-31', 4, 'months', '2026-02-28', '2026-02-28'],
    ['2025-06-01', 4, 'months', '2025-10-01', '2025-10-09'],
    ['2025-06-13', 30, 'days', '2025-07-13', '2025-07-14'],
    ['2025-11-30', 6, 'months', '2026-05-30', '2026-06-01'],
  ])('finds %s + %i %s as worked by hand', (start, count, unit, nominal, due) => {
    expect(oracle(start, [count, unit])).toEqual({ nominal, due, provisional: false });
  });
});
