import { headOf, nextEntry } from '@anze/core-rules/device';
import { check, submissionSchema, type CaseFile, type ComplaintStep, type LedgerEntry, type Submission } from '@anze/core-rules/records';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../device/sha256';
import { booksOf, on, profileWith, quarry, wordsIn } from '../lib/sample.testing';
import { Cases, type SeenCase } from '../state/cases';
import { isSound } from '../state/stored';
import { caseView, momentOf } from './case-view';
import { complaintViews, noted, type ComplaintEntry } from './complaints';

const words = await wordsIn('zh-CN');
const profile = profileWith(quarry);
const books = await booksOf(profile);
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const entry: ComplaintEntry = { id: idOf(1), notes: [], record: { firm: { name: '某某采石场' }, complainant: { name: '王五' }, date: '2026-11-02', channel: 'here', subject: '没来过', request: '请安排', photos: [] } };
const filed: Submission = { format: 1, id: idOf(1), madeAt: '2026-11-02T08:00:00.000Z', photos: [], kind: 'complaint', record: entry.record };
/** Told by telephone the day after it was written. */
const told = noted(entry, 'complaintReceived', idOf(70), '2026-11-03', '2026-11-22T08:00:00.000Z', null, '已经打过电话').entry;
type Told = { readonly [K in ComplaintStep['step']]: Omit<Extract<ComplaintStep, { step: K }>, 'complaint' | 'by'> }[ComplaintStep['step']];

/** The case on a server: the complaint and steps, each with the day of its entry. */
function file(...steps: readonly (readonly [at: string, record: Told])[]): CaseFile {
  const entries: LedgerEntry[] = [nextEntry(hashOf, [], idOf(1), filed, '2026-11-02T08:00:00.000Z')];
  const submissions: Submission[] = [filed];
  steps.forEach(([at, record], i) => {
    const one = { format: 1, id: idOf(100 + i), madeAt: `${at}T08:00:00.000Z`, photos: [], kind: 'complaint-step', record: { complaint: idOf(1), by: { party: 'insurer' }, ...record } } as Submission;
    expect(check(submissionSchema, one).ok).toBe(true);
    submissions.push(one);
    entries.push(nextEntry(hashOf, entries, idOf(1), one, `${at}T08:00:00.000Z`));
  });
  return { format: 1, id: idOf(1), queryCode: '7K2M-Q4XR-09BD', entries, submissions };
}
const seenAt = Date.parse('2026-11-22T01:05:00.000Z');
const seenOf = (one: CaseFile): SeenCase => ({ id: one.id, seenAt, file: one, heads: [headOf(one.entries)!] });
const answered: Told = { step: 'complaintAnswered', date: '2026-11-10', request: '请安排', facts: '已做一次', measures: '月内补做' };
const show = (seen: SeenCase | undefined, more: Partial<Parameters<typeof caseView>[0]> = {}) => caseView({ entry, seen, problem: null, isOnline: true, isConnected: true, receipts: [], books, profile, contacts: [{ name: '市应急管理局' }], words, ...more });
const card = (seen: SeenCase, one = entry) => complaintViews({ entries: [one], waiting: [], sent: [], seen: new Map([[one.id, seen]]), isConnected: true, books, profile, words })[0]!;

describe('a complaint with what the insurer’s server says', () => {
  it('shows each step with its parts, and the clock stops with the answer', () => {
    const view = show(seenOf(file(['2026-11-10', answered], ['2026-11-12', { step: 'complaintResolved', date: '2026-11-12', outcome: '办完' }], ['2026-11-13', { step: 'complaintPublished', date: '2026-11-13', where: '公司网站' }])));
    expect(view.steps.map(({ title }) => title)).toEqual(['11月10日已答复', '11月12日办结', '11月13日公示']);
    expect(view.steps[0]!.lines.map(({ text }) => text)).toEqual(['请安排', '已做一次', '月内补做']);
    expect(view.steps[2]!.lines[0]!.text).toBe('公司网站');
    expect(view.state).toBe('done');
    expect(view.acts.map(({ act }) => act)).toEqual(['satisfied', 'dissatisfied']);
  });
  it('tells a day that was only said from the day of its entry', () => {
    expect(show(seenOf(file(['2026-11-20', answered]))).steps[0]!.title).toBe('11月10日已答复（11月20日才录入）');
  });
  it('an extension that was entered after the time had run out moves nothing', () => {
    const late: Told = { step: 'extensionAgreed', date: '2026-11-04', to: '2026-12-20', reason: '核实', reasonTold: true, written: true, consent: 'complainant', complaintComplex: true };
    expect(show(seenOf(file(['2026-11-21', late]))).state).toBe('overdue');
    expect(show(seenOf(file(['2026-11-21', late]))).until).toBe(show(seenOf(file())).until);
  });
  it('has no time that runs while it stands on the phone alone; told by telephone it runs from that day, with the insurer’s receipt from its own', () => {
    expect(show(undefined)).toMatchObject({ figure: '', state: 'none', canTell: true, next: null, filed: '11月2日（周一）写好' });
    expect(show(undefined, { entry: told })).toMatchObject({ canTell: false, until: '11月17日（周二）前要答复', steps: [{ title: '11月3日告诉了保险公司', isWaiting: false, lines: [{ text: '已经打过电话' }] }] });
    expect(show(seenOf(file()))).toMatchObject({ canTell: false, until: '11月16日（周一）前要答复', filed: '11月2日（周一）提出' });
  });
  it('gives the complaint as a letter while nobody has it, with what it rests on and no query code', () => {
    const { own } = show(undefined, { entry: { ...entry, record: { ...entry.record, facts: '合同写了每年四次。' } } });
    for (const part of ['（承保的保险公司）：', '我单位（某某采石场）', '现投诉：没来过。', '经过：合同写了每年四次。\n', '要求：请安排。', '依据：\n《', '联系人：王五']) expect(own).toContain(part);
    expect(own).not.toMatch(/查询码|undefined/);
    expect([show(undefined, { entry: told }).own, show(seenOf(file())).own]).toEqual(['', '']);
  });
  it('names the way in which it was made elsewhere', () => {
    expect(show(undefined, { entry: { ...entry, record: { ...entry.record, channel: 'letter' } } }).filed).toBe('11月2日（周一）提出（已经寄过信或发过邮件）');
  });
  it('says when it was seen, and why not anew', () => {
    const seen = seenOf(file());
    expect(momentOf(seenAt, words)).toBe('11月22日 09:05');
    expect(show(seen).seen).toBe('11月22日 09:05从对方系统看到的。');
    expect(show(seen, { isOnline: false }).unread).toContain('没有网络');
    expect(show(seen, { problem: 'not-found' }).unread).toContain('没有找到');
    expect(show(undefined).seen).toContain('还没有从对方系统看到过');
    expect(show(undefined, { isConnected: false }).seen).toContain('还没有接上');
  });
  it('finds a history that was changed or made anew, by receipts and by what was seen before', () => {
    const before = file(['2026-11-10', answered]);
    const anew = file(['2026-11-10', { ...answered, facts: '已做四次' } as Told]);
    expect(show({ ...seenOf(before), file: anew })).toMatchObject({ isBroken: true });
    expect(show({ ...seenOf(anew), heads: [] }, { receipts: [{ sentAt: seenAt - 1, receipt: { ledger: headOf(before.entries) } } as never] })).toMatchObject({ isBroken: true });
    const edited = { ...before, submissions: [filed, anew.submissions[1]!] };
    expect(show({ ...seenOf(before), file: edited })).toMatchObject({ isBroken: true });
    expect(show(seenOf(before))).toMatchObject({ isBroken: false });
  });
  it('need not hold what the phone got a receipt of after it was asked for, and such a step waits no more', () => {
    const before = file(['2026-11-10', answered]);
    const rated = noted(entry, 'satisfied', idOf(50), on, '2026-11-22T08:00:00.000Z');
    const after = nextEntry(hashOf, before.entries, idOf(1), rated.submission!, '2026-11-22T08:00:00.000Z');
    const receipt = { id: idOf(50), kind: 'complaint-step', sentAt: seenAt + 1, receipt: { ledger: headOf([...before.entries, after]) } } as never;
    expect(show(seenOf(before), { entry: rated.entry, receipts: [receipt] })).toMatchObject({ isBroken: false, steps: [{}, { isWaiting: false }] });
    const held = { ...(receipt as object), sentAt: seenAt } as never;
    expect(show(seenOf(before), { entry: rated.entry, receipts: [held] }).isBroken, 'what was held by then may not be missing').toBe(true);
  });
  it('opens the way on with whom the host names and a letter that says only what is known', () => {
    const seen = seenOf(file(['2026-11-10', answered]));
    const rated = noted(entry, 'dissatisfied', idOf(50), on, '2026-11-22T08:00:00.000Z', seen.heads[0]!.head);
    expect(rated.submission?.kind === 'complaint-step' && rated.submission.record.seen).toBe(seen.heads[0]!.head);
    expect(check(submissionSchema, rated.submission).ok).toBe(true);
    expect(show(seen).next).toBeNull();
    const { next, steps } = show(seen, { entry: rated.entry });
    expect(steps[1]).toMatchObject({ title: '11月22日评价：不满意', isWaiting: true });
    expect(next?.contacts).toEqual([{ name: '市应急管理局' }]);
    expect(next, 'these rules name no way on').toMatchObject({ isRule: false, clauses: [] });
    for (const part of ['市应急管理局：', '某某采石场', '11月10日，对方答复。认定的事实：已做一次。处理措施：月内补做。', '我单位对答复不满意。', '7K2M-Q4XR-09BD', seen.heads[0]!.head, '依据：']) expect(next?.letter).toContain(part);
    const late = show(undefined, { entry: told }).next?.letter;
    expect(late, 'the day on which it was made, not that of writing').toContain('11月3日，我单位投诉');
    expect(late).toMatch(/按规定最晚应在.+答复。到11月22日为止，我单位没有收到答复。/);
    expect(late).not.toContain('查询码');
  });
  it('the firm’s own note of an answer says no more than that it came, and gives way to the insurer’s', () => {
    const own = noted(entry, 'complaintAnswered', idOf(60), '2026-11-09', '2026-11-09T08:00:00.000Z').entry;
    expect(show(undefined, { entry: own }).steps).toMatchObject([{ title: '11月9日已答复', lines: [], isWaiting: false }]);
    expect(show(seenOf(file(['2026-11-10', answered])), { entry: own }).steps).toHaveLength(1);
    expect(card(seenOf(file(['2026-11-10', answered])), own).history).toEqual(['11月10日已答复']);
  });
});

describe('cases that were seen', () => {
  const registerOf = (values: Map<string, SeenCase>, isFull = false) => ({ all: async () => [...values.values()], put: async (one: SeenCase) => {
    if (isFull) throw new Error('full');
    values.set(one.id, one);
  } }) as never;
  it('are kept with the ends that were seen whole, and may be kept', async () => {
    const kept = new Map<string, SeenCase>();
    const answers = [file(), file(['2026-11-10', answered])];
    const cases = new Cases(registerOf(kept), () => ({ case: async () => ({ ok: true, value: answers.shift()! }) }), () => seenAt);
    expect(await cases.read([idOf(1)])).toBe(true);
    expect(await cases.read([idOf(1)]), 'not asked twice in a minute').toBe(false);
    expect(await cases.read([idOf(1)], true)).toBe(true);
    expect(kept.get(idOf(1))?.heads.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await isSound(`case/${idOf(1)}`, kept.get(idOf(1)))).toBe(true);
  });
  it('a history made anew is shown and never becomes the one that is believed', async () => {
    const kept = new Map<string, SeenCase>([[idOf(1), seenOf(file(['2026-11-10', answered]))]]);
    const anew = file(['2026-11-10', { ...answered, facts: '已做四次' } as Told], ['2026-11-11', { step: 'complaintResolved', date: '2026-11-11', outcome: '办完' }]);
    const cases = new Cases(registerOf(kept), () => ({ case: async () => ({ ok: true, value: anew }) }), () => seenAt);
    await cases.read([idOf(1)]);
    await cases.read([idOf(1)], true);
    expect(kept.get(idOf(1))?.heads).toHaveLength(1);
    expect(show(kept.get(idOf(1)))).toMatchObject({ isBroken: true });
  });
  it('stay as they were when nobody answers, or another case comes back', async () => {
    const kept = new Map<string, SeenCase>([[idOf(1), seenOf(file())]]);
    const asked: string[] = [];
    const say = (answer: unknown) => new Cases(registerOf(kept), () => ({ case: async (id: string) => { asked.push(id); return answer as never; } }), () => 0);
    const offline = say({ ok: false, problem: { code: 'offline', message: '' } });
    expect(await offline.read([idOf(1), idOf(2)])).toBe(false);
    expect(asked, 'without a network one question is enough').toEqual([idOf(1)]);
    expect(offline.problem).toBe('offline');
    const other = say({ ok: true, value: { ...file(), id: idOf(9) } });
    await other.read([idOf(1)]);
    expect(other.problem).toBe('not-the-contract');
    expect([...kept.keys()]).toEqual([idOf(1)]);
    expect(await new Cases(registerOf(kept), () => null, () => 0).read([idOf(1)])).toBe(false);
  });
  it('are shown though the phone has no room for them', async () => {
    const cases = new Cases(registerOf(new Map(), true), () => ({ case: async () => ({ ok: true, value: file() }) }), () => seenAt);
    expect(await cases.read([idOf(1)])).toBe(true);
    expect((await cases.all()).get(idOf(1))?.seenAt).toBe(seenAt);
  });
});
