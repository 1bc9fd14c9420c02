import type { CaseEvent, Near, Reckoned } from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import { doneWords } from './done';

/** A service that was recorded, comes near to a right and does not count, with why. */
export interface NearView {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}
/** More than that nobody reads, nor does an address hold it. */
const MOST = 5;

/** The newest first; where the count is met, nothing is missed. */
export function nearViews({ near, state }: Reckoned, events: readonly CaseEvent[], book: KitBook, words: Words): readonly NearView[] {
  if (state === 'met') return [];
  const { t } = words.wording;
  const found = near.flatMap((one) => {
    const event = events.find(({ id }) => id === one.id);
    return event ? [{ event, why: whyNear(one, book, words) }] : [];
  });
  return found.sort((a, b) => (a.event.date < b.event.date ? 1 : -1)).slice(0, MOST)
    .map(({ event, why }) => ({ id: event.id!, why, text: t('calendar.near', { service: `${words.day(event.date)} ${doneWords(event, [book], words)}`, why }) }));
}
function whyNear({ item, mode }: Near, { texts }: KitBook, words: Words): string {
  const { t } = words.wording;
  return [
    ...(item === undefined ? [] : [t('calendar.nearItem', { item: texts.labels[item] ?? words.answer('item', item, undefined) })]),
    ...(mode ? [t(mode[0] === 'offline' ? 'calendar.nearOffline' : 'calendar.nearOnline')] : []),
  ].join('').trim() || t('calendar.nearOther');
}
