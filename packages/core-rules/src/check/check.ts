import { kitFacts, factCatalogue } from '../facts';
import type { AskedWords, Fact, Rulebook, RulebookTexts } from '../types';
import { checkArticles } from './articles';
import { checkAsked } from './asked';
import { checkConditions } from './conditions';
import { checkDates } from './dates';
import { checkFigures } from './figures';
import { pathOf, type Segments } from './json-text';
import { nodesOf, type Node } from './nodes';
import { checkQuotedWords } from './quoted-words';
import { checkReferences } from './references';
import { checkRows } from './rows';
import { checkSentences } from './sentences';
import { checkTexts } from './texts';
import { say, type Code, type Language, type Values } from './wording';

export type Severity = 'error' | 'warning';
export type CheckedFile = 'rulebook.json' | 'zh.json' | 'en.json' | 'asked-zh.json' | 'asked-en.json';
export interface CheckFinding {
  readonly severity: Severity;
  readonly code: Code;
  readonly file: CheckedFile;
  /** Where it is, e.g. `entitlements[3].rows[0].when.premium`. */
  readonly path: string;
  readonly line?: number;
  readonly message: string;
  readonly fix: string;
}
export interface BookTexts {
  readonly zh?: RulebookTexts;
  readonly en?: RulebookTexts;
  /** In which words people ask for the clauses; a book may do without. */
  readonly 'asked-zh'?: AskedWords;
  readonly 'asked-en'?: AskedWords;
}
export interface CheckOptions {
  /** Chinese by default. */
  readonly language?: Language;
  /** Today, `YYYY-MM-DD`: a rulebook cannot have been compared with its text on a later day. Not looked at where it is not given. */
  readonly today?: string;
  /** The line of a place, where the book was read from text. */
  readonly lineOf?: (file: CheckedFile, at: Segments) => number | undefined;
}

/** What every part of the check needs. */
export interface Context {
  readonly book: Rulebook;
  readonly texts: BookTexts;
  readonly sources: readonly string[];
  readonly nodes: readonly Node[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly language: Language;
  readonly today: string | undefined;
  readonly say: (severity: Severity, code: Code, at: Segments, values: Values, file?: CheckedFile) => void;
}

/**
 * What is wrong with a rulebook that has the right shape (`parseRulebook` proves the shape), errors first.
 * @param sources the texts of the regulation; with them every quotation is looked up.
 */
export function checkRulebook(book: Rulebook, texts: BookTexts = {}, sources: readonly string[] = [], options: CheckOptions = {}): CheckFinding[] {
  const { language = 'zh', lineOf, today } = options;
  const findings: CheckFinding[] = [];
  const seen = new Set<string>();
  const context: Context = {
    book, texts, sources, language, today,
    nodes: nodesOf(book),
    facts: book.facts ? factCatalogue(book.facts) : kitFacts,
    say: (severity, code, at, values, file = 'rulebook.json') => {
      const line = lineOf?.(file, at);
      const finding: CheckFinding = { severity, code, file, path: pathOf(at), ...(line === undefined ? {} : { line }), ...say(code, language, values) };
      const key = `${code} ${file} ${finding.path} ${finding.message}`;
      if (seen.has(key)) return;
      seen.add(key);
      findings.push(finding);
    },
  };
  checkDates(context);
  checkConditions(context);
  checkReferences(context);
  checkTexts(context);
  checkAsked(context);
  checkArticles(context);
  checkFigures(context);
  checkQuotedWords(context);
  checkSentences(context);
  // Cases can be written out only when every fact and value is known.
  if (!findings.some(({ code }) => code === 'unknown-fact' || code === 'unknown-value' || code === 'wrong-cell')) checkRows(context);
  return [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')];
}
