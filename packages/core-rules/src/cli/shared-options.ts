import { parseDay, todayInShanghai } from '../index';
import type { AssessOptions } from '../index';
import type { OptionSpecs, Options } from './options';

export const factsOption: OptionSpecs = {
  facts: { value: 'F.json', help: { zh: '企业和保单的事实，JSON 文件；- 表示从标准输入读', en: 'facts of firm and policy, a JSON file; - reads standard input' } },
};
export const bookOptions: OptionSpecs = {
  rulebook: { value: 'ID|FILE', help: { zh: '只用这一本规则：编号，或 rulebook.json 的路径', en: 'only this rulebook: its id, or the path of a rulebook.json' } },
  reading: { value: 'fourth=b', many: true, help: { zh: '有争议处选哪种读法，可多次写', en: 'the reading of a disputed place; may be repeated' } },
};
export const dayOption: OptionSpecs = {
  on: { value: 'DATE', help: { zh: '按哪一天看，YYYY-MM-DD；默认今天（北京时间）', en: 'the day it is looked at, YYYY-MM-DD; today in Shanghai by default' } },
};
export const inForceOption: OptionSpecs = {
  on: { value: 'DATE', help: { zh: '按哪一天施行的规则，YYYY-MM-DD；默认起保日', en: 'the day whose rules are meant, YYYY-MM-DD; the start of the policy by default' } },
};
export const audienceOption: OptionSpecs = {
  audience: { value: 'WHO', choices: ['insured', 'insurer', 'inspector'], help: { zh: '问题问谁：insured（默认）、insurer、inspector', en: 'whom questions are for: insured (default), insurer, inspector' } },
};

/** `--on`, proved; `undefined` when it is not given. */
export function dayOf(options: Options): string | undefined {
  const on = options.one('on');
  if (on !== undefined) parseDay(on, '--on');
  return on;
}
export const dayOrToday = (options: Options): string => dayOf(options) ?? todayInShanghai();

export const audienceOf = (options: Options): { readonly audience?: NonNullable<AssessOptions['audience']> } => {
  const audience = options.one('audience') as AssessOptions['audience'];
  return audience ? { audience } : {};
};
