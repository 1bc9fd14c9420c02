import { copyToClipboard } from '../shared/clipboard';
import { AnzeOpenEvent } from '../shared/events/open';
import type { Facts } from '@anze/core-rules';
import type { AnzeGuide } from './guide';
import type { Talk } from './talk';
import type { Turn } from './turn';
import type { Actions } from './view';

/** Does what the reader asks for, and keeps the focus where they are. */
export class Clerk {
  /** Where attention goes once the page is drawn. */
  private next: 'input' | 'answer' | 'answers' | 'panel' | null = null;
  private scrollTo: string | null = null;
  private byKey = true;

  constructor(private readonly element: AnzeGuide, private readonly talk: Talk) {}

  readonly actions: Actions = {
    type: (text) => {
      this.talk.typed = text;
      this.element.requestUpdate();
    },
    send: () => {
      this.byKey = true;
      void this.talk.ask(this.talk.typed);
    },
    example: (text, event) => this.tapped(event, () => this.talk.ask(text)),
    choose: (asking, option, event) => this.tapped(event, () => this.talk.choose(asking, option)),
    // Attention goes to the next question, and its answers.
    skip: (event) => this.tapped(event, () => this.talk.skip(), 'answers'),
    change: (heard, event) => this.tapped(event, () => this.talk.change(heard), 'answers'),
    drop: (event) => this.tapped(event, () => (this.talk.changing ? this.talk.drop(this.talk.changing.heard) : undefined)),
    leave: (event) => this.tapped(event, () => this.talk.leave()),
    open: (widget, turn, item) => this.open(widget, turn, item),
    // The button moves away with the tap: attention goes to the turn that was said just before.
    earlier: () => {
      this.next = 'answer';
      this.scrollTo = this.talk.earlier()?.id ?? null;
    },
    retry: () => void this.talk.retry(),
    copy: () => void this.copy(),
    askClear: () => this.show('clear'),
    clear: () => {
      this.next = 'input';
      void this.talk.clear();
    },
    closePanel: () => {
      this.next = 'input';
      this.show(null);
    },
    prepare: () => void this.talk.prepare(),
    // Safari keeps no distance for it, and lets it stand wholly behind the line to write in. What shows in part was perhaps pressed: it must not move away.
    uncover: (event) => {
      const [target] = event.composedPath() as HTMLElement[];
      const sender = this.element.renderRoot.querySelector('.sender')!;
      if (target!.getBoundingClientRect().top >= sender.getBoundingClientRect().top) target!.scrollIntoView({ block: 'center' });
    },
  };

  /** A host that shows it, or one that stands on the page. */
  readonly canOpen = (widget: string): boolean => this.element.opens.split(/[\s,]+/).includes(widget) || document.querySelector(widget) !== null;

  onTurn({ id }: Turn): void {
    this.next = this.byKey ? 'input' : 'answer';
    this.scrollTo = id;
  }
  /** The page is drawn. */
  settle(): void {
    const { next, scrollTo } = this;
    const root = this.element.renderRoot;
    const field = root.querySelector<HTMLTextAreaElement>('#question');
    // Only where it differs: an input method that is choosing words must not be disturbed.
    if (field && field.value !== this.talk.typed) field.value = this.talk.typed;
    const turn = scrollTo === null ? null : root.querySelector(`[data-turn='${CSS.escape(scrollTo)}']`);
    if (scrollTo !== null && !turn) return;
    this.scrollTo = null;
    turn?.scrollIntoView({ block: 'start' });
    if (next === null) return;
    const target = next === 'input' ? field : next === 'panel' || next === 'answers' ? (root.querySelector<HTMLElement>(`[data-focus=${next}]`) ?? field) : turn?.querySelector<HTMLElement>('.its');
    this.next = null;
    target?.focus({ preventScroll: next === 'input' || next === 'answer' });
    // Else its buttons may stand behind the line to write in.
    if (next === 'panel') target?.scrollIntoView({ block: 'center' });
  }

  /** A finger on a phone would only call up the keyboard: then the answer takes the focus, else the line to write in keeps it. */
  private tapped(event: Event, work: () => unknown, next: 'answers' | null = null): void {
    this.byKey = (event as UIEvent).detail === 0 || window.matchMedia('(pointer: fine)').matches;
    // What was tapped goes away with the tap.
    if (next === null && this.byKey) this.next = 'input';
    void Promise.resolve(work()).then(() => {
      if (next !== null) this.next = next;
      this.element.requestUpdate();
    });
  }
  private show(panel: Talk['panel']): void {
    this.talk.panel = panel;
    if (panel) this.next = 'panel';
    this.element.requestUpdate();
  }
  private async copy(): Promise<void> {
    const { element, talk } = this;
    const isCopied = await copyToClipboard(talk.part!.dialogText({ t: element.t, talk }));
    if (isCopied) talk.panel = 'copied';
    else this.show('copy');
    element.requestUpdate();
  }
  private open(widget: string, { facts }: Turn, item: ConstructorParameters<typeof AnzeOpenEvent>[0]['item']): void {
    if (!this.element.dispatchEvent(new AnzeOpenEvent({ widget, facts, item }))) return;
    const there = document.querySelector<HTMLElement & { facts?: Facts }>(widget);
    if (!there) return;
    there.facts = { ...there.facts, ...facts };
    there.scrollIntoView({ block: 'start' });
    if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
    there.focus({ preventScroll: true });
  }
}
