import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLoaded, languageOf, loadLanguage, type Language } from '../locales/i18n';

/** The language of the nearest element with `lang`, the widget itself included, through shadow roots. */
function languageAround(element: Element): Language {
  for (let at: Element | null = element; at; ) {
    const near: Element | null = at.closest('[lang]');
    if (near) return languageOf(near.getAttribute('lang'));
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh-CN';
}

export class LanguageController implements ReactiveController {
  /** The language that can be shown: the wanted one once its texts are there. */
  current: Language = 'zh-CN';
  /** Resolves when the texts of the first wanted language are there. */
  whenReady: Promise<void> = Promise.resolve();
  /** The language of the page. */
  wanted: Language = 'zh-CN';
  private observer?: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }
  hostConnected(): void {
    this.observer = new MutationObserver(() => this.read());
    for (const root of [this.host.ownerDocument, this.host.getRootNode()]) this.observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    this.read();
  }
  hostDisconnected(): void {
    this.observer?.disconnect();
  }
  private read(): void {
    const wanted = languageAround(this.host);
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (isLoaded(wanted)) this.show(wanted);
    else {
      // Chinese is better than nothing.
      this.whenReady = loadLanguage(wanted).then(() => this.show(this.wanted), () => this.show('zh-CN'));
    }
  }
  show(language: Language): void {
    this.current = language;
    this.host.requestUpdate();
  }
}
