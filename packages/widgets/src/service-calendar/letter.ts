import type { RulebookTexts } from '@anze/core-rules';
import type { Citation } from '../shared/citations';
import type { ClaimDetail } from '../shared/events/claim';
import { kitVersion } from '../shared/version';
import type { Wording } from './due';
import { dateOnly } from './month-view';
import { doneWords, modeWords } from './services';

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

const MOST_SERVICES = 50;

/** A reminder, or what a complaint says: addressed, with article and quotation, period, what was delivered and what is missing. */
export function letterOf(kind: 'letter' | 'complaint', { claim, citations, texts, names, source }: LetterParts, wording: Wording): string {
  const { t, words } = wording;
  const { title, text, facts, period, due, count, services, missing, overdue } = claim;
  const blank = t('letter.blank');
  const dayOf = (fact: string): string => (typeof facts[fact] === 'string' ? dateOnly(facts[fact] as string, wording) : blank);
  const firm = names.firm || blank;
  const isLetter = kind === 'letter';
  const lines = [
    t(isLetter ? 'letter.subject' : 'letter.complaintSubject', { title }),
    '',
    t('letter.to', { name: names.insurer || t('letter.insurer') }),
    t('letter.opening', { firm, policy: names.policy || blank, from: dayOf('policyStart'), to: dayOf('policyEnd') }),
    '',
    `${t('letter.basis')}${t('colon')}`,
    ...citations.map(({ document, article, quote }) => `- ${t(quote ? 'letter.quoted' : 'letter.unquoted', { document, article, quote })}`),
    ...(text ? [t('letter.means', { text })] : []),
    '',
    period && count
      ? t('letter.owedPeriod', { from: dateOnly(period.from, wording), to: dateOnly(period.to, wording), owed: `${count.owed} ${t(`unit.${count.unit}`, { count: count.owed })}` })
      : t('letter.owedDue', { day: words.day(due) }),
    ...(count && services.length
      ? [
          t('letter.delivered', { day: words.day(words.today), delivered: count.delivered, unit: t(`unit.${count.unit}`, { count: count.delivered }) }),
          ...services.slice(0, MOST_SERVICES).map((event) => `- ${t('letter.service', { day: words.day(event.date), services: doneWords(event, [texts], wording), mode: modeWords(event, wording) })}`),
        ]
      : [t('letter.deliveredNone', { day: words.day(words.today) })]),
    ...(missing.length ? [t('letter.missing', { rights: missing.join(t('and')) })] : []),
    ...(overdue ? [t('letter.overdue')] : []),
    '',
    t(isLetter ? 'letter.request' : 'letter.complaintRequest'),
    '',
    firm,
    t('letter.contact'),
    words.day(words.today),
    '',
    source,
    `${t('print.note')} ${t('print.made', { kit: kitVersion })}`,
  ];
  return lines.join('\n');
}
