import { receivedOn, stepsOf } from '@anze/core-rules/device';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import { isOwnNote, type AnswerDue, type OwnCase } from './tracked';

const bare = (text: string): string => text.trim().replace(/[。.；;]+$/, '');

/** What a firm writes to the next body: what it asked, what was answered or not, by when that was due, and under which articles. Plain text, to be copied. */
export function letterOf(one: OwnCase, due: AnswerDue | null, route: { readonly book: string; readonly clauses: readonly string[] } | null, to: string, books: readonly KitBook[], words: Words): string {
  const { t } = words.wording;
  const { complaint } = one;
  if (!complaint) return '';
  const answers = stepsOf(one, 'complaintAnswered');
  const answer = answers[answers.length - 1];
  const ratings = stepsOf(one, 'complaintRated');
  const rating = ratings[ratings.length - 1];
  const last = due ? (due.row.extendedTo ?? due.row.due) : null;
  const entered = answer && answer.recorded !== null && answer.recorded > answer.record.date ? t('letter.entered', { day: words.day(answer.recorded, true) }) : '';
  const answered = !answer
    ? last !== null && last < words.today ? t('letter.unanswered', { due: words.day(last, true), day: words.day(words.today, true) }) : t('letter.silent', { day: words.day(words.today, true) })
    : isOwnNote(answer) ? t('letter.answeredOnly', { day: words.day(answer.record.date, true) })
    : t('letter.answered', { day: words.day(answer.record.date, true), entered, facts: bare(answer.record.facts), measures: bare(answer.record.measures) });
  const basis = [...clausesOf(complaint.rulebook?.id, complaint.clauses ?? [], books), ...clausesOf(due?.book.id, due?.row.clauses ?? [], books), ...clausesOf(route?.book, route?.clauses ?? [], books)];
  return [
    t('letter.subject', { subject: bare(complaint.subject) }), '', t('letter.to', { name: to || t('letter.body') }),
    t('letter.opening', { firm: complaint.firm.name, insurer: complaint.firm.insurer ?? t('letter.insurer'), policy: complaint.firm.policyNo ?? t('letter.blank'), day: words.day(one.isReached ? receivedOn(one).day : complaint.date, true), subject: bare(complaint.subject) }),
    ...(complaint.facts ? [t('letter.facts', { facts: bare(complaint.facts) })] : []), t('letter.request', { request: bare(complaint.request) }), answered,
    ...(rating && !rating.record.satisfied ? [t('letter.dissatisfied')] : []), t('letter.ask'), ...(one.code && one.head ? [t('letter.proof', { code: one.code, head: one.head.head })] : []),
    ...(basis.length ? ['', t('letter.basis'), ...new Set(basis)] : []), '',
    complaint.firm.name, t('letter.contact', { name: complaint.complainant.name, phone: complaint.complainant.phone ?? t('letter.blank') }), words.day(words.today, true),
  ].join('\n');
}
/** What a firm reads out, sends or hands over to its insurer when the complaint has not gone from here. */
export function ownLetterOf({ complaint }: OwnCase, due: { readonly book: string; readonly clauses: readonly string[] }, books: readonly KitBook[], words: Words): string {
  const { t } = words.wording;
  if (!complaint) return '';
  const { firm, complainant, facts, clauses = [], rulebook } = complaint;
  const subject = bare(complaint.subject);
  const basis = [...clausesOf(rulebook?.id, clauses, books), ...clausesOf(due.book, due.clauses, books)];
  return [
    t('letter.ownSubject', { subject }), '', t('letter.to', { name: firm.insurer ?? t('letter.insurer') }), t('letter.ownOpening', { firm: firm.name, policy: firm.policyNo ?? t('letter.blank'), subject }),
    ...(facts ? [t('letter.facts', { facts: bare(facts) })] : []), t('letter.ownRequest', { request: bare(complaint.request) }), t('letter.ownAsk'),
    ...(basis.length ? ['', t('letter.basis'), ...new Set(basis)] : []), '',
    firm.name, t('letter.contact', { name: complainant.name, phone: complainant.phone ?? t('letter.blank') }), words.day(words.today, true),
  ].join('\n');
}
const clausesOf = (id: string | undefined, clauses: readonly string[], books: readonly KitBook[]): readonly string[] => {
  const book = books.find((one) => one.id === id);
  return book?.hasTexts ? clauses.map((clause) => `《${book.texts.title}》${book.article(clause)}${book.quote(clause) ? `：“${book.quote(clause)}”` : ''}`) : [];
};
