import type { StoredReceipt } from '@anze/core-rules/device';
import { noteAct } from '../../../complaints/act';
import { caseView, type CaseView } from '../../../complaints/case-view';
import { tellFields, tellProblems, toldHow } from '../../../complaints/tell';
import config from '../../../config';
import { fieldViews, type FieldProblem, type FieldView, type Typed } from '../../../forms/field';
import { pageLife, waiting } from '../../../lib/page-life';
import { Turns } from '../../../lib/turns';
import { known } from '../../../state/case';
import { kit } from '../../../state/kit';

interface TapOn {
  currentTarget: { dataset: Record<string, string> };
}
interface TypeEvent {
  readonly detail: { readonly name: string; readonly value: string };
}
const turns = new Turns();

/** One complaint: what the insurer's server says of it, or last said, and where to go next. */
Component({
  data: { look: '', t: {} as Record<string, unknown>, view: null as CaseView | null, tell: [] as FieldView[], status: 'loading' as 'loading' | 'ready' | 'failed', canRead: config.api !== '', isBusy: false, said: '', loading: '', failed: '', retry: '' },
  lifetimes: pageLife((texts) => ({ t: { ...texts.case, tell: texts.complaints.tell, told: texts.complaint.told, cancelTold: texts.complaint.cancelTold }, ...waiting(texts) })),
  methods: {
    onLoad(query: Record<string, string>) {
      Object.assign(this, { caseId: query.id ?? '' });
      if (query.tell) this.onTell();
      wx.setNavigationBarTitle({ title: kit().wording.texts.case.title });
      void this.refresh();
      void this.read();
    },
    id(): string {
      return (this as unknown as { caseId?: string }).caseId ?? '';
    },
    async refresh() {
      const isNewest = turns.begin();
      try {
        const { complaints, cases, storage, profile, isOnline, session } = kit();
        const [entry, seen, { books, words }, sent] = await Promise.all([complaints.one(this.id()), cases.all(), known(kit()), storage.run('read', ['sent'], (tx) => tx.range('sent'))]);
        if (!isNewest()) return;
        if (!entry) return this.setData({ status: 'failed' });
        this.setData({
          view: caseView({ entry, seen: seen.get(entry.id), problem: cases.problem, isOnline, isConnected: session !== null, receipts: sent.map(([, value]) => value as StoredReceipt), books, profile, contacts: config.contacts, words }), status: 'ready',
        });
      } catch {
        if (isNewest()) this.setData({ status: 'failed' });
      }
    },
    async read() {
      if (!kit().isOnline || this.data.isBusy) return;
      // Before it arrived the server knows nothing of it.
      const receipt = await kit().storage.run('read', ['sent'], (tx) => tx.get('sent', this.id())).catch(() => undefined);
      if (receipt === undefined) return;
      this.setData({ isBusy: true });
      await kit().cases.read([this.id()], true);
      this.setData({ isBusy: false });
      kit().tell();
    },
    typed(): Typed {
      return (this as unknown as { typedNow: Typed }).typedNow;
    },
    async showTell(texts: Typed['texts'], problems: readonly FieldProblem[] = []) {
      Object.assign(this, { typedNow: { texts, photos: [] } satisfies Typed });
      const words = await kit().wordsNow();
      this.setData({ tell: [...fieldViews(tellFields(words), this.typed(), problems, words)] });
    },
    onTell() {
      void this.showTell({ date: kit().today });
    },
    onTellPick({ detail: { name, value } }: TypeEvent) {
      void this.showTell({ ...this.typed().texts, [name]: value });
    },
    onTellCancel() {
      this.setData({ tell: [] });
    },
    async onTellSave() {
      const typed = this.typed();
      const words = await kit().wordsNow();
      const problems = tellProblems(typed, words);
      if (problems.length) return this.showTell(typed.texts, problems);
      if (await noteAct(kit(), this.id(), 'complaintReceived', { date: typed.texts.date!, how: toldHow(typed, words) })) this.setData({ tell: [], said: '' });
    },
    onAct(event: TapOn) {
      void noteAct(kit(), this.id(), event.currentTarget.dataset.act ?? '');
    },
    onCall(event: TapOn) {
      wx.makePhoneCall({ phoneNumber: event.currentTarget.dataset.phone ?? '', fail: () => undefined });
    },
    onCopy() {
      this.copy(this.data.view?.next?.letter ?? '', 'case.copyFailed');
    },
    onCopyOwn() {
      this.copy(this.data.view?.own ?? '', 'case.copyOwnFailed');
    },
    copy(data: string, failed: 'case.copyFailed' | 'case.copyOwnFailed') {
      const { t } = kit().wording;
      wx.setClipboardData({ data, success: () => this.setData({ said: t('case.copied') }), fail: () => this.setData({ said: t(failed) }) });
    },
  },
});
