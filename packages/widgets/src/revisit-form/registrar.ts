import type { CaseEvent } from '@anze/core-rules';
import type { ClaimDetail } from '../shared/events/claim';
import { AnzeComplaintEvent } from '../shared/events/complaint';
import { AnzeErrorEvent } from '../shared/events/error';
import { AnzeRecordEvent } from '../shared/events/record';
import { AnzeSubmitEvent } from '../shared/events/submit';
import { readRevisit, type ReadRevisit, type RevisitProblem } from './read-revisit';
import type { RulesView, Sent } from './view';

/** Where the registrar works: what it reads, and where it puts what came of it. */
export interface Office extends EventTarget {
  readonly rulesView: RulesView | null;
  readonly insurer: string;
  show(change: { readonly problems?: readonly RevisitProblem[]; readonly sent?: Sent | null; readonly contact?: boolean; readonly failed?: string; readonly focus?: 'problems' | 'done'; readonly kept?: boolean }): void;
}

/** Proves a record, hands it in, and knows what a firm that is not satisfied may do next. */
export class Registrar {
  constructor(private readonly office: Office) {}

  /** `isConfirmed`: the writer has looked at what might be wrong, and holds it right. */
  async submit(isConfirmed: boolean): Promise<void> {
    const { office } = this;
    const view = office.rulesView;
    if (!view || view.desk.state.busy || view.desk.isWatching) return;
    const { desk, service } = view;
    const read = this.read(view);
    if ('problems' in read) return office.show({ problems: read.problems, focus: 'problems' });
    if (read.warnings.length && !isConfirmed) return office.show({ problems: read.warnings, focus: 'problems' });
    office.show({ problems: [], failed: '' });
    const { record } = read;
    if (!office.dispatchEvent(new AnzeSubmitEvent({ kind: 'revisit', record, photos: record.photos }))) {
      return office.show({ sent: { record, service, isHanded: true, durable: true }, focus: 'done' });
    }
    const result = await desk.submit(record, record.photos);
    if (result.status === 'queued') {
      office.show({ sent: { record, service, isHanded: false, durable: result.durable }, focus: 'done' });
      const done: CaseEvent = { id: result.id, event: 'revisitDone', date: record.date, ...(record.of === undefined ? {} : { of: record.of }) };
      office.dispatchEvent(new AnzeRecordEvent({ action: 'add', event: done }));
    } else if (result.status === 'failed') {
      office.dispatchEvent(new AnzeErrorEvent({ at: 'submit', message: result.message }));
      office.show({ failed: view.t('problem.failed', { reason: result.message }) });
    } else if (result.status === 'invalid') {
      office.show({ problems: result.problems.map(({ path, message }) => ({ path: path as RevisitProblem['path'], code: 'wrong', typed: message, isWarning: false })), focus: 'problems' });
    }
    // A conflict is shown by the bar.
  }

  private read(view: RulesView): ReadRevisit {
    const { desk, known, today, service, case: { order, covers, form, confirmation, facts: { region } } } = view;
    const rulebook = order.is === 'ordered' ? { id: order.book.id, version: order.book.rulebook.version } : null;
    const body = service?.id === undefined ? desk.body : { ...desk.body, of: service.id };
    return readRevisit(body, { known, on: today, covers, confirmation, wantsOpinion: form.wantsOpinion, rulebook, firm: { insurer: this.office.insurer.trim(), region } });
  }
  /** What is wrong in one part of the form, said before the next one is shown. */
  judge(has: (path: string) => boolean): boolean {
    const { office } = this;
    const view = office.rulesView;
    const read = view && this.read(view);
    // The day of the service stands in a later part than the day that is held against it.
    const problems = read && 'problems' in read ? read.problems.filter(({ path, code }) => has(code === 'before-service' ? 'serviceDate' : path)) : [];
    office.show({ problems, ...(problems.length ? { focus: 'problems' as const } : {}) });
    return problems.length === 0;
  }

  /** A complaint about the service that was revisited; the host may take it, else it is said whom to turn to. */
  complain(): void {
    const claim = this.claim();
    if (claim && this.office.dispatchEvent(new AnzeComplaintEvent(claim))) this.office.show({ contact: true });
  }
  private claim(): ClaimDetail | null {
    const view = this.office.rulesView;
    if (!view?.sent) return null;
    const { t, words, case: own, sent } = view;
    const { order, times, facts, form } = own;
    const { record, service } = sent;
    if (order.is !== 'ordered' || !times?.revisit) return null;
    const { row, day } = times.revisit;
    return {
      rulebook: order.book.id, version: order.book.rulebook.version, readings: order.readings, finding: row.id, title: t('done.complaintTitle', { item: record.item }),
      text: t('done.complaintText', { date: words.day(record.date), served: words.day(record.serviceDate), item: record.item, suggestions: record.suggestions ?? '' }).trim(),
      clauses: [...new Set([...(form.clauses.get('overall') ?? []), ...row.clauses])], facts, period: null, due: day, overdue: false, count: null, missing: [],
      services: [service ?? { event: 'serviceCompleted', date: record.serviceDate }],
    };
  }
}
