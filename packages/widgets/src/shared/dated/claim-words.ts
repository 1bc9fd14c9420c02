import type { RulebookTexts } from '@anze/core-rules';
import type { Citation } from '../citations';
import type { ClaimDetail } from '../events/claim';
import type { Common, KeyOf } from '../locales/i18n';
import type { Words } from '../words';
import { doneWords, modeWords } from './service-words';
import type { ClaimTexts, DatedTexts } from './texts';

export interface ClaimWording {
  t(key: KeyOf<ClaimTexts> | KeyOf<DatedTexts> | KeyOf<Common>, values?: Readonly<Record<string, unknown>>): string;
  readonly words: Words;
}
const MOST_SERVICES = 50;

/** Articles with their quotations, one a line. */
export const basisLines = (citations: readonly Citation[], { t }: Pick<ClaimWording, 't'>): readonly string[] =>
  [...new Set(citations.map(({ document, article, quote }) => t(quote ? 'claim.quoted' : 'claim.unquoted', { document, article, quote })))];

/** What was owed in which time, what came, what is missing, one a line. */
export function factLines({ period, due, isAtOnce, count, services, missing, overdue }: ClaimDetail, texts: RulebookTexts, wording: ClaimWording): readonly string[] {
  const { t, words } = wording;
  return [
    period && count
      ? t('claim.owedPeriod', { from: words.date(period.from), to: words.date(period.to), owed: `${count.owed} ${t(`unit.${count.unit}`, { count: count.owed })}` })
      : t(isAtOnce ? 'claim.owedAtOnce' : 'claim.owedDue', { day: words.date(due) }),
    ...(count && services.length
      ? [
          t('claim.delivered', { day: words.date(words.today), delivered: count.delivered, unit: t(`unit.${count.unit}`, { count: count.delivered }) }),
          ...services.slice(0, MOST_SERVICES).map((event) => `- ${t('claim.service', { day: words.date(event.date), services: doneWords(event, [texts], wording), mode: modeWords(event, wording) })}`),
        ]
      : [t('claim.deliveredNone', { day: words.date(words.today) })]),
    ...(missing.length ? [t('claim.missing', { rights: missing.join(t('and')) })] : []),
    ...(overdue && !isAtOnce ? [t('claim.overdue')] : []),
  ];
}
