import { schedule } from '@anze/core-rules';
import { check, submissionSchema } from '@anze/core-rules/records';
import { describe, expect, it } from 'vitest';
import { booksOf, on, profileWith, quarry, wordsIn } from '../lib/sample.testing';
import type { SeenCase } from '../state/cases';
import { isSound } from '../state/stored';
import { complaintEventsOf, complaintViews, noted, type ComplaintEntry } from './complaints';

const words = await wordsIn('zh-CN');
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const entry: ComplaintEntry = {
  id: idOf(1), notes: [], record: { firm: { name: '某某采石场' }, complainant: { name: '王五' }, date: '2026-11-12', channel: 'phone', subject: '没来过', request: '请安排', photos: [] },
};
const given = async (facts: Parameters<typeof profileWith>[0], entries: readonly ComplaintEntry[]) => {
  const profile = profileWith(facts);
  return { entries, waiting: [], sent: [], seen: new Map<string, SeenCase>(), isConnected: true, books: await booksOf(profile), profile, words };
};
/** Written on this page, and nothing has received it. */
const unsent: ComplaintEntry = { ...entry, record: { ...entry.record, channel: 'here' } };
const receipt = (receivedAt: string) => ({ id: entry.id, kind: 'complaint', sentAt: 0, receipt: { queryCode: '7K2M-Q4XR-09BD', receivedAt } }) as never;
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
    expect(complaintViews(await given({ region: '110000', sector: 'non-coal-mine' }, [entry]))[0]).toMatchObject({ figure: '', until: '没有收录你那里的规定，不知道答复期限。可以问承保的保险公司，或者当地主管部门。' });
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
    expect(complaintViews({ ...all, sent: [receipt('2026-11-13T02:00:00.000Z')] })[0]).toMatchObject({ code: '查询码 7K2M-Q4XR-09BD', standing: '对方已收到' });
    expect(complaintViews({ ...all, isConnected: false })[0]?.standing).toBe('只记在这台手机上');
  });
  it('that never left the phone have no clock, no day and nothing in the calendar, and say why and what to do', async () => {
    for (const channel of ['here', undefined] as const) {
      const { channel: _, ...bare } = unsent.record;
      const one = { ...unsent, record: channel ? unsent.record : bare };
      const all = await given(quarry, [one]);
      for (const isConnected of [true, false]) {
        const [view] = complaintViews({ ...all, isConnected });
        expect(view).toMatchObject({ figure: '', percent: 0, state: 'none', stateWords: '', canTell: true, filed: '11月12日（周四）写好' });
        expect(view!.until).toMatch(/答复期限没有开始算。.*打电话、写信或当面告诉保险公司，再点“已经告诉保险公司”，记下是哪天。保险公司收到后，\d+ 个工作日内要答复。$/);
        expect(view!.until).not.toMatch(/\d月/);
        expect(view!.clauses.length).toBeGreaterThan(0);
        expect(view!.acts.map(({ act }) => act)).toEqual(['complaintWithdrawn']);
      }
      expect(complaintEventsOf(one, { ...all, on })).toEqual([]);
    }
  });
  it('run from the day on which the insurer was told, noted afterwards: in the calendar too, and the insurer gets the note', async () => {
    const { entry: told, submission } = noted(unsent, 'complaintReceived', idOf(30), '2026-11-16', '2026-11-22T08:00:00.000Z', null, '已经打过电话');
    const all = await given(quarry, [told]);
    const [view] = complaintViews(all);
    expect(view).toMatchObject({ canTell: false, filed: '11月16日（周一）提出', history: ['11月16日告诉了保险公司'] });
    expect(view!.figure).toMatch(/^第 4 \/ \d+ 个工作日$/);
    expect(view!.acts.map(({ act }) => act)).toEqual(['complaintAnswered', 'complaintWithdrawn']);
    expect(complaintEventsOf(told, { ...all, on })).toEqual([{ id: entry.id, event: 'complaintReceived', date: '2026-11-16' }]);
    expect(check(submissionSchema, submission).ok).toBe(true);
    expect(submission?.record).toMatchObject({ step: 'complaintReceived', date: '2026-11-16', note: '已经打过电话', by: { party: 'insured' } });
    expect(await isSound(`complaint/${told.id}`, told), 'a backup may hold it').toBe(true);
  });
  it('run from the receipt where nobody was told before, and from the earlier day where somebody was', async () => {
    const all = { ...await given(quarry, [unsent]), sent: [receipt('2026-11-17T17:00:00.000Z')] };
    expect(complaintViews(all)[0]!.filed, 'past midnight in Shanghai').toBe('11月18日（周三）提出');
    expect(complaintEventsOf(unsent, { ...all, on })).toMatchObject([{ date: '2026-11-18' }]);
    expect(complaintEventsOf(entry, { ...all, on }), 'by telephone before').toMatchObject([{ date: '2026-11-12' }]);
    const told = noted(unsent, 'complaintReceived', idOf(30), '2026-11-16', '2026-11-22T08:00:00.000Z').entry;
    expect(complaintEventsOf(told, { ...all, on })).toMatchObject([{ date: '2026-11-16' }]);
  });
  it('an answer or a rating that was noted before days were asked for starts no clock either', async () => {
    const old = noted(noted(unsent, 'complaintAnswered', idOf(40), on, '2026-11-22T08:00:00.000Z').entry, 'dissatisfied', idOf(41), on, '2026-11-22T08:00:00.000Z').entry;
    expect(complaintViews(await given(quarry, [old]))[0]).toMatchObject({ figure: '', until: '', canTell: false, route: { text: expect.any(String) } });
  });
});
