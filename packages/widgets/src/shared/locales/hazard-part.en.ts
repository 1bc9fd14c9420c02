import type { Translated } from './i18n';
import type zh from './hazard-part.zh-CN';

export default {
  state: { found: 'Found', told: 'Firm told', agreed: 'Date agreed', rectified: 'Waiting for recheck', rechecked: 'Recheck passed', closed: 'Closed', refused: 'Refused' },
  step: { found: 'Found', told: 'Firm told', agreed: 'Date agreed', rectified: 'Put right', rechecked: 'Recheck', closed: 'Closed', refused: 'Refused', reported: 'Reported to the authority' },
  doStep: { told: 'Record that the firm was told', agreed: 'Agree a date', rectified: 'Record as put right', rechecked: 'Record the recheck', closed: 'Close it', refused: 'Record a refusal', reported: 'Record the report' },
  stepDone: {
    told: '{{day}}: told in writing', toldSpoken: '{{day}}: told by word of mouth', agreed: '{{day}}: to be put right by {{due}}', rectified: '{{day}}: put right', rechecked: '{{day}}: recheck passed', failed: '{{day}}: recheck found it not put right',
    closed: '{{day}}: closed', refused: '{{day}}: refused', reported: '{{day}}: reported to the authority', found: '{{day}}: found',
  },
  level: { general: 'General hazard', major: 'Major hazard', none: 'Level not set' },
  levelShort: { general: 'General', major: 'Major' },
  riskLevel: { major: 'Major risk', larger: 'Larger risk', general: 'General risk', low: 'Low risk', none: 'Level not set' },
  type: { things: 'Dangerous condition of things', people: 'Unsafe behaviour', management: 'Management defect', other: 'Other' },
  number: 'No. {{no}}',
  late_one: '{{count}} day overdue', late_other: '{{count}} days overdue',
  dueBy: 'by {{day}}',
  noDue: 'no date agreed',
  photos_one: '{{count}} photo', photos_other: '{{count}} photos',
  card: {
    none: 'No hazards yet',
    open: '{{count}} not put right',
    clear: 'All put right',
    late: '{{count}} of them overdue',
    sentence: '{{all}} in all: {{major}} major, {{refused}} refused, {{closed}} closed.',
    unrated_one: '{{count}} has no level yet: the inspector judges.', unrated_other: '{{count}} have no level yet: the inspector judges.',
  },
  empty: {
    title: 'Begin with the first one',
    text: 'Record each problem that the inspection finds: a photo, and what is wrong. Putting right, recheck and closing are followed here; the report of annex 4 of Shandong comes out of it.',
    risks: 'No risks yet. The risk list says what could happen; a hazard is what is wrong now.',
  },
  tab: { label: 'What to see', hazards: 'Hazard inspection list ({{count}})', risks: 'Risk identification list ({{count}})', head: 'Inspection and signatures' },
  act: {
    page: 'Step {{page}} of {{pages}}',
    add: 'Record a hazard', addRisk: 'Record a risk', paste: 'Paste a table', xlsx: 'Import Excel', undo: 'Undo', redo: 'Redo', open: 'Open', edit: 'Change', remove: 'Delete', back: 'Back to the list', save: 'Save', saveStep: 'Record it',
    cancel: 'Do not record', next: 'Next', previous: 'Previous', submit: 'Hand in this list', submitting: 'Handing in…', exportXlsx: 'Excel file', exportDocx: 'Word file', print: 'Print', more: '{{count}} more', stop: 'Stop',
  },
  working: 'Making the file…',
  exported: 'The file is ready: {{name}}',
  exportFailed: 'The file could not be made: {{reason}}',
  undoNone: 'Nothing to undo',
  said: {
    add: 'Recorded: {{count}}.', change: 'Changed.', remove: 'Deleted: {{count}}.', step: 'Recorded: {{step}}.', import: 'Imported: {{count}}.',
    undone: 'The last step was undone.', redone: 'One step was done again.', submitted: 'Handed in; it is being sent.', held: 'Taken, and kept on this device until it can be sent.', taken: 'This site has taken it over.',
  },
  find: {
    label: 'Search and filter', text: 'Search', textHint: 'Words of the problem, basis, advice or the person responsible', state: 'State', level: 'Level', sort: 'Order', all: 'All', open: 'Not put right', overdue: 'Overdue', clear: 'Clear the filter',
    byNo: 'By number', byDue: 'Due first', byLevel: 'Major first', byFound: 'Newest first',
    found: '{{found}} found of {{all}}.', total: '{{all}} in all.', none: 'No hazard fits.',
  },
  rows: { hazards: 'Hazards', risks: 'Risks', keys: 'Up and down move between rows, Home to the first, End to the last, Enter opens.' },
  label: {
    problem: 'Problem', photos: 'Photos', type: 'Type', typeText: 'Which type', basis: 'Basis', advice: 'Advice', level: 'Level', found: 'Found on', due: 'To be put right by', name: 'Person responsible', phone: 'Telephone',
    risk: 'Risk', measures: 'Measures', riskLevel: 'Risk level', date: 'Date', by: 'By whom', note: 'Note', passed: 'Was it put right?', no: 'No.', state: 'State', responsible: 'Responsible', history: 'What happened', written: 'In writing',
    reportedTo: 'Which authority was told',
  },
  help: {
    problem: 'Say where it is and what is wrong.', level: 'The inspector judges; this tool does not decide it.', basis: 'Name the clause or criterion. The index below helps; your own words are fine.', due: 'The day agreed with the firm. Leave it empty if none is.',
    by: 'Who did it.', note: 'What happened, why, or what proves it.', agreedDue: 'To change the day, record “Agree a date”.', reportedTo: 'For example the county emergency-management bureau.',
  },
  passed: { yes: 'Yes, put right', no: 'No, not put right' },
  criteria: {
    open: 'Index of criteria for major hazards', about: 'Whether a hazard is major is judged by these documents. Only the documents are listed here; the inspector judges.', use: 'Put into the basis', unverified: 'source not verified, check the original', replaces: 'replaces {{number}}', from: 'from {{day}}',
    noNumber: 'Number not found', all: 'Other trades too', own: 'This trade only', failed: 'The index did not load.',
  },
  wrong: {
    empty: 'Fill in: {{label}}.', 'too-long': '{{label}}: too long, please shorten it.', 'not-a-day': '{{label}}: not a day, write it as 2026-03-01.', 'before-found': '{{label}}: lies before the day it was found ({{than}}); change one of them.',
    'before-last': '{{label}}: lies before the step before ({{than}}); record steps in order.', future: '{{label}}: has not come yet (today is {{than}}).', 'after-step': '{{label}}: lies after a later step ({{than}}); make it earlier.',
    'due-before-date': '{{label}}: lies before the day of this step ({{than}}); make it later.', 'not-said': 'Choose: {{label}}',
  },
  duty: {
    title: 'To be reported to the authority', hazard: '{{number}}: {{problem}}', due: 'By {{day}}', atOnce: 'On the same day ({{day}})', late: 'By {{day}}, {{count}} days overdue', noDay: 'The text gives no days (from {{day}}); do it soon', done: 'Reported on {{day}}',
    reference: 'General reference', more: '{{count}} more major hazards are not listed; see them after these.', noFacts: 'There is a major hazard. Who must report it, and by when, depends on the place and the trade.',
    noRule: 'This kit has no rules for this place. Ask the local emergency-management authority whom to tell of a major hazard.', failed: 'The rules did not load, so duties to report are not shown.', bad: 'What is given here cannot be right, so duties to report cannot be worked out: {{reason}}',
  },
  detail: { history: 'What happened', next: 'What comes next', rules: 'Basis and advice', none: 'Not given' },
  head: {
    title: 'Inspection and signatures', firm: 'Insured firm', policyNo: 'Policy number', insurer: 'Insurer', agency: 'Third-party agency', date: 'Day of inspection', inspectors: 'Inspectors', inspectorsHint: 'Put commas between several.', places: 'Places inspected',
    equipment: 'Facilities and equipment inspected', process: 'Main process of work', riskMap: 'Risk map', riskMapNote: 'What is marked on the map', onSite: 'What people at their posts answered', advice: 'Advice', inspectorSign: 'Inspectors’ signature', siteSign: 'Signature of the firm’s person on site',
    firmWrong: 'Fill in the insured firm.', done: 'Done, back to the list',
  },
  submit: { title: 'Hand in', text: 'You get a receipt. It can be handed in without a network too; it is sent when there is one.', empty: 'Record at least one hazard or risk first.', unfinished: 'One entry is not finished: save it, or do not record it.', failed: 'It could not be handed in: {{reason}}', receipt: 'Query code {{code}}' },
  paste: {
    ignored: 'The column “{{heading}}” was not read.', pictures: 'The file holds pictures ({{count}}) that were not read; add them on the list.', importedStep: 'The state came from a table; the date is that of the import.',
    title: 'Paste or import a table', text: 'Select rows in Excel or WPS (with their head, if you can), copy them and paste them below.', label: 'Paste here', file: 'Or choose an Excel file', template: 'Template to fill in', templateHint: 'Level and type are drop-downs there.', read: 'See what was read', reading: 'Reading the file…',
    found: 'Read: {{count}}', fine: 'No errors. They are imported all at once, and this can be undone.', bad_one: '{{count}} error; nothing was imported. Correct it and come back:', bad_other: '{{count}} errors; nothing was imported. Correct them and come back:', take: 'Import these {{count}}',
    cell: 'Cell {{cell}}', row: 'Row {{row}}', table: 'The table', first: 'The first {{count}}:', fileFailed: 'This file cannot be read: {{reason}}',
    wrong: {
      'no-rows': 'Nothing was read. Copy at least one row.', 'no-problem-column': 'There is no column “Problem”. Write it into the head.', 'two-columns': '“{{typed}}” repeats an earlier column; delete one.', empty: 'Nothing is filled in.', 'too-long': 'Too long, please shorten it.',
      'not-a-level': '“{{typed}}” is no level: write “general” or “major”, or leave it empty.', 'not-a-day': '“{{typed}}” is not a day, write it as 2026-03-01.', 'due-before-found': '{{typed}} lies before the day it was found.', 'too-many': '{{typed}} are too many; at most 10,000 at once.',
    },
  },
  print: { report: 'Accident-prevention service report', risks: 'Risk identification list', hazards: 'Hazard inspection list', day: 'Printed on {{day}}', note: 'The authority’s reading prevails.', made: 'Made by Anze Kit {{kit}}', rules: '{{title}}, version {{version}}' },
  describe: { rows: 'Hazards and risks', firm: 'Insured firm', places: 'Places', editing: 'Being written' },
} as const satisfies Translated<typeof zh>;
