import type { Fact, Facts } from '@anze/core-rules';
import { AnzeErrorEvent } from '../shared/events/error';
import { loadLanguage, type Language } from '../shared/locales/i18n';
import type { Session } from '../shared/questions/session';
import type { Shelf } from '../shared/shelf';
import { hasShared } from './limits';
import { Memory } from './memory';

interface Owner extends Element {
  readonly facts: Facts;
  readonly rulebook: string;
  readonly noShare: boolean;
  readonly language: Language;
  readonly shelf: Shelf;
  readonly catalogue: Readonly<Record<string, Fact>>;
  readonly session: Session;
  requestUpdate(): void;
}

/** What a page gives that gives nothing: told apart from one that keeps the answers itself. */
export const none: Facts = {};

/** Answers from elsewhere: a share link in the address, or what this tab remembers. */
export class Recall {
  /** What has to be said of the link. */
  notice: 'partly' | 'unread' | 'elsewhere' | null = null;
  /** The versions of the rules that the link was made with. */
  versions: Readonly<Record<string, string>> = {};
  private isDone = false;
  /** Writes answers. */
  private part: typeof import('./share') | null = null;
  private readonly memory: Memory;

  constructor(private readonly owner: Owner) {
    this.memory = new Memory(owner);
  }

  private get link(): string {
    const { hash } = window.location;
    return !this.owner.noShare && hasShared(hash) ? hash : '';
  }
  /** A host that gives facts keeps its own. */
  private get isOwn(): boolean {
    return this.owner.facts === none;
  }
  /** Answers are on their way: no question is shown before. */
  get waits(): boolean {
    return !this.isDone && Boolean(this.link || (this.isOwn && this.memory.read()?.answers));
  }
  /** The answers that are shown are remembered. */
  get isKept(): boolean {
    return this.isOwn && this.memory.isKept;
  }
  forget(): void {
    if (!this.isOwn) this.memory.write(null);
  }

  /** The rulebooks are there. A link that was opened since goes before what is remembered; one that only stands there still does not undo what was answered. */
  async start(): Promise<void> {
    const kept = this.isOwn && !this.isDone ? this.memory.read() : null;
    const { owner } = this;
    try {
      if (this.isOwn) this.part = await import('./share').catch(() => null);
      const isLinked = this.link !== kept?.from && (await this.readLink());
      if (!isLinked && kept?.answers) {
        const { recalled } = await import('./read-link');
        const shared = recalled(kept.answers, owner);
        if (shared) owner.session.restore(shared, kept.standing);
      }
      this.isDone = true;
      this.remember();
    } catch (error) {
      owner.shelf.fail(error);
    }
    owner.requestUpdate();
  }

  /** At once, so that a page that is left at this moment has been written. */
  remember(): void {
    const { part, owner: { session } } = this;
    if (!part || !this.isDone || !this.isOwn) return;
    const { policies, current, standing, setting: { given } } = session;
    const isEmpty = policies.length === 1 && Object.keys(policies[0]!.facts).every((fact) => given[fact] !== undefined);
    this.memory.write({ from: this.link, answers: isEmpty ? '' : part.toFragment(policies, current, {}), standing });
  }

  /** Whether there is a link whose answers are used. */
  async readLink(): Promise<boolean> {
    const { link, owner } = this;
    if (!link) return false;
    const { addAnswerTexts, linked } = await import('./read-link');
    addAnswerTexts();
    await loadLanguage(owner.language);
    const { shared, notice, problem } = linked(link, owner);
    this.notice = notice;
    if (shared) {
      this.versions = shared.versions;
      owner.session.restore(shared);
      this.remember();
    } else owner.dispatchEvent(new AnzeErrorEvent({ at: 'link', message: problem! }));
    owner.requestUpdate();
    return shared !== null;
  }
}
