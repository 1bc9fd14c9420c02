import type { Translated } from './i18n';
import type zh from './service-calendar-rules.zh-CN';

const en: Translated<typeof zh> = {
  dayTitle: 'On {{day}}',
  dayEmpty: 'Nothing is due on this day.',
  items_one: '{{count}} item', items_other: '{{count}} items',
  showMore_one: 'Show {{count}} more ({{left}} left)', showMore_other: 'Show {{count}} more ({{left}} left)',
  agenda: { title: 'What is due', overdue: 'Late', coming: 'Coming', done: 'Done', none: 'Nothing has a date now.' },
  party: { title: 'Owed by: {{owes}}. To: {{to}}', late_one: '{{count}} of them late', late_other: '{{count}} of them late' },
  card: {
    late_one: '{{count}} item is late', late_other: '{{count}} items are late', lateSentence: 'The oldest: {{title}}, {{state}}. You can remind them, or complain.',
    next: '{{title}} by {{day}}', nextSentence: 'The next thing that is due: {{state}}.', clear: 'Nothing is due now', clearSentence: 'New deadlines will appear here.',
    behind_one: '{{count}} more service is not complete yet; see “Owed and delivered”.', behind_other: '{{count}} more services are not complete yet; see “Owed and delivered”.',
  },
  act: {
    record: 'Record a service', ics: 'Put into my calendar', print: 'Print', letter: 'Write a reminder', complaint: 'Complain', done: 'It is done', notDone: 'Not done: remove this record',
    copy: 'Copy the text', copied: 'Copied', copyFailed: 'Copying does not work here: select the text above and copy it yourself.', close: 'Close',
  },
  ask: { more: 'Tell me one more thing, and what is still open can be settled: ', now: 'Answer', help: 'Everything is worked out anew from your answer.', cleared: 'The answers were cleared.', undo: 'Undo' },
  mark: { title: '“{{title}}” is done', date: 'On which day', help: 'The day of this event: {{event}}.' },
  undated: {
    text: 'No date can be given yet for “{{titles}}”: it is counted from “{{day}}”, which is not known.', tell: 'Tell “{{day}}”', unknown: 'Not known now', wrong: '“{{day}}” is wrong: take it out and fill it in again',
  },
  empty: {
    start: 'First, when did the policy start?', startText: 'Give the first day of the policy, and this page shows by when everything is due and what is missing.', startEnd: 'Last day (may be left out)', startSave: 'Work out the dates',
    noRule: 'No local rules are kept here', noRuleText: 'No local rules for “{{place}} · {{sector}}” are kept here. That does not mean there are none; this page does not know, so it does not guess.',
    noRuleAsk: 'You can ask: your insurer; the emergency management bureau of the place (for transport, building and the like, the authority of the trade); the local financial regulator.',
    noFacts: 'It is not known which rules hold', noFactsText: 'The questions below will tell.',
    perhaps: 'It is not known whether the local rules hold for you', perhapsText: 'There are local rules ({{title}}). Whether they hold for you depends on: {{facts}}. That is not known yet, so nothing is worked out by them. You can add it under “Your answers” below.', general: 'Below is a general reference by trade. Its source is not verified; use it only to talk with the insurer.',
    nothing: 'These rules hold no service that can be counted.',
  },
  account: {
    disputed: 'The text can be read in two ways here; this is counted by reading {{letter}}. Both stand below these rules, to choose from.',
    title: 'Owed and delivered', help: 'Only services that are completed, and within the policy, count.', reference: 'General reference',
    referenceHelp: 'These are general requirements by trade. Their source is not verified, and they are never added to the local ones; one service may count for both.',
    progress: '{{delivered}} / {{owed}} {{unit}} done', met: 'complete', open_one: '{{count}} {{unit}} to come', open_other: '{{count}} {{unit}} to come',
    overdue_one: 'late, {{count}} {{unit}} missing', overdue_other: 'late, {{count}} {{unit}} missing', unsure: 'not yet sure whether it is owed', renewal: 'goes on over a renewal; without one the text does not say',
    period: '{{from}} to {{to}}', counting: 'How it is counted', services: 'Services counted', noServices: 'No service counted yet.', missing: 'Not done yet: {{rights}}',
    metMissing: 'Enough kinds, but still not done: {{rights}}', until: '{{right}} (by {{day}})', more_one: '{{count}} earlier period', more_other: '{{count}} earlier periods',
  },
  counting: {
    kinds: 'Kinds of service count: the same kind done twice is one kind.', visits: 'Days on site count: one day is one visit.', times: 'Each service counts once.',
    year: 'Each policy year by itself: last year does not count for this one.', policyPeriod: 'Over the whole policy period.', 'half-year': 'Each half-year by itself.', 'two-years': 'In periods of two years from the start of the first policy; a renewal goes on.',
    quarter: 'Each quarter by itself.', month: 'Each month by itself.', once: 'Once is enough.',
    offlineTraining: 'Every service on site counts; training face to face counts too.', anyMode: 'Online or on site, both count.', onlyOffline: 'Only on site.', onlyOnline: 'Only online.',
    anyOf: 'Any one of these: {{services}}.', only: 'Only “{{services}}” counts.', onlyKind: 'Only “{{services}}” counts, of whatever form.', anyService: 'Any service counts.',
    includedIn: 'Part of “{{right}}”; it adds nothing to the count.', includes: 'One of them has to be “{{right}}”.', items: 'Kinds that can count: {{rights}}.',
    twoYears: '{{rights}}: once in two years; it counts as a kind in the year in which it is done.',
  },
  near: { account: 'On record but not counted: {{service}}. {{why}}', log: 'Not counted for “{{right}}”: {{why}}', item: 'Only “{{item}}” counts. ', offline: 'Only one on site counts.', online: 'Only one online counts.', other: 'It is about something else.' },
  log: {
    title: 'Services recorded', none: 'No service recorded yet.', edit: 'Change', remove: 'Remove', counts: 'Counts for: {{rights}}',
    outside: 'Not within the policy; it does not count, and no call-back or filing date runs from it. If another policy ran then, that one decides.', before: 'Before the policy started; it does not count, and no call-back or filing date runs from it. If another policy ran then, that one decides.', future: 'This day has not come yet; it does not count.', later: 'Recorded. The local rule or the policy start is still missing; it is judged when they are there.', firstText: 'A service that was done can be recorded now; it is judged when the rule and the policy start are there.', nothing: 'It counts for none of these: they do not ask for it.',
    removed: 'Removed: {{service}}', removedHere: 'Removed here: {{service}}. What was sent cannot be taken back; please tell the receiver.', changed: 'Changed: {{service}}', added: 'Recorded: {{service}}', onlyHere: '. This device stores nothing: it is only on this page. Keep it open, and export a file or print it.', undo: 'Undo', undone: 'Undone.', undoneHere: 'Undone here. What was sent cannot be taken back; please tell the receiver.', photos_one: '{{count}} photo', photos_other: '{{count}} photos', by: 'Who came: {{by}}', bad_one: '{{count}} record could not be read and is left out.', bad_other: '{{count}} records could not be read and are left out.',
    pending: 'Handing it to this website. It counts when the website has saved it.',
  },
  form: {
    title: 'Record a service', editTitle: 'Change this service', date: 'On which day', dateHelp: 'The day on which it was finished.', today: '{{help}} Today was put here: change it if it was another day.', services: 'What was done', servicesHelp: 'You can choose several.', mode: 'Online or on site', modeHelp: 'Training face to face is on site.',
    by: 'Who came (may be left out)', byHelp: 'Name of the firm or person.', note: 'Note (may be left out)', photos: 'Photos (may be left out)', firm: 'Name of the firm', save: 'Record', saveEdit: 'Save the change', cancel: 'Do not record', anyway: 'Record it anyway',
  },
  problem: {
    title_one: '{{count}} place to look at', title_other: '{{count}} places to look at',
    date: {
      empty: '“On which day” is not filled in.',
      'not-a-day': '“On which day”: “{{typed}}” is not a date. Write all four digits of the year, like 2026-03-01.',
      future: '{{day}} has not come yet. Only a finished service can be recorded.',
      'before-start': '{{day}} is before the policy started ({{start}}); it will not count for this policy, and no date runs from it. If the date is right, press “Record it anyway”.',
      outside: '{{day}} is not within the policy; it will not count, and no date runs from it. If the date is right, press “Record it anyway”.',
    },
    services: {
      empty: '“What was done” is not chosen.',
    },
    mode: {
      empty: '“Online or on site” is not chosen.',
    },
    unkept: 'Not recorded: {{reason}}', refused: 'The receiver does not take it like this: {{reason}}',
    firm: {
      empty: '“Name of the firm” is not filled in. A record that is sent says whom it is about.',
      'too-long': '“Name of the firm” is too long: {{length}} characters, at most 200.',
    },
    by: {
      'too-long': '“Who came” is too long: {{length}} characters, at most 200.',
    },
    note: {
      'too-long': 'The note is too long: {{length}} characters, at most 2000.',
    },
    mark: {
      empty: '“On which day” is not filled in.',
      'not-a-day': '“On which day”: “{{typed}}” is not a date. Write all four digits of the year, like 2026-03-01.',
      future: '{{day}} has not come yet. Only what is done can be recorded.',
      before: '{{day}} is too early: this runs only from {{start}}. Please check.',
    },
    anchor: {
      empty: '“{{label}}” is not filled in. If you do not know it, press “Not known now”.',
      'not-a-day': '“{{label}}”: “{{typed}}” is not a date. Write all four digits of the year, like 2026-03-01.',
      future: '{{day}} has not come yet; give the day on which it was signed.',
      early: '{{day}} lies more than a year before the policy’s start ({{start}}); it may be an earlier contract. If the day is right, press “Record it anyway”.',
    },
    start: {
      empty: 'The first day is not filled in.',
      'not-a-day': 'First day: “{{typed}}” is not a date. Write all four digits of the year, like 2026-03-01.',
    },
    end: {
      'not-a-day': 'End of the policy: “{{typed}}” is not a date. Write all four digits of the year, like 2026-03-01.',
      'before-start': 'The last day is before the first; please check.',
    },
  },
  letter: {
    reckonedEnd: '{{day}} (reckoned; please check against the policy)', title: 'Reminder', complaintTitle: 'Text for a complaint', help: 'You can change it. Fill in the blanks.', complaintHelp: 'Give this text to the complaint channel of the insurer, and keep a copy.', subject: 'Please provide “{{title}}”', kindsSubject: 'Please provide the missing kinds of service: {{count}}', kindsComplaintSubject: 'Complaint: kinds of service not provided: {{count}}', complaintSubject: 'Complaint: “{{title}}” was not provided', request: 'Please tell us in writing by ________ what you plan, and provide it soon.', complaintRequest: 'Please find out why, answer in writing within the time that the rules set, and provide it soon.',
  },
  ics: {
    name: 'Work-safety liability insurance: deadlines', title: 'Put into my calendar', file: 'anze-service-calendar.ics', wechat: 'WeChat cannot download files. Copy the text below and save it as an .ics file, or open this page in a browser.', done: 'The file is ready. Open it to put the dates into your calendar; a later file changes the same entries and adds none twice.',
    none: 'There is no date for a calendar.', owed: '{{who}}', state: { done: 'done', unsure: 'open', provisional: 'provisional' }, count: '{{delivered}} / {{owed}} {{unit}} done',
  },
  source: '{{title}}, rulebook version {{version}}, {{status}}, checked on {{day}}', reading: 'Disputed in the text: {{text}} Read here: {{reading}}',
  print: { note: 'The interpretation of the authority stands.', day: 'Printed on {{day}}', made: 'Worked out by Anze Kit, version {{kit}}.' },
};
export default en;
