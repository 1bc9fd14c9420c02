import type { Fact, Facts } from '@anze/core-rules';
import startFacts from '@anze/core-rules/facts/start';
import { MOST_POLICIES, cleanName } from './limits';
import { answer, cityQuestion, definitionOf, emptyPolicy, isPlaced, sizeFacts, walk, type Policy, type Setting, type Walk } from './wizard';
import { readAnswer, readField, sizeMode, typedOf, type Problem, type Typed } from './read-answer';

export type Focus = 'question' | 'problems' | 'result' | 'compare' | 'days' | 'undo' | 'none';
export const dayFacts = ['policyStart', 'contractSigned', 'projectStart'] as const;

export interface Standing {
  readonly view: 'question' | 'result' | 'compare';
  /** The answered question that is looked at again. */
  readonly asked: string | null;
  /** Whether a result was seen. */
  readonly seen: boolean;
}

/** What the reader has done so far. It knows no page: it says what changed and where attention should go. */
export class Session {
  policies: readonly Policy[] = [];
  current = 0;
  view: 'question' | 'result' | 'compare' = 'question';
  /** The question that the reader chose to see; else the next open one. */
  private asked: string | null = null;
  /** The question that the fields were last filled for. */
  private shown: string | null = null;
  typed: Typed = {};
  problems: readonly Problem[] = [];
  dropped: readonly string[] = [];
  returned: readonly string[] = [];
  /** All was answered that could be asked before the rulebooks were there: they decide how it goes on. */
  private waits = false;
  /** Whether the last step changed an earlier answer. */
  changed = false;
  /** What was taken away last, until something else is done; and all as it stood before. */
  undo: { readonly what: 'removed' | 'restarted'; readonly name: string; readonly policies: readonly Policy[]; readonly at: number } | null = null;
  private numbers = 0;
  private walked: { readonly policy: Policy; readonly setting: Setting; readonly walk: Walk } | null = null;

  /** A widget that shows something before all is answered starts as if its result had been seen. */
  constructor(public setting: Setting, private readonly tell: (focus: Focus) => void, private readonly nameOf: (number: number) => string, private seen = false) {
    this.policies = [this.newPolicy()];
    this.ask(null);
  }

  get policy(): Policy {
    return this.policies[this.current]!;
  }
  get walk(): Walk {
    const { policy, setting } = this;
    if (this.walked?.policy !== policy || this.walked.setting !== setting) this.walked = { policy, setting, walk: walk(policy, setting) };
    return this.walked.walk;
  }
  get question(): string | null {
    return this.asked ?? this.walk.next;
  }
  get editing(): boolean {
    return this.asked !== null && this.seen;
  }
  /** The place of the question on the way, and how many there are as far as is known. */
  get progress(): { readonly step: number; readonly total: number | null } {
    const { path, open } = this.walk;
    const at = this.asked === null ? path.length : path.indexOf(this.asked);
    // Before place and trade are known, nobody knows how many questions follow.
    const known = path.includes('region') || this.setting.given.region !== undefined;
    const rest = known && !open.includes('sector') ? path.length + open.length : null;
    return { step: (at < 0 ? path.length : at) + 1, total: rest === null ? null : Math.max(rest, at + 1) };
  }
  get canGoBack(): boolean {
    return this.previous !== null;
  }
  private get previous(): string | null {
    const { path } = this.walk;
    const at = this.asked === null ? path.length : path.indexOf(this.asked);
    return path[at - 1] ?? null;
  }
  definition(fact: string): Fact | undefined {
    if (fact === cityQuestion) return this.definition('region');
    return definitionOf(fact, this.setting.books) ?? (Object.prototype.hasOwnProperty.call(startFacts, fact) ? startFacts[fact] : undefined);
  }

  /** New rulebooks, or facts that the page settled anew; what was answered stays, what the page no longer says goes. */
  configure(setting: Setting): void {
    const before = this.setting;
    this.setting = setting;
    if (before.given === setting.given) return;
    this.policies = this.policies.map((policy) => {
      const own = Object.entries(policy.facts).filter(([fact, value]) => before.given[fact] === undefined || before.given[fact] !== value);
      return { ...policy, facts: { ...Object.fromEntries(own), ...setting.given } };
    });
  }
  /** Readings that the page chose. */
  prefer(readings: Policy['readings']): void {
    this.replace({ ...this.policy, readings });
  }
  /** Facts from the page: taken as answered, and still changeable. */
  prefill(facts: Facts): void {
    this.replace({ ...this.policy, facts: { ...this.policy.facts, ...facts } });
    this.settle();
  }
  /** What is shown of the policies. */
  get standing(): Standing {
    const { view, asked, seen } = this;
    return { view, asked, seen };
  }
  /** Policies that were kept elsewhere, as in a link; and what was shown of them, when that is known. */
  restore({ policies, current }: { readonly policies: readonly Policy[]; readonly current: number }, standing?: Standing): void {
    this.numbers = 0;
    this.policies = policies.map((policy) => ({ ...policy, id: `p${++this.numbers}`, name: policy.name || this.nameOf(this.numbers), facts: { ...this.setting.given, ...policy.facts } }));
    this.current = current;
    this.seen = standing?.seen !== false;
    this.asked = this.shown = null;
    this.forget();
    this.settle();
    if (standing?.view === 'compare' && this.policies.some(({ facts }) => isPlaced(facts, this.setting))) this.view = 'compare';
    else if (standing?.view === 'question') {
      this.ask(standing.asked !== null && this.walk.path.includes(standing.asked) ? standing.asked : null);
      this.view = this.question === null ? 'result' : 'question';
    }
  }
  /** Shows the result when nothing is open, or when it was seen already and the place is known. */
  settle(): void {
    const { walk, policy, setting, waits } = this;
    // The rulebooks may come while somebody is typing: what stands in the open question stays.
    const isOpen = this.view === 'question' && this.shown !== null && this.shown === this.question;
    if (isOpen && (this.asked === null ? this.seen && !this.isDone : walk.path.includes(this.asked))) return;
    this.view = this.isDone || (this.seen && isPlaced(policy.facts, setting)) ? 'result' : 'question';
    if (this.view === 'result') this.seen = true;
    else if (isOpen && this.asked === null) return;
    this.ask(null);
    this.waits = waits && setting.engine === null;
    if (waits && !this.waits) this.tell(this.view === 'result' ? 'result' : 'question');
  }
  /** Nothing is left to ask. Before the rulebooks are there, nobody knows. */
  private get isDone(): boolean {
    return this.setting.engine !== null && this.walk.next === null;
  }

  type(field: string, text: string): void {
    this.typed = { ...this.typed, [field]: text };
    // What has been mended is no longer called wrong.
    this.problems = this.problems.filter(({ fact }) => fact !== field || !this.isSound(fact, text));
    this.tell('none');
  }
  private isSound(fact: string, text: string): boolean {
    // Only what is asked has to be filled: days and single figures of size may stay empty.
    if (text.trim() === '') return fact !== this.question && dayFacts.some((day) => day === fact);
    const definition = this.definition(fact);
    return definition !== undefined && 'value' in readField(definition, text, this.setting.engine);
  }
  submit(): void {
    const fact = this.question;
    if (fact === null) return;
    const facts = Object.assign({}, startFacts, ...this.setting.books.map((book) => book.facts)) as Readonly<Record<string, Fact>>;
    const { values, problems } = readAnswer(fact === cityQuestion ? 'region' : fact, facts, this.typed, this.setting.engine);
    this.problems = problems;
    if (problems.length) this.tell('problems');
    // A province is no city: the question stays open on purpose.
    else this.take(fact, fact === cityQuestion && values.region === this.policy.facts.region ? {} : values);
  }
  skip(): void {
    if (this.question !== null) this.take(this.question, {});
  }
  private take(fact: string, values: Facts): void {
    const wasChange = this.asked !== null;
    const before = new Set(this.walk.open);
    const { policy, dropped, returned } = answer(this.policy, fact, values, this.setting);
    this.replace(policy);
    this.forget();
    this.dropped = dropped;
    this.returned = returned;
    this.changed = wasChange;
    const { next, open } = this.walk;
    // A change that opens no new question leads back to the result, whatever was left open before.
    this.waits = next === null && this.setting.engine === null;
    const isSettled = this.isDone || (this.seen && wasChange && open.every((question) => before.has(question)));
    this.view = isSettled ? 'result' : 'question';
    if (this.view === 'result') this.seen = true;
    this.ask(null);
    this.tell(this.waits ? 'none' : this.view === 'result' ? 'result' : 'question');
  }
  back(): void {
    const fact = this.previous;
    if (fact !== null) this.edit(fact);
  }
  edit(fact: string): void {
    this.view = 'question';
    this.dropped = this.returned = [];
    this.ask(fact);
    this.tell('question');
  }
  showResult(): void {
    this.view = 'result';
    this.seen = true;
    this.ask(null);
    this.tell('result');
  }
  compare(): void {
    this.view = 'compare';
    this.tell('compare');
  }
  private ask(fact: string | null): void {
    this.asked = fact !== null && fact === this.walk.next ? null : fact;
    this.problems = [];
    const { facts } = this.policy;
    const shown = this.question;
    this.shown = shown;
    const fields = shown === 'sizeClass' ? ['sizeClass', ...sizeFacts] : shown === null ? [] : [shown === cityQuestion ? 'region' : shown];
    this.typed = Object.fromEntries([...fields, ...dayFacts].map((field) => [field, typedOf(facts[field])]));
    if (shown === 'sizeClass' && facts.sizeClass === undefined && facts.industry !== undefined) this.typed = { ...this.typed, [sizeMode]: 'figures' };
  }

  /** The policy's days, all at once and all optional. */
  saveDays(fields: readonly string[]): boolean {
    const facts = { ...this.policy.facts };
    const problems: Problem[] = [];
    for (const field of fields) {
      const typed = this.typed[field] ?? '';
      if (typed.trim() === '') {
        delete facts[field];
        continue;
      }
      const read = readField({ type: 'day', scope: 'policy', audience: 'insured' }, typed, this.setting.engine);
      if ('value' in read) facts[field] = read.value;
      else problems.push({ fact: field, code: read.code, typed: typed.trim().slice(0, 40) });
    }
    this.problems = problems;
    if (problems.length) {
      this.tell('problems');
      return false;
    }
    this.replace({ ...this.policy, facts });
    this.tell('days');
    return true;
  }
  choose(rulebook: string, dispute: string, reading: string): void {
    const { readings } = this.policy;
    this.replace({ ...this.policy, readings: { ...readings, [rulebook]: { ...readings[rulebook], [dispute]: reading } } });
    this.tell('none');
  }

  get isFull(): boolean {
    return this.policies.length >= MOST_POLICIES;
  }
  add(): void {
    if (this.isFull) return;
    this.policies = [...this.policies, this.newPolicy()];
    this.show(this.policies.length - 1);
  }
  show(at: number): void {
    this.current = at;
    this.forget();
    this.seen = this.isDone || isPlaced(this.policy.facts, this.setting);
    this.view = this.seen ? 'result' : 'question';
    this.ask(null);
    this.tell(this.view === 'result' ? 'result' : 'question');
  }
  rename(name: string): void {
    this.replace({ ...this.policy, name: cleanName(name) || this.policy.name });
    this.tell('none');
  }
  remove(): void {
    if (this.policies.length < 2) return;
    const undo = { what: 'removed', name: this.policy.name, policies: this.policies, at: this.current } as const;
    this.policies = this.policies.filter((_, i) => i !== undo.at);
    this.show(Math.max(0, undo.at - 1));
    this.undo = undo;
    this.tell('undo');
  }
  restart(): void {
    const undo = { what: 'restarted', name: this.policy.name, policies: this.policies, at: this.current } as const;
    this.replace({ ...emptyPolicy(this.policy.id, this.policy.name, this.setting.given) });
    this.forget();
    this.undo = undo;
    this.seen = false;
    this.view = 'question';
    this.ask(null);
    this.tell('question');
  }
  takeBack(): void {
    if (!this.undo) return;
    this.policies = this.undo.policies;
    this.show(this.undo.at);
  }
  /** What was said of the last step is over. */
  private forget(): void {
    this.undo = null;
    this.dropped = this.returned = [];
    this.changed = false;
  }

  private newPolicy(): Policy {
    let name = '';
    do name = this.nameOf(++this.numbers);
    while (this.policies.some((policy) => policy.name === name));
    return emptyPolicy(`p${this.numbers}`, name, this.setting.given);
  }
  private replace(policy: Policy): void {
    this.policies = this.policies.map((one, i) => (i === this.current ? policy : one));
  }
}
