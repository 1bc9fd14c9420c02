import { describe, expect, it } from 'vitest';
import { on, wordsIn } from '../lib/sample.testing';
import { channelOptions, tellProblems, toldHow } from './tell';

const words = await wordsIn('zh-CN');
const typed = (texts: Record<string, string>) => ({ texts, photos: [] });

describe('telling the insurer afterwards', () => {
  it('asks in what way and on which day, and takes no day to come', () => {
    expect(tellProblems(typed({}), words).map(({ field }) => field)).toEqual(['channel', 'date']);
    expect(tellProblems(typed({ channel: 'phone', date: '2027-01-01' }), words).map(({ field }) => field)).toEqual(['date']);
    expect(tellProblems(typed({ channel: 'phone', date: on }), words)).toEqual([]);
  });
  it('offers every way but this page, and puts it into words', () => {
    expect(channelOptions(words).map(({ value }) => value)).toEqual(['phone', 'letter', 'visit', 'website', 'other']);
    expect(toldHow(typed({ channel: 'visit' }), words)).toBe('已经当面提过');
  });
});
