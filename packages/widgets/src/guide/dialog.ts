import type { Facts, FactValue } from '@anze/core-rules';
import type { Language } from '../shared/locales/i18n';
import type { Turn } from './turn';

/** What was said so far, and what holds after it. */
export interface Dialog {
  readonly turns: readonly Turn[];
  readonly facts: Facts;
  /** What the page says of firm and policy. */
  readonly given: Facts;
}
export const noDialog: Dialog = { turns: [], facts: {}, given: {} };

/** The page's facts have changed: what it now says otherwise counts, what it says as before does not overrule what the reader said since. */
export function withGiven(dialog: Dialog, given: Facts): Dialog {
  const facts: Record<string, FactValue | undefined> = { ...dialog.facts };
  for (const fact of new Set([...Object.keys(dialog.given), ...Object.keys(given)])) {
    const value = given[fact];
    if (value === dialog.given[fact]) continue;
    if (value === undefined) delete facts[fact];
    else facts[fact] = value;
  }
  return { ...dialog, given, facts: facts as Facts };
}
export const withTurn = (dialog: Dialog, turn: Turn): Dialog => ({ ...dialog, turns: [...dialog.turns, turn], facts: turn.facts });
/** What the device kept, before what was said meanwhile. */
export function withHistory(dialog: Dialog, kept: readonly Turn[]): Dialog {
  const known = new Set(dialog.turns.map(({ id }) => id));
  const turns = [...kept.filter(({ id }) => !known.has(id)), ...dialog.turns];
  const last = kept[kept.length - 1];
  if (!last || dialog.turns.length > 0) return { ...dialog, turns };
  return withGiven({ turns, facts: last.facts, given: last.given }, dialog.given);
}
export const cleared = ({ given }: Dialog): Dialog => ({ turns: [], facts: given, given });
export const isSame = (a: Facts, b: Facts): boolean => Object.keys({ ...a, ...b }).every((fact) => a[fact] === b[fact]);
export const without = (facts: Facts, fact: string): Facts => Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact)) as Facts;

/** In which language a sentence is answered: its own, where it has one. */
export function languageOfSentence(sentence: string, otherwise: Language): Language {
  if (/[\u3400-\u9fff]/.test(sentence)) return 'zh-CN';
  return /[a-z]{2,}[^a-z]+[a-z]{2,}/i.test(sentence) ? 'en' : otherwise;
}

/** The dialog as text, to be sent to somebody. */
export const asText = (turns: readonly Turn[], who: (turn: Turn, side: 'you' | 'its') => string): string =>
  turns.map((turn) => `${who(turn, 'you')}${turn.you}\n${who(turn, 'its')}${turn.lead ? `${turn.lead}\n` : ''}${turn.text}`).join('\n\n');
