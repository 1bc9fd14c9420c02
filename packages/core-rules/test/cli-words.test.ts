import { describe, expect, test } from 'vitest';
import { InputError, checkEvents, checkWorkdayFile, inputErrorCodes, workCalendar, workdayYears, type WorkdayYear } from '../src/index';
import { inputErrorLine } from '../src/cli/words';

function wordsOf(events: unknown): string {
  try {
    checkEvents(events);
  } catch (error) {
    if (error instanceof InputError) return inputErrorLine(error, 'zh');
    throw error;
  }
  throw new Error('nothing was wrong');
}
const start = { event: 'policyStart', date: '2026-03-01' };

describe('what is wrong with events, in Chinese', () => {
  test.each([
    ['no list', {}, '事件要写成一列'],
    ['no object', [3], '例如 {"event": "serviceCompleted"'],
    ['an id twice', [{ ...start, id: 'a' }, { ...start, id: 'a' }], '每个事件给一个自己的编号'],
    ['an id that is no text', [{ ...start, id: 3 }], '写一个自己起的名字'],
    ['an end before the start', [{ ...start, policyEnd: '2026-02-01' }], '核对两个日期'],
    ['an extension without measure', [{ event: 'extensionAgreed', date: '2026-03-01', months: 0 }], '请填一个合适的整数'],
    ['a word for true or false', [{ event: 'extensionAgreed', date: '2026-03-01', written: 'no' }], '请填 true 或 false，不加引号'],
    ['a mistyped detail', [{ event: 'extensionAgreed', date: '2026-03-01', month: 1 }], '事件里没有这一项（现在是 1）。是不是 months？'],
    ['an id that is a list', [{ ...start, id: [] }], '现在是一列 [ ]'],
    ['no name', [{ date: '2026-03-01' }], '现在没有填'],
    ['too many', Array.from({ length: 20_001 }, () => start), '分成几份'],
  ])('%s', (_, events, fix) => {
    const line = wordsOf(events);
    expect(line).toContain(fix);
    // Names of fields and examples stay; sentences do not.
    expect(line).not.toMatch(/\b(a list|undefined|Give|Use|Exchange|another|before|needed|number)\b/);
  });
});

describe('what is wrong with a file of working days, in Chinese', () => {
  const last = workdayYears[workdayYears.length - 1]!;
  const file = (change: object) => () => checkWorkdayFile({ ...last, ...change });
  const wrong: readonly (readonly [string, () => unknown, string])[] = [
    ['workdays-missing', () => workCalendar([]), '至少给一年'],
    ['workdays-year', file({ year: 1999 }), '2027'],
    ['workdays-outside-year', file({ off: [['2027-01-01', '2027-01-01', '元旦']] }), '那一年的文件'],
    ['workdays-span', file({ off: [['2026-01-03', '2026-01-01', '元旦']] }), '对调'],
    ['workdays-overlap', file({ off: [...last.off, last.off[0]] }), '只写在一处'],
    ['workdays-not-weekend', file({ work: ['2026-01-05'] }), '一定是周末'],
    ['workdays-incomplete', file({ off: last.off.slice(0, 2) }), '全部写上'],
    ['workdays-gap', () => workCalendar([...workdayYears, { ...last, year: 2028, off: last.off.map(([from, to, name]) => [from.replace('2026', '2028'), to.replace('2026', '2028'), name] as const), work: [] } as WorkdayYear]), '补上这一年'],
  ];
  test.each(wrong)('%s', (code, run, fix) => {
    let error: unknown;
    try {
      run();
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    const line = inputErrorLine(error as InputError, 'zh');
    expect(line).toContain(fix);
    expect(line.replace(/^[\w[\].]+/, '').replace(/"[^"]*"/g, '')).not.toMatch(/[a-z]{4,}/i);
  });
  test('every way is looked at', () => expect(wrong.map(([code]) => code).sort()).toEqual(inputErrorCodes.filter((code) => code.startsWith('workdays-')).sort()));
});
