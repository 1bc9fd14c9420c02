import type { Truth } from '../types';
import type { Unsure } from './types';

/** All that an answer says beside facts and rules; it states no figure. Loaded with the sentences of its language. */
export interface Words {
  readonly understood: string;
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
  /** What is declined, and what is greeted, is told what can be asked. */
  readonly sorry: string;
  /** How one begins to talk, and how one asks what can be asked. */
  readonly greets: RegExp;
  readonly field: string;
  /** What was asked back is not known. */
  readonly skipped: string;
  /** A word of thanks, or of leave: it asks nothing, so it is no question that cannot be answered. */
  readonly thanks: RegExp;
  /** After it. */
  readonly welcome: string;
  readonly empty: string;
  readonly cut: string;
  readonly next: string;
  readonly correct: string;
  readonly unsure: Readonly<Record<Unsure['why'], string>>;
  readonly where: string;
  readonly by: string;
  readonly draft: string;
  readonly unverified: string;
  readonly mayApply: string;
  readonly holds: Readonly<Partial<Record<Truth, string>>>;
  readonly nothing: string;
  readonly sentence: (said: string) => string;
  readonly semi: string;
  readonly title: (name: string) => string;
  readonly persons: string;
  readonly wan: string;
  readonly yuan: string;
  readonly tier: string;
  readonly tierName: (tier: string) => string;
  readonly tierOpen: string;
  readonly tierNone: string;
  readonly or: string;
  readonly due: (day: string) => string;
  readonly overdue: string;
  readonly provisional: string;
  readonly whatIf: (said: string) => string;
  readonly conflict: string;
  readonly same: string;
}
