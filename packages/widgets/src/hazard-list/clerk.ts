import type { CriteriaIndex } from '@anze/core-rules';
import type { Hazard } from '@anze/core-rules/records';
import { AnzeOpenEvent } from '../shared/events/open';
import { AnzeSubmitEvent } from '../shared/events/submit';
import { DeskBar } from '../shared/form/desk-bar';
import { PhotoField } from '../shared/form/photo-field';
import { SignatureField } from '../shared/form/signature-field';
import { randomId } from '../shared/hash/random-id';
import { goingOn, type Body } from './body';
import { Files } from './files';
import { aboutFirm } from '../shared/about-firm';
import { forReader } from '../shared/reader';
import { Words } from '../shared/words';
import type { AnzeHazardList } from './hazard-list';
import type { Deed } from './history';
import { emptyStep, type Step } from './loop';
import { Glance } from './glance';
import { foundLater, headProblems, missing } from './handing-in';
import { problemsInWords } from './problem-words';
import type { Query } from './query';
import { Records } from './records';
import { RowWindow } from './row-window';
import { Rules } from './rules';
import { photosOf, putting, removing, type Head, type ListName } from './sheet';
import { emptyHazard, emptyRisk, readEditing, typedOf, typedOfRisk, type Editing } from './typed';
import { noPaste, Ui, type Screen } from './ui';
import type { View } from './view';

const QUESTIONS = 'anze-tier-calculator';

/** Does what the reader asks for: rows and drafts through the records, what is open through `ui`, requests to the host as events. */
export class Clerk {
  readonly ui = new Ui();
  readonly records: Records;
  readonly bar: DeskBar<Body>;
  readonly photos: PhotoField;
  readonly signs: SignatureField;
  readonly rows: RowWindow;
  readonly files: Files;
  readonly rules: Rules;
  private readonly glance = new Glance();

  constructor(readonly element: AnzeHazardList) {
    const { desk } = element;
    this.records = new Records(element);
    this.photos = new PhotoField(element, desk);
    this.signs = new SignatureField(element);
    this.rows = new RowWindow(element, this.ui);
    this.files = new Files(this);
    this.rules = new Rules(element);
    this.bar = new DeskBar(element, desk, (body) => {
      const { t } = element;
      return [[t('describe.firm'), body.head.firm.name], [t('describe.places'), body.head.places], [t('describe.editing'), body.editing ? JSON.stringify(Object.values(body.editing.typed).filter((one) => typeof one === 'string' && one)) : '']];
    });
  }
  /** The rulebook that the report stands under. */
  get ruling() {
    return this.element.isOfAnother ? null : this.rules.local;
  }
  view(): View {
    this.sync();
    const { element, records, ui, glance } = this;
    const { t, today, language, theme, mode, address, printing, desk } = element;
    const { hazards: entries } = records.sheet;
    const hazards = glance.chosen(entries, ui.query, today);
    return {
      t, words: new Words(forReader(t, element.reader) as never, language, {}, today), language, theme, mode, address, size: element.width.size, printing, about: (text) => (element.reader === 'insured' ? element.inAddress(text) : aboutFirm(text, language)), today, ui, body: desk.body, sheet: records.sheet,
      counts: glance.counts(entries, today), hazards, ids: ui.list === 'hazards' ? glance.ids(hazards) : glance.riskIds(records.sheet.risks),
      told: this.rules.tell(glance.all(entries), element.rulebook, element.src), isReadOnly: desk.isWatching, clerk: this,
    };
  }
  /** After each view: where the reader goes on. */
  focus(): void {
    const { ui, element } = this;
    const { focus } = ui;
    if (focus === null) return;
    const target = element.renderRoot.querySelector<HTMLElement>(typeof focus === 'string' ? `[data-focus='${focus}']` : `[data-row='${focus.row}'] [data-open]`);
    ui.focus = null;
    if (!target) return;
    if (typeof focus !== 'string') target.scrollIntoView({ block: 'nearest' });
    target.focus();
  }
  /** What another draft or another tab has brought. */
  private sync(): void {
    const { records, ui } = this;
    records.sync();
    const { editing } = this.element.desk.body;
    // What stood open when the page went away stands open again.
    if (editing && ui.screen !== 'edit') ui.screen = 'edit';
    if (!editing && ui.screen === 'edit') ui.screen = 'list';
    if (ui.screen === 'detail' && !this.open) ui.toList();
  }
  get open(): Hazard | null {
    return this.ui.openId === null ? null : this.records.hazard(this.ui.openId);
  }
  private update(): void {
    this.element.requestUpdate();
  }

  show(screen: Screen): void {
    this.ui.to(screen);
    this.update();
  }
  showList(list: ListName): void {
    Object.assign(this.ui, { list, screen: 'list', said: '' });
    this.update();
  }
  find(change: Partial<Query>): void {
    this.ui.query = { ...this.ui.query, ...change };
    this.ui.said = '';
    this.update();
  }
  back(): void {
    this.ui.toList(this.ui.openId);
    this.update();
  }

  openRow(id: string): void {
    const item = this.records.find(id);
    if (!item) return;
    if ('risk' in item) return this.edit({ kind: 'risk', id, isNew: false, typed: typedOfRisk(item) });
    this.ui.openId = id;
    this.show('detail');
  }
  add(list: ListName): void {
    const id = randomId();
    this.edit(list === 'hazards' ? { kind: 'hazard', id, isNew: true, typed: emptyHazard(this.element.today) } : { kind: 'risk', id, isNew: true, typed: emptyRisk });
  }
  change(hazard: Hazard): void {
    this.edit({ kind: 'hazard', id: hazard.id, isNew: false, typed: typedOf(hazard) });
  }
  step(id: string, step: Step): void {
    this.edit({ kind: 'step', id, isNew: true, typed: emptyStep(step, this.element.today) });
  }
  private edit(editing: Editing): void {
    this.ui.to('edit');
    this.records.edit(editing);
  }
  type(change: object): void {
    const { editing } = this.element.desk.body;
    if (editing) this.records.edit({ ...editing, typed: { ...editing.typed, ...change } } as Editing);
  }
  head(change: Partial<Head>): void {
    this.records.head(change);
  }
  headDone(event: Event): void {
    event.preventDefault();
    const problems = headProblems(this.element.desk.body.head, this.element.t);
    if (problems.length) return this.refuse(problems);
    this.back();
  }
  turnPage(by: number): void {
    this.ui.page += by;
    this.ui.focus = 'title';
    this.update();
  }
  /** Nobody goes on from fields that will not do; back is always free. */
  nextPage(fields: readonly string[]): void {
    const { records, ui, element } = this;
    const { editing } = element.desk.body;
    if (!editing) return;
    const read = readEditing(editing, records.hazard(editing.id), element.today);
    const problems = 'problems' in read ? read.problems.filter(({ field }) => fields.includes(field)) : [];
    ui.problems = problemsInWords(problems, editing, element.t);
    if (!problems.length) return this.turnPage(1);
    ui.focus = 'problems';
    this.update();
  }
  save(event: Event): void {
    event.preventDefault();
    const { records, ui, element } = this;
    const { editing } = element.desk.body;
    if (!editing) return;
    const read = readEditing(editing, records.hazard(editing.id), element.today);
    if ('problems' in read) {
      ui.problems = problemsInWords(read.problems, editing, element.t);
      ui.focus = 'problems';
      return this.update();
    }
    const what = editing.kind === 'step' ? 'step' : editing.isNew ? 'add' : 'change';
    const list = editing.kind === 'risk' ? 'risks' : 'hazards';
    records.put(what, list, [read.item], { editing: null });
    ui.list = list;
    ui.toList(editing.id);
    ui.said = what === 'step' ? element.t('said.step', { step: element.t(`step.${(editing.typed as { step: Step }).step}`) }) : element.t(`said.${what}`, { count: 1 });
    this.update();
  }
  cancel(): void {
    const { editing } = this.element.desk.body;
    this.records.edit(null);
    this.ui.toList(editing && !(editing.isNew && editing.kind !== 'step') ? editing.id : null);
    this.update();
  }
  remove(id: string): void {
    const { records, ui, element } = this;
    const list = records.hazard(id) ? 'hazards' : 'risks';
    const at = records.sheet[list].findIndex(({ value }) => value.id === id);
    records.do('remove', removing(records.sheet, list, id), { editing: null });
    const next = records.sheet[list][Math.min(at, records.sheet[list].length - 1)];
    ui.toList(next?.value.id ?? null);
    ui.said = element.t('said.remove', { count: 1 });
    this.update();
  }
  undo(): void {
    this.turned(this.records.undo(), 'undone');
  }
  redo(): void {
    this.turned(this.records.redo(), 'redone');
  }
  private turned(deed: Deed | null, how: 'undone' | 'redone'): void {
    if (!deed) return;
    this.ui.said = this.element.t(`said.${how}`);
    this.update();
  }
  /** Ctrl+Z and Ctrl+Y, unless somebody is typing: there they belong to the field. */
  onKey(event: KeyboardEvent): void {
    const { ui } = this;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || ui.screen !== 'list') return;
    const [target] = event.composedPath() as HTMLElement[];
    const path = event.composedPath();
    const isHere = path.includes(this.element) || target === document.body || target === document.documentElement;
    if (!isHere || (target && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) || target?.isContentEditable) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.redo();
    else this.undo();
  }

  /** Takes over what was read: all of it, or nothing. */
  takeOver(): void {
    const { ui, records, element } = this;
    const { preview } = ui.paste;
    if (!preview || preview.total) return;
    const { hazards, risks } = preview;
    records.do('import', [...putting(records.sheet, 'hazards', hazards), ...putting(records.sheet, 'risks', risks)]);
    ui.list = hazards.length ? 'hazards' : 'risks';
    ui.paste = noPaste;
    ui.toList();
    ui.said = element.t('said.import', { count: hazards.length + risks.length });
    this.update();
  }

  /** `isConfirmed`: the writer has looked at what might be wrong, and holds it right. */
  async submit(isConfirmed = false): Promise<void> {
    const { element, records, ui } = this;
    const { desk, t } = element;
    const problems = missing(desk.body, records.sheet, t);
    if (problems.length) return this.refuse(problems);
    const later = isConfirmed ? '' : foundLater(desk.body.head, records.sheet, t);
    if (later) return this.refuse([{ path: 'date', text: later }], true);
    const record = records.record(element.heading());
    const photos = photosOf(record);
    if (!element.dispatchEvent(new AnzeSubmitEvent({ kind: 'hazards', record, photos }))) {
      ui.said = t('said.taken');
      return this.update();
    }
    const result = await desk.submit(record, photos, goingOn(desk.body, records.sheet));
    if (result.status === 'queued') {
      // How far the sending is, the bar says.
      const left = desk.rows.size;
      ui.said = t(!desk.canSend ? 'said.alone' : result.durable ? 'said.submitted' : 'said.held') + (left ? t('said.goesOn', { count: left }) : '');
    } else if (result.status === 'invalid') return this.refuse(result.problems.map(({ path, message }) => ({ path: 'submit', text: t('submit.failed', { reason: `${path} ${message}` }) })));
    else if (result.status === 'failed') return this.refuse([{ path: 'submit', text: t('submit.failed', { reason: result.message }) }]);
    ui.problems = [];
    ui.focus = 'title';
    this.update();
  }
  private refuse(problems: Ui['problems'], isWarning = false): void {
    this.ui.problems = problems;
    this.ui.isWarning = isWarning;
    this.ui.focus = 'problems';
    this.update();
  }
  /** From the summary of a refused submission to the place where it is put right. */
  goToHead(): void {
    const { problems } = this.ui;
    this.show('head');
    this.ui.problems = problems.filter(({ path }) => path !== 'submit');
    this.ui.focus = 'problems';
  }
  /** Fetched when it is opened. */
  criteria: { readonly index: CriteriaIndex | null; readonly failed: boolean } = { index: null, failed: false };
  async loadCriteria(): Promise<void> {
    if (this.criteria.index) return;
    try {
      this.criteria = { index: (await import('@anze/core-rules/criteria')).default, failed: false };
    } catch {
      this.criteria = { index: null, failed: true };
    }
    this.update();
  }
  /** Adds a document to the basis that is being typed; what stands there stays. */
  useCriterion(words: string): void {
    const { editing } = this.element.desk.body;
    if (editing?.kind !== 'hazard' || editing.typed.basis.includes(words)) return;
    this.type({ basis: [editing.typed.basis.trim(), words].filter(Boolean).join('；') });
  }
  /** Where place and trade are asked for, on this page or by the host. */
  get canAsk(): boolean {
    return this.element.opens.split(/[\s,]+/).includes(QUESTIONS) || document.querySelector(QUESTIONS) !== null;
  }
  ask(): void {
    if (!this.element.dispatchEvent(new AnzeOpenEvent({ widget: QUESTIONS, facts: this.element.facts, item: null }))) return;
    const there = document.querySelector<HTMLElement>(QUESTIONS);
    if (!there) return;
    there.scrollIntoView({ block: 'start' });
    if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
    there.focus({ preventScroll: true });
  }
  print(): void {
    void this.element.print();
  }
}
