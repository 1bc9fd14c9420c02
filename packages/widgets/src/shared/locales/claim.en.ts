import type { Translated } from './i18n';
import type zh from './claim.zh-CN';

/** What a letter or a complaint says of something owed that has not come. */
const en: Translated<typeof zh> = {
  claim: {
    blank: '________',
    insurer: '(the insurer)',
    to: 'To {{name}}:',
    opening: 'We ({{firm}}) hold a work-safety liability policy with you, policy number: {{policy}}, from {{from}} to {{to}}.',
    basis: 'Basis',
    quoted: '{{document}} {{article}}: “{{quote}}”',
    unquoted: '{{document}} {{article}}',
    means: 'That is: {{text}}',
    owedPeriod: 'This period is {{from}} to {{to}}; owed: {{owed}}.',
    owedAtOnce: 'It was to be done at once, from {{day}}.',
    owedDue: 'It is due by {{day}}.',
    delivered: 'By {{day}} we have on record {{delivered}} {{unit}}:',
    deliveredNone: 'By {{day}} we have not received this service.',
    deliveredNoKind: 'By {{day}} we have received none of these kinds of service.',
    near: 'By {{day}} we also have on record these services, which the rules do not count here:',
    service: '{{day}} {{services}} ({{mode}})',
    missing: 'Not done yet: {{rights}}.',
    overdue: 'The time is over.',
    kept: 'This is the text as you changed it. Later changes of the records are not in it.', anew: 'Write it anew', back: 'Back to my text',
    contact: 'Contact: ________  Phone: ________',
  },
};
export default en;
