import type { FieldProblem, FieldView } from '../../forms/field';
import { kit } from '../../state/kit';

/** The looks of every form; what happens is its page's affair. */
Component({
  properties: {
    fields: { type: Array, value: [] as FieldView[] }, problems: { type: Array, value: [] as FieldProblem[] }, status: { type: String, value: '' }, saveText: { type: String, value: '' }, problemTitle: { type: String, value: '' },
    busy: { type: Boolean, value: false },
  },
  data: { look: '' },
  lifetimes: {
    attached() {
      this.setData({ look: kit().look });
    },
  },
  methods: {
    pass(event: { type: string; detail: object }) {
      this.triggerEvent(event.type, event.detail);
    },
    onSave() {
      this.triggerEvent('save', {});
    },
  },
});
