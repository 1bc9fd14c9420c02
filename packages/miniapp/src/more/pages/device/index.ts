import type { StoredReceipt, StoredSubmission } from '@anze/core-rules/device';
import type { ComplaintStep } from '@anze/core-rules/records';
import { forgetNote } from '../../../complaints/act';
import { fieldViews, type FieldView } from '../../../forms/field';
import type { Option } from '../../../rights/questions';
import { kit } from '../../../state/kit';
import { looks } from '../../../state/profile';
import { deviceView, type DeviceView } from './device';

interface TapOn {
  currentTarget: { dataset: Record<string, string> };
}
const pages: Readonly<Record<string, string>> = { service: 'service', hazards: 'hazard', complaint: 'complaint', revisit: 'revisit' };

Component({
  data: { look: '', looks: [] as Option[], t: { looks: '' } as Record<string, unknown>, view: { drafts: [], waiting: [], sent: [], use: '' } as DeviceView, fields: [] as FieldView[], said: '', needsFirm: false, needText: '', canSend: false },
  lifetimes: {
    attached() {
      this.setData({ t: { ...kit().wording.texts.device }, canSend: kit().session !== null });
      Object.assign(this, { stop: kit().listen(() => void this.refresh()) });
      void this.refresh();
    },
    detached() {
      (this as unknown as { stop(): void }).stop();
    },
  },
  methods: {
    onLoad(query: Record<string, string>) {
      wx.setNavigationBarTitle({ title: kit().wording.texts.device.title });
      this.setData({ needsFirm: query.need === 'firm', needText: kit().wording.t('problem.empty', { field: kit().wording.texts.complaint.firm }) });
      void this.refresh();
    },
    async refresh() {
      const { drafts, storage, profile } = kit();
      const words = await kit().wordsNow();
      const { complaint } = words.wording.texts;
      const [list, waiting, sent] = await Promise.all([drafts.list(), storage.run('read', ['outbox'], (tx) => tx.range('outbox')), storage.run('read', ['sent'], (tx) => tx.range('sent'))]).catch(() => [{ status: 'ok', value: [] }, [], []] as const);
      // What is typed and not saved yet stays.
      const { firm = '', person = '', phone = '' } = { ...profile.names, ...(this as unknown as { names?: typeof profile.names }).names };
      const { look } = kit().wording.texts.device;
      this.setData({
        look: kit().look, looks: (['host', ...looks] as const).map((value) => ({ value, label: look[value], chosen: value === (profile.look ?? 'host') })),
        view: deviceView(list.status === 'ok' ? list.value : [], waiting.map(([, value]) => value as StoredSubmission), sent.map(([, value]) => value as StoredReceipt), wx.getStorageInfoSync().currentSize, words),
        fields: [...fieldViews([{ name: 'firm', label: complaint.firm, kind: 'text', required: this.data.needsFirm }, { name: 'person', label: complaint.name, kind: 'text' }, { name: 'phone', label: complaint.phone, kind: 'phone' }], { texts: { firm, person, phone }, photos: [] }, [], words)],
      });
    },
    onType(event: { detail: { name: string; value: string } }) {
      const { name, value } = event.detail;
      Object.assign(this, { names: { ...(this as unknown as { names?: object }).names, [name]: value } });
    },
    async onNames() {
      const typed = (this as unknown as { names?: Record<string, string> }).names ?? {};
      const names = Object.fromEntries(Object.entries({ ...kit().profile.names, ...typed }).map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value));
      if (await kit().setProfile({ ...kit().profile, names })) this.setData({ needsFirm: false, said: kit().wording.t('saved.saved') });
    },
    onLook(event: { detail: { value: string } }) {
      const { look: _, ...profile } = kit().profile;
      const chosen = looks.find((one) => one === event.detail.value);
      void kit().setProfile(chosen ? { ...profile, look: chosen } : profile);
    },
    onContinue(event: TapOn) {
      const { id = '', kind = '' } = event.currentTarget.dataset;
      wx.navigateTo({ url: `/more/pages/${pages[kind] ?? 'complaint'}/index?id=${id}` });
    },
    async onReopen(event: TapOn) {
      const { id = '' } = event.currentTarget.dataset;
      const { drafts } = kit();
      const draft = await drafts.reopen(id);
      if (draft.status !== 'ok' || !draft.value) return;
      const { kind, revision } = draft.value;
      // The list of hazards and a complaint's steps stand in their own registers: put right there, they are handed over anew.
      if (kind === 'hazards' || kind === 'complaint-step') await drafts.remove(draft.value.id, revision);
      if (kind === 'complaint-step') {
        const { complaint } = draft.value.body as ComplaintStep;
        await forgetNote(kit(), complaint, id);
        wx.navigateTo({ url: `/more/pages/case/index?id=${complaint}` });
      }
      kit().tell();
      if (kind === 'hazards') wx.switchTab({ url: '/pages/hazards/index' });
      else if (pages[kind]) wx.navigateTo({ url: `/more/pages/${pages[kind]}/index?id=${draft.value.id}` });
    },
    async onSend() {
      await kit().outbox?.loggedIn();
      kit().tell();
    },
    async onErase() {
      const outcome = await kit().erase(false);
      if (outcome.status === 'erased') return this.setData({ said: kit().wording.t('device.erased') });
      if (outcome.status !== 'unsent') return;
      const { wording } = kit();
      wx.showModal({
        title: '', content: wording.t('device.eraseAsk', { count: outcome.drafts + outcome.submissions }), confirmText: wording.t('device.eraseSure'), cancelText: wording.t('cancel'),
        success: ({ confirm }) => {
          if (confirm) void kit().erase(true).then(() => this.setData({ said: wording.t('device.erased') }));
        },
      });
    },
  },
});
