import { workCalendar, type Day, type Facts } from '@anze/core-rules';
import factTexts from '@anze/core-rules/facts/zh';
import type { Complaint, ComplaintStep, Submission } from '@anze/core-rules/records';
import { EmbeddedBackend } from '../shared/backend/embedded-backend';
import { addDatedTexts, claimTexts, datedTexts, type ClaimTexts, type DatedTexts } from '../shared/dated/texts';
import { FakeClock } from '../shared/drafts/fake-clock.testing';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import { translator } from '../shared/locales/i18n';
import { kitRulebook } from '../shared/rulebooks';
import { Words } from '../shared/words';
import { caseOf, type TrackedCase } from './case';
import { factsUnder, type Rules } from './rules';

/** A complaint's life on a back end with a clock of its own, for tests: what is done is done at noon of its day. */
export class Life {
  readonly clock = new FakeClock(Date.UTC(2025, 0, 1));
  readonly backend = new EmbeddedBackend({ storage: new MemoryStorage(true), clock: this.clock });
  private count = 0;

  constructor(readonly id = '11111111-1111-4111-8111-111111111111') {}

  private newId(): string {
    this.count += 1;
    return `22222222-2222-4222-8222-${`00000000000${this.count}`.slice(-12)}`;
  }
  private async send(submission: Submission, day: Day): Promise<string> {
    await this.clock.advance(Date.parse(`${day}T04:00:00.000Z`) - this.clock.now());
    const answer = await this.backend.submit(submission);
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value.queryCode;
  }
  async file(day: Day, more: Partial<Complaint> = {}): Promise<string> {
    const record: Complaint = { firm: { name: '泰山石料有限公司' }, complainant: { name: '王厂长', phone: '138-0000-0000' }, date: day, channel: 'here', subject: '全年没有来做隐患排查', request: '请尽快安排排查', photos: [], ...more };
    return this.send({ format: 1, id: this.id, madeAt: `${day}T04:00:00.000Z`, photos: [], kind: 'complaint', record }, day);
  }
  async step(day: Day, step: Omit<ComplaintStep, 'complaint' | 'date' | 'by'> & { readonly date?: Day; readonly by?: ComplaintStep['by'] }): Promise<string> {
    const id = this.newId();
    const record = { complaint: this.id, date: day, by: { party: 'insurer' }, ...step } as ComplaintStep;
    await this.send({ format: 1, id, madeAt: `${day}T04:00:00.000Z`, photos: [], kind: 'complaint-step', record }, day);
    return id;
  }
  async read(): Promise<TrackedCase> {
    const answer = await this.backend.case(this.id);
    if (!answer.ok) throw new Error(answer.problem.message);
    return caseOf(answer.value)!;
  }
}
export const answered = { step: 'complaintAnswered', request: '尽快排查', facts: '服务机构人手不足', measures: '下周派两名工程师到现场' } as const;

export const dates = (on: Day) => ({ on, calendar: workCalendar() });
export async function rulesOf(id: string, facts: Facts = {}): Promise<Rules> {
  const book = await kitRulebook(id);
  await book.loadAll('zh-CN');
  return { book, texts: book.texts('zh-CN')!, facts: factsUnder(book, facts), readings: undefined };
}
export function wording(on: Day) {
  addDatedTexts();
  return { t: translator<DatedTexts & ClaimTexts>('zh-CN', [datedTexts, claimTexts]), words: new Words(translator('zh-CN', 'common'), 'zh-CN', factTexts, on) };
}
