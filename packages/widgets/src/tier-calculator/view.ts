import type { ScheduleRow } from '@anze/core-rules';
import type { Translate, Language } from '../shared/locales/i18n';
import type { KitBook } from '../shared/rulebooks';
import type { Words } from '../shared/words';
import type { BookResult } from './result';
import type { Session } from '../shared/questions/session';
import type { TierTexts } from './texts';

export type Panel = 'share' | 'copy' | 'report' | null;

/** The result for one policy: local rulebooks, the general reference, and whether the place has no rules here. */
export interface PolicyResult {
  readonly locals: readonly BookResult[];
  /** Local rulebooks of which it is not known whether they apply: never shown as the reader's own. */
  readonly perhaps: readonly BookResult[];
  readonly references: readonly BookResult[];
  /** Local rulebooks that speak of this policy and began only after it. */
  readonly notYet: readonly KitBook[];
  readonly rows: readonly ScheduleRow[];
}

/** All that the parts of the page need; they are functions of it. */
export interface View {
  readonly t: Translate<TierTexts>;
  readonly words: Words;
  readonly language: Language;
  readonly session: Session;
  readonly books: readonly KitBook[];
  /** The theme and mode, for the elements inside. */
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly size: 'narrow' | 'middle' | 'wide';
  readonly printing: boolean;
  readonly canShare: boolean;
  /** The answers are remembered by this tab. */
  readonly isKept: boolean;
  readonly hasCalendar: boolean;
  readonly panel: Panel;
  /** What the open panel shows: a link, a text. */
  readonly panelText: string;
  /** Versions, readings, day and link, for the end of a print. */
  readonly footer: () => string;
  readonly copied: 'yes' | 'no' | null;
  readonly reportTaken: boolean;
  readonly result: PolicyResult | null;
  readonly resultOf: (at: number) => PolicyResult | null;
  readonly act: Actions;
}
export interface Actions {
  readonly share: (event: Event) => void;
  readonly copy: (event: Event) => void;
  readonly copyPanel: (event: Event) => void;
  readonly print: () => void;
  readonly calendar: () => void;
  readonly report: (book: BookResult, finding: string | null, event: Event) => void;
  readonly closePanel: () => void;
  readonly saveDays: (event: Event) => void;
}
