import type { Translated } from './i18n';
import type zh from './service-insights.zh-CN';

const en: Translated<typeof zh> = {
  title: 'Service figures',
  ofFirm: 'Service figures of {{firm}}',
  loading: 'Opening the figures…',
  fetching: 'Reading the records… {{count}} so far',
  cancel: 'Stop, and show what was read',
  asOf: 'As of {{day}}. {{firms}}, {{cases}}.',
  firms_one: '{{count}} firm', firms_other: '{{count}} firms',
  cases_one: '{{count}} record', cases_other: '{{count}} records',
  all: 'Total',
  none: '—',
  share: '{{percent}}% ({{part}} of {{whole}})',
  shareFew: '{{part}} of {{whole}}',
  head: {
    late_one: '{{count}} is overdue', late_other: '{{count}} are overdue', fine: 'Nothing is overdue',
    lateText: 'Past their limit and not done: revisits {{revisits}}, answers to complaints {{answers}}. Past the agreed date and not closed: hazards {{hazards}}. See to these first.',
    fineText: 'No revisit, answer or hazard that was due has been left past its day.', unknownText: '{{count}} are not counted: their limit is not known, or it cannot be told.',
    satisfaction: 'Satisfied at the revisit', revisits: 'Revisited in time', answers: 'Answered in time', hazards: 'Hazards closed',
  },
  filter: {
    title: 'Show a part only', period: 'Time', all: 'All the time', year: 'The last twelve months', own: 'Choose the days', ofYear: '{{year}}', from: 'From', to: 'To',
    rulebook: 'Rules', region: 'Place', insurer: 'Insurer', any: 'All', none: 'Not written', apply: 'Show these days', clear: 'Show all',
    help: 'Services count by the day of the service, ratings by that of the revisit, complaints by the day they were received, hazards by the day they were found.',
  },
  problem: { title_one: '{{count}} thing to correct', title_other: '{{count}} things to correct', 'not-a-day': '“{{field}}” is not a day. Choose a day, or leave it empty.', order: '“To” lies before “From”. Change one of them.' },
  show: { title: 'How to look at it', charts: 'Charts', tables: 'Tables' },
  table: 'The numbers',
  act: { copy: 'Copy', copied: 'Copied.', copyFailed: 'It could not be copied. Select the text below and copy it by hand.', print: 'Print', csv: 'Download the tables', csvOf: 'Download the table “{{title}}”', retry: 'Try again', goOn: 'Read on', reload: 'Read again' },
  saved: 'Your browser has been given the file {{name}}.',
  csvText: 'Files cannot be downloaded here. Copy the text below into a spreadsheet.',
  csvName: 'service-figures-{{day}}.csv', csvNameOf: '{{title}}-{{day}}.csv',
  chartsFailed: 'The charts did not load. Below are the same numbers.',
  satisfaction: {
    title: 'Satisfaction', row: 'Who rated', revisits: 'Revisit ratings', complaints: 'Ratings of complaints', total: 'Number', share: 'Satisfied',
    answered: 'Satisfied', unrated: 'Not rated',
    text: 'Of {{count}} revisit ratings, very or mostly satisfied: {{share}}.', textNone: 'There is no revisit rating yet.', complaintsText: 'Of the rated complaints, satisfied with the answer: {{share}}.', complaintsNone: 'Nobody has rated the answer to a complaint yet.',
  },
  revisits: {
    title: 'Revisits in time', row: 'Service in', quarter: '{{year}} Q{{quarter}}', year: '{{year}}', share: 'In time',
    text: 'Of the services whose revisit was due, revisited in time: {{share}}; late: {{late}}; due and not done: {{overdue}}.', textNone: 'No revisit has come due yet, or its limit is not known.',
    help: '“In time” is counted among services whose limit is known and past.',
  },
  verdict: { 'on-time': 'In time', late: 'Late', overdue: 'Due, not done', waiting: 'Not due yet', unclear: 'Cannot be told', unknown: 'Limit unknown' },
  answers: {
    title: 'How long answers took', row: 'Limit', limit: 'Within {{span}}', noLimit: 'Limit unknown', count: 'Number', median: 'Half within', ninth: 'Nine in ten within', range: 'Shortest to longest', span: '{{from}}–{{to}}',
    workdays: 'working days', days: 'days', line: 'Limit', longest: 'Longest', rangeOne: '{{count}}',
    text: 'Of the complaints whose answer was due, answered in time: {{share}}; late: {{late}}; due and not answered: {{overdue}}.', textNone: 'No answer has come due yet, or its limit is not known.',
    help: '“Half within” is the median: the middle value, or half way between the two in the middle. “Nine in ten within” is the value at nine tenths of the row. Under {{fewest}} only shortest and longest are given. Days count from the day after receipt; where the limit is unknown, in working days.',
    unclear: 'Whether it needed checking was not recorded: both limits are possible.', said_one: '{{count}} is said to have been answered in time but was entered after the limit: it counts as “cannot be told”.', said_other: '{{count}} are said to have been answered in time but were entered after the limit: they count as “cannot be told”.',
    unmoved_one: 'For {{count}} an extension or a need to check was entered after the limit: the limit stays.', unmoved_other: 'For {{count}} an extension or a need to check was entered after the limit: the limits stay.',
    withdrawn_one: '{{count}} was taken back before an answer and is not counted.', withdrawn_other: '{{count}} were taken back before an answer and are not counted.',
  },
  hazards: {
    title: 'Hazards open and closed', row: 'Level', major: 'Major', general: 'General', unsaid: 'Level not given', total: 'Number',
    closed: 'Closed', running: 'Agreed date not reached', 'no-date': 'No date agreed', overdue: 'Past the agreed date', refused: 'Rectification refused',
    text: 'Of {{count}} hazards, closed: {{share}}; past the agreed date and open: {{overdue}}, of them major: {{major}}; rectification refused: {{refused}}.', textNone: 'No hazard has been recorded yet.',
    help: 'The level is the inspector’s word. A refused one is counted apart, whatever its date.',
  },
  limitFrom: 'Where the limit stands',
  unknown: {
    'no-rulebook': 'Limit unknown for {{count}}: no rulebook.', 'no-limit': 'Limit unknown for {{count}}: the rulebook sets none.', 'other-version': 'Limit unknown for {{count}}: recorded under another version of the rules.',
    'bad-facts': 'Limit unknown for {{count}}: what is given of the firm is wrong.',
  },
  provisional_one: 'The limit of {{count}} is an estimate: that year’s working days are not published yet, or are not carried here.', provisional_other: 'The limits of {{count}} are estimates: that year’s working days are not published yet, or are not carried here.',
  left: {
    unread_one: '{{count}} record could not be read and is not counted.', unread_other: '{{count}} records could not be read and are not counted.',
    alone_one: '{{count}} record lacks its original or was erased, and is not counted.', alone_other: '{{count}} records lack their original or were erased, and are not counted.',
    doubtful_one: 'The days of {{count}} contradict each other; it is not counted.', doubtful_other: 'The days of {{count}} contradict each other; they are not counted.',
  },
  few: 'Under {{fewest}}, counts are given and no percentage.',
  empty: {
    title: 'Nothing to count yet', text: 'Satisfaction, revisits in time, answers to complaints and closed hazards will stand here.', next: 'Record a service, make a revisit or list a hazard, and the figures appear.', filtered: 'No record fits these choices.',
  },
  partial: {
    page: 'Only {{count}} records (the newest) were read; the rest failed: {{reason}}. The figures below count what was read.', cancelled: 'You stopped the reading. The figures below count the {{count}} records (the newest) that were read.',
  },
  failed: { title: 'The records could not be read', offline: 'There is no network. It will be tried again when it is back.', text: '{{reason}}.', rulebook: 'The rules did not load; the network may be down.', src: 'The rule file of this site cannot be used: {{reason}}', unknownBook: 'There is no rulebook “{{id}}”. The webmaster should choose one of: {{known}}.' },
  reason: {
    offline: 'no network', timeout: 'no answer for too long', 'not-the-contract': 'the answer makes no sense; the network may want a login', unauthorised: 'a login is needed', forbidden: 'these records may not be seen', server: 'the server failed', 'too-many': 'too many requests; try again in a while', other: 'the server gave no records',
  },
  source: 'Worked out from the rulebooks; the authority has the last word. Printed on {{day}}.',
};
export default en;
