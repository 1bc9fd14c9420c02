import { daysBetween, type Day } from '@anze/core-rules';
import type { Common, KeyOf } from '../shared/locales/i18n';
import type { Words } from '../shared/words';
import type { Entered } from '@anze/core-rules/device';
import type { Step } from './case';
import type { Party } from './standing';
import type { CaseTexts } from './texts';

export type { Entered };
/** `null`: it was entered on the day that it names, or has not been sent yet. */
export function enteredOf({ record, recorded }: Pick<Step, 'record' | 'recorded'>, due: Day | null): Entered | null {
  if (!record || recorded === null || recorded <= record.date) return null;
  return { step: record.step, said: record.date, recorded, late: due !== null && recorded > due ? daysBetween(due, recorded) : 0 };
}
/** Whether it makes a difference: entered in time, the day said changes nothing; without a last day nobody can tell. */
export const matters = (entered: Entered | null, due: Day | null): entered is Entered => entered !== null && (due === null || entered.late > 0);

interface Wording {
  t(key: KeyOf<CaseTexts> | KeyOf<Common>, values?: Readonly<Record<string, unknown>>): string;
  readonly words: Words;
  readonly party: Party;
}
export const enteredLate = ({ t }: Pick<Wording, 't'>, { late }: Entered): string => (late ? t('entered.late', { count: late }) : '');
/** Both days: the one that was said, and the one that is proved. */
export const enteredWords = ({ t, words, party }: Wording, { step, said, recorded }: Entered, what = t(`step.${step}`)): string =>
  t(party === 'insured' ? 'entered.other' : 'entered.stated', { what, day: words.day(said), recorded: words.day(recorded) });
