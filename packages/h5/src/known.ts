import type { CaseEvent, Facts } from '@anze/core-rules';
import type { Storage } from '@anze/core-rules/device';
import { namesOf, type Names } from './config';

export type Readings = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** What is known of the firm and its policy, for all tabs. */
export interface Profile {
  readonly facts: Facts;
  /** Chosen readings by rulebook. */
  readonly readings: Readings;
  readonly names: Names;
}
export type Happened = CaseEvent & { readonly id: string };
export interface StoredPhoto {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
export const emptyProfile: Profile = { facts: {}, readings: {}, names: {} };
/** What was stored once, by whichever version. */
export const profileOf = (said: unknown): Profile =>
  isObject(said) ? { facts: isObject(said.facts) ? (said.facts as Facts) : {}, readings: isObject(said.readings) ? (said.readings as Readings) : {}, names: namesOf(said.names) } : emptyProfile;
/** The firm and its person, as a record that is handed in names them. */
export function namesIn(record: unknown): Names {
  if (!isObject(record)) return {};
  const { firm, complainant, contact } = record;
  const [of, person] = [isObject(firm) ? firm : {}, [complainant, contact].find(isObject) ?? {}];
  return namesOf({ firm: of.name, insurer: of.insurer, policyNo: of.policyNo, person: person.name, phone: person.phone });
}
export const isHappened = (said: unknown): said is Happened => isObject(said) && typeof said.id === 'string' && typeof said.event === 'string' && typeof said.date === 'string';

const newestStart = (events: readonly Happened[]): Happened | undefined =>
  events.filter(({ event }) => event === 'policyStart').sort((a, b) => (a.date < b.date ? 1 : -1))[0];
/** The facts with the policy's days: the calendar records its start as an event, the other tabs ask for it as a fact. */
export function factsWithStart(facts: Facts, events: readonly Happened[]): Facts {
  const start = newestStart(events);
  if (!start) return facts;
  return { ...facts, policyStart: start.date, ...(typeof start.policyEnd === 'string' ? { policyEnd: start.policyEnd } : {}) };
}

/** What was answered once and is known in every tab. It is in mind at once, and on the device as soon as it may be. */
export class Known {
  profile: Profile = emptyProfile;
  events: readonly Happened[] = [];
  /** Events that are known here and not on the device; `null` is one that was taken back. */
  private readonly unstored = new Map<string, Happened | null>();

  /** `guard` does a piece of storing and says what went wrong; `tell` hears of every change and who made it. */
  constructor(private readonly storage: Storage, private readonly guard: (work: () => Promise<unknown>) => Promise<boolean>, private readonly tell: (by: string) => void) {}

  /** Reads what the device holds; what was said on this page stands above it. */
  async read(): Promise<void> {
    await this.guard(async () => {
      const [profile, events] = await this.storage.run('read', ['meta'], async (tx) => [await tx.get('meta', 'profile'), await tx.range('meta', 'event/')] as const);
      const kept = profileOf(profile);
      const there = events.map(([, value]) => value).filter(isHappened);
      const merged = { facts: { ...kept.facts, ...this.profile.facts }, readings: { ...kept.readings, ...this.profile.readings }, names: { ...kept.names, ...this.profile.names } };
      const list = [...there, ...this.events.filter(({ id }) => !there.some((one) => one.id === id))];
      if (same([merged, list], [this.profile, this.events])) return;
      this.profile = merged;
      this.events = list;
      this.tell('');
      if (!same(merged, kept)) await this.storage.run('write', ['meta'], (tx) => tx.put('meta', 'profile', merged));
    });
  }
  /** The device is erased. */
  forget(): void {
    this.profile = emptyProfile;
    this.events = [];
    this.unstored.clear();
    this.tell('');
  }
  /** What a record names and nobody has said yet, neither here nor the host: the other forms need not ask again. */
  async hear(names: Names, host: Names, by: string): Promise<boolean> {
    const isNew = ([field]: readonly [string, string]): boolean => !(field in host);
    return this.learn({ names: { ...Object.fromEntries(Object.entries(names).filter(isNew)), ...this.profile.names } }, by);
  }
  async learn(change: Partial<Profile>, by: string): Promise<boolean> {
    const next = { ...this.profile, ...change };
    if (same(next, this.profile)) return true;
    this.moveStart(change.facts);
    this.profile = next;
    this.tell(by);
    return this.store();
  }
  /** Another firm: nothing of the last one is its own. Named again, the same firm goes on as it was. `true`: it is another. */
  become(facts: Facts, names: Names): boolean {
    if (names.firm !== undefined && names.firm === this.profile.names.firm) return false;
    for (const { id } of this.events) this.unstored.set(id, null);
    this.events = [];
    this.profile = { facts, readings: {}, names };
    this.tell('');
    void this.store();
    return true;
  }
  /** A start that is answered anew is no second policy. */
  private moveStart(facts: Facts | undefined): void {
    const start = newestStart(this.events);
    if (!start || typeof facts?.policyStart !== 'string' || facts.policyStart === start.date) return;
    const { policyEnd, ...rest } = start;
    const moved = { ...rest, date: facts.policyStart, ...(typeof policyEnd === 'string' && policyEnd > facts.policyStart ? { policyEnd } : {}) } as Happened;
    this.events = [...this.events.filter(({ id }) => id !== start.id), moved];
    this.unstored.set(moved.id, moved);
  }
  /** A service, a revisit, the start of a policy: recorded, changed or taken back. */
  async record(action: 'add' | 'change' | 'remove', event: Happened, by: string, photos: ReadonlyMap<string, Blob> = new Map()): Promise<boolean> {
    // Read first: within a transaction nothing else may be waited for.
    const bytes = await Promise.all(Array.from(photos, async ([hash, blob]) => [hash, { type: blob.type, bytes: await blob.arrayBuffer() } satisfies StoredPhoto] as const));
    const value = action === 'remove' ? null : event;
    this.unstored.set(event.id, value);
    const list = [...this.events.filter(({ id }) => id !== event.id), ...(value ? [value] : [])];
    // A service has a draft, which goes once it is in the list: so it must be on the device first. What has none is known at once.
    const hasDraft = event.event === 'serviceCompleted' && value !== null;
    if (!hasDraft) {
      this.events = list;
      this.tell(by);
    }
    const isStored = await this.store(bytes);
    if (!hasDraft) return isStored;
    if (isStored) {
      this.events = list;
      this.tell(by);
    } else this.unstored.delete(event.id);
    return isStored;
  }
  /** All that is not on the device yet; what fails is tried again with the next change. */
  private async store(photos: readonly (readonly [string, StoredPhoto])[] = []): Promise<boolean> {
    const { profile } = this;
    const events = Array.from(this.unstored);
    const isStored = await this.guard(() => this.storage.run('write', ['meta'], async (tx) => {
      await tx.put('meta', 'profile', profile);
      for (const [id, event] of events) await (event ? tx.put('meta', `event/${id}`, event) : tx.delete('meta', `event/${id}`));
      for (const [hash, photo] of photos) await tx.put('meta', `service-photo/${hash}`, photo);
    }));
    if (isStored) for (const [id, event] of events) if (this.unstored.get(id) === event) this.unstored.delete(id);
    return isStored;
  }
}
