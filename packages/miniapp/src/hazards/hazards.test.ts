import { check, hazardSchema, submissionSchema, type Hazard } from '@anze/core-rules/records';
import { describe, expect, it } from 'vitest';
import { booksOf, on, port, profileWith, wordsIn } from '../lib/sample.testing';
import { hashOf } from '../device/sha256';
import { actsFor, edited, hazardEvents, hazardsView, photosOf, reportOf, stepped, type Act, type HazardEntry } from './hazards';
import { stepFields, stepOf, stepProblems } from './step';

const words = await wordsIn('zh-CN');
const profile = profileWith(port);
const books = await booksOf(profile);
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hazard = (more: Partial<Hazard> = {}): Hazard => ({ id: idOf(1), problem: '护栏缺失', found: '2026-11-20', state: 'found', history: [], photos: [], ...more });
const after = (acts: readonly Act[], more: Partial<Hazard> = {}): Hazard => acts.reduce((one, act) => stepped(one, stepOf(act, { texts: { date: on }, photos: [] })), hazard(more));
const viewOf = (entries: readonly HazardEntry[], more: Partial<Parameters<typeof hazardsView>[0]> = {}) => hazardsView({ entries, books, profile, words, pathOf: () => '', hashOf, waiting: [], sent: [], ...more });

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
  it('tell of a report which authority was told, and when, of a refusal who refused and why', () => {
    const texts = { date: '2026-11-21', by: ' 县应急管理局 ', note: '' };
    const reported = stepped(hazard({ level: 'major' }), stepOf('reported', { texts, photos: [] }));
    expect(reported.history).toEqual([{ step: 'reported', date: '2026-11-21', by: '县应急管理局' }]);
    expect(check(hazardSchema, reported).ok).toBe(true);
    expect(viewOf([{ id: idOf(1), hazard: reported }]).items[0]!.history).toEqual(['11月21日 上报主管部门 · 县应急管理局']);
    expect(stepFields('refused', words).map(({ name, required }) => `${name} ${required}`)).toEqual(['date true', 'by true', 'note true']);
    expect(stepFields('rectified', words).map(({ name }) => name)).toEqual(['date']);
  });
  it('take a step between the last one and today, and name what it lacks', () => {
    const problems = (act: Act, texts: Record<string, string>, more: Partial<Hazard> = {}) => stepProblems(act, { texts, photos: [] }, hazard(more), words).map(({ field }) => field);
    expect(problems('reported', { date: on })).toEqual(['by']);
    expect(problems('refused', { date: on, by: '老板' })).toEqual(['note']);
    expect(problems('told', { date: '2026-11-19' })).toEqual(['date']);
    expect(problems('told', { date: '2026-11-20' })).toEqual([]);
    expect(problems('rectified', { date: '2026-11-20' }, { history: [{ step: 'told', date: '2026-11-21' }] })).toEqual(['date']);
    expect(problems('told', { date: '2027-01-01' })).toEqual(['date']);
    expect(problems('told', {})).toEqual(['date']);
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

describe('a recorded hazard that is changed', () => {
  const photo = (n: string) => ({ hash: n.repeat(64), type: 'image/jpeg' as const, bytes: 1 });
  const fields = { problem: '护栏缺失，长约两米', found: '2026-11-19', photos: [photo('b')], level: 'major' as const };
  const entry: HazardEntry = { id: idOf(1), hazard: after(['told'], { photos: [photo('a')], advice: '装护栏', due: '2026-11-30' }) };
  const handed = { submission: idOf(50), on: '2026-11-20', hash: hashOf(entry.hazard) };
  const queued = [{ id: idOf(50), held: null }] as never;

  it('keeps its id, its state and its steps; fields that were emptied are gone', () => {
    const changed = edited(entry, fields, on, false, hashOf);
    expect(changed.hazard).toEqual({ id: idOf(1), state: 'told', history: entry.hazard.history, ...fields });
    expect(check(hazardSchema, changed.hazard).ok).toBe(true);
    expect(changed.earlier).toBeUndefined();
  });
  it('is the same entry when nothing changed', () => {
    const { problem, found, photos, advice, due } = entry.hazard;
    expect(edited(entry, { problem, found, photos, ...(advice ? { advice } : {}), ...(due ? { due } : {}) }, on, true, hashOf)).toBe(entry);
  });
  it('keeps the version that went out, with its photos, and only one that did', () => {
    const out = { ...entry, handed };
    const changed = edited(out, fields, on, true, hashOf);
    expect(changed.earlier).toEqual([{ on, hazard: entry.hazard }]);
    expect(photosOf(changed)).toEqual(['b'.repeat(64), 'a'.repeat(64)]);
    expect(edited(changed, { ...fields, problem: '再改' }, on, true, hashOf).earlier).toHaveLength(1);
    expect(edited(out, fields, on, false, hashOf).earlier).toBeUndefined();
  });
  it('says whether the insurer has it as it stands', () => {
    const say = (one: HazardEntry, more = {}) => viewOf([one], more).items[0]!;
    const out = { ...entry, handed };
    expect(say(entry).handed).toBe('还没有交给保险公司');
    expect(say(out).handed, 'a report that neither waits nor arrived was not handed over').toBe('还没有交给保险公司');
    expect(say(out, { waiting: queued })).toMatchObject({ handed: '11月20日排好队，有网就交', isBehind: false });
    expect(say(out, { sent: queued })).toMatchObject({ handed: '11月20日已交，对方已收到', isBehind: false });
    expect(say(out, { waiting: [{ id: idOf(50), held: 'refused' }] as never })).toMatchObject({ isBehind: true });
    expect(say({ ...out, hazard: stepped(entry.hazard, { step: 'rectified', date: on }) }, { sent: queued })).toMatchObject({ handed: '11月20日交过，之后又有变化：请再交一次清单', isBehind: true });
    const changed = say(edited(out, fields, on, true, hashOf), { sent: queued });
    expect(changed.isBehind).toBe(true);
    expect(changed.earlier).toEqual(['11月22日以前：护栏缺失 · 没有定级 · 11月20日发现 · 11月30日前改好 · 装护栏']);
  });
});
