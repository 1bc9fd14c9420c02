import type { CaseEvent } from '@anze/core-rules';
import { MemoryStorage } from '@anze/core-rules/device';
import type { Backend } from '../shared/backend/backend';
import { expect } from '@open-wc/testing';
import { heldElsewhere } from './elsewhere';

const id = (number: number): string => `${String(number).padStart(8, '0')}-52a1-4c1e-9a52-7f0d3c1b2a10`;
const hazard = (number: number, more: object = {}): object => ({ id: id(number), problem: '边坡有浮石', found: '2026-11-10', level: 'major', state: 'found', history: [], photos: [], ...more });
const submission = (number: number, kind: string, record: object): object => ({ id: id(number), kind, madeAt: '2026-11-12T04:00:00.000Z', record });
const complaint = (channel: string): object => ({ firm: { name: '泰山石料' }, complainant: { name: '王' }, date: '2026-11-09', channel, subject: '没有来', request: '请来', photos: [] });
const entry = (number: number, kind: string, of: number, seq: number): object => ({ case: id(number), seq, kind, submission: id(of), at: '2026-11-12T04:00:00.000Z', hash: 'a'.repeat(64) });
const file = (number: number, kind: string, record: object, steps: readonly object[] = []): object => ({
  id: id(number), queryCode: '7K2M-Q4XR-09BD', submissions: [submission(number, kind, record), ...steps.map((step, i) => submission(number + i + 1, 'complaint-step', { complaint: id(number), date: '2026-11-18', by: { party: 'insurer' }, ...step }))],
  entries: [entry(number, kind, number, 1), ...steps.map((_, i) => entry(number, 'complaint-step', number + i + 1, i + 2))],
});
async function device(shelves: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<MemoryStorage> {
  const storage = new MemoryStorage(true);
  await storage.run('write', ['rows', 'drafts', 'outbox'], async (tx) => {
    for (const [shelf, all] of Object.entries(shelves)) for (const [key, value] of Object.entries(all)) await tx.put(shelf as 'rows', key, value);
  });
  return storage;
}
const backend = (...cases: readonly object[]): Backend => ({ cases: async () => ({ ok: true, value: { cases, next: null } }) }) as unknown as Backend;
const own = { firm: '泰山石料', policyNo: '' };
const today = '2026-11-22';
const told = (events: readonly CaseEvent[]): readonly string[] => events.map(({ event, date }) => `${event} ${date}`);

describe('what the hazard list and the complaints hold, for the calendar', () => {
  it('is nothing where they hold nothing', async () => {
    expect(await heldElsewhere({ storage: await device({}), backend: null, own, today })).to.deep.equal([]);
  });
  it('is every open hazard once, as it was written last', async () => {
    const storage = await device({
      drafts: { d1: { body: { head: { firm: { name: '泰山石料' } } } }, d2: { body: { head: { firm: { name: '别家' } } } } },
      rows: { 'd1/hazards/a': { at: 1, value: hazard(1, { state: 'told', history: [{ step: 'told', date: '2026-11-11' }] }) }, 'd1/hazards/b': { at: 2, value: hazard(2, { state: 'closed' }) }, 'd2/hazards/c': { at: 1, value: hazard(3) } },
    });
    const sent = file(20, 'hazards', { firm: { name: '泰山石料' }, hazards: [hazard(1), hazard(4, { found: '2026-11-15' })] });
    expect(told(await heldElsewhere({ storage, backend: backend(sent), own, today }))).to.deep.equal(['hazardFound 2026-11-10', 'hazardNotified 2026-11-11', 'hazardFound 2026-11-15']);
  });
  it('is what was handed in, where a page has no store of its own', async () => {
    const sent = file(20, 'hazards', { firm: { name: '泰山石料' }, hazards: [hazard(1)] });
    expect(told(await heldElsewhere({ storage: null, backend: backend(sent, file(40, 'complaint', complaint('here'))), own, today }))).to.deep.equal(['hazardFound 2026-11-10', 'complaintReceived 2026-11-12']);
  });
  it('is a hazard as the later of two lists has it, whichever of them comes first', async () => {
    const listed = (number: number, at: string, state: string) => {
      const made = file(number, 'hazards', { firm: { name: own.firm }, hazards: [hazard(1, { state })] }) as { readonly entries: readonly object[] };
      return { ...made, entries: [{ ...made.entries[0], at }] };
    };
    const [open, closed] = [listed(20, '2026-11-12T04:00:00.000Z', 'found'), listed(21, '2026-11-13T04:00:00.000Z', 'closed')];
    for (const cases of [[open, closed], [closed, open]]) expect(told(await heldElsewhere({ storage: await device({}), backend: backend(...cases), own, today }))).to.deep.equal([]);
  });
  it('is every complaint of the firm with what followed; one that waits runs only where it was raised some other way', async () => {
    const storage = await device({ outbox: { x: { submission: submission(30, 'complaint', complaint('phone')) }, y: { submission: submission(31, 'complaint', complaint('here')) } } });
    const answered = file(40, 'complaint', complaint('here'), [{ step: 'complaintAnswered', request: 'r', facts: 'f', measures: 'm' }]);
    const extended = file(50, 'complaint', complaint('here'), [{ step: 'extensionAgreed', to: '2026-12-11', reason: 'r', reasonTold: true, consent: 'complainant' }]);
    const other = file(60, 'complaint', { ...complaint('here'), firm: { name: '别家' } });
    expect(told(await heldElsewhere({ storage, backend: backend(answered, extended, other), own, today }))).to.deep.equal(['complaintReceived 2026-11-12', 'complaintAnswered 2026-11-18', 'complaintReceived 2026-11-09']);
  });
});
