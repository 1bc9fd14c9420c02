import { checkFacts, isDay, type Fact, type Facts, type FactValue } from '@anze/core-rules';
import { isWithin } from '../shared/applying';
import { MOST_POLICIES, cleanName } from '../shared/questions/limits';
import { cityQuestion, type Policy } from '../shared/questions/wizard';
import type { KitBook } from '../shared/rulebooks';
import { idsOf, type Shelf } from '../shared/shelf';
import { FRAGMENT_KEY as KEY, FRAGMENT_VERSION as VERSION } from './limits';

// What is said of a link stands among the words of the answer.
export { addAnswerTexts } from './answer-texts';

/** What a link holds: the answers, the readings and the versions they were given under. It stays in the fragment: no server sees it. */
export interface Shared {
  readonly policies: readonly Policy[];
  readonly current: number;
  readonly versions: Readonly<Record<string, string>>;
  /** Something in the link was not understood and was left out. */
  readonly partly: boolean;
}

const MOST_TEXT = 16_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => Object.prototype.toString.call(value) === '[object Object]';
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w:.-]{1,64}$/.test(value) && value !== '__proto__' && value !== 'constructor';
function fromBase64(text: string): string {
  const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''));
}

/** The element that answers come to. */
interface Page extends Element {
  readonly rulebook: string;
  readonly shelf: Shelf;
  readonly catalogue: Readonly<Record<string, Fact>>;
}

/** What can be used of a link by this element of its page, and what has to be said of it. */
export function linked(link: string, { localName, rulebook, catalogue, shelf: { books, given } }: Page): { readonly shared: Shared | null; readonly notice: 'partly' | 'unread' | 'elsewhere' | null; readonly problem?: string } {
  const shared = fromFragment(link, catalogue, books);
  if (!shared) return { shared, notice: 'unread', problem: 'the share link cannot be read' };
  const others = [...document.querySelectorAll<Element & { readonly rulebook: string }>(localName)].flatMap((other) => (other.rulebook && other.rulebook !== rulebook ? [idsOf(other.rulebook).sort().join()] : []));
  if (!isMeant(shared, books.map(({ id }) => id), given, others)) return { shared: null, notice: 'elsewhere', problem: 'the share link is about other rules' };
  return { shared, notice: shared.partly ? 'partly' : null };
}
/** What can be used of the answers that a tab remembers. */
export function recalled(answers: string, { catalogue, shelf: { books, given } }: Page): Shared | null {
  const shared = fromFragment(answers, catalogue, books);
  return shared && isMeant(shared, [], given, []) ? shared : null;
}

/**
 * Whether a link is about this page: it names one of its rulebooks and agrees with what the page has settled. A link that another
 * widget of the page was limited to is that one's.
 */
export function isMeant({ policies, versions }: Shared, books: readonly string[], given: Facts, others: readonly string[]): boolean {
  const named = Object.keys(versions).sort().join();
  const isOwn = !named || named === [...books].sort().join() || (books.some((id) => versions[id] !== undefined) && !others.includes(named));
  return isOwn && policies.every(({ facts }) => Object.entries(given).every(([fact, value]) => {
    const told = facts[fact];
    return told === undefined || told === value || (fact === 'region' && isWithin(String(told), String(value)));
  }));
}

/** Reads a fragment that anybody may have written: what is not sound is left out; `null` when nothing is. */
export function fromFragment(fragment: string, catalogue: Readonly<Record<string, Fact>>, books: readonly Pick<KitBook, 'id' | 'rulebook'>[] = []): Shared | null {
  const match = new RegExp(`^#(?:.*&)?${KEY}=${VERSION}\\.([\\w-]+)`).exec(fragment.slice(0, MOST_TEXT));
  if (!match || fragment.length > MOST_TEXT) return null;
  let data: unknown;
  try {
    data = JSON.parse(fromBase64(match[1]!));
  } catch {
    return null;
  }
  if (!isObject(data) || !Array.isArray(data.p)) return null;
  let partly = data.p.length > MOST_POLICIES;
  const policies = (data.p as readonly unknown[]).slice(0, MOST_POLICIES).flatMap((item, i): Policy[] => {
    if (!isObject(item)) {
      partly = true;
      return [];
    }
    const facts = soundFacts(item.f, catalogue);
    partly ||= facts.partly;
    const skipped = Array.isArray(item.s) ? item.s.filter((name): name is string => isName(name) && (name === cityQuestion || Object.prototype.hasOwnProperty.call(catalogue, name))) : [];
    const readings = soundReadings(item.r);
    partly ||= Object.entries(readings).some(([id, chosen]) => isStrange(chosen, books.find((book) => book.id === id)));
    return [{ id: `p${i + 1}`, name: cleanName(item.n), facts: facts.facts, skipped, readings }];
  });
  if (!policies.length) return null;
  const current = typeof data.c === 'number' && data.c in policies ? data.c : 0;
  return { policies, current, versions: soundStrings(data.v), partly };
}

/** Fact by fact, so that one that is wrong does not take the others with it. */
function soundFacts(value: unknown, catalogue: Readonly<Record<string, Fact>>): { readonly facts: Facts; readonly partly: boolean } {
  if (!isObject(value)) return { facts: {}, partly: value !== undefined };
  const facts: Record<string, FactValue> = {};
  let partly = false;
  for (const [fact, given] of Object.entries(value).slice(0, 100)) {
    try {
      Object.assign(facts, checkFacts({ [fact]: given }, catalogue));
    } catch {
      partly = true;
    }
  }
  if (isDay(facts.policyStart) && isDay(facts.policyEnd) && facts.policyEnd < facts.policyStart) {
    delete facts.policyEnd;
    partly = true;
  }
  return { facts, partly };
}
/** A reading that the rulebook does not have: an old link may name one, and it is passed over. */
const isStrange = (chosen: Readonly<Record<string, string>>, book: Pick<KitBook, 'rulebook'> | undefined): boolean =>
  book !== undefined && Object.entries(chosen).some(([dispute, reading]) => !book.rulebook.disputes.some(({ id, readings }) => id === dispute && Object.keys(readings).includes(reading)));
function soundStrings(value: unknown): Record<string, string> {
  const sound: Record<string, string> = {};
  if (isObject(value)) for (const [key, text] of Object.entries(value).slice(0, 50)) if (isName(key) && isName(text)) sound[key] = text;
  return sound;
}
function soundReadings(value: unknown): Policy['readings'] {
  const sound: Record<string, Record<string, string>> = {};
  if (isObject(value)) for (const [book, readings] of Object.entries(value).slice(0, 20)) if (isName(book)) sound[book] = soundStrings(readings);
  return sound;
}
