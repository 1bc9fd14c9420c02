import { csvOf } from '../shared/csv';
import { download, isWechat } from '../shared/download';
import { copyToClipboard } from '../shared/clipboard';
import { AnzeExportEvent } from '../shared/events/export';
import type { Section, SectionId } from './board';
import { readPeriod, type TypedPeriod } from './filter';
import type { AnzeServiceInsights } from './service-insights';
import type { Actions, View } from './view';

/** Does what the reader asks for: choices go to the desk, files go up as events. */
export class Clerk {
  constructor(private readonly element: AnzeServiceInsights) {}

  readonly actions: Omit<Actions, 'goOn' | 'reload' | 'print'> = {
    show: (kind) => {
      this.element.desk.kind = kind;
      this.element.room.retry();
    },
    goTo: (section) => {
      this.element.desk.focus = section;
      this.element.requestUpdate();
    },
    period: (period) => {
      this.element.desk.period = { ...this.element.desk.period, period };
      // Days of one's own are read when they are all typed.
      if (period !== 'own') this.hold();
      else this.element.requestUpdate();
    },
    type: (field, text) => {
      this.element.desk.period = { ...this.element.desk.period, [field]: text };
      this.element.requestUpdate();
    },
    apply: (event) => {
      event.preventDefault();
      this.hold();
    },
    choose: (what, value) => {
      this.element.desk[what] = value;
      this.element.requestUpdate();
    },
    clear: () => {
      this.element.desk.clear();
      this.element.desk.focus = 'head';
      this.element.requestUpdate();
    },
    csv: (section) => this.save(section),
    copy: () => void this.copy(),
  };

  private hold(): void {
    const { desk, today } = this.element;
    const typed: TypedPeriod = desk.period;
    const read = readPeriod(typed, today);
    if ('problems' in read) {
      desk.problems = read.problems;
      desk.focus = 'problems';
    } else {
      desk.problems = [];
      desk.held = typed;
    }
    this.element.requestUpdate();
  }

  private save(id: SectionId | null): void {
    const { element } = this;
    const { view } = element;
    if (!view) return;
    const { t, today, count } = view;
    const sections = count.board.sections.filter((section) => id === null || section.id === id);
    const text = csvOf([...headOf(view), ...sections.flatMap(rowsOf)]);
    const name = (id === null ? t('csvName', { day: today }) : t('csvNameOf', { title: sections[0]!.title, day: today })).replace(/[\\/:*?"<>|\s]+/g, '-');
    const content = new Blob([text], { type: 'text/csv;charset=utf-8' });
    if (element.dispatchEvent(new AnzeExportEvent({ name, type: content.type, content }))) {
      // In WeChat a download fails without a word: the text can be copied.
      if (!isWechat()) download(content, name);
      element.desk.file = { name, text: isWechat() ? text.slice(1) : '', copied: null };
      element.desk.focus = 'panel';
    }
    element.requestUpdate();
  }
  private async copy(): Promise<void> {
    const { desk } = this.element;
    if (!desk.file) return;
    const copied = (await copyToClipboard(desk.file.text)) ? 'yes' : 'no';
    if (desk.file) desk.file = { ...desk.file, copied };
    this.element.requestUpdate();
  }
}

type Row = readonly (string | number)[];
const headOf = ({ t, words, count, today }: View): Row[] => [
  [count.only === null ? t('title') : t('ofFirm', { firm: count.only })], [t('asOf', { day: words.day(today), firms: t('firms', { count: count.firms }), cases: t('cases', { count: count.cases }) })], [],
];
const rowsOf = ({ title, summary, columns, rows, notes }: Section): Row[] => [[title], [summary], columns, ...rows.map(({ head, cells }) => [head, ...cells]), ...notes.map((note) => [note]), []];
