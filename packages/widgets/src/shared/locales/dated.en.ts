import type { Translated } from './i18n';
import type zh from './dated.zh-CN';

/** Words for anything that is due. */
const en: Translated<typeof zh> = {
  state: {
    left_one: '{{count}} day left', left_other: '{{count}} days left', today: 'due today', late_one: '{{count}} day late', late_other: '{{count}} days late',
    atOnce: 'to be done at once; not recorded yet', doneAfter_one: 'done ({{day}}, {{count}} day after)', doneAfter_other: 'done ({{day}}, {{count}} days after)',
    done: 'done', doneOn: 'done ({{day}})', doneLate_one: 'done, {{count}} day late', doneLate_other: 'done, {{count}} days late',
    unsure: 'not yet sure whether it is owed',
  },
  due: {
    by: 'by {{day}}', byAtOnce: 'at once: {{event}} on {{day}}', beyondCover: 'This period of two years ends after this policy: it goes on over a renewal; whether it is owed without one, the text does not say.', outsideCover: 'This service lies within no policy that is told here. Whether another policy ran then is not known, so neither is whether this is owed.', period: 'Last day of this period',
    counted: 'Counted from the day after {{day}} ({{event}}): {{span}}.', rolled: '{{nominal}} is a rest day, so it moves to {{due}}.', capped: 'Not after the end of the policy.', atOnce: 'To be done at once after: {{event}}. The rule gives no number of days.',
    fixed: 'A fixed day; it does not move.',
    extendable: 'It can be extended only with the consent of {{consent}}, by {{max}} at most.', extendableFree: 'It can be extended only with the consent of {{consent}}; the rule sets no limit.',
    extended: 'Extension agreed: it was {{due}}, now {{to}}.', refused: 'The extension does not stand: {{why}}. It is still {{due}}.', twice: 'Agreed more than once; only the first counts.',
    uncarried: 'Holidays before {{year}} are not carried here; this date is provisional and may be some days off.',
    estimated: 'Holidays are published until {{day}} only; this date is provisional and may still move by some days.',
  },
  why: {
    'over-max': 'longer than the most allowed, {{max}}', 'too-late': 'the time was over when it was agreed', 'wrong-party': 'the wrong party agreed; it takes {{consent}}',
    'not-written': 'it was not in writing', 'not-told': 'the complainant was not told why', 'condition-not-met': 'this is no case for an extension', 'more-than-once': 'it was extended before', 'not-recorded': 'a condition (writing, circumstances, reason told) is not recorded: check it',
  },
  consent: { insured: 'the firm', 'insured-head': 'the head of the firm', 'insurer-head': 'the head of the insurer', complainant: 'the complainant', 'complaint-officer': "the insurer's complaint officer" },
  event: {
    policyStart: 'start of the policy', contractSigned: 'signing of the contract', serviceAgreed: 'agreement on services', projectStart: 'start of the works', servicePlanned: 'service planned', serviceCompleted: 'service completed', serviceConfirmed: 'service confirmed',
    reportApproved: 'report approved', reportDelivered: 'report delivered', revisitDone: 'call-back made', hazardFound: 'hazard found', hazardRectified: 'hazard rectified', hazardNotified: 'notice of a hazard',
    majorHazardUnrectified: 'major hazard not rectified', majorHazardReported: 'major hazard reported', rectificationRefused: 'rectification refused',
    complaintReceived: 'complaint received', complaintContacted: 'complainant contacted', complaintAnswered: 'complaint answered', complaintResolved: 'complaint closed', complaintPublished: 'complaint published',
    extensionAgreed: 'extension agreed', archived: 'filed', reportSent: 'report sent', serviceRefused: 'service refused', accident: 'accident', evaluationDone: 'evaluation done',
  },
};
export default en;
