import type { Day } from '@anze/core-rules';
import type { CaseFile, Photo } from '@anze/core-rules/records';
import type { TemplateResult } from 'lit';
import type { StoredSubmission } from '../shared/drafts/stored';
import type { DeskState } from '../shared/form/desk-state';
import type { Choice } from '../shared/form/fields';
import type { FormSteps, JudgePart } from '../shared/form/form-steps';
import type { FormT } from '../shared/form/texts';
import type { Language, Translate } from '../shared/locales/i18n';
import type { KitBook } from '../shared/rulebooks';
import type { Words } from '../shared/words';
import type { Cases } from './cases';
import type { Due } from './lettering';
import type { Model } from './model';
import type { OwnFirm } from './own-cases';
import type { Contact } from './route';
import type { Screen } from './screen';
import type { Move, Party } from './standing';
import type { TrackerTexts } from './texts';
import type { TypedComplaint } from './typed-complaint';
import type { TypedStep } from './typed-step';

/** One form: what stands in it, and what its parts need. */
export interface FormView<Body> {
  readonly body: Body;
  readonly state: DeskState<Body>;
  readonly isLocked: boolean;
  readonly change: (change: Partial<Body>) => void;
  readonly bar: () => TemplateResult;
  readonly photos: (label: string, hint: string) => TemplateResult;
}
/** All that the parts of the page need; they are functions of it. */
export interface View {
  readonly t: Translate<TrackerTexts>;
  readonly ft: FormT;
  readonly words: Words;
  readonly language: Language;
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly size: 'narrow' | 'middle' | 'wide';
  readonly today: Day;
  readonly printing: boolean;
  /** An open letter is printed alone. */
  readonly alone: boolean;
  readonly party: Party;
  /** A sentence to the firm, as this reader is told it. */
  readonly about: (text: string) => string;
  /** Whose complaints an insured reader is shown. */
  readonly own: OwnFirm;
  /** The start of the policy, where it is known. */
  readonly start: Day | null;
  /** What it starts from is not due yet. */
  readonly notYet: Day | null;
  readonly screen: Screen;
  readonly steps: FormSteps;
  /** The parts of an open complaint, and those of the form of a step. */
  readonly reading: FormSteps;
  readonly stepParts: FormSteps;
  readonly cases: Cases;
  readonly contacts: readonly Contact[];
  readonly model: Model | null;
  readonly complaint: FormView<TypedComplaint>;
  readonly step: FormView<TypedStep>;
  /** The rulebook that a new complaint would stand under. */
  readonly book: KitBook | null;
  readonly modelOf: (file: CaseFile) => Model | null;
  readonly canSend: boolean;
  /** Whether what is written outlives this page. */
  readonly isKept: boolean;
  /** What was delivered from here does not show yet. */
  readonly isBehind: boolean;
  readonly act: Actions;
}
export interface Actions {
  readonly home: () => void;
  readonly write: () => void;
  readonly handIn: (event: Event) => void;
  readonly judge: JudgePart;
  readonly beSure: () => void;
  /** A complaint that nobody has yet, as a letter, by the id that its draft has; `due`: the rules that say by when to answer. */
  readonly ownLetter: (id: string, typed: TypedComplaint, due: Due | null) => void;
  readonly typeCode: (typed: string) => void;
  readonly lookUp: (event: Event) => void;
  readonly open: (id: string) => void;
  readonly openUnsent: (id: string) => void;
  readonly copy: (text: string) => void;
  readonly refresh: () => void;
  readonly older: () => void;
  readonly move: (move: Move) => void;
  readonly handInStep: (event: Event) => void;
  readonly judgeStep: JudgePart;
  readonly closeStep: () => void;
  readonly reopen: (entry: StoredSubmission) => void;
  readonly saveFile: (file: Photo) => void;
  readonly letter: (to: string) => void;
  readonly typeLetter: (text: string) => void;
  readonly turnLetter: () => void;
  readonly copyLetter: () => void;
  readonly saveLetter: () => void;
  readonly closePanel: () => void;
  readonly copyReceipt: () => void;
  readonly print: () => void;
}
export type { Choice };
