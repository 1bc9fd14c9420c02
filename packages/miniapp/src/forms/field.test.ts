import { describe, expect, it } from 'vitest';
import { on, wordsIn } from '../lib/sample.testing';
import { noticeOf } from '../components/notice/notice';
import { commonProblems, fieldViews, filled, toggled, type FieldSpec, type Typed } from './field';

const words = await wordsIn('zh-CN');
const specs: readonly FieldSpec[] = [
  { name: 'problem', label: '什么隐患', kind: 'long', required: true }, { name: 'level', label: '定级', kind: 'choice', options: [{ value: 'major', label: '重大' }] }, { name: 'found', label: '哪天', kind: 'day', required: true },
];
const typed = (texts: Record<string, string>): Typed => ({ texts, photos: [] });

describe('forms', () => {
  it('name each field that is empty, too long or in the future', () => {
    expect(commonProblems(specs, typed({ found: '2027-01-01', level: 'x'.repeat(201) }), words).map(({ field }) => field)).toEqual(['problem', 'level', 'found']);
    expect(commonProblems(specs, typed({ problem: 'x', found: on }), words)).toEqual([]);
  });
  it('mark what may stay empty, and show a day in words, or what to tap', () => {
    const [problem, level, found] = fieldViews(specs, typed({ found: on, level: 'major' }), [], words);
    expect([problem?.label, level?.label]).toEqual(['什么隐患', '定级 · 可以不填']);
    expect(level?.options[0]?.chosen).toBe(true);
    expect(found?.shown).toBe('11月22日（周日）');
    expect(fieldViews(specs, typed({}), [], words).map(({ shown }) => shown)).toEqual(['', '', '点这里选日期']);
  });
  it('toggle one of several, and leave empty texts out of a record', () => {
    expect(toggled(toggled('a', 'b'), 'a')).toBe('b');
    expect(filled(typed({ a: ' x ', b: '  ' }), ['a', 'b', 'c'])).toEqual({ a: 'x' });
  });
});

describe('the notice', () => {
  const calm = { consent: 'given', isGuideAsked: false, problem: null, isOnline: true, isConnected: true, count: 0, refused: 0, needsLogin: false } as const;
  it('is silent when all is well', () => {
    expect(noticeOf(calm, words.wording)).toEqual({ asks: false, asksGuide: false, isUnsaved: false, lines: [], hasDevice: false, isFull: false });
  });
  it('says every trouble in words', () => {
    const { lines } = noticeOf({ ...calm, problem: 'full', isOnline: false, count: 2, refused: 1, needsLogin: true }, words.wording);
    expect(lines.map(({ text }) => text.slice(0, 5))).toEqual(['手机给小程', '没有网络。', '1 条对方', '要重新登录', '2 条等着']);
    for (const problem of ['full', 'newer', 'failed', 'none', 'lost', 'blocked'] as const) expect(noticeOf({ ...calm, problem }, words.wording).lines[0]?.text.length).toBeGreaterThan(10);
  });
  it('offers a backup where there is no room, and WeChat’s own question where it waits', () => {
    expect(noticeOf({ ...calm, problem: 'full' }, words.wording)).toMatchObject({ isFull: true, hasDevice: true });
    expect(noticeOf({ ...calm, isGuideAsked: true }, words.wording)).toMatchObject({ asks: false, asksGuide: true });
  });
  it('does not promise to send where no server is', () => {
    expect(noticeOf({ ...calm, isConnected: false, count: 1 }, words.wording).lines[0]?.text).toContain('没有交出去');
  });
});
