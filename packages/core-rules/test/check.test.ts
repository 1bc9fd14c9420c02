import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRulebook, checkRulebookText, codes, type CheckFinding, type Code } from '../src/check';
import { wantedInChinese } from '../src/check/wording';
import { parseRulebook, parseTexts } from '../src/parse-rulebook';

const fixture = new URL('fixtures/small-book/', import.meta.url);
const read = (name: string, folder: URL = fixture): string => readFileSync(new URL(name, folder), 'utf8');
const files = { 'rulebook.json': read('rulebook.json'), 'zh.json': read('zh.json'), 'en.json': read('en.json') };
const source = read('source.txt');

/* eslint-disable @typescript-eslint/no-explicit-any */
type Change = (book: any, zh: any, en: any) => void;
/** What the check says of the fixture after a change. */
function after(change: Change, language: 'zh' | 'en' = 'en'): CheckFinding[] {
  const [book, zh, en] = (['rulebook.json', 'zh.json', 'en.json'] as const).map((name) => JSON.parse(files[name]));
  change(book, zh, en);
  return checkRulebookText({ 'rulebook.json': JSON.stringify(book), 'zh.json': JSON.stringify(zh), 'en.json': JSON.stringify(en) }, [source], { language });
}
const byId = (list: any[], id: string) => list.find((one) => one.id === id);

test('the fixture itself is clean, so that every finding below comes from its seeded defect', () => {
  expect(checkRulebookText(files, [source])).toEqual([]);
});

/** Every kind of defect, seeded once: the code that must come out, its path, and words that its sentence must hold. */
const seeded: readonly (readonly [Code, string, Change, RegExp, ('error' | 'warning')?])[] = [
  ['missing', '', (book) => delete book.status, /"status"/],
  ['wrong-type', 'deadlines[0].within[0]', (book) => (book.deadlines[0].within[0] = '3'), /a number/],
  ['unknown-key', 'entitlements[0].forse', (book) => (book.entitlements[0].forse = 'must'), /forse/],
  ['not-a-choice', 'entitlements[0].force', (book) => (book.entitlements[0].force = 'shall'), /"shall"/],
  ['wrong-form', 'duties[0].id', (book) => (book.duties[0].id = 'Fee share'), /Fee share/],
  ['duplicate-id', 'duties[0].id', (book) => (book.duties[0].id = 'drill'), /entitlements\[1\]/],
  ['unknown-reference', 'deadlines[0].meets', (book) => (book.deadlines[0].meets = 'inspecton'), /meets.*"inspecton"/],
  ['unknown-reference', 'deadlines[2].replaces[0]', (book) => (book.deadlines[2].replaces = ['first']), /replaces/],
  ['unknown-reference', 'entitlements[2].includedIn', (book) => (book.entitlements[2].includedIn = 'fee-share'), /includedIn/],
  ['unknown-reference', 'entitlements[2].countsItems[0]', (book) => (book.entitlements[2].countsItems = ['nothing']), /countsItems/],
  ['unknown-reference', 'procedures[0].steps[2]', (book) => book.procedures[0].steps.push('gone'), /steps/],
  ['unknown-reading', 'entitlements[1].rows[1].reading', (book) => (book.entitlements[1].rows[1].reading = 'small-firms:c'), /small-firms:c/],
  ['dispute-default', 'disputes[0].default', (book) => (book.disputes[0].default = 'c'), /"c"/],
  ['dispute-single', 'disputes[0]', (book) => delete book.disputes[0].readings.b, /one reading/],
  ['dispute-unused', 'disputes[0]', (book) => book.entitlements[1].rows.splice(1, 2), /small-firms/],
  ['unknown-event', 'deadlines[1].on.event', (book) => (book.deadlines[1].on.event = 'complaintRecieved'), /complaintRecieved/],
  ['unknown-service', 'entitlements[0]', (book) => (book.entitlements[0].counts[0].kind = ['inspection']), /"inspection"/],
  ['unknown-fact', 'tables[0].rows[0].when.premuim', (book) => (book.tables[0].rows[0].when = { premuim: { gte: 100000 } }), /premuim/],
  ['unknown-fact', 'ask[3]', (book) => book.ask.push('turnover'), /turnover/],
  ['unknown-value', 'entitlements[1].rows[0].when.sizeClass', (book) => (book.entitlements[1].rows[0].when.sizeClass = ['large', 'middle']), /"middle"/],
  ['unknown-value', 'entitlements[0].rows[1].when.tier', (book) => (book.entitlements[0].rows[1].when.tier = 3), /tier has no value 3/],
  ['wrong-cell', 'entitlements[1].rows[0].when.sizeClass', (book) => (book.entitlements[1].rows[0].when.sizeClass = { gte: 2 }), /sizeClass/],
  ['wrong-cell', 'tables[0].rows[3].when.premium', (book) => (book.tables[0].rows[3].when.premium = 50000), /compared with 50000/],
  ['event-fact-in-when', 'duties[0].when.hazardLevel', (book) => (book.duties[0].when = { hazardLevel: 'major' }), /hazardLevel/],
  ['firm-fact-in-on', 'deadlines[1].on.sizeClass', (book) => (book.deadlines[1].on.sizeClass = 'small'), /sizeClass/, 'warning'],
  ['derived-without-table', 'entitlements[0].rows[0].when.tier', (book) => (book.tables = []), /no table gives it/],
  ['fact-never-asked', 'entitlements[1].rows[0].when.sizeClass', (book) => book.ask.pop(), /sizeClass/],
  ['fact-asked-in-vain', 'ask[3]', (book) => book.ask.push('pooled'), /pooled/, 'warning'],
  ['empty-band', 'tables[0].rows[1].when.premium', (book) => (book.tables[0].rows[1].when.premium = { gte: 100000, lt: 100000 }), /from 100 000 to below 100 000/],
  ['empty-band', 'tables[0].rows[1].when.premium', (book) => (book.tables[0].rows[1].when.premium = { gte: 100000, lt: 50000 }), /holds no number/],
  ['edges-nearly-meet', 'tables[0].rows[3].when.premium', (book) => (book.tables[0].rows[3].when.premium.lt = 49999), /49 999 and 50 000/],
  ['edges-nearly-meet', 'tables[0].rows[3].when.premium', (book) => (book.tables[0].rows[1].when.premium.gte = book.tables[0].rows[2].when.premium.gte = 50001), /50 000 and 50 001/],
  ['needless-edge', 'tables[0].rows[3].when.premium', (book) => (book.tables[0].rows[3].when.premium.gte = 0), /never below 0/, 'warning'],
  ['unit-suspicious', 'tables[0].rows[3].when.premium', (book) => (book.tables[0].rows[3].when.premium.lt = 5), /ten thousands/, 'warning'],
  ['too-many-combinations', 'duties[0]', (book) => (book.duties[0].rows = Array.from({ length: 300 }, (_one, i) => ({ when: { premium: { gte: 200000 + i * 5000 }, employees: { gte: 100 + 20 * i } }, clauses: ['SB-5'] }))), /90 601/, 'warning'],
  ['table-gap', 'tables[0]', (book) => book.tables[0].rows.splice(1, 1), /from 50 000 up to \(not including\) 100 000.*accidentLastYear.*true/],
  ['table-gap', 'tables[0]', (book) => (book.tables[0].rows[0].when.premium.gte = 200000), /from 100 000 up to \(not including\) 200 000/],
  ['table-overlap', 'tables[0].rows[3]', (book) => (book.tables[0].rows[3].when.premium.lt = 60000), /from 50 000 up to \(not including\) 60 000/],
  ['rows-gap', 'entitlements[0]', (book) => book.entitlements.splice(0, 1, { ...book.entitlements[0], rows: [book.entitlements[0].rows[0], { ...book.entitlements[0].rows[0], when: { tier: 1, sizeClass: 'large' } }] }), /tier.*2/, 'warning'],
  ['rows-overlap', 'entitlements[0].rows[1]', (book) => (book.entitlements[0].rows[1].when.tier = [1, 2]), /rows 1 and 2/],
  ['row-shadowed', 'entitlements[0].rows[2]', (book) => book.entitlements[0].rows.push({ ...book.entitlements[0].rows[0], when: { tier: 1, sizeClass: 'large' } }), /row 3.*within row 1/, 'warning'],
  ['row-outside-scope', 'duties[0]', (book) => (book.duties[0].when = { sector: 'fisheries' }), /scope/],
  ['row-impossible', 'entitlements[0].rows[2]', (book) => book.entitlements[0].rows.push({ when: { tier: 1, premium: { lt: 50000 } }, clauses: ['SB-3a'] }), /row 3/],
  ['row-impossible', 'entitlements[1].rows[0]', (book) => (book.entitlements[1].when = { sizeClass: ['small', 'micro'] }), /row 1/],
  ['no-clause', 'forms[0]', (book) => (delete book.forms[0].clauses, (book.forms[0].fields = [])), /revisit/],
  ['figure-without-clause', 'duties[0].amount', (book) => (delete book.duties[0].clauses, (book.duties[0].parts = [{ clauses: ['SB-5'] }])), /fee-share/],
  ['clause-without-text', 'duties[0].clauses', (_book, zh) => delete zh.clauses['SB-5'], /SB-5/],
  ['clause-uncited', 'clauses.SB-10', (_book, zh, en) => (zh.clauses['SB-10'] = zh.clauses['SB-9'], en.clauses['SB-10'] = en.clauses['SB-9']), /SB-10/],
  ['clause-both', 'notEncoded.SB-5', (book) => (book.notEncoded['SB-5'] = 'a slip'), /SB-5/],
  ['reason-missing', 'notEncoded.SB-0', (book) => (book.notEncoded['SB-0'] = ' '), /without a reason/],
  ['quote-missing', 'clauses.SB-5', (_book, zh) => delete zh.clauses['SB-5'].quote, /SB-5/],
  ['article-missing', 'clauses.SB-5', (_book, zh) => delete zh.clauses['SB-5'].article, /SB-5/],
  ['quote-not-in-source', 'clauses.SB-5.quote', (_book, zh) => (zh.clauses['SB-5'].quote = '预防费不低于保费的百分之五'), /百分之五/],
  ['translation-missing', 'clauses', (_book, _zh, en) => delete en.clauses['SB-5'], /clauses.SB-5/],
  ['translation-missing', 'nodes', (_book, zh) => (zh.nodes.drill = '演练。'), /nodes.drill/],
  ['translation-missing', 'labels', (_book, zh) => delete zh.labels.suggestions, /labels.suggestions/],
  ['translation-missing', 'disputes.small-firms.readings', (_book, _zh, en) => delete en.disputes['small-firms'].readings.b, /readings.b/],
  ['quote-translated', 'clauses.SB-5.quote', (_book, _zh, en) => (en.clauses['SB-5'].quote = 'not less than'), /SB-5/],
  ['text-of-nothing', 'nodes.inspektion', (_book, zh, en) => (zh.nodes.inspektion = en.nodes.inspektion = 'x'), /inspektion/, 'warning'],
  ['text-missing', 'disputes', (_book, zh, en) => (delete zh.disputes['small-firms'], delete en.disputes['small-firms']), /disputes.small-firms/],
  ['no-such-day', 'from', (book) => (book.from = '2025-02-30'), /2025-02-30/],
  ['no-such-day', 'deadlines[3].at[0]', (book) => (book.deadlines[3].at[0] = '02-30'), /02-30/],
  ['period-reversed', 'from', (book) => (book.to = '2024-12-31'), /2024-12-31/],
  ['checked-before-start', 'checkedOn', (book) => (book.checkedOn = '2024-06-01'), /2024-06-01/, 'warning'],
  ['deadline-both', 'deadlines[3]', (book) => (book.deadlines[3].on = { event: 'policyStart' }), /yearly-report/],
  ['deadline-neither', 'deadlines[3]', (book) => delete book.deadlines[3].every, /yearly-report/],
  ['deadline-at', 'deadlines[3].at[1]', (book) => (book.deadlines[3].at[1] = 'nextyear'), /nextyear/],
  ['span-impossible', 'deadlines[0].within', (book) => (book.deadlines[0].within[0] = 1.5), /1\.5/],
  ['extension-without-consent', 'deadlines[0].extension.consent', (book) => (book.deadlines[0].extension.consent = []), /consent/],
];

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

describe('what is wrong with the text itself', () => {
  const seededTexts: readonly (readonly [Code, string, number])[] = [
    ['not-json', files['rulebook.json'].replace('"format": 1,', '"format": 1,,'), 3],
    ['not-finished', files['rulebook.json'].slice(0, 2000), files['rulebook.json'].slice(0, 2000).split('\n').length],
    ['duplicate-key', files['rulebook.json'].replace('"format": 1,', '"format": 1, "format": 1,'), 3],
    ['forbidden-key', files['rulebook.json'].replace('"SB-0": "purpose only"', '"__proto__": "purpose only"'), files['rulebook.json'].split('\n').findIndex((line) => line.includes('SB-0')) + 1],
    ['too-large', ' '.repeat(1_000_001), 1],
    ['too-deep', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 1],
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
    expect(checkRulebookText({ 'rulebook.json': files['rulebook.json'] }).map(({ code, file }) => `${code} ${file}`)).toEqual(['file-missing zh.json', 'file-missing en.json']);
  });

  test('a quotation of more than 80 characters is refused', () => {
    const zh = JSON.parse(files['zh.json']);
    zh.clauses['SB-5'].quote = '保'.repeat(81);
    expect(checkRulebookText({ ...files, 'zh.json': JSON.stringify(zh) })).toContainEqual(expect.objectContaining({ path: 'clauses.SB-5.quote', severity: 'error' }));
    // A caller that skipped the shape is told too.
    expect(checkRulebook(parseRulebook(files['rulebook.json']), { zh })).toContainEqual(expect.objectContaining({ code: 'quote-too-long', path: 'clauses.SB-5.quote' }));
  });

  test('white space of the source does not matter, its words do', () => {
    expect(source).not.toContain('预防费不低于保费的百分之十五');
    expect(checkRulebookText(files, [source]).filter(({ code }) => code === 'quote-not-in-source')).toEqual([]);
    expect(checkRulebookText(files, ['something else']).filter(({ code }) => code === 'quote-not-in-source').length).toBe(Object.keys(JSON.parse(files['zh.json']).clauses).length);
  });
});

test('every kind of finding has a seeded defect', () => {
  const proven = new Set<string>([
    ...seeded.map(([code]) => code), 'not-json', 'not-finished', 'duplicate-key', 'forbidden-key', 'too-large', 'too-deep', 'too-many-values', 'file-missing', 'quote-too-long',
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

test('a gap is told in as few sentences as its shape allows', () => {
  const gaps = after((book) => (book.tables[0].rows = [book.tables[0].rows[0], book.tables[0].rows[2]]), 'zh').filter(({ code }) => code === 'table-gap');
  expect(gaps.length).toBe(2);
  expect(gaps.map(({ message }) => message).join()).toContain('不足 50 000');
});

test('rows that differ only in the chosen reading do not overlap', () => {
  expect(after(() => undefined).filter(({ code }) => code === 'rows-overlap')).toEqual([]);
  expect(after((book) => delete byId(book.entitlements, 'drill').rows[2].reading).map(({ code }) => code)).toContain('rows-overlap');
});

describe('the rulebooks of the kit', () => {
  const root = new URL('../rulebooks/', import.meta.url);
  const ids = readdirSync(root).filter((id) => existsSync(new URL(`${id}/rulebook.json`, root)));
  test('there are some', () => expect(ids.length).toBeGreaterThan(0));
  for (const id of ids) {
    test(`${id}: no errors`, () => {
      const folder = new URL(`${id}/`, root);
      const found = checkRulebookText({ 'rulebook.json': read('rulebook.json', folder), 'zh.json': read('zh.json', folder), 'en.json': read('en.json', folder) });
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(parseRulebook(read('rulebook.json', folder)).id).toBe(id);
      expect(parseTexts(read('zh.json', folder)).title).not.toBe('');
    });
  }
});
