import { expect, it } from 'vitest';
import { trackedCaseOf } from './tracked-case';

const arrivedAt = (at: string): string | undefined =>
  trackedCaseOf({ format: 1, id: 'x', queryCode: 'x', submissions: [], entries: [{ format: 1, case: 'x', seq: 1, at, kind: 'complaint', submission: 'x', body: '', prev: '', hash: '' }] })?.arrived;

it('a case arrives on the day that it is in Shanghai', () => {
  expect(arrivedAt('2026-11-22T15:59:59.999Z')).toBe('2026-11-22');
  expect(arrivedAt('2026-11-22T16:00:00.000Z')).toBe('2026-11-23');
  expect(arrivedAt('2026-12-31T16:00:00.000Z')).toBe('2027-01-01');
});
