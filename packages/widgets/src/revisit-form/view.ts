import type { CaseEvent, Day } from '@anze/core-rules';
import type { RevisitRecord, Signature } from '@anze/core-rules/records';
import type { DraftDesk } from '../shared/form/desk';
import type { ShownProblem } from '../shared/form/fields';
import type { FormSteps, JudgePart } from '../shared/form/form-steps';
import type { LateFields } from '../shared/form/late-fields';
import type { Language } from '../shared/locales/i18n';
import type { Words } from '../shared/words';
import type { Party, RevisitBody, Texts, TextPath } from './body';
import type { Case } from './case';
import type { T } from './texts';

/** What was handed in last: it stays on the screen until the next one is begun. */
export interface Sent {
  readonly record: RevisitRecord;
  readonly service: CaseEvent | null;
  /** The page took it over. */
  readonly isHanded: boolean;
  readonly durable: boolean;
}

/** What the form needs; it stands before the rules are there. */
export interface FormView {
  readonly t: T;
  readonly language: Language;
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly printing: boolean;
  /** A sentence to the firm, as this reader is told it. */
  readonly about: (text: string) => string;
  readonly desk: DraftDesk<RevisitBody>;
  readonly late: LateFields;
  readonly steps: FormSteps;
  readonly known: Texts;
  readonly services: readonly CaseEvent[];
  readonly service: CaseEvent | null;
  readonly problems: readonly ShownProblem[];
  readonly isWarning: boolean;
  /** The writer keeps it as a draft, to sign it later. */
  readonly isKept: boolean;
  /** `null` until the rules are there. */
  readonly case: Case | null;
  readonly words: Words | null;
  /** The chip for these clauses, once it can be shown. */
  readonly cite: (clauses: readonly string[]) => unknown;
  readonly itemOf: (service: CaseEvent) => string;
  readonly act: Actions;
}
/** What the rest of the page needs: the rules are there. */
export interface RulesView extends FormView {
  readonly case: Case;
  readonly words: Words;
  readonly today: Day;
  readonly sent: Sent | null;
  readonly complaintContact: boolean;
}
export interface Actions {
  readonly type: (path: TextPath, value: string) => void;
  readonly sign: (party: Party, value: Signature | undefined) => void;
  readonly choose: (service: string) => void;
  readonly submit: (event: Event) => void;
  readonly judge: JudgePart;
  readonly submitAnyway: () => void;
  readonly keep: () => void;
  readonly complain: () => void;
  readonly another: () => void;
  readonly print: () => void;
}
