import type { Facts, FactValue } from '@anze/core-rules';
import type { Engine, ReadingsByBook } from '../shared/applying';
import { AnzeFactsEvent } from '../shared/events/facts';
import { Session, type Focus } from '../shared/questions/session';
import type { Policy } from '../shared/questions/wizard';
import type { KitBook } from '../shared/rulebooks';

interface Owner extends EventTarget {
  onAsked(focus: Focus): void;
}

/** Asks the reader what the page does not say, and by which reading of a disputed place to count. */
export class Asker {
  readonly session: Session;
  private told: Policy;
  private taken: readonly [books: readonly KitBook[], facts: string, readings: string] | null = null;

  constructor(private readonly owner: Owner) {
    this.session = new Session({ engine: null, books: [], given: {} }, (focus) => this.changed(focus), () => '', true);
    this.told = this.session.policy;
  }

  /** Takes what the page says; the reader's answers stand where the page says nothing else. */
  take(engine: Engine, books: readonly KitBook[], facts: Facts, readings: ReadingsByBook): void {
    const { session, taken } = this;
    const key = [books, JSON.stringify(facts), JSON.stringify(readings)] as const;
    if (taken && key.every((one, i) => one === taken[i])) return;
    this.taken = key;
    session.configure({ engine, books, given: this.given(facts) });
    if (taken?.[2] !== key[2]) session.prefer(readings);
    session.settle();
    this.told = session.policy;
  }
  /** A page that gives an answer back leaves it the reader's, who may change it. */
  private given(facts: Facts): Facts {
    const { policy, setting } = this.session;
    const given: Record<string, FactValue> = {};
    for (const [fact, value] of Object.entries(facts)) {
      const isOwn = policy.facts[fact] === value && setting.given[fact] === undefined;
      if (value !== undefined && !isOwn) given[fact] = value;
    }
    return given;
  }
  private changed(focus: Focus): void {
    const { policy } = this.session;
    if (policy !== this.told) {
      this.told = policy;
      this.owner.dispatchEvent(new AnzeFactsEvent({ facts: policy.facts, readings: policy.readings }));
    }
    this.owner.onAsked(focus);
  }
}
