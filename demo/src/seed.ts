// A year of an insurer's made-up records, counted back from today, so that the demo never grows old.
import { addDays, type Day, type Facts } from '@anze/core-rules';
import type { ComplaintStep, Firm, Hazard, RevisitRecord, Submission } from '@anze/core-rules/records';

const insurer = '示例财产保险股份有限公司';
export const storyFirm = { name: '示例石料厂', policyNo: '2026-0001', insurer, region: '440000' } as const;
const firms: readonly (Firm & { readonly policyNo: string; readonly book: string })[] = [
  { ...storyFirm, book: 'guangdong-non-coal-mine' }, { name: '演示采石有限公司', policyNo: '2026-0002', insurer, region: '440000', book: 'guangdong-non-coal-mine' },
  { name: '演示危货车队', policyNo: '2026-0003', insurer, region: '370000', book: 'shandong-transport' }, { name: '演示煤矿', policyNo: '2026-0004', insurer, region: '140900', book: 'xinzhou' },
];
/** By policy number, as the widgets ask for them. */
export const firmFacts: Readonly<Record<string, Facts>> = {
  '2026-0001': { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false }, '2026-0002': { region: '440000', sector: 'non-coal-mine', premium: 60000, accidentLastYear: false },
  '2026-0003': { region: '370000', sector: 'transport', premium: 20000, sizeClass: 'small' }, '2026-0004': { region: '140900', sector: 'coal-mine', sizeClass: 'medium' },
};
/** Ten months ago: most of the policy's year is over, and what is missing shows. */
export const policyStartOf = (today: Day): Day => addDays(today, -310);

const problems = ['作业平台护栏缺失一段', '边坡有浮石没有清理', '配电箱没有上锁', '车辆灭火器压力不足', '井口警示牌掉落', '职工没有戴安全帽'];
const grades: readonly RevisitRecord['overall'][] = ['satisfied', 'very-satisfied', 'satisfied', 'fair', 'satisfied', 'dissatisfied', 'very-satisfied'];
const kinds = ['hazard-inspection', 'training', 'risk-assessment'];
const items: Readonly<Record<string, string>> = { 'hazard-inspection': '隐患排查', training: '安全培训', 'risk-assessment': '风险评估' };

type Book = { readonly id: string; readonly version: string };
export function seedOf(today: Day, books: readonly Book[]): readonly Submission[] {
  const made: Submission[] = [];
  let n = 0;
  const nextId = (): string => `00000000-0000-4000-8000-${`00000000000${(++n).toString(16)}`.slice(-12)}`;
  const ago = (days: number): Day => addDays(today, -days);
  const headOf = (day: Day) => ({ format: 1 as const, id: nextId(), madeAt: `${day}T02:00:00.000Z`, photos: [] });
  const of = ({ book, ...firm }: (typeof firms)[number]) => {
    const known = books.find(({ id }) => id === book);
    return { firm, ...(known ? { rulebook: { id: known.id, version: known.version } } : {}) };
  };

  const service = (firm: (typeof firms)[number], days: number, kind: string, revisitAfter: number | null, grade: RevisitRecord['overall'] = 'satisfied'): void => {
    const date = ago(days);
    const done: Submission = { ...headOf(date), kind: 'service', record: { ...of(firm), date, serviceKind: [kind], mode: 'offline', by: '张工（演示）', photos: [] } };
    made.push(done);
    if (revisitAfter === null || revisitAfter > days) return;
    const on = addDays(date, revisitAfter);
    made.push({
      ...headOf(on), kind: 'revisit',
      record: { ...of(firm), of: done.id, date: on, visitor: { name: '李客服（演示）' }, contact: { name: '王厂长（演示）' }, item: items[kind]!, serviceDate: date, overall: grade, photos: [] },
    });
  };
  const complaint = (firm: (typeof firms)[number], days: number, subject: string, answerAfter: number | null, satisfied: boolean | null, needsVerification = false): void => {
    const date = ago(days);
    const filed: Submission = { ...headOf(date), kind: 'complaint', record: { ...of(firm), complainant: { name: '王厂长（演示）', phone: '000-0000-0009' }, date, subject, request: '请尽快安排，并告诉我们哪天来。', photos: [] } };
    made.push(filed);
    const step = (on: Day, party: 'insurer' | 'insured', record: Record<string, unknown> & { step: ComplaintStep['step'] }): void => {
      made.push({ ...headOf(on), kind: 'complaint-step', record: { ...record, complaint: filed.id, date: on, by: { party } } as ComplaintStep });
    };
    step(date, 'insurer', { step: 'complaintReceived', complaintNeedsVerification: needsVerification });
    if (answerAfter === null) return;
    const on = addDays(date, answerAfter);
    step(on, 'insurer', { step: 'complaintAnswered', request: '要求尽快安排服务', facts: '核对服务记录，这一项确实没有做', measures: '已约好日期，派人上门补做' });
    if (satisfied !== null) step(addDays(on, 1), 'insured', { step: 'complaintRated', satisfied });
  };

  const [story, quarry, fleet, mine] = firms as readonly [(typeof firms)[number], (typeof firms)[number], (typeof firms)[number], (typeof firms)[number]];
  service(story, 260, 'training', 6, 'satisfied');
  [quarry, fleet, mine].forEach((firm, f) => {
    for (let i = 0; i < 7; i++) service(firm, 290 - i * 42 - f * 5, kinds[(i + f) % kinds.length]!, [5, 9, 12, 7, 25, 8, 6][(i + f) % 7]!, grades[(i + f * 2) % grades.length]);
  });
  service(fleet, 40, 'training', null);
  service(mine, 5, 'hazard-inspection', null);
  complaint(quarry, 210, '约好的培训没有来', 6, true);
  complaint(fleet, 180, '排查只看了一个车场', 35, false, true);
  complaint(mine, 150, '排查报告一直没有给', 9, true);
  complaint(quarry, 120, '上门的人没有证件', 20, false);
  complaint(fleet, 90, '应急演练改了三次日期', 8, true);
  complaint(mine, 45, '培训内容和煤矿没有关系', 7, null);
  complaint(fleet, 26, '风险评估的报告少了两页', null, null, true);
  complaint(quarry, 20, '答应的排查一直没有来', null, null);
  complaint(fleet, 6, '车辆检查没有出报告', null, null);

  const hazard = (i: number, level: Hazard['level'], state: Hazard['state'], found: number, due: number | null): Hazard => ({
    id: nextId(), problem: problems[i % problems.length]!, ...(level ? { level } : {}), found: ago(found), ...(due === null ? {} : { due: ago(due) }), state, history: [], photos: [],
  });
  const report = (firm: (typeof firms)[number], days: number, list: readonly Hazard[]): void => {
    const date = ago(days);
    made.push({ ...headOf(date), kind: 'hazards', record: { ...of(firm), date, inspectors: [{ name: '张工（演示）' }], risks: [], hazards: [...list] } });
  };
  report(story, 25, [hazard(0, 'general', 'told', 25, -10), hazard(1, 'major', 'agreed', 25, 8)]);
  report(quarry, 60, [hazard(0, 'general', 'closed', 60, 45), hazard(1, 'major', 'told', 60, 10), hazard(2, 'general', 'agreed', 60, -20)]);
  report(fleet, 80, [hazard(3, 'general', 'closed', 80, 70), hazard(3, 'general', 'closed', 80, 66), hazard(5, undefined, 'told', 80, null)]);
  report(mine, 30, [hazard(4, 'general', 'closed', 30, 20), hazard(5, 'general', 'refused', 30, 15), hazard(2, 'major', 'closed', 30, 22)]);
  // As they came in: a ledger is not written out of order.
  return [...made].sort((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0));
}
