import type { Day, EventName } from '@anze/core-rules';
import type { ClaimDetail } from '../shared/events/claim';
import type { Common, KeyOf, Language, Translate } from '../shared/locales/i18n';
import type { AskView } from '../shared/questions/view';
import type { FormT } from '../shared/form/texts';
import type { Words } from '../shared/words';
import type { Desk } from './desk';
import type { DueItem } from './due';
import type { Journal } from './journal';
import type { Recorder } from './recorder';
import type { KnownEvent } from './setting';
import type { Anchor } from './undated';
import type { Model } from './service-calendar.model';
import type { CalendarTexts, MonthTexts } from './texts';

export type Kind = 'month' | 'agenda' | 'party';

/** What the month needs; it stands before the rules are there. */
export interface MonthDesk {
  t(key: KeyOf<MonthTexts> | KeyOf<Common>, values?: Readonly<Record<string, unknown>>): string;
  readonly today: Day;
  readonly size: 'narrow' | 'middle' | 'wide';
  readonly desk: Desk;
  readonly kind: Kind;
  readonly act: MonthActions;
}
export interface MonthActions {
  readonly show: (kind: Kind) => void;
  readonly toDay: (day: Day, focus: boolean) => void;
  readonly openDay: () => void;
  readonly toggleOthers: () => void;
}

/** All that the parts of the page need; they are functions of it. */
export interface View extends Omit<MonthDesk, 't' | 'act'> {
  readonly t: Translate<CalendarTexts>;
  readonly words: Words;
  readonly language: Language;
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly printing: boolean;
  /** An open letter is printed alone. */
  readonly alone: boolean;
  readonly model: Model;
  /** What the reader is asked. */
  readonly ask: AskView;
  readonly formT: FormT;
  readonly recorder: Recorder;
  readonly journal: Journal;
  /** How many records could not be read. */
  readonly unread: number;
  readonly act: Actions;
}
export interface Actions extends MonthActions {
  readonly record: () => void;
  readonly edit: (event: KnownEvent) => void;
  readonly remove: (event: KnownEvent) => void;
  readonly undo: () => void;
  readonly save: (event: Event) => void;
  readonly saveAnyway: () => void;
  readonly saveStart: (event: Event) => void;
  readonly cancel: () => void;
  readonly mark: (item: DueItem, name: EventName) => void;
  readonly saveMark: (event: Event) => void;
  readonly cancelMark: () => void;
  readonly openAnchor: (event: Anchor) => void;
  readonly saveAnchor: (event: Event) => void;
  readonly saveAnchorAnyway: () => void;
  readonly closeAnchor: () => void;
  readonly write: (kind: 'letter' | 'complaint', claim: ClaimDetail) => void;
  readonly ics: () => void;
  readonly print: () => void;
  readonly copy: () => void;
  readonly typeLetter: (text: string) => void;
  readonly turnLetter: () => void;
  readonly closePanel: () => void;
  readonly update: () => void;
}
