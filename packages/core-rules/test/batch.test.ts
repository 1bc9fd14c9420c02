import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessAll, compile, kitFacts, schedule, type Decisions, type Fact } from '../src/index';
import { commonCatalogue } from '../src/assess-all';
import { valueOf } from '../src/cli/batch/columns';
import { Cutter } from '../src/cli/batch/pieces';
import { csvField, eachRecord, endOfRecord, fieldsOf, MOST_RECORD, type CsvRecord } from '../src/cli/batch/records';
import { isFirstDueRow } from '../src/cli/batch/rows';
import { builtCommand, type BuiltCommand } from './fixtures/built-command';
// @ts-expect-error a script without types
import { policyFile } from '../scripts/make-policies.mjs';

const root = new URL('../rulebooks/', import.meta.url);
const books = readdirSync(root).sort().map((id) => compile(JSON.parse(readFileSync(new URL(`${id}/rulebook.json`, root), 'utf8')) as Decisions, kitFacts));
const catalogue: Readonly<Record<string, Fact>> = commonCatalogue(books);

let command: BuiltCommand;
beforeAll(async () => {
  command = await builtCommand();
}, 60_000);
afterAll(() => command.remove());

const recordsOf = (text: string): CsvRecord[] => {
  const records: CsvRecord[] = [];
  eachRecord(Buffer.from(text), 1, (record) => records.push(record));
  return records;
};
const table = (text: string): Record<string, string>[] => {
  const [header, ...rows] = recordsOf(text);
  return rows.map(({ fields }) => Object.fromEntries(header!.fields!.map((name, i) => [name, fields![i]!])));
};
const batch = (csv: string, ...args: string[]) => command.run(['batch', '-', ...args], csv);

describe('records of a CSV file', () => {
  test('quotation marks, commas, line breaks and empty fields, as RFC 4180 has them', () => {
    expect(recordsOf('a,"b,1",\r\n"say ""hi""","two\nlines",x\r\n\r\nlast').map(({ line, fields }) => [line, fields])).toEqual([
      [1, ['a', 'b,1', '']], [2, ['say "hi"', 'two\nlines', 'x']], [5, ['last']],
    ]);
  });
  test('rows of empty cells, as a spreadsheet leaves them, are passed over', () => {
    expect(recordsOf('a,b\n,,\n1,2\n,x\n,,\n').map(({ line, fields }) => [line, fields])).toEqual([[1, ['a', 'b']], [3, ['1', '2']], [4, ['', 'x']]]);
  });
  test('what is written is read again, however it is cut', () => {
    const field = fc.oneof(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '保', ' ') }), fc.string());
    // A record whose only field is empty is an empty line.
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(rows, fc.integer({ min: 1, max: 40 }), fc.boolean(), (written, step, windows) => {
      const bytes = Buffer.from(`\ufeff${written.map((fields) => fields.map(csvField).join(',')).join(windows ? '\r\n' : '\n')}\n`);
      const cutter = new Cutter();
      const read: CsvRecord[] = [];
      for (let at = 0; at < bytes.length; at += step) {
        const piece = cutter.add(bytes.subarray(at, at + step), false);
        if (piece) eachRecord(piece.bytes, piece.firstLine, (record) => read.push(record));
      }
      const rest = cutter.add(Buffer.alloc(0), true);
      if (rest) eachRecord(rest.bytes, rest.firstLine, (record) => read.push(record));
      expect(read.map(({ fields }) => fields)).toEqual(written.filter((fields) => fields.some((one) => one !== '')));
    }), { numRuns: 500 });
  });
  test('a line that is not UTF-8 is named and not guessed at, wherever it stands', async () => {
    const gbk = Buffer.from([0xcd, 0xad, 0xb4, 0xa8]);
    const bytes = Buffer.concat([Buffer.from('policy,premium\n甲,30000\n'), gbk, Buffer.from(',30000\n乙,40000\n')]);
    const records: CsvRecord[] = [];
    eachRecord(bytes, 1, (record) => records.push(record));
    expect(records.map(({ line, fields, broken }) => [line, fields, broken])).toEqual([
      [1, ['policy', 'premium'], null], [2, ['甲', '30000'], null], [3, null, 'csv-row-not-utf8'], [4, ['乙', '40000'], null],
    ]);
  });
  test('a line in another encoding that is UTF-8 by chance is known by its letters', () => {
    // “模具” and “模” in GBK; the second reads as “ģ”.
    const scripts: string[] = [];
    eachRecord(Buffer.concat([Buffer.from('甲,1\nA1,1\n'), Buffer.from([0xc4, 0xa3, 0xbe, 0xdf]), Buffer.from(',1\n'), Buffer.from([0xc4, 0xa3]), Buffer.from(',1\n')]), 1, ({ broken, script }) => void scripts.push(broken ?? script));
    expect(scripts).toEqual(['chinese', 'plain', 'csv-row-not-utf8', 'other']);
  });
  test('a quotation mark that is never closed costs one line, and no more', () => {
    expect(recordsOf('a,b\n"open,1\nc,d\n').map(({ line, fields, broken }) => [line, fields, broken])).toEqual([
      [1, ['a', 'b'], null], [2, null, 'csv-quote'], [3, ['c', 'd'], null],
    ]);
    const long = `"${'x\n'.repeat(MOST_RECORD)}`;
    expect(endOfRecord(Buffer.from(long), 0, false)).toMatchObject({ next: 3, broken: 'csv-quote' });
  });
  test('a line without an end does not fill memory, and is told once', () => {
    const cutter = new Cutter();
    const given: CsvRecord[] = [];
    const take = (bytes: Buffer, last: boolean) => {
      for (let piece = cutter.add(bytes, last); piece; piece = cutter.add(Buffer.alloc(0), last)) eachRecord(piece.bytes, piece.firstLine, (record) => given.push(record));
    };
    take(Buffer.from('a,b\n'), false);
    for (let i = 0; i < 64; i++) take(Buffer.alloc(MOST_RECORD, 'x'), false);
    take(Buffer.from('x\nc,d\n"e'), false);
    take(Buffer.from('",f'), false);
    take(Buffer.alloc(0), true);
    expect(given.map(({ line, fields, broken }) => [line, fields, broken])).toEqual([[1, ['a', 'b'], null], [2, null, 'csv-long'], [3, ['c', 'd'], null], [4, ['e', 'f'], null]]);
  });
  test('something after a closing quotation mark is refused', () => {
    expect(fieldsOf('"a"b,c', true)).toBeNull();
  });
});

describe('anze batch', () => {
  test('a name that a spreadsheet would run as a formula is made plain; JSON has it as it was', () => {
    const file = 'policy,region,sector\n=cmd(),440000,non-coal-mine\n@x,440000,non-coal-mine\n';
    const lines = batch(file).out.split('\n');
    expect(lines[1]).toMatch(/^'=cmd\(\),/);
    expect(lines[2]).toMatch(/^'@x,/);
    expect(batch(file, '--json').out).toContain('"policy":"=cmd()"');
  });
  test('one row a policy, its name passed through, whatever the order of the columns', () => {
    const { code, out, error } = batch('\ufeffpremium,policy,accidentLastYear,sector,region\r\n32000,"GD ""1"", a",否,non-coal-mine,440000\r\n');
    expect([code, error]).toEqual([0, '']);
    expect(table(out)).toEqual([expect.objectContaining({
      policy: 'GD "1", a', line: '2', local: 'known', rulebooks: 'guangdong-non-coal-mine;sector-requirements', applies: 'yes;yes', tier: '3', unknown: '', error: '',
    })]);
    expect(table(out)[0]!.owed).toMatch(/^guangdong-non-coal-mine: .*kinds=4 kinds\/year.* \| sector-requirements: inspection=1 times\/year/);
  });

  test('where an assessment or an inspection is enough, or may be, the either-or is what surely must be delivered', () => {
    const { out } = batch('region,sector,premium,accidentLastYear\n440000,non-coal-mine,5000,false\n440000,non-coal-mine,5000,\n440000,non-coal-mine,5000,true\n');
    const named = table(out).map(({ owed }) => owed!.match(/\bassessment[a-z-]*=1 times\/year/g));
    expect(named).toEqual([['assessment-or-inspection=1 times/year'], ['assessment-or-inspection=1 times/year'], ['assessment=1 times/year']]);
  });

  test('a wrong row is told with its line, its field and the fix, and the others are answered', () => {
    const csv = ['policy,region,premium,policyStart', 'a,440000,三万,', 'b,440000,30000', 'c,440000,-1,', '"d,440000,1,', 'e,440000,1,2025-02-30', 'f,440000,30000,2025-06-01', ''].join('\n');
    const { code, out, error } = batch(csv, '--lang', 'en');
    expect(code).toBe(2);
    expect(error.trim()).toBe('anze: 5 of 6 rows are wrong, see the column error; correct them and run again');
    const rows = table(out);
    expect(rows.map(({ line }) => line)).toEqual(['2', '3', '4', '5', '6', '7']);
    expect(rows.map((row) => row.error)).toEqual([
      expect.stringMatching(/^premium \(given: "三万"\): .*e\.g\. 30000/), expect.stringMatching(/3 fields.*4/), expect.stringMatching(/^premium .*-1.*less than 0/),
      expect.stringMatching(/quotation marks/), expect.stringMatching(/^policyStart .*2025-02-30/), '',
    ]);
  });

  test('a header that cannot be right stops at once', () => {
    for (const [csv, words] of [
      ['policy,premuim\na,1\n', /premuim.*premium/], ['policy,policy\n', /policy/], ['', /empty/], ['policy;premium\na;1\n', /commas/], ['policy,tier\na,1\n', /tier/],
    ] as const) {
      const { code, out, error } = batch(csv, '--lang', 'en');
      expect([code, out]).toEqual([2, '']);
      expect(error).toMatch(words);
      expect(error.trim().split('\n')).toHaveLength(1);
    }
    writeFileSync(join(command.folder, 'gbk.csv'), Buffer.from([0xb1, 0xa3, 0xb5, 0xa5, 0x2c, 0x61, 0x0a]));
    expect(command.run(['batch', join(command.folder, 'gbk.csv')]).error).toContain('UTF-8');
  });
  test('a file is in one encoding: by its first part it is refused, and what is doubtful later is told', () => {
    const policies = (name: string, ...lines: readonly (readonly number[] | string)[]) => {
      const file = join(command.folder, name);
      writeFileSync(file, Buffer.concat([Buffer.from('policy,region,sector,premium\n'), ...lines.map((line) => Buffer.concat([Buffer.from(line as string), Buffer.from(',440000,non-coal-mine,30000\n')]))]));
      return command.run(['batch', file, '--lang', 'en']);
    };
    const [good, byChance] = [[0xbe, 0xdf], [0xc4, 0xa3]] as const;
    // Two names in GBK, of which one can be read by chance: nothing is answered.
    expect(policies('a.csv', 'A1', good, byChance)).toMatchObject({ code: 2, out: '', error: expect.stringContaining('is not UTF-8') });
    // A sound file with one broken line: that line is named, and the line that has foreign letters beside it.
    const mixed = policies('b.csv', '甲', '乙', good, byChance);
    expect(mixed.code).toBe(2);
    expect(mixed.out.split('\n')).toHaveLength(6);
    expect(mixed.error).toMatch(/names of 1 lines \(from line 5 on\)[\s\S]*1 of 4 rows/);
    // Only the line by chance: answered, with a warning.
    expect(policies('c.csv', 'A1', byChance)).toMatchObject({ code: 0, error: expect.stringContaining('1 lines (from line 3 on)') });
    // Chinese, a foreign name and a mark of UTF-8 are no reason for doubt.
    expect(policies('d.csv', '甲', 'Café')).toMatchObject({ code: 0, error: '' });
    writeFileSync(join(command.folder, 'e.csv'), '\ufeffpolicy,premium\nCafé,30000\n');
    expect(command.run(['batch', join(command.folder, 'e.csv')])).toMatchObject({ code: 0, error: '' });
    expect(command.run(['batch', join(command.folder, 'none.csv'), '--lang', 'en']).error).toContain('no such file');
  });

  test('JSON is a line for every policy', () => {
    const { out } = batch('policy,region,sector\na,330000,construction\nb,330000,construction\n', '--json');
    expect(out.trim().split('\n').map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ policy: 'a', local: 'none', line: 2 }), expect.objectContaining({ policy: 'b' })]);
  });

  test('a reader that stops early is no failure', async () => {
    const file = join(command.folder, 'many.csv');
    writeFileSync(file, [...policyFile(20_000, 3, 0)].join(''));
    const child = command.start(['batch', file]);
    child.stdout!.once('data', () => child.stdout!.destroy());
    let errors = '';
    child.stderr!.on('data', (data) => (errors += data));
    const code = await new Promise((done) => child.once('exit', done));
    expect([code, errors]).toEqual([0, '']);
  });
});

describe('a cell', () => {
  test('takes a day as spreadsheets here write it, and no other text for one', () => {
    const day = (text: string) => valueOf(text, catalogue.policyStart!);
    expect(['2025-06-01', '2025/6/1', '2025-6-1', '2025.6.1', '2025年6月1日', ' 2025/06/01 '].map(day)).toEqual(Array(6).fill('2025-06-01'));
    for (const text of ['25/6/1', '2025/6', '2025/6/1 10:00', '6/1/2025']) expect(day(text)).toBe(text.trim());
    expect(day('2025/13/1')).toBe('2025-13-01');
  });
  test('that is wrong is told what to write in a table, where nothing is quoted', () => {
    const { out } = batch('region,accidentLastYear,policyStart\n44,,\n440000,maybe,\n440000,,6月1日\n', '--lang', 'zh');
    const errors = table(out).map(({ error }) => error);
    expect(errors[0]).toMatch(/六位的行政区划代码，例如 440000/);
    expect(errors[1]).toMatch(/请填 是 或 否/);
    expect(errors[2]).toMatch(/policyStart：不是日期的写法/);
  });
});

describe('20 000 policies', () => {
  const COUNT = 20_000;
  const SAMPLE = 500;
  const csv: string = [...policyFile(COUNT, 7, 5)].join('');
  let rows: Record<string, string>[];

  beforeAll(() => {
    writeFileSync(join(command.folder, 'policies.csv'), csv);
    const { code, error } = command.run(['batch', join(command.folder, 'policies.csv'), '--out', join(command.folder, 'answers.csv'), '--workers', '2']);
    const text = readFileSync(join(command.folder, 'answers.csv'), 'utf8');
    // A spreadsheet knows by this mark that the file is UTF-8.
    expect(text.codePointAt(0)).toBe(0xfeff);
    rows = table(text.slice(1));
    expect([code, error]).toEqual([2, expect.stringContaining(`${rows.filter((row) => row.error !== '').length}`)]);
  }, 120_000);

  test('come out in their order, every one', () => {
    expect(rows).toHaveLength(COUNT);
    expect(rows.map(({ line }) => Number(line))).toEqual(rows.map((_row, i) => i + 2));
    const wrong = rows.filter((row) => row.error !== '').length;
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThan(COUNT / 50);
  });

  test('come out the same on one thread', () => {
    const { out } = command.run(['batch', join(command.folder, 'policies.csv'), '--workers', '0']);
    expect(`\ufeff${out}`).toBe(readFileSync(join(command.folder, 'answers.csv'), 'utf8'));
  });

  test(`say what assess and schedule say, row by row (${SAMPLE} of them)`, { timeout: 120_000 }, () => {
    const given = table(csv);
    const answered = new Set<string>();
    let dated = 0;
    for (let i = 0; i < COUNT; i += COUNT / SAMPLE) {
      const { policy, ...facts } = given[i]!;
      const row = rows[i]!;
      expect(row.policy).toBe(policy);
      const typed = Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, valueOf(text, catalogue[name]!) ?? null]));
      if (row.error !== '') {
        expect(() => assessAll(books, typed)).toThrow();
        continue;
      }
      const all = assessAll(books, typed);
      expect(row.local).toBe(all.local);
      expect(row.rulebooks).toBe(all.assessments.map(({ rulebook }) => rulebook).join(';'));
      expect(row.applies).toBe(all.assessments.map(({ applies }) => applies).join(';'));
      expect(row.unknown).toBe(all.questions.map(({ fact }) => fact).join(';'));
      const tier = all.assessments.find((one) => one.tier && one.applies === 'yes')?.tier;
      expect(row.tier).toBe(tier ? tier.candidates.join('/') : '');
      const owed = new Map(row.owed!.split(' | ').filter(Boolean).map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 2).split('; ')]));
      for (const { rulebook, entitlements, applies } of all.assessments) {
        // A length of training or a limit of cover is nothing to count deliveries of.
        const must = entitlements.filter(({ holds, force, amount }) => applies === 'yes' && holds === 'yes' && force === 'must' && amount && ['times', 'visits', 'kinds'].includes(amount.unit) && (amount.min ?? amount.exact) !== undefined);
        expect(owed.get(rulebook) ?? []).toEqual(must.map(({ id, name, amount }) => `${name ?? id}=${amount!.min ?? amount!.exact} ${amount!.unit}${amount!.per ? `/${amount!.per}` : ''}`));
      }
      const due = all.assessments
        .filter(({ applies }) => applies === 'yes')
        .flatMap(({ rulebook }) => schedule(books.find((book) => book.rulebook.id === rulebook)!, typed, [], { on: facts.policyStart! }))
        .filter(isFirstDueRow).map((one) => one.due).sort()[0] ?? '';
      expect(row.firstDue).toBe(due);
      if (due !== '') dated++;
      answered.add(row.rulebooks!);
    }
    // The sample reaches every book, and most policies have a date.
    for (const { rulebook } of books) expect([...answered].join()).toContain(rulebook.id);
    expect(dated).toBeGreaterThan(SAMPLE / 2);
  });
});
