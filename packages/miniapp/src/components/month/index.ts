import type { MonthView } from '../../calendar/month';
import { kit } from '../../state/kit';

const none: MonthView = { month: '', title: '', previous: '', following: '', head: [], weeks: [] };

/** A month with its rest days and the days on which something is due. */
Component({
  properties: { view: { type: Object, value: none as MonthView & Record<string, unknown> } },
  data: { t: {} as Record<string, string> },
  lifetimes: {
    attached() {
      const { previous, following } = kit().wording.texts.calendar;
      this.setData({ t: { previous, following } });
    },
  },
  methods: {
    onShow(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('month', { month: String(event.currentTarget.dataset.month) });
    },
  },
});
