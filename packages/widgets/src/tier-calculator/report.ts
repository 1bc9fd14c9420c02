import type { ReportDetail } from '../shared/events/report';
import { kitVersion } from '../shared/version';
import type { Language, Translate } from '../shared/locales/i18n';
import type { Words } from '../shared/words';
import type { BookResult } from './result';
import type { TierTexts } from './texts';
import type { Policy } from '../shared/questions/wizard';

type Wording = { readonly t: Translate<TierTexts>; readonly words: Words };

export const readingsOf = ({ book, assessment }: BookResult): Readonly<Record<string, string>> =>
  Object.fromEntries(book.rulebook.disputes.map(({ id }) => [id, assessment.readings[id] ?? '']));

const articles = ({ book }: BookResult, clauses: readonly string[], language: Language): string => [...new Set(clauses.map((clause) => book.article(clause, language)))].join(' ');

/** The same words, but every day has its year: a copy is read in other years, too. */
const yearly = (words: Words): Words => Object.create(words, { today: { value: '' } }) as Words;

/** The result as plain text: for a chat, a letter, a note on paper. */
export function resultText(results: readonly BookResult[], policy: Policy, link: string, { t, words }: Wording): string {
  const days = yearly(words);
  const blocks = results.map((result) => {
    const { headline, groups, disputes, texts } = result;
    const lines = [
      `【${texts.title}】`, ...result.standing, ...(result.assessment.inForce === 'yes' ? [] : [t(`inForce.${result.assessment.inForce}`)]), ...(result.isPerhaps ? [] : [[headline.figure, ...headline.more].join(' · '), headline.sentence]), '',
      ...groups.flatMap(({ title: heading, rows }) => [
        heading,
        ...rows.map(({ forceWords, title, owed, date, clauses }) => `- ${[forceWords, title, owed, date && t(date.past ? 'row.duePast' : 'row.due', { day: days.day(date.due) })].filter(Boolean).join(' ')}（${articles(result, clauses, words.language)}）`),
        '',
      ]),
      ...disputes.flatMap((dispute) => [`${t('dispute.title')}${t('colon')}${dispute.text}`, ...dispute.readings.map(({ id, text }) => `- ${t('dispute.reading', { letter: id.toUpperCase() })}${t('colon')}${text}`), '']),
    ];
    return lines.join('\n');
  });
  return [policy.name, answersText(results[0], policy, { t, words: days }), '', ...blocks, footerText(results, { t, words }, 'copied'), ...(link ? [link] : [])].join('\n');
}
function answersText(result: BookResult | undefined, { facts }: Policy, { words, t }: Wording): string {
  return Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? [] : [`${words.label(fact)}${t('colon')}${words.answer(fact, value, result?.book.facts[fact], result?.texts.facts)}`])).join('\n');
}

/** Which rules, which version, which reading, which day: on every print and copy. */
export function footerText(results: readonly BookResult[], { t, words }: Wording, how: 'day' | 'copied' = 'day'): string {
  // Policies that are compared may share their rules: each line stands once.
  return [...new Set([
    ...results.flatMap((result) => {
      const { version, status, checkedOn } = result.book.rulebook;
      // A dispute that changes nothing here is none of the reader's.
      const readings = result.disputes.map(({ chosen, readings: all }) => `${t('dispute.reading', { letter: chosen.toUpperCase() })}${t('colon')}${all.find(({ id }) => id === chosen)?.text ?? ''}`);
      return [t('print.version', { title: result.texts.title, version, status: words.status(status), day: checkedOn }), ...readings.map((reading) => t('print.reading', { reading }))];
    }),
    t('print.note'), t(`print.${how}`, { day: words.today }), t('print.made', { kit: kitVersion }),
  ])].join('\n');
}

export function reportOf(result: BookResult, finding: string | null, language: string, today: string): ReportDetail {
  const row = result.groups.flatMap(({ rows }) => rows).concat(result.duties.flatMap(({ topics }) => topics.flatMap(({ rows }) => rows))).find(({ id }) => id === finding);
  return {
    rulebook: result.book.id, version: result.book.rulebook.version, readings: readingsOf(result), facts: result.facts, finding,
    clauses: row?.clauses ?? result.headline.clauses,
    shown: row ? [row.title, row.owed, row.date?.words].filter(Boolean).join(' ') : [result.headline.figure, ...result.headline.more].join(' · '),
    on: today, language, kit: kitVersion,
  };
}
export function reportText(report: ReportDetail, { t }: Wording): string {
  const line = (name: string, value: string) => `${name}${t('colon')}${value}`;
  return [
    t('report.title'),
    line(t('report.rulebook'), `${report.rulebook} ${report.version}`),
    line(t('report.finding'), report.finding ?? '-'),
    line(t('report.shown'), report.shown),
    line(t('report.clauses'), report.clauses.join(' ')),
    line(t('report.readings'), JSON.stringify(report.readings)),
    line(t('report.facts'), JSON.stringify(report.facts)),
    line(t('report.page'), report.language),
    line(t('report.day'), report.on),
    line(t('report.kit'), report.kit),
  ].join('\n');
}
