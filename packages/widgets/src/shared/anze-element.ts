import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from './controllers/language';
import { translator as translatorFor, type Common, type Language, type Translate } from './locales/i18n';
import { controlStyles } from './controls.styles';
import { tokenStyles } from './tokens.styles';

/** A page clears what it gave with `null` or `undefined`: no facts, as with `{}`. */
function clearFacts(host: { facts?: unknown }): void {
  if ('facts' in host && Object.prototype.toString.call(host.facts) !== '[object Object]') host.facts = {};
}

/** What every element of the kit has: language, look and manner of address. The only base class. */
export class AnzeElement extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, controlStyles];

  /** `elder`: larger text, larger targets, stronger contrast. */
  @property({ reflect: true }) mode: 'standard' | 'elder' = 'standard';
  /** `auto` follows the visitor's system. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' = 'light';
  /** How a Chinese page addresses its reader: `ni` 你, `nin` 您. */
  @property() address: 'ni' | 'nin' = 'ni';

  protected readonly languages = new LanguageController(this);

  get language(): Language {
    return this.languages.current;
  }
  protected translator<T = Common>(catalogue: string | readonly string[]): Translate<T> {
    const t = translatorFor<T>(this.language, catalogue);
    return (key, values) => this.addressed(t(key, values));
  }
  /** Our own sentences; never a quotation, which stands as it was written. */
  protected addressed(text: string): string {
    return this.address === 'nin' && this.language === 'zh-CN' ? text.replace(/你们|你/g, '您') : text;
  }
  /** A page in English waits for the English texts rather than showing Chinese ones first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.languages.whenReady;
    clearFacts(this as { facts?: unknown });
    super.scheduleUpdate();
  }
}
