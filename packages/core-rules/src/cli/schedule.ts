import { writeFileSync } from 'node:fs';
import { checkWorkdayFile, compareDays, workCalendar, workdayYears } from '../index';
import { commonCatalogue } from '../assess-all';
import type { Language } from '../check/wording';
import { scopeTruth } from '../compile';
import { stateOf } from '../decide';
import { checkEvents, withAnchors } from '../events';
import { checkFacts, factsOf } from '../facts';
import { checkLinks } from '../links';
import { deadlinesOf, scheduleChecked } from '../schedule';
import type { RulebookTexts, ScheduleRow } from '../types';
import { loadBooks } from './books';
import { readJsonFile, reasonOf, refuseInputAsOutput } from './input';
import { needed } from './options';
import type { Command } from './run';
import { bookOptions, dayOption, dayOrToday, factsOption } from './shared-options';
import { CommandError, doneLateInWords, words } from './words';

export const scheduleCommand: Command = {
  name: 'schedule',
  usage: '--facts F.json --events E.json [--rulebook ID] [--on DATE] [--ics OUT]',
  about: { zh: '每件事最晚到哪一天', en: 'the last day for everything' },
  example: 'anze schedule --facts firm.json --events events.json --ics deadlines.ics',
  options: {
    ...factsOption,
    events: { value: 'E.json', help: { zh: '发生过的事，JSON 列表；没有可以不写', en: 'what has happened, a JSON list; may be left out' } },
    ...bookOptions, ...dayOption,
    ics: { value: 'OUT', help: { zh: '另存为日历文件，- 表示只输出日历', en: 'also write a calendar file; - prints the calendar only' } },
    workdays: { value: 'FILE', many: true, help: { zh: '更新的放假安排，格式同 workdays/2026.json', en: 'a newer year of working days, as workdays/2026.json' } },
  },
  files: 0,
  run: async (options, language, { out }) => {
    const given = readJsonFile(needed(options, 'facts', 'F.json'), '--facts', language);
    const eventsFile = options.one('events');
    const givenEvents = eventsFile === undefined ? [] : readJsonFile(eventsFile, '--events', language);
    const on = dayOrToday(options);
    const newer = options.many('workdays').map((file) => checkWorkdayFile(readJsonFile(file, '--workdays', language)));
    const calendar = workCalendar([...workdayYears, ...newer]);
    const loaded = await loadBooks(options, language);
    const books = loaded.map(({ book }) => book);
    const catalogue = commonCatalogue(books);
    const facts = factsOf(checkFacts(given, catalogue));
    const checked = checkEvents(givenEvents);
    // Only what a rulebook of this firm lets be put off is offered as what was.
    const known = books.map(deadlinesOf);
    checkLinks(checked, {
      facts, catalogue, isAll: options.one('rulebook') === undefined, deadlines: known.flatMap(({ deadlines }) => deadlines),
      extendable: books.filter((book) => scopeTruth(book, stateOf(book, facts)) !== 'no').flatMap((book) => deadlinesOf(book).extendable),
    });
    const events = withAnchors(facts, checked);
    const rows = loaded
      .flatMap(({ book, texts }) => scheduleChecked(book, facts, events, { on, calendar, ...(texts ? { texts } : {}) }))
      .sort((a, b) => compareDays(a.extendedTo ?? a.due, b.extendedTo ?? b.due));
    const textsOf = (id: string): RulebookTexts | undefined => loaded.find(({ book }) => book.rulebook.id === id)?.texts;

    const ics = options.one('ics');
    if (ics !== undefined) {
      const { calendarOf } = await import('./ics');
      const text = calendarOf(rows, textsOf, language, on, calendar);
      if (ics === '-') {
        out(text.trimEnd());
        return 0;
      }
      refuseInputAsOutput('--ics', ics, [needed(options, 'facts', 'F.json'), ...(eventsFile === undefined ? [] : [eventsFile]), ...options.many('workdays')]);
      try {
        writeFileSync(ics, text);
      } catch (error) {
        throw new CommandError('unwritable', { field: '--ics', value: ics, why: reasonOf(error, language) });
      }
    }
    if (options.has('json')) out(JSON.stringify(rows, null, 2));
    else out(scheduleInWords(rows, textsOf, language, calendar.knownThrough, events.some(({ event }) => event === 'policyStart')));
    return 0;
  },
};

export function scheduleInWords(rows: readonly ScheduleRow[], textsOf: (id: string) => RulebookTexts | undefined, language: Language, knownThrough: string, hasStart = true): string {
  const zh = language === 'zh';
  const { state, party, force, truth } = words[language];
  const lines = rows.map((row) => {
    const day = row.extendedTo ?? row.due;
    // A fixed day of which nobody knows whether the policy had begun is past, not missed.
    const isOpen = row.event === 'calendar' && row.holds === 'unknown' && !hasStart && row.state !== 'done';
    const marks = [
      isOpen ? (zh ? '没有起保日，不知道轮不轮得到' : 'no policy start was given, so it may not concern this policy') : (doneLateInWords(row, language) ?? state[row.state]),
      force[row.force],
      ...(row.holds === 'unknown' ? [truth.unknown] : []),
      ...(row.provisional ? [zh ? '推算' : 'provisional'] : []),
      ...(row.extendedTo ? [zh ? `已延长，原为 ${row.due}` : `extended, was ${row.due}`] : []),
      ...(row.extension?.why ? [words[language].extension[row.extension.why]] : []),
    ];
    const article = row.clauses.map((id) => `${textsOf(row.rulebook)?.clauses[id]?.article ?? ''} [${id}]`.trim()).join(zh ? '、' : '; ');
    const who = zh ? `${party[row.owes]}→${party[row.to]}` : `${party[row.owes]} to ${party[row.to]}`;
    return `${day}  [${marks.join(zh ? '，' : ', ')}] ${who}${zh ? '：' : ': '}${row.text || row.id}\n            ${row.rulebook} ${article}`;
  });
  if (!lines.length) lines.push(zh ? '没有要按日期办的事。' : 'Nothing is dated.');
  lines.push(zh ? `放假安排已知到 ${knownThrough}，之后的日期是推算。` : `Working days are known until ${knownThrough}; later dates are provisional.`);
  return lines.join('\n');
}
