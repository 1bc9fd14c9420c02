import config from '../../config';
import { answer, forget, otherWay, skip } from '../../rights/questions';
import { booksInPlay, rightsView, type RightsView } from '../../rights/rights';
import { pageLife, waiting } from '../../lib/page-life';
import { Turns } from '../../lib/turns';
import { kit } from '../../state/kit';
import { emptyProfile, type Profile } from '../../state/profile';

interface TapOn {
  currentTarget: { dataset: Record<string, string> };
}

const turns = new Turns();

Component({
  data: {
    look: '', t: {} as Record<string, unknown>, all: {} as Record<string, unknown>, status: 'loading' as 'loading' | 'ready' | 'failed', view: null as RightsView | null,
    problem: '', opened: {} as Record<string, boolean>, hasWeb: config.webPage !== '',
  },
  lifetimes: pageLife((texts) => ({ t: { ...texts.rights }, all: { change: texts.change, ...waiting(texts) } })),
  methods: {
    onShow() {
      wx.setNavigationBarTitle({ title: kit().wording.texts.rights.title });
      void this.refresh();
    },
    async refresh() {
      const isNewest = turns.begin();
      try {
        const { profile, wording } = kit();
        const [books, words] = await Promise.all([kit().books(), kit().wordsNow()]);
        const given = { profile, books, words };
        await Promise.all(booksInPlay(given).filter(({ rulebook }) => profile.facts.sector !== undefined || rulebook.role === 'local').map((book) => book.load(wording.language)));
        if (!isNewest()) return;
        this.setData({ view: rightsView(given), status: 'ready' });
      } catch {
        if (isNewest()) this.setData({ status: 'failed' });
      }
    },
    onAnswer(event: { detail: { value: string } }) {
      void this.take(event.detail.value);
    },
    async take(typed: string) {
      const fact = this.data.view?.question?.fact;
      if (!fact) return;
      const { profile, wording } = kit();
      const answered = answer(fact, typed, { profile, books: await kit().books() });
      if ('problem' in answered) {
        const field = (await kit().wordsNow()).label(fact);
        this.setData({ problem: wording.t(`problem.${answered.problem}`, { field, typed: typed.trim().slice(0, 40) }) });
        return;
      }
      await this.become(answered.profile);
    },
    onSkip() {
      const fact = this.data.view?.question?.fact;
      if (fact) void this.become(skip(fact, kit().profile));
    },
    onOther() {
      const fact = this.data.view?.question?.fact;
      if (fact) void this.become(otherWay(fact, kit().profile));
    },
    onChange(event: TapOn) {
      void this.become(forget(event.currentTarget.dataset.fact ?? '', kit().profile));
    },
    onRestart() {
      const { names, look } = kit().profile;
      void this.become({ ...emptyProfile, names, ...(look ? { look } : {}) });
    },
    onReading(event: TapOn) {
      const { book = '', dispute = '', reading = '' } = event.currentTarget.dataset;
      const { profile } = kit();
      void this.become({ ...profile, readings: { ...profile.readings, [book]: { ...profile.readings[book], [dispute]: reading } } });
    },
    toDevice() {
      wx.navigateTo({ url: '/more/pages/device/index' });
    },
    onOpen(event: TapOn) {
      const { key = '' } = event.currentTarget.dataset;
      this.setData({ opened: { ...this.data.opened, [key]: !this.data.opened[key] } });
    },
    async become(profile: Profile) {
      this.setData({ problem: '' });
      await kit().setProfile(profile);
    },
    toCalendar() {
      wx.switchTab({ url: '/pages/calendar/index' });
    },
    toComplaint() {
      wx.navigateTo({ url: '/more/pages/complaint/index' });
    },
    toWeb() {
      wx.navigateTo({ url: '/more/pages/web/index' });
    },
  },
});
