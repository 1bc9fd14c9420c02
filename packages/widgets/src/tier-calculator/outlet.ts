import type { ReportDetail } from '../shared/events/report';
import { safeUrl } from '../shared/safe-url';
import { footerText, reportText, resultText } from './report';
import { toFragment } from './share';
import type { Panel, View } from './view';

interface Owner {
  readonly view: View;
  readonly shareBase: string;
  readonly noShare: boolean;
  focusPanel(): void;
  requestUpdate(): void;
}

/** What leaves the page as a link or a text: it is shown first, and copied when the browser lets us. */
export class Outlet {
  panel: Panel = null;
  text = '';
  copied: 'yes' | 'no' | null = null;
  /** The host has taken the report. */
  taken = false;

  constructor(private readonly owner: Owner) {}

  share(): void {
    this.open('share', this.link());
  }
  copy(): void {
    const { view } = this.owner;
    this.open('copy', resultText(this.results(), view.session.policy, this.link(), view));
  }
  report(report: ReportDetail, isTaken: boolean): void {
    this.taken = isTaken;
    this.open('report', reportText(report, this.owner.view));
  }
  footer(): string {
    const { session, t, words, resultOf } = this.owner.view;
    const result = resultOf(session.current);
    return [result ? footerText([...result.locals, ...result.references], { t, words }) : '', this.link()].filter(Boolean).join('\n');
  }
  close(): void {
    this.panel = null;
    this.owner.requestUpdate();
  }

  async copyText(): Promise<void> {
    this.copied = (await copyToClipboard(this.text)) ? 'yes' : 'no';
    this.owner.requestUpdate();
  }

  private open(panel: Panel, text: string): void {
    this.panel = panel;
    this.text = text;
    this.copied = null;
    this.owner.focusPanel();
    this.owner.requestUpdate();
  }
  private results() {
    const { result } = this.owner.view;
    return result ? [...result.locals, ...result.references] : [];
  }
  private link(): string {
    if (this.owner.noShare) return '';
    const { session, books } = this.owner.view;
    const base = safeUrl(this.owner.shareBase) ?? window.location.href;
    const url = new URL(base, document.baseURI);
    url.hash = toFragment(session.policies, session.current, Object.fromEntries(books.map(({ id, rulebook }) => [id, rulebook.version])));
    return url.href;
  }
}

async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages on plain http, and some web-views, have no clipboard: the text stands there to be copied by hand.
    return false;
  }
}
