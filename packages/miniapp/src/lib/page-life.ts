import { kit } from '../state/kit';

interface Page {
  setData(data: Record<string, unknown>): void;
  refresh(): Promise<void>;
  stop?: () => void;
}
type Texts = ReturnType<typeof kit>['wording']['texts'];

/** The life of a tab: it takes its words as it comes, and shows what has changed until it goes. `words` is what its template reads. */
export const pageLife = (words: (texts: Texts) => Record<string, unknown>) => ({
  attached(this: unknown) {
    const page = this as Page;
    page.setData({ ...words(kit().wording.texts), look: kit().look });
    page.stop = kit().listen(() => {
      page.setData({ look: kit().look });
      void page.refresh();
    });
    void page.refresh();
  },
  detached(this: unknown) {
    (this as Page).stop?.();
  },
});
/** What every tab says while it waits, and when that failed. */
export const waiting = ({ loading, failed, retry }: Texts) => ({ loading, failed, retry });
