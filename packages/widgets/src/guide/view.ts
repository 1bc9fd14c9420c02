import type { Language, Translate } from '../shared/locales/i18n';
import type { OpenItem } from '../shared/events/open';
import type { Talk } from './talk';
import type { GuideTexts } from './texts';
import type { Asking, Heard, Option, Turn } from './turn';

/** All that the parts of the page need; they are functions of it. */
export interface View {
  readonly t: Translate<GuideTexts>;
  /** For what is said in another language than the page's. */
  readonly wordsIn: (language: Language) => Translate<GuideTexts>;
  readonly language: Language;
  /** The page's language could not be fetched; `speak` tries again. */
  readonly isSilent: boolean;
  readonly speak: () => void;
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly size: 'narrow' | 'middle' | 'wide';
  readonly printing: boolean;
  readonly today: string;
  readonly talk: Talk;
  /** The widgets that can be gone on to from here. */
  readonly canOpen: (widget: string) => boolean;
  readonly act: Actions;
}
export interface Actions {
  readonly type: (text: string) => void;
  readonly send: () => void;
  /** An example; `quick` things may take the focus elsewhere. */
  readonly example: (text: string, event: Event) => void;
  readonly choose: (asking: Asking, option: Option, event: Event) => void;
  readonly skip: (event: Event) => void;
  readonly change: (heard: Heard, event: Event) => void;
  readonly drop: (event: Event) => void;
  readonly leave: (event: Event) => void;
  readonly open: (widget: string, turn: Turn, item: OpenItem | null) => void;
  readonly earlier: () => void;
  readonly retry: () => void;
  readonly copy: () => void;
  readonly askClear: () => void;
  readonly clear: () => void;
  readonly closePanel: () => void;
  readonly prepare: () => void;
  /** What took the focus is not to be hidden. */
  readonly uncover: (event: FocusEvent) => void;
}
