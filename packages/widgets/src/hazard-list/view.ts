import type { Day } from '@anze/core-rules';
import type { Language } from '../shared/locales/i18n';
import type { Words } from '../shared/words';
import type { Body } from './body';
import type { Clerk } from './clerk';
import type { Counts, Numbered } from './query';
import type { Told } from './rules';
import type { Sheet } from './sheet';
import type { HazardT } from './texts';
import type { Ui } from './ui';

/** All that the parts of the page need; they are functions of it. */
export interface View {
  readonly t: HazardT;
  readonly words: Words;
  readonly language: Language;
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly size: 'narrow' | 'middle' | 'wide';
  readonly printing: boolean;
  /** A sentence to the firm, as this reader is told it. */
  readonly about: (text: string) => string;
  readonly today: Day;
  readonly ui: Ui;
  readonly body: Body;
  readonly sheet: Sheet;
  readonly counts: Counts;
  /** The hazards that the search wants. */
  readonly hazards: readonly Numbered[];
  readonly ids: readonly string[];
  readonly told: Told;
  /** Another tab writes. */
  readonly isReadOnly: boolean;
  readonly clerk: Clerk;
}
