import type { CaseEvent } from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
/** What was done, and how, in words. */
export function doneWords(event: CaseEvent, books: readonly KitBook[], words: Words): string {
  const items = listOf(event.item);
  const texts = books.map((book) => book.texts).find(({ labels }) => items.some((item) => labels[item] !== undefined));
  const names = items.length ? items.map((item) => texts?.labels[item] ?? words.answer('item', item, undefined)) : listOf(event.serviceKind).map((kind) => words.answer('serviceKind', kind, undefined));
  const mode = event.mode === 'online' || event.mode === 'offline' ? ` · ${words.wording.t(`service.${event.mode}`)}` : '';
  return `${names.join(words.wording.t('and'))}${mode}`;
}
