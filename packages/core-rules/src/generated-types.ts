import type { AskedWords, Form, Procedure, Rulebook, RulebookTexts } from './types';

/** A rulebook as `assess` and `schedule` need it: without forms, procedures and the notes of its makers. */
export type Decisions = Omit<Rulebook, 'forms' | 'procedures' | 'notEncoded' | 'departs' | 'workedOut'> & {
  readonly forms: readonly [];
  readonly procedures: readonly [];
  readonly notEncoded: Readonly<Record<string, never>>;
};

export interface RulebookForms {
  readonly forms: readonly Form[];
  readonly procedures: readonly Procedure[];
}

/** The parts of one rulebook, each loaded when it is asked for. */
export interface RulebookLoaders {
  readonly decisions: () => Promise<Decisions>;
  readonly forms: () => Promise<RulebookForms>;
  readonly zh?: () => Promise<RulebookTexts>;
  readonly en?: () => Promise<RulebookTexts>;
}

/** By language and rulebook id. */
export type AskedLoaders = Readonly<Record<'zh' | 'en', Readonly<Record<string, () => Promise<AskedWords>>>>>;
