import type { Language } from './wording';

/** What belongs under the names at the top of the files, for one who left it out: the shape alone would say "a text in quotes". */
const head: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  format: { zh: '写法的版本，写 1（不加引号）', en: 'the version of this format: 1 (without quotes)' },
  version: { zh: '这一版的编号或日期，例如 "2026-11-22"', en: 'the number or day of this edition, e.g. "2026-11-22"' },
  role: { zh: '地方规定写 "local"，不分地方的参考写 "reference"', en: '"local" for the rules of a place, "reference" where no place is meant' },
  status: { zh: '效力："draft"（征求意见稿）、"trial"（试行）、"in-force"（施行中）或 "unverified"（没有核实）', en: 'its force: "draft", "trial", "in-force" or "unverified"' },
  checkedOn: { zh: '对照原文的那一天，写成 "YYYY-MM-DD"，例如 "2026-11-22"', en: 'the day on which it was compared with the text, as "YYYY-MM-DD", e.g. "2026-11-22"' },
  from: { zh: '开始施行的那一天，写成 "YYYY-MM-DD"，例如 "2025-01-01"；原文没写就写 null（不加引号）', en: 'the first day in force, as "YYYY-MM-DD", e.g. "2025-01-01"; null (without quotes) where the text does not say' },
  to: { zh: '最后有效的那一天，写成 "YYYY-MM-DD"，例如 "2027-12-31"；没写到哪天为止就写 null（不加引号）', en: 'the last day in force, as "YYYY-MM-DD", e.g. "2027-12-31"; null (without quotes) where no end is named' },
  scope: { zh: '管哪里、管谁，例如 {"when": {"region": "440000"}, "clauses": ["GD-3"]}', en: 'for which place and whom, e.g. {"when": {"region": "440000"}, "clauses": ["GD-3"]}' },
  ask: { zh: '要问企业的事实，按问的顺序，例如 ["premium", "sizeClass"]；什么都不用问就写 []', en: 'the facts to ask the firm for, in order, e.g. ["premium", "sizeClass"]; [] where there are none' },
  ...Object.fromEntries(['tables', 'entitlements', 'duties', 'deadlines', 'procedures', 'forms', 'disputes'].map((key) => [key, { zh: '[ ] 括起来的列表，没有就写 []', en: 'a list in [ ]; [] where there are none' }])),
  notEncoded: { zh: '没有写成规则的条款和理由，例如 {"GD-1": "只说目的"}；没有就写 {}', en: 'clauses left out, with the reason, e.g. {"GD-1": "purpose only"}; {} where there are none' },
};
const texts: typeof head = {
  title: { zh: '文件的全称，加引号的文字', en: 'the full title of the document, in quotes' },
  shortTitle: { zh: '页面上用的短名，加引号的文字，例如 "广东非煤矿山指引"', en: 'the short name that pages use, in quotes' },
  issuer: { zh: '发文机关，加引号的文字', en: 'who issued it, in quotes' },
  number: { zh: '文号，加引号的文字；没有就写 "文本未载文号"', en: 'the number of the document, in quotes, or a sentence that it has none' },
  statusNote: { zh: '一句话说明效力，例如 "2025年1月1日起施行"', en: 'a sentence on its force, e.g. "In force since 1 January 2025."' },
  newer: { zh: '知道有、但没有看到的新文件，例如 ["2026年可能有新通知"]；没有就写 []', en: 'newer texts known of but not seen, a list of sentences; [] where there are none' },
  contact: { zh: '一句话告诉企业有疑问问谁，加引号的文字', en: 'a sentence on whom to ask, in quotes' },
  clauses: { zh: '每一条的条号、引文和一句大白话，例如 {"GD-3": {"article": "第三条", "quote": "…", "text": "…"}}', en: 'per clause the article, the quotation and a plain sentence, e.g. {"GD-3": {"text": "…"}}' },
  nodes: { zh: '一项规则自己的句子，例如 {"drill": "每年演练一次。"}；没有就写 {}', en: 'sentences of rules, e.g. {"drill": "A drill a year."}; {} where there are none' },
  disputes: { zh: '各个争议的说明和读法；没有就写 {}', en: 'the words of each dispute and its readings; {} where there are none' },
  labels: { zh: '每项规则给人看的名字，例如 {"drill": "应急演练"}', en: 'the name of each rule for people, e.g. {"drill": "Emergency drill"}' },
};

/** `disputes` stands at the top of both files, a list in one, names in the other. */
export const wantedAtTop = (key: string, kind: string, language: Language): string | undefined => (kind === 'record' && texts[key] ? texts : { ...texts, ...head })[key]?.[language];
