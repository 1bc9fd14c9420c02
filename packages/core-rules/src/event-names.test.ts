import { describe, expect, it } from 'vitest';
import { InputError } from './days';
import { checkNames } from './event-names';
import type { EventName } from './types';

/** The detail that is taken to be meant, or nothing where the key is left alone. */
function meantBy(key: string, name: EventName = 'extensionAgreed', more: object = {}): string | undefined {
  try {
    checkNames({ event: name, date: '2026-03-01', ...more, [key]: 1 }, name, 'events[0]');
  } catch (error) {
    if (error instanceof InputError) return error.expected[0];
    throw error;
  }
  return undefined;
}

describe('a detail that was mistyped', () => {
  it.each([
    // In other letters, or one where there are several: however short.
    ['Topic', 'topic'], ['hazard_level', 'hazardLevel'], ['ID', 'id'], ['notes', 'note'], ['day', 'days'], ['month', 'months'],
    // One letter from five letters on, two from eight.
    ['topik', 'topic'], ['monhts', 'months'], ['writen', 'written'], ['severty', 'severity'], ['sverty', 'severity'], ['hazardLvl', 'hazardLevel'],
  ])('%s is told as %s', (key, meant) => expect(meantBy(key)).toBe(meant));

  it('is told in words that say what was meant', () => {
    expect(() => checkNames({ event: 'accident', topik: 'fire' }, 'accident', 'events[3]')).toThrow(
      expect.objectContaining({ code: 'unknown-key', field: 'events[3].topik', value: '"fire"', message: 'events[3].topik: there is no detail of this name. Did you mean topic?' }),
    );
  });
});

describe('a key of the host\'s own is left alone', () => {
  it.each(['nota', 'mod', 'bye', 'writn', 'svrty', 'reference', 'employees', 'event'])('%s', (key) => expect(meantBy(key)).toBeUndefined());
  it('where what it is like is given too', () => {
    expect(meantBy('topik', 'extensionAgreed', { topic: 'fire' })).toBeUndefined();
  });
  it('where it is like a detail of another event', () => {
    expect(meantBy('yeer', 'accident')).toBeUndefined();
    expect(meantBy('month', 'accident')).toBeUndefined();
    expect(meantBy('policyEnds', 'accident')).toBeUndefined();
    expect(meantBy('policyEnds', 'policyStart')).toBe('policyEnd');
  });
  it('where nobody typed it: longer than 64 characters', () => {
    expect(meantBy(`topic${'_'.repeat(59)}`)).toBe('topic');
    expect(meantBy(`topic${'_'.repeat(60)}`)).toBeUndefined();
  });
});
