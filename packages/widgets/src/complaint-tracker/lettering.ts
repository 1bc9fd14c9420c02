import { citationsOf } from '../shared/citations';
import { copyToClipboard } from '../shared/clipboard';
import { download } from '../shared/download';
import { AnzeExportEvent } from '../shared/events/export';
import { docxType, letterDocx, type Letter } from '../shared/office/office';
import type { AnzeComplaintTracker } from './complaint-tracker';
import type { Model } from './model';
import { plainText, referralOf } from './referral';
import type { Panel } from './screen';

/** The letter to whoever is next: written from the case, changed by its reader, copied, printed, saved. */
export class Lettering {
  private letter: Letter | null = null;
  private text = '';

  constructor(private readonly element: AnzeComplaintTracker, private readonly modelOf: () => Model | null) {}

  async open(to: string): Promise<void> {
    const { element } = this;
    const { t, words, screen } = element;
    const model = this.modelOf();
    if (!model || !words) return;
    const { one, clock, rules, route } = model;
    const { complaint } = one;
    // What was not delivered comes first: it may stand in another rulebook than the time for the answer.
    const owed = element.shelf.books.find(({ id }) => id === complaint?.rulebook?.id);
    await owed?.loadAll(element.language).catch(() => undefined);
    const ofRight = owed ? (complaint?.clauses ?? []).filter((clause) => owed.texts('zh-CN')?.clauses[clause] !== undefined) : [];
    const ofTime = [...new Set([...(clock?.answer?.row.clauses ?? []), ...(route?.rule?.clauses ?? [])])].filter((clause) => owed !== rules?.book || !ofRight.includes(clause));
    const citations = [...(owed ? citationsOf(owed, [...new Set(ofRight)], element.language) : []), ...(rules ? citationsOf(rules.book, ofTime, element.language) : [])];
    const wording = { t, words };
    this.letter = referralOf(one, clock, to, citations, wording);
    this.text = plainText(this.letter, wording);
    screen.panel = { text: this.text, copied: null, docx: null };
    screen.focus = 'panel';
    element.requestUpdate();
  }
  type(text: string): void {
    this.set({ text, copied: null, docx: null });
  }
  async copy(): Promise<void> {
    const { panel } = this.element.screen;
    if (panel) this.set({ copied: (await copyToClipboard(panel.text)) ? 'yes' : 'no' });
  }
  async save(): Promise<void> {
    const { element, letter } = this;
    const { panel } = element.screen;
    if (!panel || !letter) return;
    try {
      const bytes = await letterDocx(panel.text === this.text ? letter : asTyped(letter, panel.text), { language: element.language });
      const content = new Blob([bytes as BlobPart], { type: docxType });
      const name = element.t('letter.file');
      if (element.dispatchEvent(new AnzeExportEvent({ name, type: docxType, content }))) download(content, name);
      this.set({ docx: 'done' });
    } catch (error) {
      this.set({ docx: { failed: error instanceof Error ? error.message : String(error) } });
    }
  }
  private set(change: Partial<Panel>): void {
    const { screen } = this.element;
    if (screen.panel) screen.panel = { ...screen.panel, ...change };
    this.element.requestUpdate();
  }
}

/** A letter that its reader has changed says what they wrote, line by line, and nothing else. */
function asTyped(letter: Letter, text: string): Letter {
  const [title = letter.title, ...rest] = text.split('\n').map((line) => line.trim()).filter(Boolean);
  const [to = '', ...paragraphs] = rest;
  return { ...letter, title, to: to.replace(/[:：]$/, ''), paragraphs, citations: [], signature: '' };
}
