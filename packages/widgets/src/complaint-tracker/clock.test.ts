import { expect } from '@open-wc/testing';
import type { Day } from '@anze/core-rules';
import { receivedOn } from './case';
import { clockOf } from './clock';
import { Life, answered, dates, rulesOf, wording } from './samples.testing';

async function clock(life: Life, rulebook: string, on: Day) {
  return clockOf(await life.read(), await rulesOf(rulebook), dates(on), wording(on));
}
const notes = (stage: { readonly notes: readonly string[] } | null): string => stage?.notes.join(' ') ?? '';

describe('the time of a complaint', () => {
  it('is ten working days in Shandong, over the holidays, with the longer day beside it until somebody says whether more must be checked', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const { answer, instead, silent } = await clock(life, 'shandong-transport', '2025-05-08');
    expect(answer).to.include({ day: '2025-05-15', state: 'due-soon', title: '投诉答复' });
    expect(answer?.progress).to.deep.equal({ passed: 5, total: 10, unit: 'workdays' });
    expect(instead?.day).to.equal('2025-06-13');
    expect(silent).to.equal(null);
    expect(answer?.row.clauses).to.deep.equal(['SD-6.4b']);
  });

  it('is thirty where more must be checked, and at most thirty days longer with the consent of the complainant', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
    const before = await clock(life, 'shandong-transport', '2025-06-10');
    expect(before.answer).to.include({ day: '2025-06-13', furthest: '2025-07-14' });
    expect(before.instead).to.equal(null);
    expect(notes(before.answer)).to.contain('投诉人同意才能延期，最多再延30 天');
    const agree = (consent: string, to: Day) => life.step('2025-06-10', { step: 'extensionAgreed', to, reason: '要请专家', reasonTold: true, complaintComplex: true, consent } as never);
    await agree('complaint-officer', '2025-07-14');
    const wrong = await clock(life, 'shandong-transport', '2025-06-10');
    expect(wrong.answer).to.include({ day: '2025-06-13' });
    expect(notes(wrong.answer)).to.contain('要由投诉人同意');
    await agree('complainant', '2025-07-14');
    const right = await clock(life, 'shandong-transport', '2025-06-20');
    expect(right.answer).to.include({ day: '2025-07-14', state: 'upcoming' });
    expect(right.answer?.row.nominal).to.equal('2025-06-13');
    expect(right.answer?.progress?.unit).to.equal('days');
  });

  it('takes a shorter extension as it was agreed, and refuses a longer one', async () => {
    for (const [to, day] of [['2025-06-20', '2025-06-20'], ['2025-06-21', '2025-06-23'], ['2025-07-13', '2025-07-14'], ['2025-07-15', '2025-06-13']] as const) {
      const life = new Life();
      await life.file('2025-04-28');
      await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
      await life.step('2025-06-10', { step: 'extensionAgreed', to, reason: '要请专家', reasonTold: true, complaintComplex: true, consent: 'complainant' } as never);
      expect((await clock(life, 'shandong-transport', '2025-06-11')).answer?.day, to).to.equal(day);
    }
  });

  it('asks the insurer\'s own officer in Xinzhou', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
    const { answer } = await clock(life, 'xinzhou', '2025-05-08');
    expect(answer).to.include({ day: '2025-06-13', furthest: '2025-07-14' });
    expect(answer?.row.extension?.consent).to.deep.equal(['complaint-officer']);
  });

  it('knows no extension in Guangdong, but a contact at once and a publication five working days after the end', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const open = await clock(life, 'guangdong-non-coal-mine', '2025-04-28');
    expect(open.stages.map(({ day, doneBy }) => [day, doneBy])).to.deep.equal([['2025-04-28', 'complaintContacted'], ['2025-05-15', 'complaintAnswered']]);
    expect(open.answer?.row.extension).to.equal(null);
    await life.step('2025-04-29', { step: 'complaintContacted', date: '2025-04-28' } as never);
    await life.step('2025-05-12', answered);
    await life.step('2025-05-28', { step: 'complaintResolved', outcome: '已补做' } as never);
    const ended = await clock(life, 'guangdong-non-coal-mine', '2025-05-29');
    expect(ended.stages.map(({ state, doneBy }) => [state, doneBy])).to.deep.equal([['done', 'complaintContacted'], ['done', 'complaintAnswered'], ['due-soon', 'complaintPublished']]);
    // 31 May to 2 June 2025: Dragon Boat.
    expect(ended.stages[2]?.day).to.equal('2025-06-05');
    await life.step('2025-06-03', { step: 'complaintPublished', where: '安责险信息管理平台' } as never);
    expect((await clock(life, 'guangdong-non-coal-mine', '2025-06-10')).stages[2]?.stateWords).to.equal('已完成（6月3日）');
  });

  it('has no limit in Shaanxi, nor in the general reference, and says so', async () => {
    for (const rulebook of ['shaanxi', 'sector-requirements']) {
      const life = new Life();
      await life.file('2025-04-28');
      expect(await clock(life, rulebook, '2026-04-28'), rulebook).to.deep.include({ stages: [], answer: null, instead: null, silent: 'no-limit' });
    }
  });

  it('is over and said so when nobody answered', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const { answer } = await clock(life, 'guangdong-non-coal-mine', '2025-05-20');
    expect(answer).to.include({ state: 'overdue', stateWords: '已超期 5 天' });
    await life.step('2025-05-20', answered);
    expect((await clock(life, 'guangdong-non-coal-mine', '2025-05-21')).answer).to.include({ state: 'done', stateWords: '已完成，晚了 5 天' });
  });

  it('does not take an answer for in time that was entered after the last day, and only then', async () => {
    for (const [entered, late] of [['2025-05-15', null], ['2025-05-16', 1], ['2025-05-19', 4]] as const) {
      const life = new Life();
      await life.file('2025-04-28');
      await life.step(entered, { ...answered, date: '2025-05-14' } as never);
      const { answer } = await clock(life, 'shandong-transport', '2025-05-20');
      expect(answer?.entered, entered).to.deep.equal(late === null ? null : { step: 'complaintAnswered', said: '2025-05-14', recorded: entered, late });
    }
  });

  it('is not moved by an extension that was entered after it had run out, whatever day it names; entered in time it counts', async () => {
    for (const [entered, day, late] of [['2025-06-13', '2025-07-14', null], ['2025-06-16', '2025-06-13', 3]] as const) {
      const life = new Life();
      await life.file('2025-04-28');
      await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
      await life.step(entered, { step: 'extensionAgreed', to: '2025-07-14', reason: '要请专家', reasonTold: true, complaintComplex: true, consent: 'complainant', date: '2025-06-10' } as never);
      const { answer, late: said } = await clock(life, 'shandong-transport', '2025-06-20');
      expect(answer?.day, entered).to.equal(day);
      expect(said, entered).to.deep.equal(late === null ? [] : [{ step: 'extensionAgreed', said: '2025-06-10', recorded: entered, late }]);
      if (late !== null) expect([answer?.state, answer?.row.extension?.why]).to.deep.equal(['overdue', 'too-late']);
    }
  });

  it('is not made longer by a need to check that was entered after it had run out', async () => {
    for (const [entered, day, late] of [['2025-05-15', '2025-06-13', null], ['2025-05-16', '2025-05-15', 1]] as const) {
      const life = new Life();
      await life.file('2025-04-28');
      await life.step(entered, { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
      const { answer, instead, late: said } = await clock(life, 'shandong-transport', '2025-05-20');
      expect([answer?.day, instead], entered).to.deep.equal([day, null]);
      expect(said, entered).to.deep.equal(late === null ? [] : [{ step: 'complaintReceived', said: '2025-04-28', recorded: entered, late }]);
    }
  });

  it('that was put off in time may be put off by what is entered before the later day', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
    await life.step('2025-05-20', { step: 'complaintReceived', complaintNeedsVerification: true, complaintComplex: true, date: '2025-04-28' } as never);
    const { answer, late } = await clock(life, 'shandong-transport', '2025-05-21');
    expect([answer?.day, late]).to.deep.equal(['2025-06-13', []]);
  });

  it('is provisional past the last published holidays', async () => {
    const life = new Life();
    await life.file('2026-11-20');
    await life.step('2026-11-20', { step: 'complaintReceived', complaintNeedsVerification: true } as never);
    const { answer } = await clock(life, 'xinzhou', '2026-11-22');
    expect(answer?.row.provisional).to.equal(true);
    expect(notes(answer)).to.contain('推算');
  });

  it('runs from the day it was made by telephone, and no later day of the insurer moves it', async () => {
    const life = new Life();
    await life.file('2025-05-06', { date: '2025-04-28', channel: 'phone' });
    expect(receivedOn(await life.read())).to.deep.equal({ day: '2025-04-28', told: null });
    await life.step('2025-05-07', { step: 'complaintReceived' } as never);
    expect(receivedOn(await life.read())).to.deep.equal({ day: '2025-04-28', told: '2025-05-07' });
    expect((await clock(life, 'shandong-transport', '2025-05-08')).answer?.day).to.equal('2025-05-15');
  });
});
