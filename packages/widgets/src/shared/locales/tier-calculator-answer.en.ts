import type zh from './tier-calculator-answer.zh-CN';
import type { Translated } from './i18n';

const en: Translated<typeof zh> = {
  kept: 'All other answers are kept.',
  keptHere: 'Your answers are remembered by this tab only; they go when it is closed.',
  headline: {
    kinds: 'The insurer {{force}} give you services: {{owed}}. Kinds are counted, not visits.',
    visits: 'The insurer {{force}} come to your site: {{owed}}.',
    rights_one: 'There is {{count}} thing that the insurer must do for you; it is listed below.',
    rights_other: 'There are {{count}} things that the insurer must do for you, listed one by one below.',
    count_one: '{{count}} obligation', count_other: '{{count}} obligations',
    times: '{{right}} {{owed}}', byReading: '{{owed}}; {{count}} by the reading you chose', listed: '{{owed}}; {{count}} are listed as owed', disputed: 'The text contradicts itself and can be read in two ways: {{places}}.', byLetter: '{{place}} (counted by reading {{letter}})', seeReadings: 'See both readings', untilKnown: '{{owed}} (open answers decide)',
    firstBy: 'first service by {{day}}', firstEstimate: 'first service by {{day}} (estimate)',
    first: 'first service {{span}}',
    announced: 'Result: {{figure}}. {{sentence}}',
    maybe: 'This is not yet certain.',
  },
  ask: { more: 'Tell me one more thing: ', now: 'Answer', start: 'Work out the dates', days: 'Dates', daysHelp: 'With the dates of the policy, each thing gets its last day. You may leave this out.', save: 'Work out', saved: 'The dates are worked out.' },
  group: {
    must: 'You must be given', should: 'You should be given', may: 'You may ask for or agree on', note: 'Good to know', unsure: 'Not yet certain',
    unsureHelp: 'Answer these questions to make it certain.', unsureOther: 'These depend on what your insurer knows; you can ask.',
    insurer: 'What else the insurer must do', self: 'What you must do yourself', others: 'What authorities and others must do',
    whatIf: 'If things were different', reference: 'General reference',
    count_one: '{{count}} item', count_other: '{{count}} items',
  },
  row: {
    includedIn: 'counts within “{{right}}”, not on top of it',
    onlyWhen: 'only in this case: {{fact}} – {{answer}}',
    within: { policyStart: 'within {{span}} of the start of the policy', contractSigned: 'within {{span}} of signing', projectStart: 'within {{span}} of the start of work' },
    atOnce: { policyStart: 'on the day the policy starts', contractSigned: 'when the contract is signed', projectStart: 'on the day work starts' },
    beyondCover: 'in periods of two years: a renewal goes on; of a policy that ends before and is not renewed the text says nothing',
    due: 'by {{day}}', duePast: 'by {{day}}, which has passed', provisional: 'estimate',
    provisionalHelp: '“Estimate”: the State Council has not yet published the holidays of that year, so the day may shift a little.',
    uncarriedHelp: '“Estimate”: the holidays of that year are not carried here, so the actual day may have differed a little.',
    wrong: 'Wrong?', wrongRow: 'Wrong? {{title}}',
  },
  whatIf: {
    value: 'If “{{fact}}” were “{{value}}”', band: 'If “{{fact}}” were {{value}}', gone: 'no longer owed: {{right}}', amount: '{{right}} {{owed}}', owed: 'owed: {{right}}',
    more_one: '{{count}} more difference', more_other: '{{count}} more differences',
  },
  perhaps: {
    title: 'It is not known whether local rules apply to you',
    text: 'There are local rules ({{title}}). Whether they apply to you depends on: {{facts}}. That is not known yet, so they are not taken as your answer.',
    answer: 'Add this answer', book: 'Rules that may apply to you: {{title}}',
    group: {
      must: 'If they apply: what must be done', should: 'If they apply: what should be done', may: 'If they apply: what can be agreed', note: 'If they apply: good to know', unsure: 'Not certain even if they apply',
      insurer: 'If they apply: what else the insurer must do', self: 'If they apply: what you must do yourself', others: 'If they apply: what authorities and others must do',
    },
  },
  doubt: {
    perhaps: 'It is not known whether these rules apply to you: find that out before you use what follows.',
    draft: 'A draft for comment, not in force: good for talking with the insurer, not as rules that bind.',
    unverified: 'The source is unverified; for reference only.',
    reference: 'A general reference, not the rules of a place.',
    newer_one: '{{count}} newer text is known to exist but was not seen; what stands here may have changed.', newer_other: '{{count}} newer texts are known to exist but were not seen; what stands here may have changed.',
    joint: ' · ',
    mark: { perhaps: 'if it applies', draft: 'draft', unverified: 'unverified', reference: 'reference' },
    title: { perhaps: 'Not known to apply', draft: 'A draft, not in force', unverified: 'Source unverified', reference: 'For reference' },
  },
  none: {
    title: 'No local rules are known here',
    text: 'No local rules for “{{place}} · {{sector}}” are held here. That does not mean that there are none: they are not known here, so nothing is guessed.',
    earlierTitle: 'The local rules known here began after your policy',
    earlier: 'The rules “{{title}}” are held here; they apply from {{from}}. Your policy began before that, so it was not counted by them. Whether other rules held earlier is not known here.',
    ask: 'You can ask: your insurer; the emergency management bureau of your place (for transport, construction and the like, the authority of your trade); the local office of the financial regulator.',
    general: 'Below is the general reference for your trade. Its source is unverified; use it only to talk with your insurer.',
    nothing: 'The general reference does not hold this trade either.',
  },
  reference: { help: 'This is from the general requirements by trade. Do not add its counts to those of local rules; one service can meet both.' },
  source: {
    title: 'How current these rules are', status: 'Status', checked: 'Checked on', version: 'Rulebook version', issuer: 'Issued by', number: 'Number', newer: 'Newer texts known to exist but not seen', none: 'None heard of',
    contact: 'Whom to ask',
  },
  actions: {
    calendar: 'Add to calendar', share: 'Share', print: 'Print', copy: 'Copy as text', copyLink: 'Copy the link', again: 'Copy again', copied: 'Copied', copyFailed: 'Copying is not possible here; select the text below and copy it.', link: 'Link to share',
    linkHelp: 'All answers are in the link and go to no server. Whoever has the link can see them.', close: 'Close', text: 'Result as text',
  },
  report: {
    title: 'Report a wrong figure', help: 'Send the text below to those who run this site, so that they can repeat it.', taken: 'This site has taken your report. Thank you.',
    finding: 'Item', rulebook: 'Rulebook', facts: 'Answers', shown: 'Shown', clauses: 'Clauses', page: 'Page language', kit: 'Kit version', day: 'Day', readings: 'Readings',
  },
  policies: {
    title: 'My policies', add: 'Add another policy', rename: 'Name', remove: 'Remove', removed: '“{{name}}” was removed.', restarted: 'The answers of “{{name}}” were cleared.', undo: 'Undo',
    compare: 'Side by side', open: 'Look at this one', unfinished: 'Not all answered', none: 'No local rules known', full: '{{count}} at most.',
  },
  link: { partly: 'Part of the link could not be understood and was left out. Please check the answers below.', elsewhere: 'The answers in the link belong to another place or to other rules than those here and were not used. Please answer here anew.', unread: 'This link cannot be read. Please answer again.', versions: 'The link was made under older rules; the answer was worked out anew under version {{version}}: {{book}}.' },
  print: { day: 'Printed on {{day}}', copied: 'Copied on {{day}}', note: 'The interpretation of the competent authority prevails.', made: 'Worked out by Anze Kit, version {{kit}}.', version: '{{title}}, rulebook version {{version}}, {{status}}, checked on {{day}}', reading: 'Counted by one of two readings. {{reading}}' },
  topics: {
    scope: 'Scope', tier: 'Tiers', service: 'Services', training: 'Training', assessment: 'Risk assessment', inspection: 'Inspection', standardization: 'Standardization', emergency: 'Emergencies',
    technology: 'Technology', credit: 'Credit', contract: 'Contract', plan: 'Service plan', report: 'Reports', hazard: 'Hazards', revisit: 'Call-backs', complaint: 'Complaints', archive: 'Archive', fee: 'Fees',
    staff: 'Staff', 'third-party': 'Service providers', sampling: 'Sampling', evaluation: 'Evaluation', platform: 'Information platform', oversight: 'Oversight', insurance: 'Insurance', claims: 'Claims', definition: 'Terms',
  },
};
export default en;
