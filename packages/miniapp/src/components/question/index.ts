import type { QuestionView } from '../../rights/questions';
import { kit } from '../../state/kit';

const none: QuestionView = { fact: '', title: '', help: '', kind: 'choice', unit: '', options: [], step: 0, other: '' };

/** One question with its answers; what was typed stays until it is taken. */
Component({
  properties: { view: { type: Object, value: none as QuestionView & Record<string, unknown> }, problem: { type: String, value: '' }, lead: { type: String, value: '' } },
  data: { fact: '', typed: '', t: {} as Record<string, string> },
  observers: {
    /** Told with every new view, also of the same question: then what is being typed stays. */
    'view.fact'(fact: string) {
      if (fact === this.data.fact) return;
      this.setData({ fact, typed: '' });
    },
  },
  lifetimes: {
    attached() {
      const { next, skip } = kit().wording.texts;
      this.setData({ t: { next, skip } });
    },
  },
  methods: {
    onType(event: { detail: { value: string } }) {
      this.setData({ typed: event.detail.value });
    },
    onNext() {
      this.triggerEvent('answer', { value: this.data.typed });
    },
    onChoose(event: { detail: { value: string } }) {
      this.triggerEvent('answer', { value: event.detail.value });
    },
    onOther() {
      this.triggerEvent('other', {});
    },
    onSkip() {
      this.triggerEvent('skip', {});
    },
  },
});
