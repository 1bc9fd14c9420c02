import { assess, assessAll } from '../index';
import type { Language } from '../check/wording';
import factsEn from '../generated/facts-en';
import factsZh from '../generated/facts-zh';
import type { Assessment, Finding, Question, RulebookTexts } from '../types';
import { loadBooks } from './books';
import { readJsonFile } from './input';
import { needed } from './options';
import type { Command } from './run';
import { audienceOf, audienceOption, bookOptions, dayOf, factsOption, inForceOption } from './shared-options';
import { amountInWords, rangeInWords, words } from './words';

export const assessCommand: Command = {
  name: 'assess',
  usage: '--facts F.json [--rulebook ID] [--on DATE]',
  about: { zh: '一家企业应当得到什么，出自哪一条', en: 'what a firm is owed, and by which article' },
  example: 'echo \'{"region":"440000","sector":"non-coal-mine","premium":32000,"accidentLastYear":false}\' | anze assess --facts -',
  options: { ...factsOption, ...bookOptions, ...inForceOption, ...audienceOption },
  files: 0,
  run: async (options, language, { out }) => {
    const facts = readJsonFile(needed(options, 'facts', 'F.json'), '--facts', language);
    const on = dayOf(options);
    const loaded = await loadBooks(options, language);
    const common = { ...(on === undefined ? {} : { on }), ...audienceOf(options) };
    const textsOf = (id: string): RulebookTexts | undefined => loaded.find(({ book }) => book.rulebook.id === id)?.texts;
    if (options.has('rulebook')) {
      const { book, texts } = loaded[0]!;
      const assessment = assess(book, facts, { ...common, ...(texts ? { texts } : {}) });
      out(options.has('json') ? JSON.stringify(assessment, null, 2) : assessmentInWords(assessment, texts, language));
      return 0;
    }
    const texts = Object.fromEntries(loaded.flatMap(({ book, texts: own }) => (own ? [[book.rulebook.id, own]] : [])));
    const all = assessAll(loaded.map(({ book }) => book), facts, { ...common, texts, language });
    if (options.has('json')) {
      out(JSON.stringify(all, null, 2));
      return 0;
    }
    out(language === 'zh' ? `当地规定：${words.zh.local[all.local]}` : `Local rules: ${words.en.local[all.local]}`);
    if (all.contactNote) out(all.contactNote);
    for (const assessment of all.assessments) {
      // What may apply is named; its rights would only confuse while that is open.
      if (assessment.applies === 'yes') out(`\n${assessmentInWords({ ...assessment, questions: [] }, textsOf(assessment.rulebook), language)}`);
      else out(language === 'zh' ? `\n可能适用：${textsOf(assessment.rulebook)?.title ?? ''}（${assessment.rulebook}）` : `\nMay apply: ${textsOf(assessment.rulebook)?.title ?? ''} (${assessment.rulebook})`);
    }
    if (all.questions.length) out(`\n${questionsInWords(all.questions, loaded.map(({ texts: own }) => own), language)}`);
    return 0;
  },
};

function cited(clauses: readonly string[], texts: RulebookTexts | undefined, language: Language): string {
  return clauses.map((id) => (texts?.clauses[id]?.article ? `${texts.clauses[id].article} [${id}]` : `[${id}]`)).join(language === 'zh' ? '、' : '; ');
}

function findingInWords(finding: Finding, texts: RulebookTexts | undefined, language: Language): string {
  const { force, truth } = words[language];
  const amount = finding.range ? rangeInWords(finding.range, language) : finding.amount ? amountInWords(finding.amount, language) : '';
  const open = finding.holds === 'unknown' ? (language === 'zh' ? `（${truth.unknown}）` : ` (${truth.unknown})`) : '';
  const figure = amount ? (language === 'zh' ? `【${amount}】` : ` [${amount}]`) : '';
  return `  - [${force[finding.force]}] ${finding.text || finding.id}${figure}${open}\n    ${cited(finding.clauses, texts, language)}`;
}

export function assessmentInWords(assessment: Assessment, texts: RulebookTexts | undefined, language: Language): string {
  const { status, truth } = words[language];
  const zh = language === 'zh';
  const lines = [
    `${texts?.title ?? assessment.rulebook} (${assessment.rulebook})`,
    zh ? `状态：${status[assessment.status]}。适用：${truth[assessment.applies]}` : `Status: ${status[assessment.status]}. Applies: ${truth[assessment.applies]}`,
  ];
  if (assessment.applies === 'no') return lines.join('\n');
  if (texts?.statusNote) lines.push(texts.statusNote);
  const { tier } = assessment;
  if (tier) {
    const value = tier.value ?? tier.candidates.join(zh ? ' 或 ' : ' or ');
    lines.push(zh ? `档次：${value}（${cited(tier.clauses, texts, language)}）` : `Tier: ${value} (${cited(tier.clauses, texts, language)})`);
  }
  lines.push(zh ? '应当得到：' : 'What is owed:');
  // Two rights that end in one sentence of the same clauses are one to a reader.
  lines.push(...new Set(assessment.entitlements.map((finding) => findingInWords(finding, texts, language))));
  if (!assessment.entitlements.length) lines.push(zh ? '  （没有）' : '  (nothing)');
  const owed = assessment.duties.filter((duty) => duty.to === 'insured' && duty.force !== 'fact');
  lines.push(zh
    ? `另有 ${assessment.duties.length} 条职责，其中 ${owed.length} 条是对企业的；全部用 --json 查看。`
    : `${assessment.duties.length} further duties, ${owed.length} of them towards the firm; see all with --json.`);
  for (const conflict of assessment.conflicts) {
    lines.push(zh ? `原文有矛盾（${conflict.id}）：${conflict.text}` : `The text contradicts itself (${conflict.id}): ${conflict.text}`);
    for (const reading of conflict.readings) {
      const mark = reading.id === conflict.chosen ? (zh ? '（现用）' : ' (used here)') : (zh ? `（改用：--reading ${conflict.id}=${reading.id}）` : ` (choose it: --reading ${conflict.id}=${reading.id})`);
      lines.push(`  ${reading.id}. ${reading.text}${mark} ${cited(reading.clauses, texts, language)}`);
    }
  }
  if (assessment.questions.length) lines.push(questionsInWords(assessment.questions, [texts], language));
  return lines.join('\n');
}

function questionsInWords(questions: readonly Question[], texts: readonly (RulebookTexts | undefined)[], language: Language): string {
  const kit = language === 'zh' ? factsZh : factsEn;
  const wording = (fact: string): string => texts.map((own) => own?.facts?.[fact]?.question).find((question) => question !== undefined) ?? kit[fact]?.question ?? fact;
  return [language === 'zh' ? '还想知道：' : 'Still to be known:', ...questions.map(({ fact }) => `  - ${wording(fact)} (${fact})`)].join('\n');
}
