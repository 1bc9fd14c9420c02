import type { CaseEvent, Finding, RulebookTexts, Service } from '@anze/core-rules';
import { doneWords, itemName, kindName, list, modeWords } from '../shared/dated/service-words';
import type { Words } from '../shared/words';
import type { Wording } from './due';
import type { KnownEvent, Setting } from './setting';

/** What can be ticked in the form: a service of the rulebook, by the name it has there. */
export interface ServiceOption {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly item: string | undefined;
  readonly topic: string | undefined;
}

/** The names of what a pattern takes: the finer item, else each kind. */
export function serviceLabel({ kind, item }: Service, texts: RulebookTexts | undefined, words: Words): readonly string[] {
  if (item !== undefined) return [itemName(words, item, texts)];
  return (kind ?? []).map((one) => kindName(words, one));
}

const keyOf = (kind: string, item?: string, topic?: string): string => [kind, item ?? '', topic ?? ''].join('/');

/** What the rulebooks at hand count; every kind of the kit where some right takes any service. */
export function serviceOptions(books: readonly { readonly findings: readonly Finding[]; readonly texts: RulebookTexts }[], kinds: readonly string[], words: Words): readonly ServiceOption[] {
  const options = new Map<string, ServiceOption>();
  let isAnything = false;
  const add = (kind: string, item: string | undefined, topic: string | undefined, texts: RulebookTexts | undefined): void => {
    const label = item === undefined ? kindName(words, kind) : itemName(words, item, texts);
    if (![...options.values()].some((one) => one.label === label)) options.set(keyOf(kind, item, topic), { key: keyOf(kind, item, topic), label, kind, item, topic });
  };
  for (const { findings, texts } of books) {
    for (const { services } of findings) {
      for (const { kind, item, topic } of services) {
        if (!kind) isAnything = true;
        for (const one of kind ?? []) add(one, item, topic, texts);
      }
    }
  }
  if (isAnything || options.size === 0) for (const kind of kinds) add(kind, undefined, undefined, undefined);
  return [...options.values()];
}


/** The options that a recorded service stands for. */
export function optionsOf(event: CaseEvent, options: readonly ServiceOption[]): readonly string[] {
  const [kinds, items, topics] = [list(event.serviceKind), list(event.item), list(event.topic)];
  return options
    .filter(({ kind, item, topic }) => kinds.includes(kind) && (item === undefined || items.includes(item)) && (topic === undefined || topics.includes(topic)))
    // The plain kind is meant only where no finer name of it was recorded.
    .filter(({ kind, item }, _, all) => item !== undefined || !all.some((other) => other.kind === kind && other.item !== undefined))
    .map(({ key }) => key);
}

/** One recorded service: what it was counted in, or why in nothing. */
export interface LogEntry {
  readonly event: KnownEvent;
  readonly words: string;
  readonly details: readonly string[];
  readonly countsIn: readonly string[];
  /** What it was near to and not counted in, with why. */
  readonly near: readonly string[];
  readonly why: 'outside' | 'before' | 'future' | 'later' | 'nothing' | null;
}
export function logOf(
  setting: Setting, countedIn: (id: string) => readonly string[], nearIn: (id: string) => readonly string[], covers: readonly { readonly from: string; readonly to: string }[], texts: readonly RulebookTexts[], wording: Wording,
): readonly LogEntry[] {
  const { t, words } = wording;
  return setting.events.filter(({ event }) => event === 'serviceCompleted').sort((a, b) => (a.date < b.date ? 1 : -1)).map((event) => {
    const countsIn = countedIn(event.id);
    const details = [modeWords(event, wording), typeof event.by === 'string' && event.by ? t('log.by', { by: event.by }) : '', typeof event.note === 'string' ? event.note : ''];
    return { event, words: `${words.day(event.date)} ${doneWords(event, texts, wording)}`, details: details.filter(Boolean), countsIn, near: nearIn(event.id), why: countsIn.length ? null : whyNot(event.date, setting, covers) };
  });
}

/** Why a day counts for nothing; `null` when it lies within a cover. */
export function outsideCover(day: string, { facts, on }: Pick<Setting, 'facts' | 'on'>, covers: readonly { readonly from: string; readonly to: string }[]): 'outside' | 'before' | 'future' | null {
  if (day > on) return 'future';
  if (covers.some(({ from, to }) => day >= from && day <= to)) return null;
  const first = covers.map(({ from }) => from).sort()[0] ?? facts.policyStart;
  if (typeof first === 'string' && day < first) return 'before';
  if (covers.length) return 'outside';
  return typeof facts.policyEnd === 'string' && day > facts.policyEnd ? 'outside' : null;
}
const whyNot = (day: string, setting: Setting, covers: readonly { readonly from: string; readonly to: string }[]): NonNullable<LogEntry['why']> =>
  outsideCover(day, setting, covers) ?? (covers.length ? 'nothing' : 'later');
