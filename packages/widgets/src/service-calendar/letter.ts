import type { RulebookTexts } from '@anze/core-rules';
import type { Citation } from '../shared/citations';
import { basisLines, factLines } from '../shared/dated/claim-words';
import type { ClaimDetail } from '../shared/events/claim';
import { kitVersion } from '../shared/version';
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
  /** Where the rulebook stands, so that the reader can check it. */
  readonly source: string;
}

/** A reminder, or what a complaint says: addressed, with article and quotation, period, what was delivered and what is missing. */
export function letterOf(kind: 'letter' | 'complaint', { claim, citations, texts, names, source }: LetterParts, wording: Wording): string {
  const { t, words } = wording;
  const { title, text, facts } = claim;
  const blank = t('claim.blank');
  const dayOf = (fact: string): string => (typeof facts[fact] === 'string' ? words.date(facts[fact] as string) : blank);
  const firm = names.firm || blank;
  const isLetter = kind === 'letter';
  const lines = [
    t(isLetter ? 'letter.subject' : 'letter.complaintSubject', { title }),
    '',
    t('claim.to', { name: names.insurer || t('claim.insurer') }),
    t('claim.opening', { firm, policy: names.policy || blank, from: dayOf('policyStart'), to: dayOf('policyEnd') }),
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
    words.day(words.today),
    '',
    source,
    `${t('print.note')} ${t('print.made', { kit: kitVersion })}`,
  ];
  return lines.join('\n');
}
