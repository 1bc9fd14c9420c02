import { compareDays, isDay } from '@anze/core-rules';
import { download } from '../shared/download';
import { AnzeErrorEvent } from '../shared/events/error';
import { AnzeExportEvent } from '../shared/events/export';
import { randomId } from '../shared/hash/random-id';
import { readHazardGrid } from '../shared/hazards/grid';
import { parseTsv } from '../shared/hazards/tsv';
import type { Clerk } from './clerk';
import { hazardOfFile, hazardOfRow } from './typed';
import type { PasteState, Preview } from './ui';

const FROM_FILE = 30_000_000;
/** How often the page says how far a file is. */
const TELL_EVERY = 300;
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tables in and papers out. What reads and writes them is fetched when a file is wanted. */
export class Files {
  constructor(private readonly clerk: Clerk) {}

  paste(text: string): void {
    this.set({ text, preview: null, failed: '' });
  }
  readPaste(): void {
    const { ui, element: { t, today } } = this.clerk;
    const { day } = this;
    const { rows, problems, unread } = readHazardGrid(parseTsv(ui.paste.text), { found: day, today });
    this.preview({
      hazards: rows.map((row) => hazardOfFile(hazardOfRow(row, randomId(), day ?? today), null, today, t('paste.importedStep'))), risks: [], total: problems.length,
      notes: [...this.unread(unread.map(({ heading, letter }) => heading || t('paste.bare', { letter }))), ...this.dated(!problems.length && rows.some(({ found }) => found === undefined))],
      problems: problems.map(({ row, cell, code, typed, most = 0 }) => ({ sheet: '', row, cell, words: t(`paste.wrong.${code}`, { typed, most, length: typed.length, today }) })),
    });
  }
  async readFile(file: File): Promise<void> {
    const { element, records } = this.clerk;
    const { t, language, today } = element;
    this.set({ busy: true, preview: null, failed: '' });
    try {
      if (file.size > FROM_FILE) throw new Error('> 30 MB');
      const { readHazardWorkbook } = await import('../shared/office/office');
      const read = await readHazardWorkbook(new Uint8Array(await file.arrayBuffer()), { language, ...(this.day === null ? {} : { foundOn: this.day }), today });
      if (!read.ok) return this.preview({ hazards: [], risks: [], total: read.total, notes: [], problems: read.problems.map(({ sheet, row, cell, message }) => ({ sheet, row, cell, words: message })) });
      const notes = [...this.unread(read.ignored.map(({ heading }) => heading)), ...(read.pictures ? [t('paste.pictures', { count: read.pictures })] : []), ...this.dated(read.undated > 0)];
      this.preview({ hazards: read.hazards.map((one) => hazardOfFile(one, records.hazard(one.id), today, t('paste.importedStep'))), risks: read.risks, problems: [], total: 0, notes });
    } catch (error) {
      this.set({ busy: false, failed: reasonOf(error) });
    }
  }
  private unread(headings: readonly string[]): string[] {
    const { t } = this.clerk.element;
    return headings.length ? [t('paste.ignored', { columns: [...new Set(headings)].join(t('paste.and')) })] : [];
  }
  /** Rows took the day of the inspection. */
  private dated(isTaken: boolean): string[] {
    const { day, clerk: { element: { t } } } = this;
    return day !== null && isTaken ? [t('paste.inspected', { day })] : [];
  }
  private preview(preview: Preview): void {
    this.set({ preview, busy: false });
    this.clerk.ui.focus = 'preview';
  }
  private set(change: Partial<PasteState>): void {
    const { ui, element } = this.clerk;
    ui.paste = { ...ui.paste, ...change };
    element.requestUpdate();
  }
  /** For rows that do not say when they were found: the day of the inspection, which nobody guesses. */
  private get day(): string | null {
    const { element } = this.clerk;
    const { date } = element.desk.body.head;
    return isDay(date) && compareDays(date, element.today) <= 0 ? date : null;
  }

  template = (): Promise<void> => this.make(async (office, options) => ({ bytes: await office.hazardTemplate(options), type: office.xlsxType, end: '.xlsx' }), this.clerk.element.t('paste.templateName'));
  xlsx = (): Promise<void> => this.make(async (office, options) => ({ bytes: await office.hazardWorkbook(this.report, this.photo, options), type: office.xlsxType, end: '.xlsx' }));
  docx = (): Promise<void> => this.make(async (office, options) => ({ bytes: await office.hazardDocx(this.report, this.photo, options), type: office.docxType, end: '.docx' }));
  stop(): void {
    this.clerk.ui.making?.abort();
  }

  private get report() {
    return this.clerk.records.record(this.clerk.element.heading());
  }
  private readonly photo = async (hash: string): Promise<Uint8Array | null> => {
    const blob = await this.clerk.element.desk.photo(hash);
    return blob && new Uint8Array(await blob.arrayBuffer());
  };
  private async make(write: (office: typeof import('../shared/office/office'), options: { readonly language: 'zh-CN' | 'en'; readonly signal: AbortSignal; readonly progress: (done: number, total: number) => void }) => Promise<{ readonly bytes: Uint8Array; readonly type: string; readonly end: string }>, named = ''): Promise<void> {
    const { element, ui } = this.clerk;
    const { t, language } = element;
    if (ui.making) return;
    const making = new AbortController();
    ui.making = making;
    ui.made = null;
    ui.said = '';
    let told = performance.now();
    const progress = (done: number, total: number): void => {
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      ui.made = { done, total };
      element.requestUpdate();
    };
    element.requestUpdate();
    try {
      const { bytes, type, end } = await write(await import('../shared/office/office'), { language, signal: making.signal, progress });
      const content = new Blob([bytes as BlobPart], { type });
      const { firm, date } = element.desk.body.head;
      const name = `${named || [t('title'), firm.name.trim(), date].filter(Boolean).join('-')}${end}`.replace(/[\\/:*?"<>|]/g, ' ');
      if (element.dispatchEvent(new AnzeExportEvent({ name, type, content }))) download(content, name);
      ui.said = t('exported', { name });
    } catch (error) {
      if (!making.signal.aborted) {
        ui.said = t('exportFailed', { reason: reasonOf(error) });
        element.dispatchEvent(new AnzeErrorEvent({ at: 'export', message: reasonOf(error) }));
      }
    }
    ui.making = null;
    element.requestUpdate();
  }
}
