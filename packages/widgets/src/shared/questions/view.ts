import type { Common, KeyOf, Language } from '../locales/i18n';
import type { KitBook } from '../rulebooks';
import type { Words } from '../words';
import type { Session } from './session';
import type { QuestionTexts } from './texts';

/** What the questions, the answers and the readings are shown with. */
export interface AskView {
  t(key: KeyOf<QuestionTexts> | KeyOf<Common>, values?: Readonly<Record<string, unknown>>): string;
  readonly words: Words;
  readonly language: Language;
  readonly session: Session;
  readonly books: readonly KitBook[];
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly printing: boolean;
}
