import { check, hazardSchema, submissionSchema, type Hazard } from '@anze/core-rules/records';
import { describe, expect, it } from 'vitest';
import { booksOf, on, port, profileWith, wordsIn } from '../lib/sample.testing';
import { actsFor, hazardEvents, hazardsView, reportOf, stepped, type Act, type HazardEntry } from './hazards';

const words = await wordsIn('zh-CN');
const profile = profileWith(port);
const books = await booksOf(profile);
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hazard = (more: Partial<Hazard> = {}): Hazard => ({ id: idOf(1), problem: '护栏缺失', found: '2026-11-20', state: 'found', history: [], photos: [], ...more });
const after = (acts: readonly Act[], more: Partial<Hazard> = {}): Hazard => acts.reduce((one, act) => stepped(one, act, on), hazard(more));
const viewOf = (entries: readonly HazardEntry[]) => hazardsView({ entries, books, profile, words, pathOf: () => '' });

describe('hazards', () => {
  it('go from found to rechecked by taps, and every step is a record', () => {
    const done = after(['told', 'rectified', 'recheckedPassed']);
    expect(done.history.map(({ step }) => step)).toEqual(['told', 'rectified', 'rechecked']);
    expect(check(hazardSchema, done).ok).toBe(true);
    expect(actsFor(done)).toEqual([]);
    expect(viewOf([{ id: idOf(1), hazard: done }]).summary).toBe('0 条没改好，一共 1 条');
  });
  it('stay open when the recheck fails', () => {
    const failed = after(['rectified', 'recheckedFailed']);
    expect(actsFor(failed)).toContain('rectified');
    expect(viewOf([{ id: idOf(1), hazard: failed }]).summary).toBe('1 条没改好，一共 1 条');
  });
  it('offer a report to the authority for a major one only, which changes no state', () => {
    expect(actsFor(hazard())).not.toContain('reported');
    expect(actsFor(hazard({ level: 'major' }))).toContain('reported');
    expect(after(['reported'], { level: 'major' }).state).toBe('found');
  });
  it('show what the rules say must follow, with clauses, and the engine’s own words', () => {
    const [one] = viewOf([{ id: idOf(1), hazard: after(['refused'], { level: 'major' }) }]).items;
    expect(one!.rules.length).toBeGreaterThan(0);
    for (const rule of one!.rules) {
      expect(rule.clauses.length).toBeGreaterThan(0);
      expect(rule.text).not.toBe('');
    }
  });
  it('are events of the engine: no level that nobody gave', () => {
    expect(hazardEvents({ id: 'x', hazard: hazard() })).toEqual([{ id: 'x', event: 'hazardFound', date: '2026-11-20' }]);
    expect(hazardEvents({ id: 'x', hazard: after(['told']) }).map(({ event }) => event)).toEqual(['hazardFound', 'hazardNotified']);
  });
  it('make one report that the contract takes, each photo listed once', () => {
    const photo = { hash: 'a'.repeat(64), type: 'image/jpeg' as const, bytes: 3 };
    const report = reportOf([{ id: idOf(1), hazard: hazard({ photos: [photo] }) }, { id: idOf(2), hazard: hazard({ id: idOf(2), photos: [photo] }) }], { id: idOf(3), firm: '某某采石场', date: on }, '2026-11-22T08:00:00.000Z');
    expect(check(submissionSchema, report).ok).toBe(true);
    expect(report.photos).toEqual([photo]);
  });
});
