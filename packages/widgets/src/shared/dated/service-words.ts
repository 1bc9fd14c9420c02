import type { CaseEvent, RulebookTexts } from '@anze/core-rules';
import type { Words } from '../words';
import type { DueWording } from './due-item';

export const kindName = (words: Words, kind: string): string => words.answer('serviceKind', kind, undefined);
export const itemName = (words: Words, item: string, texts: RulebookTexts | undefined): string => texts?.labels[item] ?? words.answer('item', item, undefined);
export const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** What was done, in words. */
export function doneWords(event: CaseEvent, textsOf: readonly RulebookTexts[], { t, words }: DueWording): string {
  const texts = textsOf.find((one) => list(event.item).some((item) => one.labels[item] !== undefined));
  const items = list(event.item);
  const names = items.length ? items.map((item) => itemName(words, item, texts)) : list(event.serviceKind).map((kind) => kindName(words, kind));
  return names.join(t('and')) || t(`event.${event.event}`);
}
export const modeWords = (event: CaseEvent, { t }: DueWording): string => (event.mode === 'online' || event.mode === 'offline' ? t(`mode.${event.mode}`) : '');
