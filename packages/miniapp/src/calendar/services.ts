import { assess, isDay, type Finding } from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { Option } from '../rights/questions';
import type { Profile, ServiceEvent } from '../state/profile';

interface ServiceOption {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly item: string | undefined;
  readonly topic: string | undefined;
}
export interface TypedService {
  readonly date: string;
  readonly services: readonly string[];
  readonly mode: string;
  readonly by: string;
  readonly note: string;
}
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** What the rulebooks in play count, by the names they give it. */
export function serviceOptions(books: readonly KitBook[], profile: Profile, words: Words): readonly ServiceOption[] {
  const options = new Map<string, ServiceOption>();
  let isAny = false;
  const add = (label: string, kind: string, item?: string, topic?: string): void => {
    if (!options.has(label)) options.set(label, { key: [kind, item ?? '', topic ?? ''].join('/'), label, kind, item, topic });
  };
  for (const book of books) {
    const findings: readonly Finding[] = assess(book.book(profile.readings[book.id]), book.factsFor(profile.facts)).entitlements;
    for (const { kind, item, topic } of findings.flatMap(({ services }) => services)) {
      if (!kind) isAny = true;
      for (const one of kind ?? []) add(item === undefined ? words.answer('serviceKind', one, undefined) : (book.texts.labels[item] ?? words.answer('item', item, undefined)), one, item, topic);
    }
  }
  if (isAny || options.size === 0) for (const kind of kinds(books)) add(words.answer('serviceKind', kind, undefined), kind);
  return [...options.values()];
}
const kinds = (books: readonly KitBook[]): readonly string[] => (books[0]?.facts.serviceKind?.values ?? []).map(String);

export const optionViews = (options: readonly ServiceOption[], chosen: readonly string[]): readonly Option[] => options.map(({ key, label }) => ({ value: key, label, chosen: chosen.includes(key) }));

const MOST = { by: 200, note: 2000 };
const unique = (all: readonly (string | undefined)[]): readonly string[] => [...new Set(all.filter((one): one is string => one !== undefined))];

/** The event that the form tells of, or what is wrong with it. */
export function readService(typed: TypedService, id: string, options: readonly ServiceOption[], words: Words): { readonly event: ServiceEvent } | { readonly problems: readonly FieldProblem[] } {
  const { t } = words.wording;
  const problems: FieldProblem[] = [];
  const say = (field: keyof TypedService, code: 'empty' | 'choose' | 'not-a-day' | 'future' | 'too-long'): void => {
    problems.push({ field, text: t(`problem.${code}`, { field: t(`service.${field}`), typed: typed.date, day: typed.date }) });
  };
  if (typed.date === '') say('date', 'empty');
  else if (!isDay(typed.date)) say('date', 'not-a-day');
  else if (typed.date > words.today) say('date', 'future');
  const chosen = options.filter(({ key }) => typed.services.includes(key));
  if (!chosen.length) say('services', 'choose');
  if (typed.mode !== 'online' && typed.mode !== 'offline') say('mode', 'choose');
  for (const field of ['by', 'note'] as const) if (typed[field].length > MOST[field]) say(field, 'too-long');
  if (problems.length) return { problems };
  const [items, topics] = [unique(chosen.map(({ item }) => item)), unique(chosen.map(({ topic }) => topic))];
  const by = typed.by.trim();
  const note = typed.note.trim();
  return {
    event: {
      id, event: 'serviceCompleted', date: typed.date, serviceKind: unique(chosen.map(({ kind }) => kind)), mode: typed.mode,
      ...(items.length ? { item: items } : {}), ...(topics.length ? { topic: topics } : {}), ...(by ? { by } : {}), ...(note ? { note } : {}),
    },
  };
}
