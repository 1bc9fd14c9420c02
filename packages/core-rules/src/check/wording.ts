import { ofRules } from './words-of-rules';
import { ofShape } from './words-of-shape';
import { ofTexts } from './words-of-texts';

/** What the check says, for a person who can read a regulation and edit JSON: what is wrong, and what to do. `{…}` is filled in. */
export type Language = 'zh' | 'en';
export type Sentences = Readonly<Record<string, Readonly<Record<Language, readonly [problem: string, fix: string]>>>>;

const wording = { ...ofShape, ...ofRules, ...ofTexts };

export type Code = keyof typeof wording;
export const codes = Object.keys(wording) as readonly Code[];
export type Values = Readonly<Record<string, string | number>>;

export const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

export function say(code: Code, language: Language, values: Values): { readonly message: string; readonly fix: string } {
  const [message, fix] = wording[code][language];
  return { message: fill(message, values), fix: fill(fix, values) };
}

/** What the schema wants, in its own words, and in Chinese. A test holds the two together. */
export const wantedInChinese: Readonly<Record<string, string>> = {
  'a name in small letters, digits and hyphens, e.g. first-service': '小写英文字母、数字和连字符组成的名字，例如 first-service',
  'the id of a clause, e.g. GD-11a': '条款的编号，例如 GD-11a',
  'at least one clause': '至少一个条款',
  'at least one figure': '至少一个数',
  'a reason': '理由',
  'a day as YYYY-MM-DD': '日期，写成 YYYY-MM-DD',
  'the name of a fact, e.g. premium': '事实的名字，例如 premium',
  'dispute:reading, e.g. fourth:a': '争议:读法，例如 fourth:a',
  'a band needs gte or lt': '区间，至少写 gte 或 lt，例如 {"gte": 30000, "lt": 100000}',
  'at least one value': '至少一个值',
  'at least one deadline': '至少一个期限',
  'no clause: give clauses, rows or parts': '写上 clauses、rows 或 parts',
  'the name of an event, e.g. serviceCompleted': '事件的名字，例如 serviceCompleted',
  'month and day, e.g. 03-31': '月和日，例如 03-31',
  'a deadline has either on and within, or every and at': '要么 on 和 within，要么 every 和 at',
  'not empty': '不能是空的',
  'a quotation of at most 80 characters': '最多 80 字的引文',
  'a cell': '一个值、几个值的列表，或者区间，例如 30000、["large", "medium"]、{"gte": 30000, "lt": 100000}',
  'a value': '加引号的文字或数字',
  string: '加引号的文字',
  number: '数字',
  boolean: 'true 或 false',
  object: '{ } 括起来的对象',
  record: '{ } 括起来的对象',
  array: '[ ] 括起来的列表',
  tuple: '[ ] 括起来的列表',
  null: 'null',
};
const wantedInEnglish: Readonly<Record<string, string>> = {
  'a cell': 'a value, a list of values, or a band, e.g. 30000, ["large", "medium"], {"gte": 30000, "lt": 100000}',
  'a value': 'a text in quotes or a number',
  string: 'a text in quotes', number: 'a number', boolean: 'true or false', object: 'an object in { }', record: 'an object in { }',
  array: 'a list in [ ]', tuple: 'a list in [ ]',
};
export const wanted = (what: string, language: Language): string => (language === 'zh' ? wantedInChinese : wantedInEnglish)[what] ?? what;
