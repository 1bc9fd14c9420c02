import { isDay, todayInShanghai, type Day, type Facts } from '@anze/core-rules';
import type { AskAnswer } from '@anze/core-rules/ask';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnzeElement } from '../shared/anze-element';
import type { ReadingsByBook } from '../shared/applying';
import { blockStyles } from '../shared/blocks.styles';
import { ContainerWidthController } from '../shared/controllers/container-width';
import { PrintingController } from '../shared/controllers/printing';
import type { Storage } from '../shared/drafts/storage';
import { AnzeErrorEvent } from '../shared/events/error';
import { AnzeFactsEvent } from '../shared/events/facts';
import { loadLanguage, translator, type Language } from '../shared/locales/i18n';
import { idsOf } from '../shared/shelf';
import { Clerk } from './clerk';
import { guideStyles } from './guide.styles';
import { pageView } from './page-view';
import { Talk, type TalkHost } from './talk';
import { guideTexts, type GuideTexts } from './texts';
import type { Heard, Turn } from './turn';
import type { View } from './view';

/**
 * @summary A question in plain words, answered from the rules with their articles; the dialog is kept on the device.
 * @event anze-open - `detail: { widget, facts, item }`: go on in another widget; `preventDefault()` when the host shows it
 * @event anze-facts - `detail: { facts, readings }`: the reader told, corrected or took back something
 * @event anze-error - `detail: { at, message }`
 * @csspart base - the outermost box
 * @csspart hello - what stands there before the first question
 * @csspart examples - questions to tap
 * @csspart log - the dialog
 * @csspart turn - one question with its answer
 * @csspart you - the reader's bubble
 * @csspart answer - the bubble of the answer
 * @csspart book - what one rulebook says
 * @csspart tier - the tier
 * @csspart row - one right or duty
 * @csspart dispute - a place that can be read in two ways
 * @csspart opens - the buttons that lead to other widgets
 * @csspart now - what can be tapped under the last answer
 * @csspart replies - answers to what is asked back
 * @csspart heard - what was understood
 * @csspart sender - the line to write in
 * @csspart busy - that an answer is on its way
 * @csspart problem - that it could not be looked up
 * @csspart stored - that the dialog is not kept
 * @csspart panel - a confirmation, or the dialog as text
 * @cssproperty [--anze-guide-bottom=0px] - how far above the window's end the line to write in stays: the height of a host's own bar there
 */
export class AnzeGuide extends AnzeElement implements TalkHost {
  static override styles = [AnzeElement.styles, blockStyles, guideStyles];

  /** One rulebook or several, with commas between; all of the kit's when empty. */
  @property() rulebook = '';
  /** What the page knows already; the reader can change it. */
  @property({ attribute: false }) facts: Facts = {};
  /** Chosen readings of disputed places, by rulebook. */
  @property({ attribute: false }) readings: ReadingsByBook = {};
  /** The day it is asked, `YYYY-MM-DD`; today in Shanghai by default. */
  @property() on = '';
  /** Tags of the widgets that the host shows on `anze-open`, with spaces between. Those that stand on the page need not be named. */
  @property() opens = '';
  /** The name of the device's database; the kit's own when empty. */
  @property() database = '';
  /** A store of the host's own for the dialog; stands above `database`. Set it before the element is on the page. */
  @property({ attribute: false }) storage: Storage | null = null;
  /** A host's own model for the wording; what it states beyond the engine is refused, and the kit's own words stand. */
  @property({ attribute: false }) reword: ((answer: AskAnswer) => Promise<string>) | null = null;

  private readonly width = new ContainerWidthController(this);
  private readonly printing = new PrintingController(this, () => this.isUpdatePending && this.performUpdate());
  readonly talk: Talk = new Talk(this);
  private readonly clerk = new Clerk(this, this.talk);
  /** The last wait for a language that has come to its end. */
  private waited: Promise<void> | null = null;

  get today(): Day {
    return isDay(this.on) ? this.on : todayInShanghai();
  }
  get ids(): readonly string[] {
    return idsOf(this.rulebook);
  }
  get t(): View['t'] {
    return this.wordsIn(this.language);
  }
  readonly wordsIn = (language: Language): View['t'] => {
    const t = translator<GuideTexts>(language, guideTexts);
    return (key, values) => this.addressed(t(key, values));
  };
  inAddress(text: string): string {
    return this.addressed(text);
  }
  labelOf({ words }: Heard): string {
    return this.t('dropped', { fact: words });
  }
  onTurn(turn: Turn): void {
    this.clerk.onTurn(turn);
  }
  onFacts(facts: Facts): void {
    this.dispatchEvent(new AnzeFactsEvent({ facts, readings: this.readings }));
  }
  onProblem(at: string, message: string): void {
    this.dispatchEvent(new AnzeErrorEvent({ at, message }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.talk.close();
  }
  override willUpdate(changed: PropertyValues): void {
    if (changed.has('facts')) this.talk.take(this.facts ?? {});
    this.listen();
    void this.talk.open();
    void this.talk.follow();
  }
  /** The page's language was waited for in vain. */
  private get isSilent(): boolean {
    const { wanted, current, whenReady } = this.languages;
    return wanted !== current && whenReady === this.waited;
  }
  private listen(): void {
    const { whenReady } = this.languages;
    if (whenReady === this.waited) return;
    void whenReady.then(() => {
      this.waited = whenReady;
      if (this.isSilent) this.requestUpdate();
    });
  }
  private readonly speak = (): void => {
    const { languages } = this;
    const { wanted } = languages;
    languages.whenReady = loadLanguage(wanted).then(() => languages.show(wanted), () => undefined);
    this.requestUpdate();
  };
  protected override updated(): void {
    this.clerk.settle();
  }
  private get view(): View {
    const { t, language, theme, mode, address, today, talk, clerk, isSilent, speak, wordsIn } = this;
    return { t, wordsIn, language, isSilent, speak, theme, mode, address, today, talk, size: this.width.size, printing: this.printing.isPrinting, canOpen: clerk.canOpen, act: clerk.actions };
  }
  protected override render(): TemplateResult {
    return pageView(this.view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anze-guide': AnzeGuide;
  }
}
