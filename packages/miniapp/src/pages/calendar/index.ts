import { isDay } from '@anze/core-rules';
import config from '../../config';
import { calendarView, phoneEntry, type CalendarView } from '../../calendar/calendar';
import { addToPhone, copyEntry, type PhoneCalendar } from '../../calendar/phone';
import { askReminder, type Subscriptions } from '../../calendar/remind';
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
    look: '', t: {} as Record<string, string>, view: null as CalendarView | null, status: 'loading' as 'loading' | 'ready' | 'failed', month: '', showsOthers: false, showsPast: false, showsMonth: true, said: '', canSet: false, copyable: '', start: '', end: '', startShown: '', endShown: '', startProblem: '',
    loading: '', failed: '', retry: '', canRemind: config.dueTemplate !== '' && config.api !== '',
  },
  lifetimes: pageLife((texts) => ({ t: { ...texts.calendar, ask: texts.rights.ask, optional: texts.optional }, ...waiting(texts), startShown: texts.pickDay, endShown: texts.pickDay, month: kit().today.slice(0, 7) })),
  methods: {
    onShow() {
      wx.setNavigationBarTitle({ title: kit().wording.texts.calendar.title });
      void this.refresh();
    },
    async refresh() {
      const isNewest = turns.begin();
      try {
        const { month, showsOthers } = this.data;
        const { profile } = kit();
        const all = await known(kit());
        if (isNewest()) this.setData({ view: calendarView({ profile, ...all, month, showsOthers }), status: 'ready' });
      } catch {
        if (isNewest()) this.setData({ status: 'failed' });
      }
    },
    onMonth(event: { detail: { month: string } }) {
      this.setData({ month: event.detail.month });
      void this.refresh();
    },
    onOthers() {
      this.setData({ showsOthers: !this.data.showsOthers });
      void this.refresh();
    },
    onPast() {
      this.setData({ showsPast: !this.data.showsPast });
    },
    async onStart({ detail: { value } }: { detail: { value: string } }) {
      this.setData({ start: value, startShown: (await kit().wordsNow()).day(value), startProblem: '' });
    },
    async onEnd({ detail: { value } }: { detail: { value: string } }) {
      this.setData({ end: value, endShown: (await kit().wordsNow()).day(value), startProblem: '' });
    },
    async onStartSave() {
      const { start, end, t } = this.data;
      const { wording, profile } = kit();
      if (!isDay(start)) return this.setData({ startProblem: wording.t('problem.empty', { field: t.start ?? '' }) });
      if (end && end < start) return this.setData({ startProblem: wording.t('problem.before', { field: t.end ?? '', day: (await kit().wordsNow()).day(start) }) });
      await kit().setProfile({ ...profile, facts: { ...profile.facts, policyStart: start, ...(end ? { policyEnd: end } : {}) } });
    },
    toRights() {
      wx.switchTab({ url: '/pages/rights/index' });
    },
    onRecord() {
      wx.navigateTo({ url: '/more/pages/service/index' });
    },
    async onAdd(event: { detail: { key: string } }) {
      const item = [...(this.data.view?.overdue ?? []), ...(this.data.view?.coming ?? [])].find(({ key }) => key === event.detail.key);
      const book = (await kit().books()).find(({ id }) => id === item?.book);
      if (!item || !book) return;
      const entry = phoneEntry(item, book);
      const { wording } = kit();
      const added = await addToPhone(entry, wx as PhoneCalendar);
      if (added === 'cancelled') return;
      this.setData({ said: added === 'added' ? `${wording.t('calendar.added')}${wording.t('colon')}${item.title}` : (wording.of(`calendar.notAdded.${added}`) ?? ''), canSet: added === 'denied', copyable: added === 'added' ? '' : item.key });
    },
    onSettings() {
      wx.openSetting({ fail: () => undefined });
    },
    /** Where the calendar is out of reach, the words can still be taken there. */
    async onCopy() {
      const item = [...(this.data.view?.overdue ?? []), ...(this.data.view?.coming ?? [])].find(({ key }) => key === this.data.copyable);
      const book = (await kit().books()).find(({ id }) => id === item?.book);
      if (!item || !book) return;
      const isCopied = await copyEntry(phoneEntry(item, book), item.dayWords, wx as PhoneCalendar);
      this.setData({ said: kit().wording.t(isCopied ? 'calendar.copied' : 'calendar.copyFailed') });
    },
    onComplain(event: { detail: { key: string } } | TapOn) {
      const { view } = this.data;
      const key = 'detail' in event && 'key' in event.detail ? event.detail.key : (event as TapOn).currentTarget.dataset.key;
      const item = [...(view?.overdue ?? []), ...(view?.accounts ?? [])].find((one) => one.key === key);
      if (!item) return;
      // Whoever complains says also what there was and why it does not count.
      const near = view?.accounts.find(({ id, book }) => id === item.id && book === item.book)?.near ?? [];
      const state = [item.stateWords, ...near.map(({ text }) => text)].join('\n');
      wx.navigateTo({ url: `/more/pages/complaint/index?right=${encodeURIComponent(item.id)}&book=${encodeURIComponent(item.book)}&title=${encodeURIComponent(item.title)}&state=${encodeURIComponent(state)}` });
    },
    /** Only a tap may ask WeChat for this. */
    onRemind() {
      const dates = (this.data.view?.coming ?? []).slice(0, 20).map(({ title, day }) => ({ title, day }));
      const { session, wording } = kit();
      void askReminder(config.dueTemplate, wx as Subscriptions, async () => (await session?.remind(config.dueTemplate, dates)) ?? false).then((outcome) => this.setData({ said: wording.of(`calendar.reminder.${outcome}`) ?? '', canSet: outcome === 'off' || outcome === 'refused', copyable: '' }));
    },
    async onDrop(event: TapOn) {
      const { id = '' } = event.currentTarget.dataset;
      await kit().guard(() => kit().services.remove(id));
      kit().tell();
    },
  },
});
