import { expect } from '@open-wc/testing';
import { check, complaintSchema, complaintStepSchema } from '@anze/core-rules/records';
import type { Day } from '@anze/core-rules';
import { clockOf } from './clock';
import { readComplaint } from './read-complaint';
import { readStep, type StepSetting } from './read-step';
import { deadlineOf } from './rules';
import { Life, answered, dates, rulesOf, wording } from './samples.testing';
import { movesOf, phaseOf, type Move } from './standing';
import { emptyComplaint, readDraft, typedOfComplaint, type TypedComplaint } from './typed-complaint';
import { emptyStep, readStepDraft, type TypedStep } from './typed-step';

async function settingOf(life: Life, rulebook: string, on: Day): Promise<StepSetting> {
  const [one, rules] = [await life.read(), await rulesOf(rulebook)];
  return { one, clock: clockOf(one, rules, dates(on), wording(on)), on, calendar: dates(on).calendar, deadlineOf: ({ id }) => deadlineOf(rules.book, id) };
}
const problems = (typed: Partial<TypedStep>, setting: StepSetting): string[] => {
  const read = readStep({ ...emptyStep, complaint: setting.one.id, party: 'insurer', ...typed }, setting);
  return 'problems' in read ? read.problems.map(({ field, code, day }) => [field, code, ...(day ? [day] : [])].join(' ')) : [];
};
const answer = { step: 'complaintAnswered', request: '排查', facts: '人手不足', measures: '下周来' } as const;

describe('what a step must say', () => {
  it('an answer has three parts, and none may be blank', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const setting = await settingOf(life, 'shandong-transport', '2025-05-08');
    expect(problems({ step: 'complaintAnswered', date: '2025-05-08', request: ' ' }, setting)).to.deep.equal(['request empty', 'facts empty', 'measures empty']);
    expect(problems({ ...answer, date: '2025-05-08', facts: '长'.repeat(5001) }, setting)).to.deep.equal(['facts too-long']);
    expect(problems({ ...answer, date: '2025-05-08' }, setting)).to.deep.equal([]);
  });

  it('no answer before the complaint, none in the future, none on a day that is none', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const setting = await settingOf(life, 'shandong-transport', '2025-05-08');
    expect(problems({ ...answer, date: '2025-04-27' }, setting)).to.deep.equal(['date before-complaint 2025-04-28']);
    expect(problems({ ...answer, date: '2025-05-09' }, setting)).to.deep.equal(['date future 2025-05-09']);
    expect(problems({ ...answer, date: '2025-02-30' }, setting)).to.deep.equal(['date not-a-day']);
    expect(problems({ ...answer, date: '' }, setting)).to.deep.equal(['date empty']);
  });

  it('an end before the answer and a publication before the end are out of order', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    await life.step('2025-05-12', answered);
    await life.step('2025-05-28', { step: 'complaintResolved', outcome: '已补做' } as never);
    const setting = await settingOf(life, 'guangdong-non-coal-mine', '2025-06-10');
    expect(problems({ step: 'complaintRated', date: '2025-05-06', satisfied: 'yes' }, setting)).to.deep.equal(['date before-answer 2025-05-12']);
    expect(problems({ step: 'complaintResolved', date: '2025-05-06', outcome: '好' }, setting)).to.deep.equal(['date before-answer 2025-05-12']);
    expect(problems({ step: 'complaintPublished', date: '2025-05-27', where: '平台' }, setting)).to.deep.equal(['date before-end 2025-05-28']);
    expect(problems({ step: 'complaintPublished', date: '2025-05-29' }, setting)).to.deep.equal(['where empty']);
  });

  it('no receipt is later than the day on which the server had it', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const setting = await settingOf(life, 'shandong-transport', '2025-05-08');
    expect(problems({ step: 'complaintReceived', date: '2025-04-30' }, setting)).to.deep.equal(['date after-arrival 2025-04-28']);
  });

  it('an extension ends within the limit, in time, with the right consent, the reason told', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
    const extension = { step: 'extensionAgreed', date: '2025-06-10', to: '2025-07-14', reason: '请专家', reasonTold: true, complex: true, consent: 'complainant' } as const;
    const shandong = await settingOf(life, 'shandong-transport', '2025-06-10');
    expect(problems(extension, shandong)).to.deep.equal([]);
    expect(problems({ ...extension, to: '2025-07-15' }, shandong)).to.deep.equal(['to over-max 2025-07-14']);
    expect(problems({ ...extension, to: '2025-06-13' }, shandong)).to.deep.equal(['to not-later 2025-06-13']);
    expect(problems({ ...extension, consent: 'complaint-officer', reasonTold: false, complex: false }, shandong)).to.deep.equal(['consent wrong-party', 'complex not-complex', 'reasonTold not-told']);
    const xinzhou = await settingOf(life, 'xinzhou', '2025-06-10');
    expect(problems({ ...extension, consent: 'complaint-officer' }, xinzhou)).to.deep.equal([]);
    expect(problems(extension, xinzhou)).to.deep.equal(['consent wrong-party']);
    const late = await settingOf(life, 'shandong-transport', '2025-06-16');
    expect(problems({ ...extension, date: '2025-06-16' }, late)).to.deep.equal(['date too-late 2025-06-13']);
  });

  it('is a step of the schema, and comes back into the form as it was', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const setting = await settingOf(life, 'shandong-transport', '2025-05-08');
    const filled: TypedStep = {
      ...emptyStep, complaint: life.id, seen: setting.one.head!.head, party: 'insurer', date: '2025-05-08', name: '李经理', note: '备注', verification: 'yes', complex: true,
      to: '2025-05-20', reason: '请专家', reasonTold: true, consent: 'complainant', satisfied: 'no', outcome: '补做', where: '平台', body: '交通局', text: '补充', request: '排查', facts: '人手', measures: '下周',
    };
    const steps: readonly Move[] = ['complaintReceived', 'complaintContacted', 'complaintAnswered', 'extensionAgreed', 'complaintRated', 'complaintResolved', 'complaintPublished', 'complaintReferred', 'complaintWithdrawn', 'complaintAdded'];
    for (const step of steps) {
      const read = readStep({ ...filled, step, ...(step === 'complaintReceived' ? { date: '2025-04-28' } : {}) }, { ...setting, clock: null });
      if ('problems' in read) throw new Error(`${step}: ${JSON.stringify(read.problems)}`);
      expect(check(complaintStepSchema, read.record).ok, step).to.equal(true);
      const again = readStep(readStepDraft(read.record), { ...setting, clock: null });
      expect('record' in again && again.record, step).to.deep.equal(read.record);
    }
  });
});

describe('what a complaint must say', () => {
  const filled: TypedComplaint = { ...emptyComplaint, firm: '泰山石料', name: '王厂长', subject: '没有来', request: '请来' };
  const of = (typed: Partial<TypedComplaint>): string[] => {
    const read = readComplaint({ ...filled, ...typed }, '2025-05-08');
    return 'problems' in read ? read.problems.map(({ field, code }) => `${field} ${code}`) : [];
  };
  it('what about, what for, who', () => {
    expect(of({})).to.deep.equal([]);
    expect(of(emptyComplaint)).to.deep.equal(['subject empty', 'request empty', 'firm empty', 'name empty']);
    expect(of({ subject: '长'.repeat(201) })).to.deep.equal(['subject too-long']);
  });
  it('a day where it was made elsewhere, and none to come', () => {
    expect(of({ channel: 'phone' })).to.deep.equal(['date empty']);
    expect(of({ channel: 'phone', date: '2025-05-09' })).to.deep.equal(['date future']);
    const early = { ...filled, channel: 'phone', date: '2020-12-05' } as const;
    expect(readComplaint(early, '2025-05-08', { start: '2025-01-16' })).to.deep.equal({ problems: [{ field: 'date', code: 'before-start', typed: '2020-12-05' }] });
    expect(readComplaint(early, '2025-05-08', { start: '2025-01-16', sure: '2020-12-05' })).to.have.property('record');
    expect(readComplaint(early, '2025-05-08', {})).to.have.property('record');
    expect(readComplaint({ ...early, channel: 'here' }, '2020-12-05', { start: '2025-01-16' })).to.have.property('record');
    expect(of({ channel: 'phone', date: '2025年5月1日' })).to.deep.equal([]);
  });
  it('is a complaint of the schema, and comes back into the form as it was', () => {
    const read = readComplaint({ ...filled, channel: 'phone', date: '2025-05-01', policyNo: 'P', insurer: 'I', region: '370000', phone: '1', role: 'R', against: 'A', facts: 'F', right: 'visits', clauses: ['SD-6.4b'], rulebook: { id: 'shandong-transport', version: '1' } }, '2025-05-08');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(check(complaintSchema, read.record).ok).to.equal(true);
    const again = readComplaint(typedOfComplaint(read.record), '2025-05-08');
    expect('record' in again && again.record).to.deep.equal(read.record);
    expect(readDraft(emptyComplaint, read.record).firm).to.equal('泰山石料');
    expect(readDraft(emptyComplaint, { subject: '没有来' })).to.deep.equal({ ...emptyComplaint, subject: '没有来' });
  });
});

describe('what each party can do', () => {
  it('goes by how far the complaint is', async () => {
    const life = new Life();
    await life.file('2025-04-28');
    const moves = async (party: 'insured' | 'insurer' | 'third-party' | 'regulator', on: Day = '2025-05-08') => {
      const setting = await settingOf(life, 'shandong-transport', on);
      return movesOf(setting.one, party, setting.clock);
    };
    expect(await moves('insured')).to.deep.equal(['complaintAdded', 'complaintWithdrawn']);
    expect(await moves('insured', '2025-05-20')).to.include('complaintReferred');
    expect(await moves('insurer')).to.deep.equal(['complaintAnswered', 'complaintContacted', 'complaintReceived', 'complaintAdded']);
    expect(await moves('third-party')).to.deep.equal(['complaintContacted', 'complaintAdded']);
    await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
    expect(await moves('insurer')).to.include('extensionAgreed');
    expect(await moves('insurer', '2025-06-16')).not.to.include('extensionAgreed');
    await life.step('2025-05-12', answered);
    expect((await moves('insured', '2025-05-13'))[0]).to.equal('complaintRated');
    await life.step('2025-05-13', { step: 'complaintRated', satisfied: false, by: { party: 'insured' } } as never);
    expect(await moves('insured', '2025-05-13')).to.include('complaintReferred').and.not.include('complaintRated');
    await life.step('2025-05-14', answered);
    expect(phaseOf(await life.read()), 'a second answer is rated anew').to.equal('answered');
    await life.step('2025-05-15', { step: 'complaintRated', satisfied: true, by: { party: 'insured' } } as never);
    expect((await moves('insurer', '2025-05-15'))[0]).to.equal('complaintResolved');
    await life.step('2025-05-16', { step: 'complaintWithdrawn', by: { party: 'insured' } } as never);
    for (const party of ['insured', 'insurer', 'third-party', 'regulator'] as const) expect(await moves(party, '2025-05-16'), party).to.deep.equal([]);
  });
});
