import { copyToClipboard } from '../shared/clipboard';
import { kindsLeft } from '../shared/dated/claim-words';
import { AnzeSubmitEvent } from '../shared/events/submit';
import type { SubmitResult } from '../shared/form/desk-state';
import type { AnzeComplaintTracker } from './complaint-tracker';
import type { Maker } from './maker';
import { prefilled } from './prefill';
import { readComplaint } from './read-complaint';
import { receiptText } from './sent-view';
import { emptyComplaint, type TypedComplaint } from './typed-complaint';

/** Writing and handing in a complaint. */
export class Filing {
  constructor(private readonly element: AnzeComplaintTracker, private readonly maker: Maker) {}

  /** What stands in a fresh form: what the page knows, and what is claimed. */
  start(): TypedComplaint {
    const { element } = this;
    const { claim, firm, insurer, policyNumber, contact, phone, t, words, shelf } = element;
    if (!words) return emptyComplaint;
    const book = claim && shelf.books.find(({ id }) => id === claim.rulebook);
    const texts = book && element.supply.has([book]) ? this.maker.textsOf(book) : null;
    const title = claim?.title ?? '';
    const count = kindsLeft(claim);
    return prefilled(claim, { firm, insurer, policyNo: policyNumber, name: contact, phone }, texts, count
      ? { subject: t(claim?.overdue ? 'form.subjectKinds' : 'form.subjectKindsNotYet', { count }), request: t('form.requestKinds', { count }) }
      : { subject: t(claim && !claim.overdue ? 'form.subjectNotYet' : 'form.subjectOf', { title }), request: t('form.requestOf', { title }) }, { t, words });
  }

  async open(): Promise<void> {
    const { complaints, claim, screen } = this.element;
    screen.go('file');
    screen.sure = '';
    this.element.requestUpdate();
    if (!claim) return;
    await complaints.opened();
    const own = (body: unknown): boolean => (body as TypedComplaint | null)?.right === claim.finding && (body as TypedComplaint | null)?.rulebook?.id === claim.rulebook;
    const draft = complaints.state.drafts.find(({ body }) => own(body));
    // One draft for each unmet right: asked for twice it is still the same complaint.
    if (draft && draft.id !== complaints.state.id) await complaints.openDraft(draft.id);
    // What was typed into it before drafts were open is this complaint already.
    else if (!draft && !complaints.isUntouched && !own(complaints.body)) await complaints.newDraft();
  }

  private read(): ReturnType<typeof readComplaint> {
    const { book } = this.maker;
    const { complaints: { body }, today, screen: { sure } } = this.element;
    return readComplaint(body.rulebook || !book ? body : { ...body, rulebook: { id: book.id, version: book.rulebook.version } }, today, { start: this.maker.setting.facts.policyStart, sure });
  }
  /** What is wrong in one part of the form, said before the next one is shown. */
  judge(has: (path: string) => boolean): boolean {
    const { screen } = this.element;
    const read = this.read();
    screen.complaintProblems = 'problems' in read ? read.problems.filter(({ field }) => has(field)) : [];
    if (screen.complaintProblems.length) screen.focus = 'problems';
    this.element.requestUpdate();
    return screen.complaintProblems.length === 0;
  }
  /** The day that was wondered at is right. */
  beSure(): void {
    const { complaints: { body }, screen } = this.element;
    screen.sure = body.date;
  }
  async handIn(): Promise<void> {
    const { element } = this;
    const { complaints, screen } = element;
    const read = this.read();
    screen.refused = '';
    screen.complaintProblems = 'problems' in read ? read.problems : [];
    if ('problems' in read) screen.focus = 'problems';
    else if (!element.dispatchEvent(new AnzeSubmitEvent({ kind: 'complaint', record: read.record, photos: read.record.photos }))) {
      screen.go('sent');
      screen.taken = true;
    } else {
      const result = await complaints.submit(read.record, read.record.photos);
      if (result.status === 'queued') screen.go('sent');
      else screen.refused = refusalOf(result);
    }
    element.requestUpdate();
  }
  async copyReceipt(): Promise<void> {
    const { complaints, clerk, t } = this.element;
    const receipt = complaints.state.last?.receipt;
    if (!receipt) return;
    const filed = clerk?.cases.current?.id === receipt.submissionId ? clerk.cases.current.submissions[0] : null;
    await this.copy(receiptText({ t }, filed?.kind === 'complaint' ? filed.record.subject : '', receipt));
  }
  async copy(text: string): Promise<void> {
    const isCopied = await copyToClipboard(text);
    this.element.screen.copied = isCopied ? 'yes' : 'no';
    this.element.requestUpdate();
  }
}

/** Why a record was not taken, for the form to say; what the desk's bar says itself stays empty. */
export function refusalOf(result: SubmitResult): string {
  if (result.status === 'invalid') return result.problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return result.status === 'failed' ? result.message : '';
}
