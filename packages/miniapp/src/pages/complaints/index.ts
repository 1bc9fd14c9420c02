import type { StoredReceipt, StoredSubmission } from '@anze/core-rules/device';
import { complaintViews, noted, type ComplaintView } from '../../complaints/complaints';
import { known } from '../../state/case';
import { pageLife, waiting } from '../../lib/page-life';
import { Turns } from '../../lib/turns';
import { kit } from '../../state/kit';

interface TapOn {
  currentTarget: { dataset: Record<string, string> };
}

const turns = new Turns();

Component({
  data: {
    look: '', t: {} as Record<string, string>, views: [] as ComplaintView[], revisits: [] as { id: string; line: string; rating: string }[], drafts: [] as { id: string; subject: string }[], status: 'loading' as 'loading' | 'ready' | 'failed', loading: '', failed: '', retry: '',
  },
  lifetimes: pageLife((texts) => ({ t: { ...texts.complaints, draft: texts.complaints.state.draft }, ...waiting(texts) })),
  methods: {
    onShow() {
      wx.setNavigationBarTitle({ title: kit().wording.texts.complaints.title });
      void this.refresh();
    },
    async refresh() {
      const isNewest = turns.begin();
      try {
        const { storage, profile, session, drafts, wording } = kit();
        const [entries, { books, words }, waiting, sent, revisits, list] = await Promise.all([
          kit().complaints.all(), known(kit()), storage.run('read', ['outbox'], (tx) => tx.range('outbox')), storage.run('read', ['sent'], (tx) => tx.range('sent')), kit().revisits.all(), drafts.list(),
        ]);
        const open = new Set(list.status === 'ok' ? list.value.map(({ id }) => id) : []);
        // Registered first, handed over next: while its draft is there it was not handed over.
        const views = complaintViews({ entries: entries.filter(({ id }) => !open.has(id)), books, words, profile, isConnected: session !== null, waiting: waiting.map(([, value]) => value as StoredSubmission), sent: sent.map(([, value]) => value as StoredReceipt) });
        const begun = list.status === 'ok' ? list.value.filter(({ kind }) => kind === 'complaint') : [];
        if (!isNewest()) return;
        this.setData({
          views: [...views], status: 'ready',
          revisits: revisits.map(({ id, record }) => ({ id, line: `${words.day(record.date)} ${record.item}`, rating: wording.of(`revisit.overallValue.${record.overall}`) ?? '' })),
          drafts: begun.map(({ id, body }) => ({ id, subject: (body as { texts?: { subject?: string } }).texts?.subject || wording.t('complaint.title') })),
        });
      } catch {
        if (isNewest()) this.setData({ status: 'failed' });
      }
    },
    onNew() {
      wx.navigateTo({ url: `/more/pages/complaint/index?id=${kit().ids.next()}` });
    },
    onContinue(event: TapOn) {
      wx.navigateTo({ url: `/more/pages/complaint/index?id=${event.currentTarget.dataset.id ?? ''}` });
    },
    onRevisit() {
      wx.navigateTo({ url: '/more/pages/revisit/index' });
    },
    onDevice() {
      wx.navigateTo({ url: '/more/pages/device/index' });
    },
    async onAct(event: TapOn) {
      const { id = '', act = '' } = event.currentTarget.dataset;
      const before = await kit().complaints.one(id);
      if (!before) return;
      const { entry, submission } = noted(before, act, kit().ids.next(), kit().today, new Date().toISOString());
      await kit().guard(async () => {
        await kit().complaints.put(entry);
        if (submission) await kit().submit({ flush: async () => 0 }, submission);
      });
      kit().tell();
      void kit().outbox?.drain('submit');
    },
  },
});
