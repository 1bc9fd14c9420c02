import type { Translated } from './i18n';
import type zh from './service-calendar.zh-CN';

const en: Translated<typeof zh> = {
  title: 'Service calendar',
  loading: 'Opening the rules…',
  monthTitle: '{{month}} {{year}}',
  fullDay: '{{day}} {{month}} {{year}}',
  fullWeekday: '{{weekday}}',
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  toToday: 'Back to today',
  gridHelp: 'Arrow keys change the day, Home and End go to the ends of the week, Page Up and Page Down change the month, Enter shows what is due that day.',
  view: { title: 'How to look at it', month: 'Month', agenda: 'List', party: 'By party' },
  mark: { rest: 'Off', work: 'Work', restLong: 'rest day', holiday: 'holiday: {{name}}', workLong: 'make-up working day', workday: 'working day' },
  uncarried: 'Holidays before {{year}} are not carried here. Rest and working days of that time go by the day of the week; dates marked “provisional” may be some days off.',
  estimated: 'Holidays are published until {{day}} only. After that, rest and working days go by the day of the week; dates marked “provisional” may still move by some days.',
  short: { overdue: 'Late', 'due-soon': 'Soon', upcoming: 'Due', done: 'Done', event: 'Noted', unsure: 'Open' },
  more_one: '{{count}} more', more_other: '{{count}} more',
  others: 'Also show what does not concern you directly (reports of the insurer to the authority and the like)',
  failed: { rulebook: 'The rules could not be loaded; the network may be down.', unknown: 'This site names a rulebook “{{id}}” that does not exist. There are: {{known}}.', src: 'The rulebook of this website cannot be used: {{reason}}', case: 'No dates can be worked out here: {{reason}}', retry: 'Try again' },
  provisional: 'provisional',
};
export default en;
