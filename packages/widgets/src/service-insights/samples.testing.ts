import type { CaseFile, ComplaintStep, Firm, Hazard, RevisitRecord, Submission } from '@anze/core-rules/records';
import { idOf } from '../shared/drafts/samples.testing';

export const version = '2026-11-22';
export const book = (id: string, of = version): { id: string; version: string } => ({ id, version: of });
export const quarry: Firm = { name: '广东石料厂', policyNo: 'GD-1', insurer: '甲保险', region: '440000' };
export const fleet: Firm = { name: '山东车队', policyNo: 'SD-1', insurer: '乙保险', region: '370000' };
export const mine: Firm = { name: '忻州煤矿', policyNo: 'XZ-1', insurer: '甲保险', region: '140900' };
export const factory: Firm = { name: '陕西工厂', policyNo: 'SX-1', insurer: '甲保险', region: '610000' };

let next = 1;
const head = { format: 1 as const, photos: [], madeAt: '2026-03-02T08:00:00.000Z' };
type Rules = { id: string; version: string } | undefined;
const under = (rulebook: Rules): { rulebook?: { id: string; version: string } } => (rulebook ? { rulebook } : {});

export const service = (firm: Firm, date: string, rulebook?: Rules, corrects?: string): Submission => ({
  ...head, id: idOf(next++), kind: 'service', record: { firm, ...under(rulebook), date, serviceKind: ['hazard-inspection'], mode: 'offline', by: '张工', photos: [], ...(corrects ? { corrects } : {}) },
});
export const revisit = (firm: Firm, serviceDate: string, date: string, overall: RevisitRecord['overall'], rulebook?: Rules, of?: string): Submission => ({
  ...head, id: idOf(next++), kind: 'revisit',
  record: { firm, ...under(rulebook), ...(of ? { of } : {}), date, visitor: { name: '李四' }, contact: { name: '张三' }, item: '隐患排查', serviceDate, overall, photos: [] },
});
export const complaint = (firm: Firm, date: string, rulebook?: Rules): Submission => ({
  ...head, id: idOf(next++), kind: 'complaint', record: { firm, ...under(rulebook), complainant: { name: '张三' }, date, subject: '没来排查', request: '请来排查', photos: [] },
});
const by = { party: 'insurer' as const };
type Step<N extends ComplaintStep['step']> = Omit<Extract<ComplaintStep, { step: N }>, 'step' | 'complaint' | 'date' | 'by'>;
export const step = <N extends ComplaintStep['step']>(of: Submission, name: N, date: string, more: Step<N>): Submission => ({
  ...head, id: idOf(next++), kind: 'complaint-step', record: { step: name, complaint: of.id, date, by, ...more } as ComplaintStep,
});
export const received = (of: Submission, date: string, needsVerification?: boolean, isComplex?: boolean): Submission =>
  step(of, 'complaintReceived', date, { ...(needsVerification === undefined ? {} : { complaintNeedsVerification: needsVerification }), ...(isComplex === undefined ? {} : { complaintComplex: isComplex }) });
export const answered = (of: Submission, date: string): Submission => step(of, 'complaintAnswered', date, { request: '排查', facts: '没来', measures: '补做' });

export const hazard = (n: number, more: Partial<Hazard> = {}): Hazard => ({ id: idOf(0x5000 + n), problem: '护栏缺失', found: '2026-03-02', state: 'told', history: [], photos: [], ...more });
export const hazards = (firm: Firm, list: readonly Hazard[], madeAt = head.madeAt): Submission => ({
  ...head, madeAt, id: idOf(next++), kind: 'hazards', record: { firm, date: '2026-03-02', inspectors: [], risks: [], hazards: [...list] },
});

/** As a back end gives it; the ledger's hashes are not looked at here. */
export function caseFile(submissions: readonly (Submission | null)[], at = '2026-03-02T08:00:00.000Z'): CaseFile {
  const id = submissions.find((one): one is Submission => one !== null)?.id ?? idOf(next++);
  const entry = (one: Submission | null, i: number) => ({ format: 1, case: id, seq: i + 1, at, kind: one?.kind ?? 'complaint', submission: one?.id ?? idOf(next++), body: 'a'.repeat(64), prev: 'a'.repeat(64), hash: 'a'.repeat(64) });
  return { format: 1, id, queryCode: '7K2M-Q4XR-09BD', entries: submissions.map(entry) as CaseFile['entries'], submissions: [...submissions] };
}
