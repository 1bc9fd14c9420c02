import type { CaseEvent, RulebookTexts } from '@anze/core-rules';
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

/** How many kinds are still owed where kinds are what is owed: that is no service, and is not called by the right's name. Otherwise 0. */
export const kindsLeft = (claim: ClaimDetail | null): number => (claim?.count?.unit === 'kinds' ? Math.max(0, claim.count.owed - claim.count.delivered) : 0);

/** What was owed in which time, what came, what is missing, one a line. */
export function factLines({ period, due, isAtOnce, count, services, near = [], missing, overdue }: ClaimDetail, texts: RulebookTexts, wording: ClaimWording): readonly string[] {
  const { t, words } = wording;
  const serviceLine = (event: CaseEvent): string => t('claim.service', { day: words.date(event.date), services: doneWords(event, [texts], wording), mode: modeWords(event, wording) });
  return [
    period && count
      ? t('claim.owedPeriod', { from: words.date(period.from), to: words.date(period.to), owed: `${count.owed} ${t(`unit.${count.unit}`, { count: count.owed })}` })
      : t(isAtOnce ? 'claim.owedAtOnce' : 'claim.owedDue', { day: words.date(due) }),
    ...(count && services.length
      ? [
          t('claim.delivered', { day: words.date(words.today), delivered: count.delivered, unit: t(`unit.${count.unit}`, { count: count.delivered }) }),
          ...services.slice(0, MOST_SERVICES).map((event) => `- ${serviceLine(event)}`),
        ]
      : near.length ? [] : [t(count?.unit === 'kinds' ? 'claim.deliveredNoKind' : 'claim.deliveredNone', { day: words.date(words.today) })]),
    ...(near.length ? [t('claim.near', { day: words.date(words.today) }), ...near.slice(0, MOST_SERVICES).map(({ event, why }) => `- ${serviceLine(event)}${t('colon')}${why}`)] : []),
    ...(missing.length ? [t('claim.missing', { rights: missing.join(t('and')) })] : []),
    ...(overdue && !isAtOnce ? [t('claim.overdue')] : []),
  ];
}
