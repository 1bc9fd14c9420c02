import { isDay } from '@anze/core-rules';
import type { Citation } from '../shared/citations';
import type { Letter } from '../shared/office/office';
import { bare, type LetterWording } from './referral';
import type { TypedComplaint } from './typed-complaint';

/** A complaint to its insurer that has not been sent, half written as it may be: what is missing is a line to fill in. It says that it is a draft. */
export function ownLetterOf(typed: TypedComplaint, citations: readonly Citation[], { t, words }: LetterWording): Letter {
  const blank = t('claim.blank');
  const or = (text: string): string => text.trim() || blank;
  const { facts, against, channel, date } = typed;
  const subject = or(bare(typed.subject));
  return {
    title: t('ownLetter.subject', { subject }),
    to: typed.insurer.trim() || t('claim.insurer'),
    paragraphs: [
      t('ownLetter.opening', { firm: or(typed.firm), policy: or(typed.policyNo), subject }),
      ...(against.trim() ? [t('ownLetter.against', { against: bare(against) })] : []),
      ...(facts.trim() ? [t('ownLetter.facts', { facts: facts.trim() })] : []),
      t('ownLetter.request', { request: or(typed.request) }),
      ...(channel === 'here' ? [] : [t('ownLetter.made', { day: isDay(date) ? words.date(date) : or(date), channel: t(`form.channels.${channel}`) })]),
      t('ownLetter.ask'),
      t('ownLetter.draft'),
    ],
    citations,
    signature: `${or(typed.firm)}\n${t('referral.contact', { name: or(typed.name), phone: or(typed.phone) })}`,
    date: words.today,
  };
}
