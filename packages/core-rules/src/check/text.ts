import { readAsked, readRulebook, readTexts, RulebookProblems, type Parsed } from '../parse-rulebook';
import type { AskedWords, Rulebook, RulebookTexts } from '../types';
import { checkRulebook, type CheckedFile, type CheckFinding, type CheckOptions } from './check';
import { say } from './wording';

/** The texts of the files of one rulebook; a file that is not there is left out. */
export interface RulebookFiles {
  readonly 'rulebook.json': string;
  readonly 'zh.json'?: string;
  readonly 'en.json'?: string;
  readonly 'asked-zh.json'?: string;
  readonly 'asked-en.json'?: string;
}

/** `checkRulebook` for the files as text: what is wrong with their shape, or else with their meaning, each with its line. */
export function checkRulebookText(files: RulebookFiles, sources: readonly string[] = [], { language = 'zh', today }: Pick<CheckOptions, 'language' | 'today'> = {}): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const read = <T>(file: CheckedFile, parse: (text: string) => Parsed<T>): Parsed<T> | undefined => {
    const text = files[file];
    if (text === undefined) {
      findings.push({ severity: 'error', code: 'file-missing', file, path: '', ...say('file-missing', language, { file }) });
      return undefined;
    }
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof RulebookProblems)) throw error;
      findings.push(...error.problems.map(({ code, path, line, message, fix }): CheckFinding => ({ severity: 'error', code, file, path, line, message, fix })));
      return undefined;
    }
  };
  const book = read<Rulebook>('rulebook.json', (text) => readRulebook(text, { language }));
  const zh = read<RulebookTexts>('zh.json', (text) => readTexts(text, { language }));
  const en = read<RulebookTexts>('en.json', (text) => readTexts(text, { language }));
  // Nobody must write down how people ask.
  const asked = (file: 'asked-zh.json' | 'asked-en.json') => (files[file] === undefined ? undefined : read<AskedWords>(file, (text) => readAsked(text, { language })));
  const [askedZh, askedEn] = [asked('asked-zh.json'), asked('asked-en.json')];
  if (!book) return findings;
  const places = { 'rulebook.json': book, 'zh.json': zh, 'en.json': en, 'asked-zh.json': askedZh, 'asked-en.json': askedEn };
  const texts = { ...(zh ? { zh: zh.value } : {}), ...(en ? { en: en.value } : {}), ...(askedZh ? { 'asked-zh': askedZh.value } : {}), ...(askedEn ? { 'asked-en': askedEn.value } : {}) };
  return [...findings, ...checkRulebook(book.value, texts, sources, { language, ...(today === undefined ? {} : { today }), lineOf: (file, at) => places[file]!.placeOf(at).line })];
}
