import { compareDays } from '@anze/core-rules';
import { isUsualDay } from '../shared/fields/read';
import type { ShownProblem } from '../shared/form/fields';
import type { Body } from './body';
import type { Head, Sheet } from './sheet';
import type { HazardT } from './texts';

const FEW = 3;

/** What is wrong in what stands above the lists; paths as in the record. */
export const headProblems = ({ siteSignature }: Head, t: HazardT): ShownProblem[] =>
  siteSignature?.way === 'refused' && !siteSignature.note.trim() ? [{ path: 'siteSignature.note', text: t('head.noteWrong', { label: t('head.siteSign') }) }] : [];

/** Without these nothing is handed in. */
export const missing = ({ head, editing }: Body, { hazards, risks }: Sheet, t: HazardT): ShownProblem[] => [
  ...(head.firm.name.trim() ? [] : [{ path: 'firm', text: t('head.firmWrong') }]),
  ...(isUsualDay(head.date) ? [] : [{ path: 'date', text: t((head.date as string) ? 'wrong.not-a-day' : 'wrong.empty', { label: t('head.date') }) }]),
  ...headProblems(head, t),
  ...(editing ? [{ path: 'submit', text: t('submit.unfinished') }] : []),
  ...(hazards.length + risks.length ? [] : [{ path: 'submit', text: t('submit.empty') }]),
];

/** Hazards that were found after the day of the inspection. A list that is kept up may have such ones, so it is a question; empty: there is none. */
export function foundLater({ date }: Head, { hazards }: Sheet, t: HazardT): string {
  if (!isUsualDay(date)) return '';
  const later = hazards.map(({ value: { found } }, i) => ({ no: i + 1, found })).filter(({ found }) => compareDays(date, found) < 0);
  if (!later.length) return '';
  const rows = later.slice(0, FEW).map((one) => t('submit.foundRow', one)).join(t('paste.and'));
  return t('submit.foundLater', { date, rows: later.length > FEW ? t('submit.foundMore', { rows, count: later.length }) : rows });
}
