import type { Words } from './words';

export const words: Words = {
  understood: 'What I understood', comma: ', ', semi: '; ', colon: ': ', sentence: (said) => `${said}. `, title: (name) => name, persons: ' persons', wan: ' ten thousand yuan', yuan: ' yuan', open: ' (', close: ')',
  thanks: /^.{0,4}(thank|bye)/, welcome: 'You are welcome.',
  sorry: 'I cannot answer that. ', greets: /^hello|^hi|help|^what can you/, skipped: 'Never mind, that stays open.',
  field: 'I only know the accident-prevention services of work-safety liability insurance: what the insurer owes you, how often, by when and by which clause; and revisits, complaints and hazards. For all else ask the authority or your insurer.',
  empty: 'Say where the firm is, what it does, the premium, any accident last year, and what you want to know.',
  cut: 'That was long: I read the beginning only.', next: 'One more question: ', correct: 'If something is wrong, just say so, for example "no, Shandong".',
  unsure: {
    range: 'a range; not counted', about: 'roughly told; not counted', several: 'told differently; not counted', 'no-unit': 'without its unit; not counted', tax: 'needed without tax; not counted',
    'no-year': 'without its year; not counted', 'no-such-day': 'there is no such day', vague: 'not surely told; not counted', double: 'a double negation: yes',
  },
  where: 'Rules differ from place to place: say where the firm is and what it does.',
  by: 'Under ', draft: 'a draft for comment, not in force', unverified: 'source unverified, general reference only', mayApply: 'may apply', holds: { unknown: 'it depends' },
  nothing: 'The rules known here do not say, and I will not guess. ', tier: 'You are in ', tierName: (tier) => `tier ${tier}`, tierOpen: 'The tier is still open: it may be ', tierNone: 'The rules here have no tiers', or: ' or ',
  due: (day) => `by ${day} at the latest`, overdue: 'overdue', provisional: 'reckoned by a calendar not yet published',
  whatIf: (said) => `With ${said}:`, conflict: 'The text can be read in more than one way', same: 'whichever number of that range it is, the outcome is the same',
};
