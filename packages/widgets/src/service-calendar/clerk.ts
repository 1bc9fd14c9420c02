import { citationsOf } from '../shared/citations';
import { copyToClipboard } from '../shared/clipboard';
import { download, isWechat } from '../shared/download';
import type { ClaimDetail } from '../shared/events/claim';
import { AnzeComplaintEvent } from '../shared/events/complaint';
import { AnzeExportEvent } from '../shared/events/export';
import { AnzeLetterEvent } from '../shared/events/letter';
import { randomId } from '../shared/hash/random-id';
import { freshLetter, Letters, type LetterText } from '../shared/letters';
import { sourceLine } from './card-view';
import { letterOf } from './letter';
import { readMark } from './mark';
import { readStart } from './record';
import { Recorder } from './recorder';
import { readAnchor } from './undated';
import type { AnzeServiceCalendar } from './service-calendar';
import type { Actions, MonthActions } from './view';

/** Does what the reader asks for: state of the page goes to the desk, requests go up as events. */
export class Clerk {
  readonly recorder: Recorder;
  private readonly letters: Letters;

  constructor(private readonly element: AnzeServiceCalendar) {
    this.recorder = new Recorder(element);
    this.letters = new Letters(() => element);
  }

  readonly actions: Omit<Actions, keyof MonthActions> = {
    record: () => {
      const { desk, today } = this.element;
      this.recorder.open({ date: desk.day > today ? '' : desk.day });
    },
    edit: (event) => void this.recorder.edit(event),
    remove: (event) => {
      const { journal, desk } = this.element;
      if (desk.form && this.recorder.body.changes === event.id) this.recorder.cancel();
      journal.change({ action: 'remove', event });
      desk.focus = 'status';
      this.update();
    },
    undo: () => {
      const { journal, desk } = this.element;
      desk.focus = 'status';
      journal.undo();
      this.update();
    },
    save: (event) => {
      event.preventDefault();
      void this.recorder.save(false);
    },
    saveAnyway: () => void this.recorder.save(true),
    saveStart: (event) => {
      event.preventDefault();
      this.saveStart();
    },
    mark: (item, name) => {
      const { desk, today } = this.element;
      desk.openMark({ key: item.key, id: randomId(), row: item.row, name, typed: { date: today, note: '' } });
      this.update();
    },
    saveMark: (event) => {
      event.preventDefault();
      this.saveMark();
    },
    cancelMark: () => {
      const { desk, journal } = this.element;
      journal.pending = null;
      desk.mark = null;
      desk.focus = 'list';
      this.update();
    },
    openAnchor: (event) => {
      const { desk } = this.element;
      desk.anchor = { event, typed: '', problem: null };
      desk.focus = 'anchor';
      this.update();
    },
    saveAnchor: (event) => {
      event.preventDefault();
      this.saveAnchor(false);
    },
    saveAnchorAnyway: () => this.saveAnchor(true),
    closeAnchor: () => {
      const { desk, journal } = this.element;
      journal.pending = null;
      desk.anchor = null;
      desk.focus = 'card';
      this.update();
    },
    cancel: () => this.recorder.cancel(),
    write: (kind, claim) => void this.write(kind, claim),
    ics: () => void this.exportDates(),
    print: () => this.element.print(),
    copy: () => void this.copy(),
    typeLetter: (text) => this.change((panel) => this.letters.type(panel, text)),
    turnLetter: () => this.change((panel) => this.letters.turn(panel)),
    closePanel: () => {
      this.element.desk.panel = null;
      this.element.desk.focus = 'card';
      this.update();
    },
    update: () => this.update(),
  };

  /** The list has it: now it may be called saved. */
  saved(): void {
    const { desk } = this.element;
    if (desk.form) this.recorder.close('status', true);
    if (desk.mark || desk.anchor) {
      desk.mark = null;
      desk.anchor = null;
      desk.focus = 'status';
    }
  }
  private update(): void {
    this.element.requestUpdate();
  }

  private saveMark(): void {
    const { desk, model, journal } = this.element;
    const { mark } = desk;
    if (!mark || !model) return;
    const read = readMark(mark.typed, mark.row, mark.name, mark.id, model.setting);
    if ('problems' in read) {
      desk.mark = { ...mark, problems: read.problems };
      desk.focus = 'problems';
    } else {
      desk.mark = { ...mark, problems: [] };
      if (journal.change({ action: 'add', event: read.event })) this.saved();
    }
    this.update();
  }
  private saveAnchor(isSure: boolean): void {
    const { desk, journal, model } = this.element;
    const { anchor } = desk;
    if (!anchor || !model) return;
    const read = readAnchor(anchor.typed, anchor.event, randomId(), model.setting, isSure);
    if ('problem' in read) {
      desk.anchor = { ...anchor, problem: read.problem };
      desk.focus = 'problems';
    } else {
      desk.anchor = { ...anchor, problem: null };
      if (journal.change({ action: 'add', event: read.event })) this.saved();
    }
    this.update();
  }
  private saveStart(): void {
    const { desk, journal } = this.element;
    const { start, end } = desk.start.typed;
    const read = readStart(start, end, randomId());
    if ('problems' in read) {
      desk.start = { ...desk.start, problems: read.problems };
      desk.focus = 'problems';
    } else {
      desk.start = { ...desk.start, problems: [] };
      journal.change({ action: 'add', event: read.event });
      desk.focus = 'card';
    }
    this.update();
  }

  /** The host may take a letter or a complaint; else the text stands here, to be copied or printed. */
  private async write(kind: 'letter' | 'complaint', claim: ClaimDetail): Promise<void> {
    const { element } = this;
    const { view, desk } = element;
    const one = view && [...view.model.locals, ...view.model.references].find(({ book }) => book.id === claim.rulebook);
    if (!one) return;
    const names = { firm: element.firm, insurer: element.insurer, policy: element.policyNumber };
    const text = letterOf(kind, { claim, citations: citationsOf(one.book, claim.clauses, view.language), texts: one.texts, names, covers: view.model.covers, source: sourceLine(one, view, claim.finding) }, view);
    const event = kind === 'letter' ? new AnzeLetterEvent({ ...claim, letter: text }) : new AnzeComplaintEvent(claim);
    if (!element.dispatchEvent(event)) return this.update();
    const fresh = freshLetter([kind, element.policyNumber, claim.rulebook, claim.finding, claim.period?.from ?? claim.due ?? ''].join('/'), text);
    desk.openPanel(kind, fresh);
    this.update();
    const kept = await this.letters.kept(fresh);
    // What was typed meanwhile stands.
    if (kept) this.change((panel) => (panel.key === fresh.key && panel.text === text && panel.aside === null ? kept : panel));
  }

  private async exportDates(): Promise<void> {
    const { element } = this;
    const [{ calendarFile }, { entriesOf }] = await Promise.all([import('./ics'), import('./ics-entries')]);
    const { view, desk } = element;
    if (!view) return;
    const { model, t } = view;
    const file = calendarFile(entriesOf(model, view), t('ics.name'), element.today, view.language);
    const content = new Blob([file], { type: 'text/calendar;charset=utf-8' });
    const name = t('ics.file');
    if (element.dispatchEvent(new AnzeExportEvent({ name, type: content.type, content }))) {
      // In WeChat a download fails without a word: the text can be copied.
      if (!isWechat()) download(content, name);
      desk.openPanel('ics', freshLetter('', isWechat() ? file : ''));
    }
    this.update();
  }
  private change(how: (panel: LetterText) => LetterText): void {
    const { desk } = this.element;
    if (desk.panel) desk.panel = { ...desk.panel, ...how(desk.panel), copied: null };
    this.update();
  }
  private async copy(): Promise<void> {
    const { desk } = this.element;
    if (!desk.panel) return;
    const copied = (await copyToClipboard(desk.panel.text)) ? 'yes' : 'no';
    if (desk.panel) desk.panel = { ...desk.panel, copied };
    this.update();
  }
}
