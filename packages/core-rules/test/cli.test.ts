import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess, assessAll, compile, kitFacts, schedule, type Decisions, type RulebookTexts, type ScheduleRow } from '../src/index';
import { commands, run } from '../src/cli/run';
import { builtCommand, type BuiltCommand } from './fixtures/built-command';

const rulebooks = join(import.meta.dirname, '../rulebooks');
const fixture = join(import.meta.dirname, 'fixtures/small-book');
const ids = readdirSync(rulebooks).sort();
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const bookOf = (id: string, readings = {}) => compile(json(join(rulebooks, id, 'rulebook.json')) as Decisions, kitFacts, readings);
const textsOf = (id: string, language = 'zh'): RulebookTexts => json(join(rulebooks, id, `${language}.json`));

let folder: string;
let command: BuiltCommand;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anze-cli-'));
  command = await builtCommand();
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  command.remove();
});

const put = (name: string, value: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
/** The command within this process: its exit code, what it printed, and the lines on standard error. */
async function anze(...args: string[]) {
  let out = '';
  const errors: string[] = [];
  const code = await run(args, { out: (text) => (out += `${text}\n`), error: (line) => void errors.push(line), write: async (text) => void (out += String(text)) });
  return { code, out, errors };
}
async function answer(...args: string[]) {
  const { code, out, errors } = await anze(...args, '--json');
  expect([code, errors]).toEqual([0, []]);
  return JSON.parse(out);
}

const quarry = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false };

describe('assess', () => {
  test('without a rulebook: every one that applies, local first, as assessAll says', async () => {
    const books = ids.map((id) => bookOf(id));
    const texts = Object.fromEntries(ids.map((id) => [id, textsOf(id)]));
    const all = await answer('assess', '--facts', put('f.json', quarry));
    expect(all).toEqual(JSON.parse(JSON.stringify(assessAll(books, quarry, { texts }))));
    expect(all.assessments.map((one: { rulebook: string }) => one.rulebook)).toEqual(['guangdong-non-coal-mine', 'sector-requirements']);
  });
  test('with a rulebook: that assessment alone, worded in the language asked for', async () => {
    for (const language of ['zh', 'en']) {
      const one = await answer('assess', '--facts', put('f.json', quarry), '--rulebook', 'guangdong-non-coal-mine', '--lang', language);
      expect(one).toEqual(JSON.parse(JSON.stringify(assess(bookOf('guangdong-non-coal-mine'), quarry, { texts: textsOf('guangdong-non-coal-mine', language) }))));
      expect(one.tier.value).toBe(3);
      expect(one.entitlements[0].text).toMatch(language === 'zh' ? /[\u4e00-\u9fff]/ : /[a-z]{3}/);
    }
  });
  test('a rulebook of one’s own by its path, or by its folder', async () => {
    const facts = put('f.json', { region: '330000', sector: 'transport', premium: 60000, accidentLastYear: true });
    for (const path of [join(fixture, 'rulebook.json'), fixture]) {
      expect(await answer('assess', '--facts', facts, '--rulebook', path)).toMatchObject({ rulebook: 'small-book', tier: { value: 1 }, applies: 'yes' });
    }
  });
  test('a chosen reading', async () => {
    const facts = put('f.json', { ...quarry, premium: 5000 });
    const [dispute] = bookOf('guangdong-non-coal-mine').rulebook.disputes;
    const other = Object.keys(dispute!.readings).find((reading) => reading !== dispute!.default)!;
    const before = await answer('assess', '--facts', facts, '--rulebook', 'guangdong-non-coal-mine');
    const after = await answer('assess', '--facts', facts, '--reading', `${dispute!.id}=${other}`);
    expect(before.readings[dispute!.id]).toBe(dispute!.default);
    expect(after.assessments[0].readings[dispute!.id]).toBe(other);
    expect(after.assessments[0].entitlements).not.toEqual(before.entitlements);
  });
  test('questions for another audience, and another day', async () => {
    const facts = put('f.json', quarry);
    const questions = async (who: string) => (await answer('assess', '--facts', facts, '--rulebook', 'guangdong-non-coal-mine', '--audience', who)).questions.map(({ fact }: { fact: string }) => fact);
    expect(await questions('insured')).toEqual([]);
    expect(await questions('insurer')).toContain('insurerLevel');
    const shandong = put('s.json', { region: '370000', sector: 'transport', premium: 20000 });
    const { from } = bookOf('shandong-transport').rulebook;
    expect(await answer('assess', '--facts', shandong, '--rulebook', 'shandong-transport', '--on', from!)).toMatchObject({ applies: 'yes', inForce: 'yes' });
    expect(await answer('assess', '--facts', shandong, '--rulebook', 'shandong-transport', '--on', '2020-01-01')).toMatchObject({ applies: 'no' });
  });
  test('in words: what is owed, by which article, and what is still to be known', async () => {
    const { out } = await anze('assess', '--facts', put('f.json', { ...quarry, premium: 60000, accidentLastYear: null }), '--lang', 'en');
    expect(out).toContain('a local rule is known');
    expect(out).toMatch(/Tier: [12] or [12] /);
    expect(out).toMatch(/from at least 1 time\(s\) in two years up to at least 1 time\(s\) a year/);
    expect(out).toContain('Annex 2, row 9, tier 2 [GD-A2-09t2]');
    expect(out).toMatch(/Still to be known:\n {2}- .*\(accidentLastYear\)/);
    expect((await anze('assess', '--facts', put('f.json', { region: '330000', sector: 'construction' }))).out).toContain('没有已知的当地规定');
    expect((await anze('assess', '--facts', put('f.json', { ...quarry, premium: 5000 }))).out).toMatch(/--reading fourth=b/);
    // Every tier is open: what lies between the ends is possible too.
    const open = put('f.json', { ...quarry, premium: null });
    expect((await anze('assess', '--facts', open)).out).toContain('【每年至少 2–6 种】');
    expect((await anze('assess', '--facts', open, '--lang', 'en')).out).toContain('[at least 2–6 kind(s) a year]');
  });
  test('a sentence that two rights of the same clauses share is said once', async () => {
    const small = { region: '140900', sector: 'other', sizeClass: 'small', policyStart: '2025-06-01', premium: 20000 };
    const { out } = await anze('assess', '--facts', put('f.json', small));
    expect(out.split('小微企业的服务内容可以按保费调整')).toHaveLength(2);
  });
});

describe('schedule', () => {
  const facts = { region: '610000', premium: 50000, sizeClass: 'medium', policyStart: '2025-06-01' };
  const events = [
    { id: 'x', event: 'extensionAgreed', of: 'policyStart', date: '2025-09-20', by: 'insured', written: true, months: 2 },
    { id: 's', event: 'serviceCompleted', date: '2026-12-24', serviceKind: 'training', mode: 'offline' },
  ];

  test('the rows of the engine, of the named rulebook or of all that apply, by day', async () => {
    const args = ['--facts', put('f.json', facts), '--events', put('e.json', events), '--on', '2025-06-10'];
    const own = await answer('schedule', ...args, '--rulebook', 'shaanxi');
    expect(own).toEqual(JSON.parse(JSON.stringify(schedule(bookOf('shaanxi'), facts, events, { on: '2025-06-10', texts: textsOf('shaanxi') }))));
    const first = own.find((row: ScheduleRow) => row.id === 'first-service-due');
    expect(first).toMatchObject({ nominal: '2025-10-01', due: '2025-10-09', extendedTo: '2025-12-01' });
    const days = (await answer('schedule', ...args)).map((row: ScheduleRow) => row.extendedTo ?? row.due);
    expect(days).toEqual([...days].sort());
    const { out } = await anze('schedule', ...args);
    expect(out).toContain('推算');
    expect(out).toContain('放假安排已知到 2026-12-31');
  });

  test('a report of which nobody knows whether the policy had begun is shown with its day, and not as missed', async () => {
    const unstarted = put('f.json', { region: '370000', sector: 'transport' });
    const args = ['--facts', unstarted, '--on', '2025-05-01'];
    for (const [language, words, late] of [['zh', '2025-03-31  [没有起保日，', '已过期'], ['en', '2025-03-31  [no policy start was given, ', 'overdue']] as const) {
      const { out } = await anze('schedule', ...args, '--lang', language);
      expect(out).toContain(words);
      expect(out).not.toContain(late);
    }
    expect((await answer('schedule', ...args)).filter((row: ScheduleRow) => row.event === 'calendar').map((row: ScheduleRow) => row.holds)).not.toContain('yes');
  });

  test('an agreement that names no deadline, or no span, is refused with what to write', async () => {
    const firm = ['--facts', put('f.json', { ...facts, sector: 'non-coal-mine' })];
    const agreed = { event: 'extensionAgreed', date: '2025-09-20', by: 'insured', written: true };
    const say = async (event: object) => (await anze('schedule', ...firm, '--events', put('e.json', [event]))).errors.join();
    expect(await say({ ...agreed, months: 2 })).toMatch(/events\[0\]\.of：没有写延的是哪一项（现在没有填）。.*期限的名字：first-service-due、first-service-due-heads、first-service-from-project-start/);
    expect(await say({ ...agreed, of: 'first-service-due' })).toBe('anze: events[0].months：没有写同意延多久（现在没有填）。写上 months、days 或 workdays，例如 "months": 1');
    expect(await say({ event: 'complaintReceived', date: '2025-09-20', complaintVerify: true })).toMatch(/^anze: events\[0\]\.complaintVerify：事件里没有这一项.*complaintNeedsVerification/);
  });

  test('what was done after its day is said to be late, by how much, in words and in the calendar', async () => {
    const late = [{ id: 's', event: 'serviceCompleted', date: '2025-10-20', serviceKind: 'training', mode: 'offline' }, { event: 'revisitDone', of: 's', date: '2025-12-30' }];
    const args = ['schedule', '--facts', put('f.json', facts), '--events', put('e.json', late), '--on', '2026-01-10', '--rulebook', 'shaanxi'];
    const rows: ScheduleRow[] = await answer(...args);
    const first = rows.find((row) => row.id === 'first-service-due')!;
    expect(first).toMatchObject({ due: '2025-10-09', doneOn: '2025-10-20', state: 'done' });
    for (const more of [[], ['--ics', '-']]) {
      const { out } = await anze(...args, '--lang', 'zh', ...more);
      expect(out.replace(/\r?\n /g, '')).toContain('10月20日完成，晚了11天');
    }
    expect((await anze(...args, '--lang', 'en')).out).toContain('done on 2025-10-20, 11 days late');
    expect((await anze(...args, '--lang', 'zh')).out).toContain('已完成');
  });

  test('a newer year of working days makes a provisional day certain', async () => {
    const year = { year: 2027, title: '示例', notice: null, issued: '2026-11-01', work: [], off: [['2027-01-01', '2027-01-03', '元旦'], ['2027-02-05', '2027-02-11', '春节'], ['2027-04-05', '2027-04-05', '清明节'], ['2027-05-01', '2027-05-03', '劳动节'], ['2027-06-09', '2027-06-09', '端午节'], ['2027-09-15', '2027-09-15', '中秋节'], ['2027-10-01', '2027-10-07', '国庆节']] };
    const args = ['schedule', '--facts', put('f.json', facts), '--events', put('e.json', events), '--on', '2025-06-10', '--rulebook', 'shaanxi'];
    const provisional = async (...more: string[]) => (await answer(...args, ...more)).find((row: ScheduleRow) => row.id === 'revisit').provisional;
    expect(await provisional()).toBe(true);
    expect(await provisional('--workdays', put('2027.json', year))).toBe(false);
    expect((await anze(...args, '--workdays', put('half.json', { ...year, off: year.off.slice(0, 2) }))).code).toBe(2);
  });

  test('a calendar file that would fall on what is read is refused, and nothing is lost', async () => {
    const [firm, happened] = [put('f.json', facts), put('e.json', events)];
    for (const target of [firm, happened]) {
      const before = readFileSync(target, 'utf8');
      const { code, errors } = await anze('schedule', '--facts', firm, '--events', happened, '--on', '2025-06-10', '--ics', target);
      expect([code, errors.join()]).toEqual([2, expect.stringContaining('结果不能写进正在读的文件')]);
      expect(readFileSync(target, 'utf8')).toBe(before);
    }
  });
  test('an empty file is said to be empty', async () => {
    writeFileSync(join(folder, 'nothing.json'), ' \n');
    expect((await anze('schedule', '--facts', join(folder, 'nothing.json'))).errors.join()).toMatch(/nothing\.json.*里面是空的/);
  });
  test('a day in another form is not called one that does not exist', async () => {
    const said = async (policyStart: string) => (await anze('schedule', '--facts', put('f.json', { ...facts, policyStart }))).errors.join();
    expect(await said('2025/6/1')).toContain('policyStart：不是日期的写法');
    expect(await said('2025-06-31')).toContain('policyStart：没有这一天');
  });

  describe('as a calendar file, read by another library', () => {
    const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    async function calendar(on = '2025-06-10', language = 'zh', of = events) {
      const file = join(folder, 'out.ics');
      const rows: ScheduleRow[] = await answer('schedule', '--facts', put('f.json', facts), '--events', put('e.json', of), '--on', on, '--ics', file, '--lang', language);
      return { rows, text: readFileSync(file, 'utf8'), entries: read(readFileSync(file, 'utf8')) };
    }
    test('a whole-day entry for every deadline, on its day in every time zone, with clause and quotation', async () => {
      const { rows, entries, text } = await calendar();
      expect(entries).toHaveLength(rows.length);
      expect(rows.length).toBeGreaterThan(3);
      rows.forEach((row, i) => {
        const entry = entries[i]!;
        expect([entry.startDate.isDate, entry.startDate.toString()]).toEqual([true, row.extendedTo ?? row.due]);
        const { article, quote } = textsOf(row.rulebook).clauses[row.clauses[0]!]!;
        expect(entry.description).toContain(article);
        expect(entry.description).toContain(quote);
        expect(entry.summary.includes('推算')).toBe(row.provisional);
      });
      expect(rows.some((row) => row.provisional)).toBe(true);
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const file = join(folder, 'zone.ics');
      for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
        const before = process.env.TZ;
        process.env.TZ = zone;
        await anze('schedule', '--facts', join(folder, 'f.json'), '--events', join(folder, 'e.json'), '--on', '2025-06-10', '--ics', file);
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
        expect(readFileSync(file, 'utf8')).toBe(text);
      }
    });
    test('reminders a week and a day before, none for what is done', async () => {
      const { rows, entries } = await calendar('2027-02-01', 'zh', [...events, { id: 'early', event: 'serviceCompleted', date: '2025-07-01', serviceKind: 'training', mode: 'offline' }]);
      const alarms = entries.map((entry) => entry.component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))));
      expect(rows.some((row) => row.state === 'done')).toBe(true);
      rows.forEach((row, i) => expect(alarms[i]).toEqual(row.state === 'done' ? [] : ['-P7D', '-P1D']));
    });
    test('the same entry has the same name another day and in another language, and no two share one', async () => {
      const [first, later, english] = [await calendar(), await calendar('2026-01-01'), await calendar('2025-06-10', 'en')];
      const names = (one: typeof first) => new Map(one.rows.map((row, i) => [`${row.rulebook} ${row.id} ${row.of}`, one.entries[i]!.uid]));
      const before = names(first);
      expect(new Set(before.values()).size).toBe(first.rows.length);
      for (const other of [later, english]) for (const [key, uid] of names(other)) if (before.has(key)) expect(uid).toBe(before.get(key));
      expect(names(english)).toEqual(before);
      expect(english.entries[0]!.description).toContain('Owed by');
    });
    test('why a day is reckoned: its holidays are still to come, or lie before those that are carried', async () => {
      const notes = async (start: string, language: string) => {
        const { out } = await anze('schedule', '--facts', put('f.json', { region: '440000', sector: 'non-coal-mine', policyStart: start }), '--events', put('e.json', [{ id: 's', event: 'serviceCompleted', date: start, serviceKind: 'training' }]), '--ics', '-', '--on', start, '--lang', language);
        return new Set(read(out).flatMap(({ description }) => description.split('\n').filter((line) => /推算|Provisional/.test(line))));
      };
      expect([...(await notes('2022-06-01', 'zh'))]).toEqual(['推算：2024年以前的放假安排这里没有，和当时实际的日期可能差几天。']);
      expect([...(await notes('2022-06-01', 'en'))]).toEqual(['Provisional: the working days before 2024 are not carried here; the actual day may have differed a little.']);
      expect([...(await notes('2026-12-28', 'zh'))]).toEqual(['推算：放假安排公布后可能变动。']);
    });
    test('printed alone for a hyphen', async () => {
      const { out } = await anze('schedule', '--facts', put('f.json', facts), '--ics', '-', '--on', '2025-06-10');
      expect(read(out).length).toBeGreaterThan(0);
    });
  });
});

describe('rulebooks', () => {
  test('id, title, status, place, trades and counts, as the files have them', async () => {
    const rows = await answer('rulebooks');
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const row of rows) {
      const book = json(join(rulebooks, row.id, 'rulebook.json'));
      expect(row).toMatchObject({ title: textsOf(row.id).title, status: book.status, region: book.scope.when.region ?? null, version: book.version });
      expect(row.counts).toMatchObject({ entitlements: book.entitlements.length, duties: book.duties.length, deadlines: book.deadlines.length, forms: book.forms.length });
      expect(row.sectors).toEqual([book.scope.when.sector ?? []].flat());
    }
    const { out } = await anze('rulebooks');
    for (const id of ids) expect(out).toContain(textsOf(id).title);
  });
});

describe('check', () => {
  test('a clean rulebook, with its source', async () => {
    expect(await answer('check', join(fixture, 'rulebook.json'), '--source', join(fixture, 'source.txt'))).toEqual([]);
    expect((await anze('check', fixture)).out).toContain('没有错误');
  });
  test('one defect is one error', async () => {
    const own = join(folder, 'one');
    cpSync(fixture, own, { recursive: true });
    writeFileSync(join(own, 'rulebook.json'), readFileSync(join(own, 'rulebook.json'), 'utf8').replace('"within": [3, "months"]', '"within": [5, "months"]'));
    expect((await anze('check', own, '--lang', 'en')).errors).toEqual(['anze: 1 error, 0 warnings; correct the errors']);
  });
  test('a defect: where, what, and what to do; exit code 2', async () => {
    const own = join(folder, 'own');
    cpSync(fixture, own, { recursive: true });
    writeFileSync(join(own, 'rulebook.json'), readFileSync(join(own, 'rulebook.json'), 'utf8').replace('"lt": 50000', '"lt": 49999'));
    const { code, out, errors } = await anze('check', own, '--lang', 'en');
    expect(code).toBe(2);
    expect(errors).toEqual(['anze: 3 errors, 0 warnings; correct the errors']);
    expect(out).toMatch(/error rulebook\.json:\d+ tables\[0\]\.rows\[3\]\.when\.premium/);
    expect(out).toContain('from 49 999 up to (not including) 50 000');
    const found = await anze('check', own, '--json');
    expect(JSON.parse(found.out).map(({ code }: { code: string }) => code).sort()).toEqual(['edges-nearly-meet', 'figure-not-in-quote', 'table-gap']);
  });
  test('a quotation that the source does not say', async () => {
    const { code, out } = await anze('check', fixture, '--source', put('other.txt', '别的文件'));
    expect(code).toBe(2);
    expect(out).toContain('原文里找不到');
  });
  // 安全生产, as an editor of Windows may save it.
  const gbk = Buffer.from([0xb0, 0xb2, 0xc8, 0xab, 0xc9, 0xfa, 0xb2, 0xfa]);
  test.each(['rulebook.json', 'zh.json', 'en.json'])('%s in another encoding is told as that, and nothing else', async (name) => {
    const own = join(folder, `gbk-${name}`);
    cpSync(fixture, own, { recursive: true });
    const [head, ...rest] = readFileSync(join(own, name), 'utf8').split('"version"');
    writeFileSync(join(own, name), Buffer.concat([Buffer.from(head!), gbk, Buffer.from(rest.join('"version"'))]));
    const { code, out, errors } = await anze('check', own);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toEqual([expect.stringMatching(new RegExp(`${name === 'rulebook.json' ? 'RULEBOOK' : name}.*不是 UTF-8.*GBK.*另存为`))]);
  });
  test('a source in another encoding, and one without a word', async () => {
    writeFileSync(join(folder, 'gbk.txt'), gbk);
    expect((await anze('check', fixture, '--source', join(folder, 'gbk.txt'))).errors).toEqual([expect.stringMatching(/--source：.*gbk\.txt 不是 UTF-8/)]);
    expect((await anze('check', fixture, '--source', put('empty.txt', ' \n'))).errors).toEqual([expect.stringMatching(/--source：.*empty\.txt 是空的/)]);
  });
  test('Chinese marks in JSON are told with line and column', async () => {
    const own = join(folder, 'marks');
    cpSync(fixture, own, { recursive: true });
    writeFileSync(join(own, 'zh.json'), readFileSync(join(own, 'zh.json'), 'utf8').replace('"issuer":', '“issuer”：'));
    const { code, out } = await anze('check', own);
    expect(code).toBe(2);
    expect(out).toContain('错误 zh.json:4\n  第 4 行第 2 列的““”是中文（全角）标点，JSON 只认英文标点。');
  });
});

describe('a mistake is told in one line with the field, the value and the fix', () => {
  const bad: readonly (readonly [string, () => string[], RegExp])[] = [
    ['no such command', () => ['asess'], /asess.*assess/],
    ['an option with a slip', () => ['assess', '--fact', 'x.json'], /--fact\b.*--facts/],
    ['an option without its value', () => ['assess', '--facts'], /--facts .*F\.json/],
    ['an option followed by another', () => ['assess', '--facts', '--json'], /--facts .*F\.json/],
    ['a value where none belongs', () => ['rulebooks', '--json=yes'], /--json .*yes/],
    ['an option twice', () => ['assess', '--facts', 'a', '--facts', 'b'], /--facts/],
    ['an option missing', () => ['assess'], /--facts/],
    ['a file too many', () => ['rulebooks', 'x'], /x/],
    ['no file', () => ['check'], /rulebook\.json/],
    ['a language that is none', () => ['rulebooks', '--lang', 'fr'], /--lang.*fr.*zh, en/],
    ['an audience that is none', () => ['assess', '--facts', put('f.json', quarry), '--audience', 'me'], /--audience.*me.*insured/],
    ['a file that is not there', () => ['assess', '--facts', join(folder, 'nothing.json')], /--facts.*nothing\.json/],
    ['a folder', () => ['assess', '--facts', folder], /--facts/],
    ['bad JSON', () => ['assess', '--facts', put('bad.json', '{\n  "premium": 3,\n}')], /bad\.json\D*3/],
    ['a fact with a slip', () => ['assess', '--facts', put('f.json', { premuim: 3 })], /premuim.*3.*premium/],
    ['an amount in words', () => ['assess', '--facts', put('f.json', { premium: '三万' })], /premium.*三万.*30000/],
    ['a day that is none', () => ['assess', '--facts', put('f.json', { policyStart: '2025-02-30' })], /policyStart.*2025-02-30.*2026-03-01/],
    ['a day of the option that is none', () => ['assess', '--facts', put('f.json', quarry), '--on', '2025-13-01'], /--on.*2025-13-01/],
    ['a place that is none', () => ['assess', '--facts', put('f.json', { region: '99' })], /region.*99.*440000/],
    ['an event that is none', () => ['schedule', '--facts', put('f.json', quarry), '--events', put('e.json', [{ event: 'visit', date: '2025-01-01' }])], /events\[0\]\.event.*visit.*serviceCompleted/],
    ['an event that names no deadline', () => ['schedule', '--facts', put('f.json', quarry), '--events', put('e.json', [{ event: 'extensionAgreed', date: '2025-01-01', of: 'frist-service-due' }])], /events\[0\]\.of.*frist-service-due.*first-service-due/],
    ['an event that names nothing', () => ['schedule', '--facts', put('f.json', quarry), '--events', put('e.json', [{ event: 'revisitDone', date: '2025-01-01', of: 'nobody-knows-what' }])], /events\[0\]\.of.*nobody-knows-what/],
    ['an answer before its complaint', () => ['schedule', '--facts', put('f.json', quarry), '--events', put('e.json', [{ id: 'c', event: 'complaintReceived', date: '2025-01-02' }, { event: 'complaintAnswered', date: '2025-01-01', of: 'c' }])], /events\[1\]\.date.*2025-01-01/],
    ['a year that nobody means', () => ['schedule', '--facts', put('f.json', { ...quarry, policyStart: '9999-12-31' })], /policyStart.*9999-12-31.*2026/],
    ['half a person', () => ['assess', '--facts', put('f.json', { ...quarry, employees: 1.5 })], /employees.*1\.5.*50/],
    ['a list of working days that is none', () => ['schedule', '--facts', put('f.json', quarry), '--workdays', put('w.json', [])], /workdays.*workdays\/2026\.json/],
    ['a rulebook that is none', () => ['assess', '--facts', put('f.json', quarry), '--rulebook', 'guangdong'], /guangdong.*shaanxi/],
    ['a broken rulebook', () => ['assess', '--facts', put('f.json', quarry), '--rulebook', put('broken.json', '{"format": 1}')], /broken\.json.*anze check/],
    ['a reading written wrong', () => ['assess', '--facts', put('f.json', quarry), '--reading', 'fourth'], /--reading.*fourth=b/],
    ['a reading that is none', () => ['assess', '--facts', put('f.json', quarry), '--reading', 'fourth=z'], /fourth=z.*fourth=a/],
    ['a place that cannot be written', () => ['schedule', '--facts', put('f.json', quarry), '--ics', join(folder, 'no/such/place.ics')], /--ics.*place\.ics/],
    ['a number of threads that is none', () => ['batch', put('p.csv', 'policy\na\n'), '--workers', 'many'], /--workers.*many/],
  ];
  for (const [name, args, words] of bad) {
    for (const language of ['zh', 'en']) {
      test(`${name} (${language})`, async () => {
        const given = args();
        const { code, out, errors } = await anze(...given, ...(given.includes('--lang') ? [] : ['--lang', language]));
        expect([code, out]).toEqual([2, '']);
        expect(errors).toHaveLength(1);
        expect(errors[0]).toMatch(/^anze: /);
        expect(errors[0]).toMatch(words);
        expect(errors[0]).not.toMatch(/\n|\{\w+\}|undefined/);
      });
    }
  }
});

describe('help', () => {
  test('says its version', async () => {
    expect(await anze('--version')).toEqual({ code: 0, out: `${json(join(import.meta.dirname, '../package.json')).version}\n`, errors: [] });
  });
  test('names every command, and of every command every option', async () => {
    for (const language of ['zh', 'en']) {
      const { code, out } = await anze('--help', '--lang', language);
      expect(code).toBe(0);
      for (const { name } of commands) expect(out).toContain(`anze ${name}`);
      for (const { name, options } of commands) {
        const help = await anze(name, '--help', '--lang', language);
        expect(help.code).toBe(0);
        for (const option of Object.keys(options)) expect(help.out).toContain(`--${option}`);
      }
    }
    const page = readFileSync(join(import.meta.dirname, '../../../docs/command.md'), 'utf8');
    for (const { name, options } of commands) {
      expect(page).toContain(`anze ${name}`);
      for (const option of Object.keys(options)) expect(page).toContain(`--${option}`);
    }
  });
});

describe('as a process', () => {
  test('facts from standard input, JSON on standard output', () => {
    const { code, out, error } = command.run(['assess', '--facts', '-', '--json'], JSON.stringify(quarry));
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out).local).toBe('known');
  });
  test('errors on standard error, exit code 2', () => {
    const { code, out, error } = command.run(['assess', '--facts', '-'], '{"premuim": 1}');
    expect([code, out]).toEqual([2, '']);
    expect(error.trim().split('\n')).toEqual([expect.stringContaining('premuim')]);
  });
  test('says what to run when it is not built yet', () => {
    const bare = join(folder, 'bare/bin/anze.mjs');
    cpSync(join(command.folder, 'bin/anze.mjs'), bare);
    const { status, stderr } = spawnSync(process.execPath, [bare, '--help'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('pnpm build');
  });
});

describe('a sentence', () => {
  const said = '山东物流投诉几天答复';
  test('is read from standard input for -', () => {
    const { code, out } = command.run(['ask', '-', '--on', '2026-11-23'], `${said}\n`);
    expect([code, out]).toEqual([0, command.run(['ask', said, '--on', '2026-11-23']).out]);
    expect(out).toContain('10个工作日');
  });
  test('is answered in English with places in English', async () => {
    const { out } = await anze('ask', '--on', '2026-11-23', 'Guangdong quarry, premium RMB 32,000, no accident last year, which tier?');
    expect(out).toContain('(Annex 1, tier table, row 2)');
    expect(out).not.toMatch(/GD-A1/);
  });
  test('may begin with a dash after --', async () => {
    expect((await anze('ask', '--on', '2026-11-23', '--', said)).out).toContain('10个工作日');
    expect((await anze('ask', '--', '--5')).code).toBe(0);
  });
  test('of nothing but spaces is missing, in the language of the command', async () => {
    expect([(await anze('ask', '   ')).code, (await anze('ask', '   ')).errors]).toEqual([(await anze('ask')).code, (await anze('ask')).errors]);
  });
});
