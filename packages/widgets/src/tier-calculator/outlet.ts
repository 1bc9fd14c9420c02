import { copyToClipboard } from '../shared/clipboard';
import type { ReportDetail } from '../shared/events/report';
import { safeUrl } from '../shared/safe-url';
import type { Answers } from './answers';
import type { Panel, View } from './view';

interface Owner {
  readonly answers: Answers;
  readonly view: View;
  readonly shareBase: string;
  readonly noShare: boolean;
  focusPanel(): void;
  requestUpdate(): void;
}

/** What leaves the page as a link or a text: it is always shown, and copied when the browser lets us. */
export class Outlet {
  panel: Panel = null;
  text = '';
  copied: 'yes' | 'no' | null = null;
  /** The host has taken the report. */
  taken = false;
  /** The button that opened the panel: attention goes back to it. */
  private opener: EventTarget | null = null;

  constructor(private readonly owner: Owner) {}

  /** What leaves the page is made from an answer, so its part is there. */
  private get part() {
    return this.owner.answers.part!;
  }

  share(event: Event): void {
    this.open('share', this.link(), event.currentTarget);
  }
  copy(event: Event): void {
    const { view } = this.owner;
    this.open('copy', this.part.resultText(this.results(), view.session.policy, this.link(), view), event.currentTarget);
    void this.copyText();
  }
  report(report: ReportDetail, isTaken: boolean, opener: EventTarget | null): void {
    this.taken = isTaken;
    this.open('report', this.part.reportText(report, this.owner.view), opener);
  }
  footer(): string {
    const { session, t, words, resultOf } = this.owner.view;
    const shown = session.view === 'compare' ? session.policies.map((_, at) => resultOf(at)) : [resultOf(session.current)];
    const results = shown.flatMap((result) => (result ? [...result.locals, ...result.perhaps, ...result.references] : []));
    return [results.length ? this.part.footerText(results, { t, words }) : '', this.link()].filter(Boolean).join('\n');
  }
  close(): void {
    this.hide();
    (this.opener as HTMLElement | null)?.focus();
  }
  /** Something else has the attention. */
  hide(): void {
    this.panel = null;
    this.owner.requestUpdate();
  }

  async copyText(): Promise<void> {
    this.copied = (await copyToClipboard(this.text)) ? 'yes' : 'no';
    this.owner.requestUpdate();
  }

  private open(panel: Panel, text: string, opener: EventTarget | null): void {
    this.opener = opener;
    this.panel = panel;
    this.text = text;
    this.copied = null;
    this.owner.focusPanel();
    this.owner.requestUpdate();
  }
  private results() {
    const { result } = this.owner.view;
    return result ? [...result.locals, ...result.perhaps, ...result.references] : [];
  }
  private link(): string {
    if (this.owner.noShare || !this.owner.answers.part) return '';
    const { session, books } = this.owner.view;
    const base = safeUrl(this.owner.shareBase) ?? window.location.href;
    const url = new URL(base, document.baseURI);
    url.hash = this.part.toFragment(session.policies, session.current, Object.fromEntries(books.map(({ id, rulebook }) => [id, rulebook.version])));
    return url.href;
  }
}
