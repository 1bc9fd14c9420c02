import type { StoredReceipt, StoredSubmission } from '@anze/core-rules/device';
import { noteAct } from '../../complaints/act';
import { complaintViews, type ComplaintView } from '../../complaints/complaints';
import { known } from '../../state/case';
import { pageLife, waiting } from '../../lib/page-life';
import { Turns } from '../../lib/turns';
import { kit } from '../../state/kit';

interface TapOn {
  currentTarget: { dataset: Record<string, string> };
}

const turns = new Turns();
const MOST_LOOKED = 10;

Component({
  data: {
    look: '', t: {} as Record<string, string>, views: [] as ComplaintView[], revisits: [] as { id: string; line: string; rating: string }[], drafts: [] as { id: string; subject: string }[], status: 'loading' as 'loading' | 'ready' | 'failed', loading: '', failed: '', retry: '',
  },
  lifetimes: pageLife((texts) => ({ t: { ...texts.complaints, draft: texts.complaints.state.draft }, ...waiting(texts) })),
  methods: {
    onShow() {
      wx.setNavigationBarTitle({ title: kit().wording.texts.complaints.title });
      void this.refresh();
      void this.look();
    },
    /** What the insurer did meanwhile, of the newest complaints that it has. */
    async look() {
      const { storage, isOnline, cases } = kit();
      if (!isOnline) return;
      const sent = await storage.run('read', ['sent'], (tx) => tx.range('sent')).catch(() => []);
      const ids = sent.map(([, value]) => value as StoredReceipt).filter(({ kind }) => kind === 'complaint').sort((a, b) => b.sentAt - a.sentAt).slice(0, MOST_LOOKED).map(({ id }) => id);
      if (await cases.read(ids)) kit().tell();
    },
    async refresh() {
      const isNewest = turns.begin();
      try {
        const { storage, profile, session, drafts, wording, cases } = kit();
        const [entries, { books, words }, waiting, sent, revisits, list, seen] = await Promise.all([
          kit().complaints.all(), known(kit()), storage.run('read', ['outbox'], (tx) => tx.range('outbox')), storage.run('read', ['sent'], (tx) => tx.range('sent')), kit().revisits.all(), drafts.list(), cases.all(),
        ]);
        const open = new Set(list.status === 'ok' ? list.value.map(({ id }) => id) : []);
        // Registered first, handed over next: while its draft is there it was not handed over.
        const views = complaintViews({ entries: entries.filter(({ id }) => !open.has(id)), books, words, profile, seen, isConnected: session !== null, waiting: waiting.map(([, value]) => value as StoredSubmission), sent: sent.map(([, value]) => value as StoredReceipt) });
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
    toRights() {
      wx.switchTab({ url: '/pages/rights/index' });
    },
    onDevice() {
      wx.navigateTo({ url: '/more/pages/device/index' });
    },
    onCase(event: TapOn) {
      wx.navigateTo({ url: `/more/pages/case/index?id=${event.currentTarget.dataset.id ?? ''}` });
    },
    /** What is asked then stands on the complaint's own page. */
    onTell(event: TapOn) {
      wx.navigateTo({ url: `/more/pages/case/index?tell=1&id=${event.currentTarget.dataset.id ?? ''}` });
    },
    onAct(event: TapOn) {
      const { id = '', act = '' } = event.currentTarget.dataset;
      void noteAct(kit(), id, act);
    },
  },
});
