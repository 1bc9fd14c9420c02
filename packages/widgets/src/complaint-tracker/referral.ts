import type { Citation } from '../shared/citations';
import { basisLines, type ClaimWording } from '../shared/dated/claim-words';
import type { Letter } from '../shared/office/office';
import type { Common, KeyOf } from '../shared/locales/i18n';
import { stepsOf, type TrackedCase } from './case';
import type { Clock } from './clock';
import { enteredOf } from './entered';
import type { CaseTexts } from './texts';

/** Without the full stop that the sentence around it brings along. */
export const bare = (text: string): string => text.trim().replace(/[。.；;]+$/, '');

export interface LetterWording extends ClaimWording {
  t(key: KeyOf<CaseTexts> | Parameters<ClaimWording['t']>[0] | KeyOf<Common>, values?: Readonly<Record<string, unknown>>): string;
}

/** What a firm writes to the next body: what it asked, what was answered or not, and by when it was due. */
export function referralOf(one: TrackedCase, clock: Clock | null, to: string, citations: readonly Citation[], wording: LetterWording): Letter {
  const { t, words } = wording;
  const { complaint } = one;
  const blank = t('claim.blank');
  const answers = stepsOf(one, 'complaintAnswered');
  const answer = answers[answers.length - 1];
  const ratings = stepsOf(one, 'complaintRated');
  const rating = ratings[ratings.length - 1];
  const due = clock?.answer;
  const entered = answer ? enteredOf(answer, due?.day ?? null) : null;
  const late = due && entered?.late ? t('referral.enteredLate', { due: words.date(due.day), count: entered.late }) : '';
  const saidOn = answer ? { day: words.date(answer.record.date), recorded: entered ? words.date(entered.recorded) : '', late } : {};
  return {
    title: t('referral.subject', { subject: bare(complaint?.subject ?? '') }),
    to: to || t('referral.body'),
    paragraphs: [
      t('referral.opening', {
        firm: complaint?.firm.name ?? blank, insurer: complaint?.firm.insurer ?? t('claim.insurer'), policy: complaint?.firm.policyNo ?? blank,
        day: words.date(complaint?.date ?? one.arrived), subject: bare(complaint?.subject ?? ''),
      }),
      ...(complaint?.facts ? [t('referral.facts', { facts: complaint.facts })] : []),
      t('referral.request', { request: complaint?.request ?? '' }),
      answer
        ? t(entered ? 'referral.answeredSaid' : 'referral.answered', { ...saidOn, facts: bare(answer.record.facts), measures: bare(answer.record.measures) })
        : due ? t('referral.unanswered', { due: words.date(due.day), day: words.date(words.today) }) : t('referral.silent', { day: words.date(words.today) }),
      ...(rating && !rating.record.satisfied ? [rating.record.note ? t('referral.why', { why: rating.record.note }) : t('referral.dissatisfied')] : []),
      t('referral.ask'),
      ...(one.code && one.head ? [t('referral.proof', { code: one.code, head: one.head.head })] : []),
    ],
    citations,
    signature: `${complaint?.firm.name ?? blank}\n${complaint ? t('referral.contact', { name: complaint.complainant.name, phone: complaint.complainant.phone ?? blank }) : t('claim.contact')}`,
    date: words.today,
  };
}

/** The same as text: to be read, changed, copied and printed. */
export function plainText({ title, to, paragraphs, citations, signature, date }: Letter, wording: LetterWording): string {
  const { t, words } = wording;
  const basis = citations.length ? ['', `${t('claim.basis')}${t('colon')}`, ...basisLines(citations as readonly Citation[], wording).map((line) => `- ${line}`)] : [];
  return [title, '', t('claim.to', { name: to }), ...paragraphs, ...basis, '', signature, ...(date === null ? [] : [words.date(date)])].join('\n');
}
