import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleInEnglish } from '../article-words';
import { rulebookIds, rulebookLoaders } from '../generated';
import type { Decisions } from '../generated-types';
import { compile, kitFacts, type Book } from '../index';
import { parseRulebook, parseTexts, RulebookProblems } from '../parse-rulebook';
import type { RulebookTexts } from '../types';
import type { Language } from '../check/wording';
import { readText } from './input';
import type { Options } from './options';
import { CommandError } from './words';

export interface Loaded {
  readonly book: Book;
  readonly texts: RulebookTexts | undefined;
}
interface Source {
  readonly decisions: Decisions;
  readonly texts: RulebookTexts | undefined;
}

export const shippedIds: readonly string[] = rulebookIds;

/** The English texts do not say where a clause stands: the Chinese ones do, and it is put into English. */
export function withArticles(texts: RulebookTexts | undefined, chinese: RulebookTexts | undefined): RulebookTexts | undefined {
  if (!texts || !chinese) return texts;
  const clauses = Object.entries(texts.clauses).map(([id, clause]) => {
    const article = clause.article ?? chinese.clauses[id]?.article;
    return [id, article === undefined ? clause : { ...clause, article: clause.article ?? articleInEnglish(article) }] as const;
  });
  return { ...texts, clauses: Object.fromEntries(clauses) };
}

async function shipped(id: string, language: Language): Promise<Source> {
  const loaders = rulebookLoaders[id]!;
  return { decisions: await loaders.decisions(), texts: withArticles(await loaders[language]?.(), language === 'en' ? await loaders.zh?.() : undefined) };
}

function fromFile(path: string, language: Language): Source {
  const field = '--rulebook';
  const folder = statSync(path).isDirectory();
  const file = folder ? join(path, 'rulebook.json') : path;
  const parsed = <T>(name: string, parse: (text: string, options: { language: Language }) => T): T => {
    const text = readText(name, field, language);
    try {
      return parse(text, { language });
    } catch (error) {
      if (!(error instanceof RulebookProblems)) throw error;
      const first = error.problems[0]!;
      throw new CommandError('rulebook-broken', { field, value: name, line: first.line, path: first.path, problem: first.message, fix: first.fix });
    }
  };
  const texts = join(dirname(file), `${language}.json`);
  const chinese = join(dirname(file), 'zh.json');
  // A parsed rulebook is its decisions and more; the engine looks at the decisions only.
  return {
    decisions: parsed(file, parseRulebook) as unknown as Decisions,
    texts: existsSync(texts) ? withArticles(parsed(texts, parseTexts), language === 'en' && existsSync(chinese) ? parsed(chinese, parseTexts) : undefined) : undefined,
  };
}

/** `--reading fourth=b` as `{ fourth: 'b' }`. */
export function readingsOf(options: Options): Readonly<Record<string, string>> {
  const readings: Record<string, string> = {};
  for (const given of options.many('reading')) {
    const [, dispute, reading] = /^([^=]+)=([^=]+)$/.exec(given) ?? [];
    if (!dispute || !reading) throw new CommandError('not-a-reading', { field: '--reading', value: given });
    readings[dispute] = reading;
  }
  return readings;
}

/** The rulebooks that a command works with: the named one, or all that the kit has; each with the chosen readings it knows. */
export async function loadBooks(options: Options, language: Language): Promise<readonly Loaded[]> {
  const named = options.one('rulebook');
  const sources: Source[] = [];
  if (named === undefined) for (const id of shippedIds) sources.push(await shipped(id, language));
  else if (shippedIds.includes(named)) sources.push(await shipped(named, language));
  else if (existsSync(named)) sources.push(fromFile(named, language));
  else throw new CommandError('unknown-rulebook', { field: '--rulebook', value: named, values: shippedIds.join(', ') });

  const readings = readingsOf(options);
  const disputes = sources.flatMap(({ decisions }) => decisions.disputes);
  for (const [id, reading] of Object.entries(readings)) {
    if (disputes.some((dispute) => dispute.id === id && dispute.readings[reading])) continue;
    const values = disputes.flatMap((dispute) => Object.keys(dispute.readings).map((key) => `${dispute.id}=${key}`)).join(', ');
    throw new CommandError('unknown-reading', { field: '--reading', value: `${id}=${reading}`, values: values || '—' });
  }
  return sources.map(({ decisions, texts }) => {
    const own = Object.entries(readings).filter(([id, reading]) => decisions.disputes.some((dispute) => dispute.id === id && dispute.readings[reading]));
    return { book: compile(decisions, kitFacts, Object.fromEntries(own)), texts };
  });
}
