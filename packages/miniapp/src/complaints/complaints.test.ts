import { schedule } from '@anze/core-rules';
import { check, submissionSchema } from '@anze/core-rules/records';
import { describe, expect, it } from 'vitest';
import { booksOf, on, profileWith, quarry, wordsIn } from '../lib/sample.testing';
import type { SeenCase } from '../state/cases';
import { complaintEventsOf, complaintViews, noted, type ComplaintEntry } from './complaints';

const words = await wordsIn('zh-CN');
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const entry: ComplaintEntry = {
  id: idOf(1), notes: [], record: { firm: { name: '某某采石场' }, complainant: { name: '王五' }, date: '2026-11-12', subject: '没来过', request: '请安排', photos: [] },
};
const given = async (facts: Parameters<typeof profileWith>[0], entries: readonly ComplaintEntry[]) => {
  const profile = profileWith(facts);
  return { entries, waiting: [], sent: [], seen: new Map<string, SeenCase>(), isConnected: true, books: await booksOf(profile), profile, words };
};
const steps = (acts: readonly string[]): ComplaintEntry => acts.reduce((one, act, i) => noted(one, act, idOf(10 + i), on, '2026-11-22T08:00:00.000Z').entry, entry);

describe('complaints', () => {
  it('run by the answer’s deadline of the local rulebook, in its own unit', async () => {
    const all = await given(quarry, [entry]);
    const [view] = complaintViews(all);
    const book = all.books.find(({ rulebook }) => rulebook.role === 'local')!;
    const row = schedule(book.book(), book.factsFor(quarry), complaintEventsOf(entry, { ...all, on }), { on, texts: book.texts }).find(({ id }) => book.rulebook.deadlines.some((one) => one.id === id && one.doneBy === 'complaintAnswered'))!;
    expect(view!.figure).toBe(`第 6 / ${row.within} 个工作日`);
    expect(view!.until).toContain(words.day(row.due));
    expect(view!.clauses).toEqual(row.clauses);
    expect(view!.acts.map(({ act }) => act)).toEqual(['complaintAnswered', 'complaintWithdrawn']);
  });
  it('say that the text sets no time, or that none is carried, instead of guessing one', async () => {
    expect(complaintViews(await given({ region: '110000', sector: 'non-coal-mine' }, [entry]))[0]).toMatchObject({ figure: '', until: '没有收录你那里的规定，不知道答复期限。' });
  });
  it('stop the clock with the answer, and show the way on when it did not satisfy', async () => {
    const answered = complaintViews(await given(quarry, [steps(['complaintAnswered'])]))[0]!;
    expect(answered.state).toBe('done');
    expect(answered.route).toBeNull();
    const rated = complaintViews(await given(quarry, [steps(['complaintAnswered', 'dissatisfied'])]))[0]!;
    expect(rated.route?.text).toBeTruthy();
    expect(rated.acts).toEqual([]);
  });
  it('send the firm’s own steps in the contract’s words, and never the insurer’s', () => {
    const rating = noted(entry, 'dissatisfied', idOf(20), on, '2026-11-22T08:00:00.000Z').submission;
    expect(check(submissionSchema, rating).ok).toBe(true);
    expect(noted(entry, 'complaintAnswered', idOf(21), on, '2026-11-22T08:00:00.000Z').submission).toBeNull();
  });
  it('say where each one stands: waiting, refused and why, received with its code', async () => {
    const all = await given(quarry, [entry]);
    const stored = { id: entry.id, held: 'refused', problem: { code: 'invalid', message: '缺少附件' } } as never;
    expect(complaintViews({ ...all, waiting: [stored] })[0]).toMatchObject({ isRefused: true, standing: '对方没有收下：缺少附件' });
    const receipt = { id: entry.id, receipt: { queryCode: '7K2M-Q4XR-09BD' } } as never;
    expect(complaintViews({ ...all, sent: [receipt] })[0]).toMatchObject({ code: '查询码 7K2M-Q4XR-09BD', standing: '对方已收到' });
    expect(complaintViews({ ...all, isConnected: false })[0]?.standing).toBe('只记在这台手机上');
  });
});
