import config from '../../config';
import { kit } from '../../state/kit';
import { noticeOf, type NoticeView } from './notice';

/** Stands on top of every page: privacy first, then whatever is not as it should be. */
Component({
  /** On the page itself that the link leads to, there is no link. */
  properties: { here: { type: Boolean, value: false } },
  data: { hasReceiver: config.api !== '', canOpenGuide: typeof (wx as Partial<typeof wx>).openPrivacyContract === 'function', view: { asks: false, asksGuide: false, isUnsaved: false, lines: [], hasDevice: false, isFull: false } as NoticeView, t: {} as Record<string, string> },
  lifetimes: {
    attached() {
      this.setData({ t: { ...kit().wording.texts.notice } });
      const stop = kit().listen(() => void this.refresh());
      Object.assign(this, { stop });
      void this.refresh();
    },
    detached() {
      (this as unknown as { stop(): void }).stop();
    },
  },
  methods: {
    async refresh() {
      const waiting = await kit().waiting();
      const { consent, privacy, problem, isOnline, session, wording } = kit();
      this.setData({ view: noticeOf({ consent, isGuideAsked: privacy.isAsked, problem, isOnline, isConnected: session !== null, ...waiting }, wording) });
    },
    onAgree() {
      void kit().agree();
    },
    onGuideAgree() {
      kit().agreeToGuide();
    },
    onGuideRefuse() {
      kit().refuseGuide();
    },
    onGuide() {
      wx.openPrivacyContract({ fail: () => undefined });
    },
    onLater() {
      kit().later();
    },
    onDevice() {
      wx.navigateTo({ url: '/more/pages/device/index' });
    },
  },
});
