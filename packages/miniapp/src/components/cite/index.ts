import { citationsOf, type Citation } from '../../lib/citations';
import { kit } from '../../state/kit';

/** A chip that opens the words of the law in place. */
Component({
  properties: { book: { type: String, value: '' }, clauses: { type: Array, value: [] as string[] } },
  data: { isOpen: false, citations: [] as Citation[], label: '' },
  lifetimes: {
    attached() {
      this.setData({ label: kit().wording.t('cite.open') });
    },
  },
  methods: {
    async onToggle() {
      const isOpen = !this.data.isOpen;
      this.setData({ isOpen, citations: isOpen ? [...(await citationsOf(this.properties.book, this.properties.clauses, kit().wording))] : [] });
    },
  },
});
