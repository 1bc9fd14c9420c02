import type { DueView } from '../../calendar/dates';
import { kit } from '../../state/kit';

const none: DueView = { key: '', id: '', book: '', day: '', dayWords: '', title: '', text: '', who: '', owes: '-', state: 'upcoming', stateWords: '', notes: [], clauses: [], isReference: false, concernsReader: true, isProvisional: false, isAtOnce: false };

/** One dated thing: until when, by whom, how it was counted, and into the phone's calendar with it. */
Component({
  properties: { item: { type: Object, value: none as DueView & Record<string, unknown> }, addable: { type: Boolean, value: false } },
  data: { t: {} as Record<string, string>, provisional: '' },
  lifetimes: {
    attached() {
      const { add, complain } = kit().wording.texts.calendar;
      this.setData({ t: { add, complain }, provisional: kit().wording.t('due.provisional') });
    },
  },
  methods: {
    onAdd() {
      this.triggerEvent('add', { key: this.properties.item.key });
    },
    onComplain() {
      this.triggerEvent('complain', { key: this.properties.item.key });
    },
  },
});
