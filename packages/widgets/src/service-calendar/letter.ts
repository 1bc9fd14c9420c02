import type { Day, RulebookTexts } from '@anze/core-rules';
import type { Citation } from '../shared/citations';
import { basisLines, factLines, kindsLeft } from '../shared/dated/claim-words';
import type { ClaimDetail } from '../shared/events/claim';
import type { Wording } from './due';

/** Who writes to whom, as far as the page knows; the rest is a line to fill in. */
export interface LetterNames {
  readonly firm: string;
  readonly insurer: string;
  readonly policy: string;
}
export interface LetterParts {
  readonly claim: ClaimDetail;
  readonly citations: readonly Citation[];
  readonly texts: RulebookTexts;
  readonly names: LetterNames;
  /** The covers as the calendar reckons them: where nobody told the end of the policy, it is theirs. */
  readonly covers: readonly { readonly from: Day; readonly to: Day }[];
  /** Where the rulebook stands, so that the reader can check it. */
  readonly source: string;
}

/** A reminder, or what a complaint says: addressed, with article and quotation, period, what was delivered and what is missing. */
export function letterOf(kind: 'letter' | 'complaint', { claim, citations, texts, names, covers, source }: LetterParts, wording: Wording): string {
  const { t, words } = wording;
  const { title, text, facts } = claim;
  const blank = t('claim.blank');
  const { policyStart: from, policyEnd: to } = facts;
  const [reckonedEnd] = covers.filter((cover) => cover.from === from).map((cover) => cover.to).sort().reverse();
  const end = typeof to === 'string' ? words.date(to) : reckonedEnd ? t('letter.reckonedEnd', { day: words.date(reckonedEnd) }) : blank;
  const firm = names.firm || blank;
  const isLetter = kind === 'letter';
  const left = kindsLeft(claim);
  const lines = [
    left ? t(isLetter ? 'letter.kindsSubject' : 'letter.kindsComplaintSubject', { count: left }) : t(isLetter ? 'letter.subject' : 'letter.complaintSubject', { title }),
    '',
    t('claim.to', { name: names.insurer || t('claim.insurer') }),
    t('claim.opening', { firm, policy: names.policy || blank, from: typeof from === 'string' ? words.date(from) : blank, to: end }),
    '',
    `${t('claim.basis')}${t('colon')}`,
    ...basisLines(citations, wording).map((line) => `- ${line}`),
    ...(text ? [t('claim.means', { text })] : []),
    '',
    ...factLines(claim, texts, wording),
    '',
    t(isLetter ? 'letter.request' : 'letter.complaintRequest'),
    '',
    firm,
    t('claim.contact'),
    words.date(words.today),
    '',
    source,
    t('print.note'),
  ];
  return lines.join('\n');
}
