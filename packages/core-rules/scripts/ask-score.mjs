// Scores `ask` on a file of sentences, one JSON object a line:
// {"id","text","lang","facts","topic","clauses":[…any of these],"outOfScope","on"?,"given"?: facts known before,"before"?: sentences said before,
//  "mayFacts"?: facts that may be found as well}
// node packages/core-rules/scripts/ask-score.mjs FILE [--verbose]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { generate } from './generate.mjs';
import { join } from 'node:path';

const DAY = '2026-11-22';
/** `may`: facts that a reader may find in the sentence without fault, with the value or the values that they may have. */
const same = (got, want, may = {}) => {
  const keys = new Set([...Object.keys(got), ...Object.keys(want)]);
  return [...keys].every((key) => got[key] === want[key] || (key in may && (got[key] === undefined || [may[key]].flat().includes(got[key]))));
};
const known = (facts) => Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value !== undefined && value !== null));

/** A page in Chinese hears English too where a sentence has English words. */
const libraryFor = ({ zh, en }, text, lang) => (lang === 'en' ? (/[\u3400-\u9fff]/.test(text) ? { ...en, chinese: zh.chinese } : en) : /[a-z]{4}/i.test(text) ? { ...zh, english: en.english } : zh);

/** What the figures of a set come to; `ask` and its library are given, so that tests score the sources and the build alike. */
export function score(lines, { ask, checkAnswer, libraries }) {
  const wrong = { facts: [], clauses: [], figures: [], declined: [], accepted: [], topic: [], thrown: [] };
  const total = { sentences: lines.length, facts: 0, clauses: 0, declined: 0, inField: 0, topic: 0 };
  for (const line of lines) {
    const { id, text, lang, outOfScope = false } = line;
    const library = libraryFor(libraries, text, lang);
    let previous;
    let answer;
    try {
      for (const said of line.before ?? []) previous = ask(said, { library, on: line.on ?? DAY, ...(previous ? { previous } : {}) });
      answer = ask(text, { library, on: line.on ?? DAY, ...(line.given ? { facts: line.given } : {}), ...(previous ? { previous } : {}) });
    } catch (error) {
      wrong.thrown.push(`${id} ${text}: ${error.message}`);
      continue;
    }
    const { ok, wrong: figures } = checkAnswer(answer, library);
    if (!ok) wrong.figures.push(`${id} ${text}: ${figures.join(', ')}`);
    if (outOfScope) {
      total.declined += 1;
      if (!answer.outOfScope) wrong.declined.push(`${id} ${text} → ${answer.topic} ${answer.clauses.slice(0, 3)}`);
      continue;
    }
    total.inField += 1;
    if (answer.outOfScope) wrong.accepted.push(`${id} ${text}`);
    if (line.facts) {
      total.facts += 1;
      const got = known(answer.facts);
      if (!same(got, known(line.facts), line.mayFacts)) wrong.facts.push(`${id} ${text}\n       want ${JSON.stringify(line.facts)}\n       got  ${JSON.stringify(got)}`);
    }
    if (line.clauses?.length) {
      total.clauses += 1;
      const first = answer.clauses.slice(0, 3);
      if (!line.clauses.some((clause) => first.includes(clause))) wrong.clauses.push(`${id} ${text} [${answer.topic}]\n       want ${line.clauses.join(' ')}\n       got  ${first.join(' ')}`);
    }
    if (line.topic) {
      total.topic += 1;
      if (answer.topic !== line.topic) wrong.topic.push(`${id} ${text}: ${line.topic} → ${answer.topic}`);
    }
  }
  // Of nothing there is no share: it must not read as a pass.
  const share = (bad, all) => (all === 0 ? null : 1 - bad / all);
  return {
    total, wrong,
    facts: share(wrong.facts.length, total.facts), clauses: share(wrong.clauses.length, total.clauses), declined: share(wrong.declined.length, total.declined),
    topic: share(wrong.topic.length, total.topic), figures: wrong.figures.length,
  };
}

export const readLines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));

const percent = (value) => (value === null ? 'none' : `${(value * 100).toFixed(1)} %`);
export const report = ({ total, facts, clauses, declined, topic, figures, wrong }) => [
  `sentences            ${total.sentences} (${total.inField} in the field, ${total.declined} outside)`,
  `facts exact          ${percent(facts)} of ${total.facts} (at least 97 %)`,
  `clause among three   ${percent(clauses)} of ${total.clauses} (at least 95 %)`,
  `wrong figures        ${figures} (none)`,
  `outside, declined    ${percent(declined)} of ${total.declined} (all)`,
  `inside, declined     ${wrong.accepted.length}; thrown ${wrong.thrown.length}; topic as written ${percent(topic)} of ${total.topic}`,
].join('\n');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, '../test/ask/sentences.jsonl');
  generate(join(import.meta.dirname, '..'));
  const { tsImport } = await import('tsx/esm/api');
  const { ask, loadLibrary } = await tsImport('../src/ask/index.ts', import.meta.url);
  const { checkAnswer } = await tsImport('../src/ask/reword.ts', import.meta.url);
  const scored = score(readLines(file), { ask, checkAnswer, libraries: { zh: await loadLibrary('zh'), en: await loadLibrary('en') } });
  if (process.argv.includes('--verbose')) {
    for (const [kind, list] of Object.entries(scored.wrong)) if (list.length > 0) console.log(`-- ${kind}\n${list.map((line) => `   ${line}`).join('\n')}`);
  }
  console.log(report(scored));
  const reaches = (share, least) => share === null || share >= least;
  const passed = reaches(scored.facts, 0.97) && reaches(scored.clauses, 0.95) && scored.figures === 0 && reaches(scored.declined, 1) && scored.wrong.thrown.length === 0;
  process.exitCode = passed ? 0 : 1;
}
