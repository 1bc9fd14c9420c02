import chineseDays from 'chinese-days/dist/chinese-days.json';
import { describe, expect, test } from 'vitest';
import { InputError, addDays, addMonths, weekday } from './days';
import { checkWorkdayFile, workCalendar, workdayYears } from './work-calendar';
import type { WorkdayYear } from './work-calendar';

const calendar = workCalendar();
const year2026 = workdayYears.find(({ year }) => year === 2026) as WorkdayYear;

/** An invented arrangement, to stand for a notice that is not published yet. */
const invented2027: WorkdayYear = {
  year: 2027, title: '虚构的2027年安排', notice: null, issued: '2026-11-10',
  off: [
    ['2027-01-01', '2027-01-03', '元旦'], ['2027-02-05', '2027-02-11', '春节'], ['2027-05-01', '2027-05-05', '劳动节'], ['2027-10-01', '2027-10-07', '国庆节'],
  ],
  work: ['2027-02-13'],
};

describe('the shipped years', () => {
  // Its lists, not its functions: those read the local clock and miss days west of Greenwich.
  test('classify all 1 096 days as chinese-days does', () => {
    const differing: string[] = [];
    let days = 0;
    for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      days += 1;
      const { kind } = calendar.kind(day);
      const weekend = weekday(day) > 5;
      const elsewhere = day in chineseDays.workdays || !(weekend || day in chineseDays.holidays);
      const consistent = (kind === 'workday' && !weekend) || (kind === 'makeup' && weekend) || (kind === 'weekend' && weekend) || kind === 'holiday';
      if (!consistent || calendar.isWorkday(day) !== elsewhere || calendar.isRestDay(day) === calendar.isWorkday(day)) differing.push(day);
    }
    expect(differing).toEqual([]);
    expect(days).toBe(1096);
  });

  test('name the notice with its number and its day', () => {
    expect(calendar.sources.map(({ year, notice, issued }) => [year, notice, issued])).toEqual([
      [2024, '国办发明电〔2023〕7号', '2023-10-25'], [2025, '国办发明电〔2024〕12号', '2024-11-12'], [2026, '国办发明电〔2025〕7号', '2025-11-04'],
    ]);
    expect([calendar.knownFrom, calendar.knownThrough]).toEqual(['2024-01-01', '2026-12-31']);
  });

  test.each([
    ['2026-02-28', { kind: 'makeup', name: null }], ['2026-02-16', { kind: 'holiday', name: '春节' }], ['2026-02-22', { kind: 'holiday', name: '春节' }],
    ['2026-03-01', { kind: 'weekend', name: null }], ['2026-03-02', { kind: 'workday', name: null }], ['2025-10-06', { kind: 'holiday', name: '国庆节、中秋节' }],
  ])('%s is a %o', (day, kind) => expect(calendar.kind(day)).toEqual(kind));
});

describe('counting working days', () => {
  test.each([
    ['2026-02-12', 5, '2026-02-26'], ['2026-09-17', 5, '2026-09-23'], ['2026-09-24', 10, '2026-10-15'],
    ['2025-04-28', 10, '2025-05-15'], ['2025-04-28', 30, '2025-06-13'], ['2025-04-26', 1, '2025-04-27'], ['2025-09-30', 1, '2025-10-09'],
  ])('%s and %i working days end on %s', (from, n, to) => expect(calendar.addWorkdays(from, n)).toEqual({ day: to, provisional: false }));

  test('none is the day itself, be it a rest day or an unknown one', () => {
    expect(calendar.addWorkdays('2026-10-04', 0)).toEqual({ day: '2026-10-04', provisional: false });
    expect(calendar.addWorkdays('2031-01-01', 0)).toEqual({ day: '2031-01-01', provisional: false });
  });

  test('beyond the last notice leaves out the holidays that the law names, and says that it is provisional', () => {
    expect(calendar.addWorkdays('2026-12-24', 10)).toEqual({ day: '2027-01-08', provisional: true });
    expect(calendar.addWorkdays('2026-12-24', 5)).toEqual({ day: '2026-12-31', provisional: false });
    expect(calendar.addWorkdays('2026-12-31', 1)).toEqual({ day: '2027-01-04', provisional: true });
    expect(calendar.addWorkdays('2027-04-29', 2)).toEqual({ day: '2027-05-03', provisional: true });
    expect(calendar.kind('2027-10-03')).toEqual({ kind: 'holiday', name: '国庆节' });
    expect(calendar.known('2027-01-01')).toBe(false);
  });

  test('from before the first notice is provisional only if a day of that time is counted', () => {
    expect(calendar.addWorkdays('2023-12-29', 1)).toEqual({ day: '2024-01-02', provisional: true });
    expect(calendar.addWorkdays('2023-12-31', 1)).toEqual({ day: '2024-01-02', provisional: false });
    expect(calendar.known('2023-12-31')).toBe(false);
  });

  test('goes on over many years', () => {
    const { day, provisional } = calendar.addWorkdays('2024-01-01', 5000);
    expect(provisional).toBe(true);
    let count = 0;
    for (let walked = '2024-01-01'; walked < day;) {
      walked = addDays(walked, 1);
      if (calendar.isWorkday(walked)) count += 1;
    }
    expect(count).toBe(5000);
  });

  test.each([-1, 0.5, NaN, Infinity, 1e6])('refuses %d of them', (n) => {
    expect(() => calendar.addWorkdays('2026-01-01', n)).toThrow(/^workdays: a whole number from 0 to 100000 is needed\. ./);
  });

  test('ends with the year 9999', () => {
    expect(calendar.addWorkdays('9999-12-30', 1)).toEqual({ day: '9999-12-31', provisional: true });
    expect(() => calendar.addWorkdays('9999-12-31', 1)).toThrow(/^day: the date lies outside the years 1 to 9999\. ./);
  });

  test('costs the same for a long span as for a short one, since a batch counts millions', () => {
    // The best of several rounds of the processor's own time: other work on the machine must not fail a test.
    const cost = (span: number): number => Math.min(...Array.from({ length: 5 }, () => {
      const started = process.cpuUsage();
      for (let i = 0; i < 2000; i++) calendar.addWorkdays('2025-01-02', span);
      return process.cpuUsage(started).user;
    }));
    cost(4);
    expect(cost(400)).toBeLessThan(10 * cost(4) + 2000);
  });
});

describe('rolling off a rest day', () => {
  test.each([
    ['2025-10-01', '2025-10-09'], ['2026-02-28', '2026-02-28'], ['2026-05-30', '2026-06-01'], ['2025-07-13', '2025-07-14'], ['2026-02-14', '2026-02-14'],
    ['2026-02-15', '2026-02-24'],
  ])('%s is due on %s', (nominal, due) => expect(calendar.rollForward(nominal)).toEqual({ day: due, provisional: false }));

  test('four months from 31 October end on a Saturday that is worked', () => {
    expect(calendar.rollForward(addMonths('2025-10-31', 4))).toEqual({ day: '2026-02-28', provisional: false });
  });

  test('is provisional where the day or the days passed are not arranged yet', () => {
    expect(calendar.rollForward('2027-03-01')).toEqual({ day: '2027-03-01', provisional: true });
    expect(calendar.rollForward('2027-01-01')).toEqual({ day: '2027-01-04', provisional: true });
    expect(workCalendar([year2026]).rollForward('2025-12-31')).toEqual({ day: '2025-12-31', provisional: true });
  });
});

describe('a newer year from the host', () => {
  test('makes the dates of that year certain', () => {
    const longer = workCalendar(workdayYears.concat(invented2027));
    expect(longer.knownThrough).toBe('2027-12-31');
    expect(longer.addWorkdays('2026-12-24', 10)).toEqual({ day: '2027-01-08', provisional: false });
    expect(longer.kind('2027-02-08')).toEqual({ kind: 'holiday', name: '春节' });
    expect(calendar.known('2027-02-08')).toBe(false);
  });

  test('replaces an older file of the same year', () => {
    const moved = workCalendar(workdayYears.concat({ ...year2026, work: year2026.work.filter((day) => day !== '2026-10-10') }));
    expect(moved.isWorkday('2026-10-10')).toBe(false);
    expect(calendar.isWorkday('2026-10-10')).toBe(true);
  });

  test('may not leave a year out between', () => {
    expect(() => workCalendar([workdayYears[0] as WorkdayYear, year2026])).toThrow(/workdays: 2025 is missing between 2024 and 2026/);
    expect(() => workCalendar([])).toThrow(InputError);
  });
});

describe('a working-day file', () => {
  test('as shipped is in order', () => {
    for (const year of workdayYears) expect(checkWorkdayFile(JSON.parse(JSON.stringify(year)))).toEqual(year);
  });

  const { off, work } = year2026;
  test.each<[string, unknown, string, string]>([
    ['that is no object', [], 'not-an-object', 'workdays'],
    ['that is nothing', null, 'not-an-object', 'workdays'],
    ['without a year', { ...year2026, year: undefined }, 'workdays-year', 'year'],
    ['with the year as text', { ...year2026, year: '2026' }, 'workdays-year', 'year'],
    ['of a year far away', { ...year2026, year: 20226 }, 'workdays-year', 'year'],
    ['of another year than its days', { ...year2026, year: 2027 }, 'workdays-outside-year', 'off[0][0]'],
    ['without a title', { ...year2026, title: ' ' }, 'wrong-type', 'title'],
    ['with a number for the notice', { ...year2026, notice: 12 }, 'wrong-type', 'notice'],
    ['without the day of issue', { ...year2026, issued: '' }, 'not-a-day', 'issued'],
    ['without days off', { ...year2026, off: undefined }, 'wrong-type', 'off'],
    ['with an endless list', { ...year2026, work: Array.from({ length: 1000 }, () => '2026-01-04') }, 'too-long', 'work'],
    ['with a span of two', { ...year2026, off: [['2026-01-01', '2026-01-03']] }, 'wrong-type', 'off[0]'],
    ['with a span without a name', { ...year2026, off: [['2026-01-01', '2026-01-03', '']] }, 'wrong-type', 'off[0][2]'],
    ['with a day that does not exist', { ...year2026, off: [['2026-02-15', '2026-02-30', '春节']] }, 'not-a-day', 'off[0][1]'],
    ['with a day of the year before', { ...year2026, off: [['2025-12-31', '2026-01-03', '元旦']] }, 'workdays-outside-year', 'off[0][0]'],
    ['with a span turned round', { ...year2026, off: [['2026-01-03', '2026-01-01', '元旦']] }, 'workdays-span', 'off[0]'],
    ['with two spans over one day', { ...year2026, off: off.concat([['2026-10-07', '2026-10-08', '国庆节']]) }, 'workdays-overlap', 'off[7]'],
    ['with a make-up day twice', { ...year2026, work: work.concat('2026-10-10') }, 'workdays-overlap', 'work[6]'],
    ['with a make-up day in a holiday', { ...year2026, work: ['2026-10-03'] }, 'workdays-overlap', 'work[0]'],
    ['with a make-up day on a Wednesday', { ...year2026, work: ['2026-01-07'] }, 'workdays-not-weekend', 'work[0]'],
    ['with a make-up day of another year', { ...year2026, work: ['2027-01-02'] }, 'workdays-outside-year', 'work[0]'],
    ['that somebody has not filled in', { ...year2026, off: [], work: [] }, 'workdays-incomplete', 'off'],
    ['without National Day', { ...year2026, off: off.slice(0, -1) }, 'workdays-incomplete', 'off'],
    ['with National Day as a make-up day', { ...invented2027, off: invented2027.off.slice(0, 3), work: ['2027-10-02'] }, 'workdays-incomplete', 'off'],
    ['with the fixed holidays alone', {
      ...year2026, off: [['2026-01-01', '2026-01-01', '元旦'], ['2026-05-01', '2026-05-02', '劳动节'], ['2026-10-01', '2026-10-03', '国庆节']],
    }, 'workdays-incomplete', 'off'],
  ])('%s is refused', (_, file, code, field) => {
    let error: unknown;
    try {
      checkWorkdayFile(file);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code, field });
    expect((error as InputError).message).toMatch(/^[a-z0-9[\]]+: \S.+\. \S/);
    expect(() => workCalendar([file as WorkdayYear])).toThrow(InputError);
  });
});

describe('what a working-day file may just be', () => {
  const plain = (year: number, more: Partial<WorkdayYear> = {}) => ({
    year, title: 't', notice: null, issued: `${year}-01-01`, work: [],
    off: [[`${year}-01-01`, `${year}-01-03`, '元旦'], [`${year}-05-01`, `${year}-05-05`, '劳动节'], [`${year}-10-01`, `${year}-10-05`, '国庆节']], ...more,
  });
  test('as many days off as the law gives, titles of 200 letters, years from 2000 to 2200', () => {
    expect(checkWorkdayFile(plain(2000)).year).toBe(2000);
    expect(checkWorkdayFile(plain(2200, { title: 't'.repeat(200) })).title.length).toBe(200);
    expect(() => checkWorkdayFile(plain(2026, { title: 't'.repeat(201) }))).toThrow(/^title: a text of at most 200 characters is needed. Give it in quotes$/);
    for (const year of [1999, 2201, 2026.5]) expect(() => checkWorkdayFile(plain(year))).toThrow(/^year: a year from 2000 to 2200 is needed. Give the year as a number, e.g. 2027$/);
  });
  test('2 May is a holiday since 2025 only; the others always', () => {
    const without = (year: number, day: string) => plain(year, { off: plain(year).off.flatMap(([from, to, name]) => (from === day ? [[`${year}-05-03`, `${year}-05-09`, '劳动节'] as const] : [[from, to, name] as const])) as never });
    const oneMay = (year: number) => plain(year, { off: [...plain(year).off.slice(0, 1), [`${year}-05-01`, `${year}-05-01`, '劳动节'], [`${year}-10-01`, `${year}-10-09`, '国庆节']] as never });
    expect(checkWorkdayFile(oneMay(2024)).year).toBe(2024);
    expect(() => checkWorkdayFile(oneMay(2025))).toThrow(/2025-05-02 \(劳动节\) is a legal holiday and is missing/);
    expect(() => checkWorkdayFile(without(2024, '2024-05-01'))).toThrow(/2024-05-01 \(劳动节\)/);
  });
  test('a list of 60 entries is read, one of 61 is not', () => {
    const weekends = Array.from({ length: 366 }, (_, i) => addDays('2026-01-01', i)).filter((day) => day < '2027-01-01' && calendar.kind(day).kind === 'weekend');
    expect(checkWorkdayFile(plain(2026, { work: weekends.filter((day) => !/-(01-0[123]|05-0[1-5]|10-0[1-5])$/.test(day)).slice(0, 60) })).work.length).toBe(60);
    expect(() => checkWorkdayFile(plain(2026, { work: Array.from({ length: 61 }, () => '2026-01-04') }))).toThrow(/^work: 61 entries are more than a year can have. Give at most 60$/);
  });
  test('an example shows how the list is written', () => {
    expect(() => checkWorkdayFile(plain(2026, { off: 'none' as never }))).toThrow('off: a list is needed. Give a list, e.g. [["2026-01-01", "2026-01-01", "元旦"]]');
    expect(() => checkWorkdayFile(plain(2026, { work: 'none' as never }))).toThrow('work: a list is needed. Give a list, e.g. ["2026-01-04"]');
    expect(() => checkWorkdayFile('2026')).toThrow(/^workdays: a working-day file is an object. ./);
  });
});

test('a calendar says what it rests on, in the order of the years, whatever the order of its files', () => {
  const turned = workCalendar([...workdayYears].reverse());
  expect(turned.sources).toEqual(workdayYears.map(({ year, title, notice, issued }) => ({ year, title, notice, issued })));
  expect([turned.knownFrom, turned.knownThrough]).toEqual(['2024-01-01', '2026-12-31']);
  expect([turned.known('2025-06-01'), turned.known('2027-01-01')]).toEqual([true, false]);
  expect([turned.isRestDay('2026-10-01'), turned.isRestDay('2026-10-10'), turned.isRestDay('2026-11-20')]).toEqual([true, false, false]);
});
