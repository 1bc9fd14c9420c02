import { citationsOf, type Citation } from '../shared/citations';
import { copyToClipboard } from '../shared/clipboard';
import { download } from '../shared/download';
import { AnzeExportEvent } from '../shared/events/export';
import { docxType, letterDocx, type Letter } from '../shared/office/office';
import { freshLetter, Letters } from '../shared/letters';
import type { AnzeComplaintTracker } from './complaint-tracker';
import type { KitBook } from '../shared/rulebooks';
import type { Model } from './model';
import { ownLetterOf } from './own-letter';
import { plainText, referralOf } from './referral';
import type { Panel } from './screen';
import type { TypedComplaint } from './typed-complaint';

/** The rules that say by when a complaint is answered. */
export interface Due {
  readonly book: KitBook;
  readonly clauses: readonly string[];
}

/** The letter to whoever is next: written from the case, changed by its reader, copied, printed, saved. */
export class Lettering {
  private letter: Letter | null = null;
  private readonly letters: Letters;

  constructor(private readonly element: AnzeComplaintTracker, private readonly modelOf: () => Model | null) {
    this.letters = new Letters(() => element);
  }

  async open(to: string): Promise<void> {
    const { element } = this;
    const { t, words } = element;
    const model = this.modelOf();
    if (!model || !words) return;
    const { one, clock, rules, route } = model;
    const { complaint } = one;
    const due = rules && { book: rules.book, clauses: [...(clock?.answer?.row.clauses ?? []), ...(route?.rule?.clauses ?? [])] };
    const citations = await this.cited(complaint?.rulebook?.id, complaint?.clauses ?? [], due);
    await this.show('letter', one.id, referralOf(one, clock, to, citations, { t, words }));
  }
  /** A complaint that nobody has yet, to its insurer: as much of it as is written. */
  async openOwn(id: string, typed: TypedComplaint, due: Due | null): Promise<void> {
    const { t, words } = this.element;
    if (!words) return;
    const citations = await this.cited(typed.rulebook?.id, typed.clauses, due);
    await this.show('ownLetter', id, ownLetterOf(typed, citations, { t, words }));
  }
  private async cited(id: string | undefined, clauses: readonly string[], due: Due | null): Promise<readonly Citation[]> {
    const { shelf, language } = this.element;
    // What was not delivered comes first: it may stand in another rulebook than the time for the answer.
    const owed = shelf.books.find((book) => book.id === id);
    await owed?.loadAll(language).catch(() => undefined);
    const ofRight = owed ? clauses.filter((clause) => owed.texts('zh-CN')?.clauses[clause] !== undefined) : [];
    const ofTime = [...new Set(due?.clauses ?? [])].filter((clause) => owed !== due?.book || !ofRight.includes(clause));
    return [...(owed ? citationsOf(owed, [...new Set(ofRight)], language) : []), ...(due ? citationsOf(due.book, ofTime, language) : [])];
  }
  private async show(kind: Panel['kind'], id: string, letter: Letter): Promise<void> {
    const { element, letters } = this;
    const { t, words, screen } = element;
    this.letter = letter;
    const fresh = freshLetter(id && `${kind}/${id}`, plainText(letter, { t, words: words! }));
    const kept = await letters.kept(fresh);
    screen.panel = { kind, ...(kept ?? fresh), copied: null, docx: null };
    screen.focus = 'panel';
    element.requestUpdate();
  }
  type(text: string): void {
    const { panel } = this.element.screen;
    if (panel) this.set({ ...this.letters.type(panel, text), copied: null, docx: null });
  }
  turn(): void {
    const { panel } = this.element.screen;
    if (panel) this.set({ ...this.letters.turn(panel), copied: null, docx: null });
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
      const bytes = await letterDocx(panel.text === panel.made ? letter : asTyped(letter, panel.text), { language: element.language });
      const content = new Blob([bytes as BlobPart], { type: docxType });
      const name = element.t(`${panel.kind}.file`);
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
  return { ...letter, title, to: to.replace(/[:：]$/, ''), paragraphs, citations: [], signature: '', date: null };
}
