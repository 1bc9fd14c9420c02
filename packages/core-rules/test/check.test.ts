import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRulebook, checkRulebookText, codes, type CheckFinding, type Code } from '../src/check';
import { wantedInChinese } from '../src/check/wording';
import { parseRulebook, parseTexts } from '../src/parse-rulebook';
import { rulebookOf } from './books';
import { byId, seeded, type Change } from './check-seeds';
import { harmless, slips } from './check-slips';

const fixture = new URL('fixtures/small-book/', import.meta.url);
const read = (name: string, folder: URL = fixture): string => readFileSync(new URL(name, folder), 'utf8');
const files = { 'rulebook.json': read('rulebook.json'), 'zh.json': read('zh.json'), 'en.json': read('en.json') };
const source = read('source.txt');

/** What the check says of the fixture after a change. */
function after(change: Change, language: 'zh' | 'en' = 'en'): CheckFinding[] {
  const [book, zh, en] = (['rulebook.json', 'zh.json', 'en.json'] as const).map((name) => JSON.parse(files[name]));
  change(book, zh, en);
  return checkRulebookText({ 'rulebook.json': JSON.stringify(book), 'zh.json': JSON.stringify(zh), 'en.json': JSON.stringify(en) }, [source], { language, today: '2026-11-22' });
}
test('the fixture itself is clean, so that every finding below comes from its seeded defect', () => {
  expect(checkRulebookText(files, [source], { today: '2026-01-01' })).toEqual([]);
});

describe('a seeded defect is found where it is, in words', () => {
  for (const [code, path, change, words, severity = 'error'] of seeded) {
    test(`${code} at ${path || 'the top'}`, () => {
      const found = after(change).filter((finding) => finding.code === code);
      const here = found.find((finding) => finding.path === path);
      expect(found.map((finding) => finding.path)).toContain(path);
      expect(here?.severity).toBe(severity);
      expect(here?.message).toMatch(words);
      expect(here?.fix).not.toBe('');
      expect(here?.line).toBeTypeOf('number');
      // The same in Chinese, with every blank filled in.
      const chinese = after(change, 'zh').find((finding) => finding.code === code && finding.path === path);
      expect(chinese?.message).toMatch(/[\u4e00-\u9fff]/);
      expect(`${chinese?.message}${chinese?.fix}${here?.message}${here?.fix}`).not.toMatch(/\{\w+\}/);
    });
  }
});

describe('all that is said of a defect, and nothing besides', () => {
  const file = new URL('check-findings.json', fixture);
  const cases: readonly (readonly [string, Change])[] = [...seeded.map(([code, path, change], i) => [`${i} ${code} ${path}`, change] as const), ...Object.entries(slips)];
  /** One defect may be told of each of 300 rows. */
  const lines = (found: readonly CheckFinding[]): string[] => [
    ...found.slice(0, 12).map(({ severity, code, file: where, path, line, message, fix }) => `${severity} ${code} ${where}:${line ?? '-'} ${path}: ${message} → ${fix}`),
    ...(found.length > 12 ? [`${found.length} in all, the last: ${found.at(-1)!.code} ${found.at(-1)!.path}`] : []),
  ];
  const said = ([name, change]: (typeof cases)[number]) => [name, (['en', 'zh'] as const).map((language) =>
    lines(after(change, language)))] as const;
  // Written once by `UPDATE_FINDINGS=1`, then read by a person, line by line.
  if (process.env.UPDATE_FINDINGS) writeFileSync(file, `${JSON.stringify(Object.fromEntries(cases.map(said)), null, 1)}\n`);
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly (readonly string[])[]>;
  for (const one of cases) test(one[0], () => expect(said(one)[1]).toEqual(known[one[0]]));
});

describe('what looks like a slip and is none', () => {
  for (const [name, change] of Object.entries(harmless)) test(name, () => expect(after(change)).toEqual([]));
});

describe('what is wrong with the text itself', () => {
  const seededTexts: readonly (readonly [Code, string, number])[] = [
    ['not-json', files['rulebook.json'].replace('"format": 1,', '"format": 1,,'), 3],
    ['chinese-mark', files['rulebook.json'].replace('"format":', '“format”：'), 3],
    ['not-finished', files['rulebook.json'].slice(0, 2000), files['rulebook.json'].slice(0, 2000).split('\n').length],
    ['duplicate-key', files['rulebook.json'].replace('"format": 1,', '"format": 1, "format": 1,'), 3],
    ['forbidden-key', files['rulebook.json'].replace('"SB-0": "purpose only"', '"__proto__": "purpose only"'), files['rulebook.json'].split('\n').findIndex((line) => line.includes('SB-0')) + 1],
    ['too-large', ' '.repeat(1_000_001), 1],
    ['too-deep', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 1],
    ['texts-file', files['zh.json'], 1],
    ['texts-file', files['en.json'], 1],
    ['not-a-rulebook', '{"region": "440000", "sector": "non-coal-mine"}', 1],
    ['too-many-values', `[${'0,'.repeat(200_000)}0]`, 1],
  ];
  for (const [code, text, line] of seededTexts) {
    test(`${code} on line ${line}`, () => {
      const [finding, ...others] = checkRulebookText({ ...files, 'rulebook.json': text }, [], { language: 'en' });
      expect(finding).toMatchObject({ code, line, severity: 'error', file: 'rulebook.json' });
      expect(others).toEqual([]);
    });
  }

  test('a problem names the line on which a person sees it', () => {
    const lines = files['rulebook.json'].split('\n');
    const at = lines.findIndex((line) => line.includes('"tier": 2 }, "amount"'));
    const text = lines.map((line, i) => (i === at ? line.replace('"tier": 2', '"tier": 9') : line)).join('\n');
    expect(checkRulebookText({ ...files, 'rulebook.json': text })).toContainEqual(expect.objectContaining({ code: 'unknown-value', line: at + 1 }));
  });

  test('a file that is not there is named', () => {
    const missing = (language: 'zh' | 'en') => checkRulebookText({ 'rulebook.json': files['rulebook.json'] }, [], { language });
    const place = { severity: 'error', code: 'file-missing', path: '' };
    expect(missing('en')).toEqual([
      { ...place, file: 'zh.json', message: 'there is no zh.json beside it', fix: 'put zh.json into the folder of rulebook.json' },
      { ...place, file: 'en.json', message: 'there is no en.json beside it', fix: 'put en.json into the folder of rulebook.json' },
    ]);
    expect(missing('zh').map(({ message }) => message)).toEqual(['旁边没有 zh.json', '旁边没有 en.json']);
  });

  test('a quotation of more than 80 characters is refused, one of 80 is not', () => {
    const zh = JSON.parse(files['zh.json']);
    const quoted = (length: number) => {
      zh.clauses['SB-5'].quote = '保'.repeat(length);
      return checkRulebookText({ ...files, 'zh.json': JSON.stringify(zh) }, [], { language: 'en' });
    };
    expect(quoted(80)).toEqual([]);
    expect(quoted(81)).toContainEqual(expect.objectContaining({ path: 'clauses.SB-5.quote', severity: 'error' }));
    // A caller that skipped the shape is told too.
    expect(checkRulebook(parseRulebook(files['rulebook.json']), { zh }, [], { language: 'en' })).toEqual([{
      severity: 'error', code: 'quote-too-long', file: 'zh.json', path: 'clauses.SB-5.quote',
      message: 'the quotation of SB-5 has 81 characters; at most 80 are allowed', fix: 'keep the words that matter',
    }]);
  });

  test('a quotation may stand in any of the sources', () => {
    expect(checkRulebookText(files, ['something else', source, 'a third'])).toEqual([]);
  });

  test('white space of the source does not matter, its words do', () => {
    expect(source).not.toContain('预防费不低于保费的百分之十五');
    expect(checkRulebookText(files, [source]).filter(({ code }) => code === 'quote-not-in-source')).toEqual([]);
    expect(checkRulebookText(files, ['something else']).filter(({ code }) => code === 'quote-not-in-source').length).toBe(Object.keys(JSON.parse(files['zh.json']).clauses).length);
  });
});

describe('how people ask for a clause', () => {
  const asked = (words: unknown, file: 'asked-zh.json' | 'asked-en.json' = 'asked-zh.json', language: 'zh' | 'en' = 'en') =>
    checkRulebookText({ ...files, [file]: typeof words === 'string' ? words : JSON.stringify(words, null, 1) }, [source], { language });

  test('may be left out, and may be written down', () => {
    expect(asked({ 'SB-5': '拖着不来 迟迟没人' })).toEqual([]);
    expect(asked({ 'SB-5': 'nobody came' }, 'asked-en.json')).toEqual([]);
  });

  test('must be of a clause that there is', () => {
    expect(asked({ 'SB-5': '拖着不来', 'SB-99': '讲课' })).toEqual([{
      severity: 'error', code: 'asked-of-nothing', file: 'asked-zh.json', path: 'SB-99', line: 3,
      message: 'SB-99 says how people ask for it, but zh.json has no such clause', fix: 'correct the id of the clause, or remove the line',
    }]);
    expect(asked({ 'SB-99': '讲课' }, 'asked-zh.json', 'zh')[0]?.message).toBe('SB-99 写了大家怎么问，但 zh.json 里没有这一条');
  });

  test('brings nothing where the clause says it already, in whole words of English', () => {
    const { quote } = JSON.parse(files['zh.json']).clauses['SB-5'];
    const held = asked({ 'SB-5': `拖着不来 ${quote.slice(0, 3)}` });
    expect(held).toEqual([expect.objectContaining({ severity: 'warning', code: 'asked-already', file: 'asked-zh.json', path: 'SB-5' })]);
    expect(held[0]?.message).toContain(`"${quote.slice(0, 3)}"`);
    expect(JSON.parse(files['en.json']).clauses['SB-5'].text).toContain('says');
    expect(asked({ 'SB-5': 'nobody says' }, 'asked-en.json').map(({ message }) => message)).toEqual(['"says" stands in the sentence or the quotation of SB-5 already, so it finds nothing more']);
    expect(asked({ 'SB-5': 'say' }, 'asked-en.json')).toEqual([]);
  });

  test('must be a text by the id of its clause', () => {
    expect(asked({ 'SB-5': ['拖着不来'] })[0]).toMatchObject({ severity: 'error', file: 'asked-zh.json', path: 'SB-5' });
    expect(asked('{"SB-5": "拖着不来"').map(({ code }) => code)).toEqual(['not-finished']);
  });
});

describe('a rulebook that is no text', () => {
  const book = parseRulebook(files['rulebook.json']);
  const texts = { zh: parseTexts(files['zh.json']), en: parseTexts(files['en.json']) };
  const withGap = { ...book, tables: [{ ...book.tables[0]!, rows: book.tables[0]!.rows.slice(1) }] };

  test('is checked without its source too, and without its texts', () => {
    expect(checkRulebook(book, texts)).toEqual([]);
    expect(checkRulebook(book)).toEqual([]);
  });

  test('a finding has no line, and is in Chinese where no language is chosen', () => {
    expect(checkRulebook(withGap, texts)).toStrictEqual([{
      severity: 'error', code: 'table-gap', file: 'rulebook.json', path: 'tables[0]',
      message: '表“tier”有空缺：保费（不含税） (premium) 100 000 以上（含），没有任何一行', fix: '补一行，或者改相邻的行',
    }]);
  });

  test('a gap is told in the words of the kit where the book has none', () => {
    expect(checkRulebook(withGap, {}, [], { language: 'en' }).map(({ message }) => message)).toEqual(['the table "tier" has a gap: Premium (without tax) (premium) 100 000 or more: no row']);
  });

  test('an id used twice is told, though the shape was not read', () => {
    const twice = { ...book, duties: [{ ...book.duties[0]!, id: 'drill' }] };
    expect(checkRulebook(twice, {}, [], { language: 'en' })).toEqual([
      expect.objectContaining({ severity: 'error', code: 'duplicate-id', path: 'duties[0].id', message: 'the id "drill" is used twice (also at entitlements[1])' }),
    ]);
  });
});

test('every kind of finding has a seeded defect', () => {
  const proven = new Set<string>([
    ...seeded.map(([code]) => code), 'not-json', 'chinese-mark', 'not-finished', 'duplicate-key', 'forbidden-key', 'too-large', 'too-deep', 'too-many-values', 'texts-file', 'not-a-rulebook', 'file-missing', 'quote-too-long', 'asked-of-nothing', 'asked-already',
  ]);
  // No file can hold what is not text.
  expect(codes.filter((code) => !proven.has(code))).toEqual(['not-text']);
});

test('everything the schema wants can be said in Chinese', () => {
  const schema = readFileSync(new URL('../src/schema.ts', import.meta.url), 'utf8');
  const wanted = [...schema.matchAll(/z\.(?:regex|minLength|maxLength|refine)\([^'\n]*, '([^'\n]+)'\)/g)].map(([, message]) => message!);
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((message) => !(message in wantedInChinese))).toEqual([]);
});

test('what is missing at the top of a file is told with an example', () => {
  const books = { 'rulebook.json': ['version', 'role', 'status', 'checkedOn', 'from', 'to', 'scope', 'ask', 'tables', 'notEncoded', 'format'], 'zh.json': ['title', 'shortTitle', 'number', 'newer', 'contact', 'labels', 'statusNote', 'issuer', 'disputes'] } as const;
  const fixes = (['rulebook.json', 'zh.json'] as const).flatMap((file) => books[file].flatMap((key) => {
    const { [key]: _without, ...rest } = JSON.parse(files[file]) as Record<string, unknown>;
    return checkRulebookText({ ...files, [file]: JSON.stringify(rest) }).filter(({ code }) => code === 'missing').map(({ fix }) => fix);
  }));
  expect(fixes.length).toBe(20);
  expect(fixes.filter((fix) => /：(?:加引号的文字|\[ \] 括起来的列表|\{ \} 括起来的对象|[a-z, -]+|1)$/.test(fix))).toEqual([]);
  expect(fixes[4]).toBe('补上“from”：开始施行的那一天，写成 "YYYY-MM-DD"，例如 "2025-01-01"；原文没写就写 null（不加引号）');
});

test('a gap is told in as few sentences as its shape allows', () => {
  const gaps = after((book) => (book.tables[0].rows = [book.tables[0].rows[0], book.tables[0].rows[2]]), 'zh').filter(({ code }) => code === 'table-gap');
  expect(gaps.length).toBe(2);
  expect(gaps.map(({ message }) => message).join()).toContain('不足 50 000');
});

test('rows that differ only in the chosen reading do not overlap', () => {
  expect(after(() => undefined).filter(({ code }) => code === 'rows-overlap')).toEqual([]);
  expect(after((book) => delete byId(book.entitlements, 'drill').rows[2].reading).map(({ code }) => code)).toContain('rows-overlap');
});

describe('a figure that the quotations do not say', () => {
  const root = new URL('../rulebooks/', import.meta.url);
  for (const id of ['guangdong-non-coal-mine', 'shaanxi', 'shandong-transport', 'sector-requirements', 'xinzhou']) {
    const folder = new URL(`${id}/`, root);
    const zh = read('zh.json', folder);
    const en = read('en.json', folder);
    const book = JSON.parse(read('rulebook.json', folder));
    const edges = new Set([...JSON.stringify([book.tables, book.entitlements]).matchAll(/"(?:gte|lt)":(\d+)/g)].map((match) => Number(match[1])).filter((edge) => edge > 0));
    for (const edge of edges) {
      test(`${id}: the edge ${edge} moved wherever it stands`, () => {
        const moved = read('rulebook.json', folder).replace(new RegExp(`("(?:gte|lt)": ?)${edge}(?!\\d)`, 'g'), `$1${edge * 1.2 + 7}`);
        const found = checkRulebookText({ 'rulebook.json': moved, 'zh.json': zh, 'en.json': en });
        expect(found.map(({ code }) => code)).toContain('figure-not-in-quote');
      });
    }
  }
});

describe('the rulebooks of the kit', () => {
  const root = new URL('../rulebooks/', import.meta.url);
  const ids = readdirSync(root).filter((id) => existsSync(new URL(`${id}/rulebook.json`, root)));
  test('there are some', () => expect(ids.length).toBeGreaterThan(0));
  for (const id of ids) {
    test(`${id}: no errors`, () => {
      const folder = new URL(`${id}/`, root);
      const found = checkRulebookText({ 'rulebook.json': read('rulebook.json', folder), 'zh.json': read('zh.json', folder), 'en.json': read('en.json', folder), 'asked-zh.json': read('asked-zh.json', folder), 'asked-en.json': read('asked-en.json', folder) });
      expect(found.filter(({ severity, file }) => severity === 'error' || file.startsWith('asked'))).toEqual([]);
      expect(parseRulebook(read('rulebook.json', folder)).id).toBe(id);
      expect(parseTexts(read('zh.json', folder)).title).not.toBe('');
    });
  }

  const changed = (id: string, change: (book: any) => void) => {
    const folder = new URL(`${id}/`, root);
    const book = JSON.parse(read('rulebook.json', folder));
    change(book);
    return checkRulebookText({ 'rulebook.json': JSON.stringify(book), 'zh.json': read('zh.json', folder), 'en.json': read('en.json', folder) })
      .filter(({ code }) => /figure|unit-not|force-too/.test(code)).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
  };
  const figureAt = (path: string): string[] => [`error figure-not-in-quote ${path}`];
  const index = (list: readonly { id: string }[], id: string): number => list.findIndex((one) => one.id === id);
  for (const months of [3, 5, 9]) {
    test(`shaanxi: ${months} months in place of another span, in a reading too`, () => {
      for (const id of ['first-service-due', 'first-service-due-heads', 'first-service-from-project-start', 'first-service-from-project-start-heads']) {
        const at = index(rulebookOf('shaanxi').deadlines, id);
        expect(changed('shaanxi', (book) => (book.deadlines[at].within[0] = months))).toEqual(figureAt(`deadlines[${at}].within[0]`));
        expect(changed('shaanxi', (book) => (book.deadlines[at].extension.max[0] = months))).toEqual(figureAt(`deadlines[${at}].extension.max[0]`));
      }
    });
  }
  for (const min of [3, 5, 7]) {
    test(`xinzhou: ${min} services a year for a mine, whatever departs says of another clause of the row`, () => {
      for (const row of [0, 1, 2, 3]) expect(changed('xinzhou', (book) => (book.entitlements[1].rows[row].amount.min = min))).toEqual(figureAt(`entitlements[1].rows[${row}].amount.min`));
    });
  }
  for (const unit of ['days', 'months']) {
    test(`guangdong: 10 ${unit} in place of working days`, () => {
      const at = index(rulebookOf('guangdong-non-coal-mine').deadlines, 'revisit');
      expect(changed('guangdong-non-coal-mine', (book) => (book.deadlines[at].within[1] = unit))).toEqual([`error unit-not-in-quote deadlines[${at}].within[0]`]);
    });
  }
  test('guangdong: another tier than the row of the table names', () => {
    expect(changed('guangdong-non-coal-mine', (book) => (book.tables[0].rows[2].value = 2))).toEqual(figureAt('tables[0].rows[2].value'));
  });
});
