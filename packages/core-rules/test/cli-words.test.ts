import { describe, expect, test } from 'vitest';
import { InputError, checkEvents } from '../src/index';
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
    ['too many', Array.from({ length: 20_001 }, () => start), '分成几份'],
  ])('%s', (_, events, fix) => {
    const line = wordsOf(events);
    expect(line).toContain(fix);
    // Names of fields and examples stay; sentences do not.
    expect(line).not.toMatch(/\b(Give|Use|Exchange|another|before|needed|number)\b/);
  });
});
