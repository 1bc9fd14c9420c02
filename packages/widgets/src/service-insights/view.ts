import type { Language } from '../shared/locales/i18n';
import type { Words } from '../shared/words';
import type { SectionId } from './board';
import type { Collected } from './collector';
import type { Count, Desk, Kind } from './desk';
import type { T } from './texts';

export interface Actions {
  show(kind: Kind): void;
  goTo(section: SectionId): void;
  period(period: string): void;
  type(field: 'from' | 'to', text: string): void;
  apply(event: Event): void;
  choose(what: 'rulebook' | 'region' | 'insurer', value: string | null): void;
  clear(): void;
  csv(section: SectionId | null): void;
  copy(): void;
  print(): void;
  goOn(): void;
  reload(): void;
}
/** What the views need; they are functions of it. */
export interface View {
  readonly t: T;
  readonly words: Words;
  readonly language: Language;
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly size: 'narrow' | 'middle' | 'wide';
  readonly today: string;
  readonly printing: boolean;
  readonly kind: Kind;
  readonly chartsFailed: boolean;
  readonly desk: Desk;
  readonly count: Count;
  readonly collected: Collected;
  readonly read: number;
  bookName(id: string): string;
  readonly act: Actions;
}
