import { beforeAll, expect, test } from 'vitest';
import { ask, hearing, loadLibrary, type AskLibrary } from '../../src/ask/index';
import { InputError } from '../../src/index';
import { libraries, ON } from './library';

let library: AskLibrary;
beforeAll(async () => {
  library = (await libraries()).zh;
}, 120_000);
// What a program without types may hand over.
const loose = ask as unknown as (text: string, options?: unknown) => unknown;

test.each([
  ['no options', () => undefined, 'options'], ['no library', () => ({}), 'library'], ['no books', () => ({ library: {} }), 'library'],
  ['a promise for a library', () => ({ library: Promise.resolve(library) }), 'library'], ['no answer before', () => ({ library, previous: {} }), 'previous'], ['no list of what was put aside', () => ({ library, previous: { topic: 'tier', asks: [], facts: {}, aside: 3 } }), 'previous'],
  ['the text of the answer before', () => ({ library, previous: '第三档' }), 'previous'], ['another language', () => ({ library, language: 'fr' }), 'language'], ['no language', () => ({ library, language: null }), 'language'],
])('%s: the error names the field and what to give', (_what, options, field) => {
  try {
    loose('几档', options());
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field, fix: expect.stringMatching(/^Give/) });
  }
});
test('loading names what there is', async () => {
  await expect(loadLibrary('fr' as 'en')).rejects.toMatchObject({ name: 'InputError', field: 'language', expected: ['zh', 'en'] });
  await expect(loadLibrary('zh', ['toString'])).rejects.toMatchObject({ name: 'InputError', field: 'ids', expected: expect.arrayContaining(['shaanxi']) });
  await expect((hearing as unknown as () => Promise<unknown>)()).rejects.toMatchObject({ name: 'InputError', field: 'library' });
});
test('a language may have its country behind it, as a page says it', async () => {
  for (const [language, own] of [['zh-CN', 'zh'], ['zh_CN', 'zh'], ['ZH-Hans-CN', 'zh'], ['en-GB', 'en']] as const) {
    const loaded = await loadLibrary(language as 'zh', []);
    expect(Object.keys(loaded.words)).toEqual([own]);
    expect(ask('第几档', { library: loaded, language: language as 'zh', on: ON }).language).toBe(own);
  }
  await expect(loadLibrary('zhuang' as 'zh')).rejects.toMatchObject({ field: 'language' });
  await expect(loadLibrary(null as unknown as 'zh')).rejects.toMatchObject({ field: 'language' });
});
test('the answer before goes on as ever', () => {
  const previous = ask('广东采石场，去年没出事，第几档', { library, on: ON });
  expect(ask('三万二', { library, on: ON, previous }).facts.premium).toBe(32_000);
});
