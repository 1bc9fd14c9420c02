import { reckon, type Party } from '@anze/core-rules';
import { describe, expect, it } from 'vitest';
import { booksOf, on, profileWith, quarry, wordsIn } from '../lib/sample.testing';
import type { ServiceEvent } from '../state/profile';
import { calendarView, headline, phoneEntry, secondsAt } from './calendar';
import type { DueView } from './dates';
import { monthOf } from './month';
import { readService, serviceOptions } from './services';

const words = await wordsIn('zh-CN');
const profile = profileWith({ ...quarry, policyStart: '2026-03-01' });
const books = await booksOf(profile);
const viewOf = (services: readonly ServiceEvent[], more: object = {}) => calendarView({ profile, books, services, others: [], words, month: '2026-11', showsOthers: false, ...more });
const training: ServiceEvent = { id: 'a', event: 'serviceCompleted', date: '2026-04-01', serviceKind: ['training'], mode: 'offline' };

describe('the calendar', () => {
  it('says what is missing before it can date anything', () => {
    expect(viewOf([], { profile: profileWith({}) }).needs).toBe('facts');
    expect(viewOf([], { profile: profileWith(quarry) }).needs).toBe('start');
    expect(viewOf([], { books: [] }).needs).toBe('rule');
    expect(viewOf([]).needs).toBeNull();
  });
  it('holds owed against delivered exactly as the engine does', () => {
    const view = viewOf([training]);
    for (const book of books) {
      for (const one of reckon(book.book(), book.factsFor(profile.facts), [training], { on, texts: book.texts }).filter(({ period }) => period.from <= on)) {
        const shown = [...view.accounts, ...view.references].find(({ key }) => key === `${book.id}/${one.id}`)!;
        expect(shown.progress).toContain(`${one.delivered} / ${one.owed}`);
        expect(shown.clauses).toEqual(one.clauses);
      }
    }
    expect(view.accounts.length).toBeGreaterThan(3);
  });
  it('counts a recorded service, and forgets it when it is removed', () => {
    const kinds = (services: readonly ServiceEvent[]) => viewOf(services).accounts.find(({ progress }) => progress.includes('种'))!.progress;
    expect(kinds([])).toMatch(/^已完成 0 /);
    expect(kinds([training])).toMatch(/^已完成 1 /);
  });
  it('says at the right and at its record why a service that came near does not count', async () => {
    const check: ServiceEvent = { ...training, id: 'check', serviceKind: ['hazard-inspection'] };
    const online: ServiceEvent = { ...check, id: 'online', date: '2026-05-06', item: ['comprehensive'], mode: 'online' };
    const whole: ServiceEvent = { ...check, id: 'whole', item: ['comprehensive'] };
    const right = (services: readonly ServiceEvent[]) => viewOf(services).accounts.find(({ title }) => title === '隐患排查')!.near.map(({ text }) => text);
    const notes = (services: readonly ServiceEvent[]) => viewOf(services).log.map(({ note }) => note);
    expect(right([check, online])).toEqual([expect.stringMatching(/^记过：5月6日（周三） .*线上，没有算进来。要到现场做才算。$/), expect.stringMatching(/^记过：4月1日（周三） 事故隐患排查 · 到现场，没有算进来。要“.+”才算。$/)]);
    // The sum of all kinds says nothing of its own: each is told where it belongs, once.
    expect(notes([check])).toEqual([expect.stringMatching(/^没有算进“隐患排查”：要“.+”才算。$/)]);
    expect(right([whole, check, online])).toEqual([]);
    expect(notes([training])).toEqual(['']);
    const english = calendarView({ profile, books, services: [online], others: [], words: await wordsIn('en'), month: '2026-11', showsOthers: false });
    expect(english.accounts.flatMap(({ near }) => near.map(({ text }) => text))).toContainEqual(expect.stringMatching(/^On record but not counted: .* Only one on site counts\.$/));
  });
  it('says why a day is reckoned: holidays still to come, or before those that are carried', () => {
    const notes = (start: string, service: string) => {
      const view = viewOf([{ ...training, date: service }], { profile: profileWith({ ...quarry, policyStart: start }) });
      return [...view.overdue, ...view.coming, ...view.past].filter(({ isProvisional }) => isProvisional).flatMap(({ notes: all }) => all.filter((note) => note.includes('推算')));
    };
    expect(new Set(notes('2022-06-01', '2022-07-01'))).toEqual(new Set(['2024年以前的放假安排这里没有，这个日期是推算，和当时实际的可能差几天。']));
    expect(notes('2026-03-01', '2026-12-28')).toContain('放假安排只公布到12月31日，再往后是推算，可能差几天。');
  });
  it('dates nothing from a service outside the policy, and says so at its record', () => {
    const early: ServiceEvent = { ...training, id: 'early', date: '2025-01-02' };
    const view = viewOf([early, training]);
    const all = [...view.overdue, ...view.coming, ...view.past];
    expect(all.some(({ key }) => key.includes('"early"'))).toBe(false);
    expect(all.some(({ key }) => key.includes('"a"'))).toBe(true);
    expect(view.log.map(({ note }) => note)).toEqual(['', expect.stringContaining('没有从它起算')]);
  });
  it('says “at once” in words, with the day on which it arose', () => {
    const view = viewOf([], { others: [{ id: 'c', event: 'complaintReceived', date: '2026-11-02' }] });
    const contact = view.overdue.find(({ isAtOnce }) => isAtOnce)!;
    expect([contact.stateWords, contact.dayWords]).toEqual(['应当立即办，还没有记录', expect.stringContaining('立即：11月2日')]);
  });
  it('says in its headline who must act, before the day and after it', async () => {
    const service: ServiceEvent = { ...training, date: '2026-11-20' };
    const fresh = viewOf([], { profile: profileWith({ ...quarry, policyStart: '2026-11-20' }), services: [service] });
    expect(fresh.figure).toMatch(/^保险公司最晚\d+月\d+日要办：服务回访$/);
    expect(fresh.sentence).toMatch(/^这是下一件，由保险公司来办，还有 \d+ 天。$/);
    const late = viewOf([training]);
    expect(late.figure).toBe(`保险公司超期 ${late.overdue.length} 件`);
    expect(late.sentence).toMatch(/^最早的一件是保险公司要办的“.+”，已超期 \d+ 天。可以催，也可以投诉。$/);
    expect(late.overdue.map(({ day }) => day), 'the oldest first').toEqual(late.overdue.map(({ day }) => day).sort());
    const english = calendarView({ profile, books, services: [training], others: [], words: await wordsIn('en'), month: '2026-11', showsOthers: false });
    expect(english.figure).toBe(`${english.overdue.length} late from the insurer`);
  });
  it('names each who is late, and leaves to the reader what is the reader’s own', () => {
    const due = (owes: Party, more: Partial<DueView> = {}) => ({ owes, title: '报告', day: '2026-11-30', stateWords: '还有 8 天', isAtOnce: false, ...more }) as DueView;
    expect(headline([due('insured', { stateWords: '已超期 1 天' }), due('insurer'), due('insurer')], undefined, words)).toEqual({ figure: '你超期 1 件、保险公司超期 2 件', sentence: '最早的一件是你要办的“报告”，已超期 1 天。请尽快办。' });
    expect(headline([due('regulator')], undefined, words).sentence).toMatch(/可以打电话问一问。$/);
    expect(headline([], due('insured'), words)).toEqual({ figure: '你最晚11月30日要办：报告', sentence: '这是下一件，要你自己办，还有 8 天。' });
    expect(headline([], due('third-party', { isAtOnce: true }), words).figure).toBe('第三方机构要立即办：报告');
    expect(headline([], undefined, words).figure).toBe('眼下没有到期的事');
  });
  it('never adds the general reference to the local counts', () => {
    const { accounts, references } = viewOf([]);
    expect(accounts.every(({ book }) => book === 'guangdong-non-coal-mine')).toBe(true);
    expect(references.every(({ book }) => book === 'sector-requirements')).toBe(true);
  });
  it('puts a whole day of Shanghai into the phone’s calendar, with its clauses', () => {
    expect(new Date(secondsAt('2026-12-31') * 1000).toISOString()).toBe('2026-12-30T16:00:00.000Z');
    const item = viewOf([]).coming[0]!;
    const entry = phoneEntry(item, books.find(({ id }) => id === item.book)!);
    expect(entry).toMatchObject({ title: item.title, allDay: true, alarm: true, startTime: secondsAt(item.day) });
    expect(entry.description).toContain('广东省');
  });
  it('shows a month of whole weeks, with days off', () => {
    const month = monthOf('2026-10', words, ['2026-10-08'], []);
    expect(month.weeks[0]?.monday).toBe('2026-09-28');
    const days = month.weeks.flatMap(({ days: week }) => week);
    expect(days.length % 7).toBe(0);
    expect(days.find(({ day }) => day === '2026-10-01')?.mark).toBe('休');
    expect(days.find(({ day }) => day === '2026-10-08')?.due).toBe(1);
    expect([month.previous, month.following]).toEqual(['2026-09', '2026-11']);
  });
});

describe('recording a service', () => {
  const options = serviceOptions(books, profile, words);
  const typed = { date: '2026-04-01', services: [options[0]!.key], mode: 'offline', by: ' 张工 ', note: '' };
  it('offers what the rulebooks count, by their names, once each', () => {
    expect(options.length).toBeGreaterThan(5);
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
  });
  it('makes the event that the engine counts', () => {
    const read = readService(typed, 'id', options, words);
    expect(read).toMatchObject({ event: { id: 'id', event: 'serviceCompleted', date: '2026-04-01', mode: 'offline', by: '张工' } });
  });
  it('names every field that is wrong', () => {
    const read = readService({ date: '2027-01-01', services: [], mode: '', by: 'x'.repeat(201), note: '' }, 'id', options, words);
    expect('problems' in read && read.problems.map(({ field }) => field)).toEqual(['date', 'services', 'mode', 'by']);
  });
});
