import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Ui } from './ui';
import { ALL_DRAWN, RowHeights, type Drawn, type Slot } from './window-of-rows';

const GUESS = 120;
/** Before anything was measured. */
const FIRST = 10;

/** Follows what is seen of a long list, whatever scrolls it: the page, or a box around the widget. */
export class RowWindow implements ReactiveController {
  private readonly heights = new RowHeights(GUESS);
  private ids: readonly string[] = [];
  private drawn: Drawn = { from: 0, to: FIRST };
  private focused: string | null = null;
  private width = 0;
  private asked = false;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, private readonly ui: Ui) {
    host.addController(this);
  }
  hostConnected(): void {
    window.addEventListener('scroll', this.look, { capture: true, passive: true });
    window.addEventListener('resize', this.look, { passive: true });
  }
  hostDisconnected(): void {
    window.removeEventListener('scroll', this.look, { capture: true });
    window.removeEventListener('resize', this.look);
  }

  /** What to draw of these rows. */
  slots(ids: readonly string[]): readonly Slot[] {
    if (ids !== this.ids) {
      this.ids = ids;
      this.heights.list(ids);
    }
    const count = ids.length;
    if (count <= ALL_DRAWN) return ids.map((_, row) => ({ row }));
    const { focus } = this.ui;
    const wanted = focus !== null && typeof focus === 'object' ? focus.row : this.focused;
    const at = wanted === null ? -1 : ids.indexOf(wanted);
    const from = Math.min(this.drawn.from, Math.max(0, count - FIRST));
    return this.heights.slots({ from, to: Math.min(Math.max(this.drawn.to, from + FIRST), count) }, at < 0 ? null : at);
  }
  readonly onFocus = (event: FocusEvent): void => {
    this.focused = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
  };
  readonly onBlur = (event: FocusEvent): void => {
    // A row that is taken away loses its focus on the way; it is found again by its id.
    if (event.relatedTarget) this.focused = null;
  };
  /** Up, down, first, last: the row may not be drawn yet. */
  readonly onKey = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
    const at = id === undefined ? -1 : this.ids.indexOf(id);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? this.ids.length - 1 : null;
    const row = to === null ? undefined : this.ids[to];
    if (row === undefined) return;
    event.preventDefault();
    this.ui.focus = { row };
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    const list = this.list;
    if (!list) return;
    for (const gap of Array.from(list.querySelectorAll<HTMLElement>('[data-gap]'))) {
      const height = `${gap.dataset.gap}px`;
      if (gap.style.height !== height) gap.style.height = height;
    }
    if (this.ids.length > ALL_DRAWN) this.look();
  }
  private get list(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('[data-rows]');
  }
  private readonly look = (): void => {
    if (this.asked || this.ids.length <= ALL_DRAWN) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.measure();
    });
  };
  private measure(): void {
    const { list, heights } = this;
    if (!list || list.clientWidth === 0) return;
    if (list.clientWidth !== this.width) {
      this.width = list.clientWidth;
      heights.forget();
    }
    let isNews = false;
    for (const row of Array.from(list.querySelectorAll<HTMLElement>('[data-row]'))) isNews = heights.measured(row.dataset.row!, row.getBoundingClientRect().height) || isNews;
    const top = list.getBoundingClientRect().top;
    const { from, to } = heights.drawn(Math.max(0, -top), Math.max(0, window.innerHeight - top));
    const { drawn } = this;
    // Some rows are drawn around what is seen: a step or two needs nothing new.
    const isEnough = drawn.from <= Math.max(0, from + 2) && drawn.to >= Math.min(this.ids.length, to - 2);
    if (isEnough && !isNews) return;
    if (!isEnough) this.drawn = { from, to };
    this.host.requestUpdate();
  }
}
