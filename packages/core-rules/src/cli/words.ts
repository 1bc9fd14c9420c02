import { daysBetween, InputError, kitFacts } from '../index';
import type { Amount, Fact, Force, Party, ScheduleRow, Status, Truth } from '../types';
import years from '../generated/years';
import { fill, type Language, type Values } from '../check/wording';

/** Everything the command says in one language. */
interface Words {
  readonly force: Readonly<Record<Force, string>>;
  readonly party: Readonly<Record<Party, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly truth: Readonly<Record<Truth, string>>;
  readonly state: Readonly<Record<ScheduleRow['state'], string>>;
  readonly unit: Readonly<Record<Amount['unit'], string>>;
  readonly per: Readonly<Record<NonNullable<Amount['per']>, string>>;
  readonly extension: Readonly<Record<NonNullable<NonNullable<ScheduleRow['extension']>['why']>, string>>;
  readonly local: Readonly<Record<'known' | 'none' | 'unknown', string>>;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    force: { must: '必须', should: '应尽量', may: '可以', fact: '说明' },
    party: { insurer: '保险公司', 'third-party': '第三方机构', insured: '企业', regulator: '监管部门', broker: '保险经纪', public: '社会公众', '-': '—' },
    status: { draft: '征求意见稿', trial: '试行', 'in-force': '施行中', unverified: '未核实' },
    truth: { yes: '是', no: '否', unknown: '还不能确定' },
    state: { upcoming: '未到期', 'due-soon': '快到期', overdue: '已过期', done: '已完成' },
    unit: { times: '次', kinds: '种', visits: '次上门', percent: '%', yuan: '元', persons: '人', hours: '小时', classHours: '课时', years: '年', months: '个月', days: '天', workdays: '个工作日', tier: '档' },
    per: { year: '每年', policyPeriod: '保险期间内', 'half-year': '每半年', 'two-years': '每两年', quarter: '每季度', month: '每月', visit: '每次', day: '每天', once: '一共' },
    extension: {
      'over-max': '要求的延长超过规定的最长，不算数', 'too-late': '同意得太晚，不算数', 'wrong-party': '不是该同意的一方同意的，不算数', 'not-written': '没有书面同意，不算数', 'not-told': '没有把理由告诉投诉人，不算数',
      'condition-not-met': '不具备可以延长的情形，不算数', 'more-than-once': '只能延长一次', 'not-recorded': '延长的条件（书面、情形或告知理由）没有记录，请核对',
    },
    local: { known: '有当地规定', none: '没有已知的当地规定', unknown: '还不能确定适用哪里的规定' },
    severity: { error: '错误', warning: '提醒' },
  },
  en: {
    force: { must: 'must', should: 'should', may: 'may', fact: 'note' },
    party: { insurer: 'insurer', 'third-party': 'third party', insured: 'firm', regulator: 'regulator', broker: 'broker', public: 'public', '-': '—' },
    status: { draft: 'draft', trial: 'trial', 'in-force': 'in force', unverified: 'unverified' },
    truth: { yes: 'yes', no: 'no', unknown: 'not known yet' },
    state: { upcoming: 'upcoming', 'due-soon': 'due soon', overdue: 'overdue', done: 'done' },
    unit: { times: 'time(s)', kinds: 'kind(s)', visits: 'visit(s)', percent: '%', yuan: 'yuan', persons: 'person(s)', hours: 'hour(s)', classHours: 'class hour(s)', years: 'year(s)', months: 'month(s)', days: 'day(s)', workdays: 'working day(s)', tier: 'tier' },
    per: { year: 'a year', policyPeriod: 'in the policy period', 'half-year': 'each half-year', 'two-years': 'in two years', quarter: 'a quarter', month: 'a month', visit: 'a visit', day: 'a day', once: 'once' },
    extension: {
      'over-max': 'the extension asked for is longer than the rule allows: it does not count', 'too-late': 'agreed too late: it does not count', 'wrong-party': 'agreed by somebody whose consent does not count', 'not-written': 'not in writing: it does not count', 'not-told': 'the complainant was not told why: it does not count',
      'condition-not-met': 'nothing here opens an extension: it does not count', 'more-than-once': 'only one extension counts', 'not-recorded': 'a condition of the extension (writing, circumstances, reason told) is not recorded: check it',
    },
    local: { known: 'a local rule is known', none: 'no local rule known', unknown: 'not known yet which rules apply' },
    severity: { error: 'error', warning: 'warning' },
  },
};

export function amountInWords({ min, max, exact, unit, per }: Amount, language: Language): string {
  const { unit: units, per: pers } = words[language];
  const count = exact !== undefined ? `${exact}`
    : min !== undefined && max !== undefined ? `${min}–${max}`
    : language === 'zh' ? (min !== undefined ? `至少 ${min}` : `最多 ${max}`) : min !== undefined ? `at least ${min}` : `at most ${max}`;
  const period = per === null ? '' : pers[per];
  return language === 'zh' ? `${period}${count} ${units[unit]}`.trim() : `${count} ${units[unit]} ${period}`.trim();
}

/** Between the ends of a range lies more than the ends: it is said as a span, not as a choice of two. */
export function rangeInWords([weakest, strongest]: readonly [Amount, Amount], language: Language): string {
  const isAlike = ([weakest, strongest].every(({ min, max }) => min !== undefined && max === undefined)) && weakest.unit === strongest.unit && weakest.per === strongest.per;
  const [from, to] = [amountInWords(weakest, language), amountInWords(strongest, language)];
  if (!isAlike) return language === 'zh' ? `从${from}到${to}` : `from ${from} up to ${to}`;
  const span = amountInWords({ ...weakest, max: strongest.min! }, language);
  return language === 'zh' ? span.replace(`${weakest.min}–`, `至少 ${weakest.min}–`) : `at least ${span}`;
}

/** That something was done after its last day: done, but not in time. "At once" has no day that could be missed. */
export function doneLateInWords({ doneOn, due, extendedTo, within }: ScheduleRow, language: Language): string | undefined {
  const day = extendedTo ?? due;
  if (doneOn === null || doneOn <= day || within === 0) return undefined;
  const days = daysBetween(day, doneOn);
  const [year, month, date] = doneOn.split('-').map(Number);
  const on = doneOn.slice(0, 4) === day.slice(0, 4) ? `${month}月${date}日` : `${year}年${month}月${date}日`;
  return language === 'zh' ? `${on}完成，晚了${days}天` : `done on ${doneOn}, ${days} ${days === 1 ? 'day' : 'days'} late`;
}

/** What can go wrong with a command: what is wrong, and what to do. */
const problems = {
  'unknown-command': { zh: ['没有“{value}”这个命令', '{meant}'], en: ['there is no command "{value}"', '{meant}'] },
  'unknown-option': { zh: ['没有 {value} 这个选项', '{meant}'], en: ['there is no option {value}', '{meant}'] },
  'option-needs-value': { zh: ['{field} 后面要有一个值', '例如 {example}'], en: ['{field} needs a value', 'e.g. {example}'] },
  'option-takes-no-value': { zh: ['{field} 后面不带值，现在是 {value}', '去掉 ={value}'], en: ['{field} takes no value, but was given {value}', 'leave out ={value}'] },
  'option-twice': { zh: ['{field} 写了两次', '只写一次'], en: ['{field} is given twice', 'give it once'] },
  'option-missing': { zh: ['缺少 {field}', '例如 {example}'], en: ['{field} is missing', 'e.g. {example}'] },
  'out-is-input': { zh: ['结果不能写进正在读的文件', '换一个文件名'], en: ['the answers cannot go into the file that is being read', 'give another file name'] },
  'sentence-missing': { zh: ['没有给要问的话', '例如 {example}'], en: ['there is no sentence to answer', 'e.g. {example}'] },
  'file-missing': { zh: ['没有给文件', '例如 {example}'], en: ['no file is given', 'e.g. {example}'] },
  'too-many-files': { zh: ['多余的参数 {value}', '去掉它，或者检查引号'], en: ['{value} is one argument too many', 'remove it, or check the quotation marks'] },
  'not-a-choice': { zh: ['{field} 不能是 {value}', '用其中一个：{values}'], en: ['{field} cannot be {value}', 'use one of: {values}'] },
  'not-a-reading': { zh: ['{field} 写成了 {value}', '写成 争议=读法，例如 fourth=b'], en: ['{field} is written {value}', 'write dispute=reading, e.g. fourth=b'] },
  'unknown-reading': { zh: ['{field}：没有 {value} 这个争议或读法', '可用的：{values}'], en: ['{field}: there is no dispute or reading {value}', 'there are: {values}'] },
  'unknown-rulebook': { zh: ['{field}：没有 {value} 这本规则', '可用的：{values}；或者给一个 rulebook.json 的路径'], en: ['{field}: there is no rulebook {value}', 'there are: {values}; or give the path of a rulebook.json'] },
  'rulebook-broken': { zh: ['{field}：{value} 第 {line} 行 {path}：{problem}', '{fix}；全部问题用 anze check 查看'], en: ['{field}: {value}, line {line}, {path}: {problem}', '{fix}; see all with anze check'] },
  unreadable: { zh: ['{field}：读不了 {value}（{why}）', '检查路径和文件名'], en: ['{field}: {value} cannot be read ({why})', 'check path and name'] },
  'not-utf8': { zh: ['{field}：{value} 不是 UTF-8 编码的文本（多半是 GBK，或者不是文本文件）', '用编辑器打开，另存为时编码选 UTF-8；Word 或 PDF 先存成纯文本'], en: ['{field}: {value} is no text in UTF-8 (it may be GBK, or no text at all)', 'open it in an editor and save it with the encoding UTF-8; save Word or PDF as plain text first'] },
  'empty-source': { zh: ['{field}：{value} 是空的，没有原文可核对', '把原文的文字存进去；扫描的 PDF 要先识别出文字'], en: ['{field}: {value} is empty: there is no text to compare with', 'put the text of the regulation into it; a scanned PDF must be turned into text first'] },
  unwritable: { zh: ['{field}：写不了 {value}（{why}）', '换一个能写的位置'], en: ['{field}: {value} cannot be written ({why})', 'choose another place'] },
  'bad-json': { zh: ['{field}：{value} 第 {line} 行第 {column} 列：{problem}', '{fix}'], en: ['{field}: {value}, line {line}, column {column}: {problem}', '{fix}'] },
  'csv-empty': { zh: ['{field}：{value} 是空的', '第一行写列名，例如 policy,region,sector,premium'], en: ['{field}: {value} is empty', 'write the names of the columns into the first line, e.g. policy,region,sector,premium'] },
  'csv-not-utf8': { zh: ['{field}：{value} 不是 UTF-8 编码', '在表格软件里另存为“CSV UTF-8（逗号分隔）”'], en: ['{field}: {value} is not UTF-8', 'save it as "CSV UTF-8 (comma delimited)"'] },
  'csv-delimiter': { zh: ['{field}：{value} 的列不是用逗号分开的', '另存为逗号分隔的 CSV'], en: ['{field}: the columns of {value} are not separated by commas', 'save it as comma delimited CSV'] },
  'csv-column': { zh: ['第 1 行：没有“{value}”这一列', '{meant}'], en: ['line 1: there is no column "{value}"', '{meant}'] },
  'csv-column-twice': { zh: ['第 1 行：“{value}”这一列写了两次', '删去一列'], en: ['line 1: the column "{value}" stands twice', 'remove one'] },
  'csv-fields': { zh: ['这一行有 {value} 格，表头有 {wanted} 格', '补上或去掉逗号；里面有逗号的格子要加双引号'], en: ['the line has {value} fields, the header {wanted}', 'add or remove commas; a field with a comma needs quotation marks'] },
  'csv-quote': { zh: ['这一行的双引号没有配对', '每个带引号的格子首尾各一个 "，里面的 " 写成 ""'], en: ['the quotation marks of the line do not pair', 'begin and end a quoted field with ", and write " within it as ""'] },
  'csv-row-not-utf8': { zh: ['这一行不是 UTF-8 编码，读不出来，没有猜', '把整个文件另存为“CSV UTF-8”再来'], en: ['the line is not encoded in UTF-8; nothing was guessed', 'save the whole file as CSV UTF-8'] },
  'csv-doubtful': { zh: ['有 {value} 行可能读错了名称（从第 {line} 行起）：文件看上去不全是 UTF-8，这几行只是碰巧能读', '把整个文件另存为“CSV UTF-8”再来，或者核对结果里的 policy 一列'], en: ['the names of {value} lines (from line {line} on) may have been read wrongly: the file does not look like UTF-8 throughout, these lines can be read only by chance', 'save the whole file as CSV UTF-8 and run again, or look at the column policy of the answers'] },
  'csv-long': { zh: ['这一行太长', '检查是不是缺了换行'], en: ['the line is too long', 'look for a missing line break'] },
  'rows-bad': { zh: ['{value} 行有错，见 error 一列（共 {total} 行）', '改正这些行，再跑一遍'], en: ['{value} of {total} rows are wrong, see the column error', 'correct them and run again'] },
  'check-failed': { zh: ['{value} 个错误，{warnings} 个提醒', '改正错误'], en: ['{value}, {warnings}', 'correct the errors'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>>;
export type ProblemCode = keyof typeof problems;

/** "1 error", "2 errors". */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export function problemLine(code: ProblemCode, values: Values, language: Language): string {
  const [problem, fix] = problems[code][language];
  return fill(language === 'zh' ? `${problem}。${fix}` : `${problem}; ${fix}`, values);
}

/** Something the person at the keyboard can put right. */
export class CommandError extends Error {
  constructor(readonly code: ProblemCode, readonly values: Values) {
    super(problemLine(code, values, 'en'));
    this.name = 'CommandError';
  }
}

/** Where a value stands: in JSON, or in the cell of a table, where nothing is quoted. */
type Place = 'json' | 'cell';
const wantedInJson: Readonly<Record<string, string>> = {
  yuan: '以元为单位的数字，例如 30000', 'ten-thousand-yuan': '以万元为单位的数字，例如 2000', persons: '人数，例如 50', number: '数字，例如 10',
  boolean: ' true 或 false', region: '六位的行政区划代码（加引号），例如 "440000"', day: '日期（加引号），例如 "2026-03-01"',
};
const wantedIn: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  json: wantedInJson, cell: { ...wantedInJson, boolean: ' 是 或 否', region: '六位的行政区划代码，例如 440000', day: '日期，例如 2026-03-01' },
};
function wantedFor(field: string, facts: Readonly<Record<string, Fact>>, place: Place): string | undefined {
  const fact = facts[field];
  if (!fact) return undefined;
  if (fact.values) return fact.values.join(', ');
  return wantedIn[place][fact.type === 'yuan' ? 'yuan' : fact.type === 'number' ? (fact.unit ?? 'number') : fact.type];
}

/** Values that are no text and no number, as the engine names them. */
const shownInChinese: Readonly<Record<string, string>> = {
  'a list': '现在是一列 [ ]', 'an object': '现在是一个 { } 对象', 'a function': '现在是一段程序', 'a symbol': '现在是一个符号', undefined: '现在没有填', null: '现在是空的',
};
/** What to write where no fact's definition says it. */
function writtenOtherwise(field: string): string {
  if (field === 'events') return '事件要写成一列，例如 [{"event": "policyStart", "date": "2026-03-01"}]';
  if (/\.(written|reasonTold)$/.test(field)) return '请填 true 或 false，不加引号';
  if (/^(workdays|year|title|notice|issued)$/.test(field) || /^(off|work)\b/.test(field)) return '写法同 workdays/2026.json';
  if (/\.(id|of)$/.test(field)) return '写一个自己起的名字（加引号），或者不写';
  return '写法见 anze --help';
}
const orderWords = (field: string): readonly [string, string] =>
  field.endsWith('.id') ? ['另一个事件已经用了这个编号', '每个事件给一个自己的编号']
    : field.endsWith('policyEnd') ? ['在起保日之前', '核对两个日期，是不是写反了']
      : field.endsWith('.date') ? ['比它回应的那件事还早', '核对两个日期，或者在 of 里写明它回应的是哪件事']
      : ['先后顺序不对，或者重复了', '核对日期的先后和编号'];

/** An error of the engine in one line: the field, the value, and the fix. The engine itself words it in English. */
export function inputErrorLine(error: InputError, language: Language, facts: Readonly<Record<string, Fact>> = kitFacts, place: Place = 'json'): string {
  if (language === 'en') return `${error.field} (given: ${error.value})${error.message.slice(error.field.length)}`;
  const { field, value, expected } = error;
  const wanted = wantedFor(field, facts, place);
  const give = wanted === undefined ? writtenOtherwise(field) : `请填${wanted}`;
  const meant = expected.length === 1 ? `是不是 ${expected[0]}？` : expected.length ? `可用的：${expected.join(', ')}` : give;
  const [problem, fix] = ({
    'unknown-key': [field.startsWith('events[') ? '事件里没有这一项' : '没有这个事实', expected.length ? meant : '事实的名字见 anze assess --help'],
    'derived-fact': ['由别的事实算出来，不能直接填', '去掉它'],
    'not-a-day': [/^"\d{4}-\d{2}-\d{2}"$/.test(value) ? '没有这一天' : '不是日期的写法', '请填真有的日子，写成 YYYY-MM-DD，例如 2026-03-01'],
    'not-a-choice': field.endsWith('.of') && value === 'undefined' ? ['没有写延的是哪一项', `在 of 里写上它从哪个事件算起（那个事件的 id），或者期限的名字：${expected.join('、') || '这里没有可以延的'}`] : field.endsWith('.of') ? ['没有哪个事件用这个编号，也没有叫这个名字的期限', expected.length ? meant : '写上前面某个事件的 id，或者期限的名字'] : ['不在可选范围内', meant],
    'not-a-region': ['不是行政区划代码', `请填${wantedIn[place].region}`],
    negative: ['不能小于 0', give],
    'too-large': ['太大了，检查单位和零的个数', give],
    'not-finite': ['不是一个确定的数', give],
    'too-long': ['太长了', give],
    'wrong-type': field.endsWith('.months') ? ['没有写同意延多久', '写上 months、days 或 workdays，例如 "months": 1'] : ['写法不对', give],
    'not-an-object': ['要一个 { } 对象', field.startsWith('workdays') ? '写法同 workdays/2026.json' : field.startsWith('events') ? '例如 {"event": "serviceCompleted", "date": "2026-03-01"}' : '例如 {"region": "440000", "premium": 30000}'],
    'out-of-range': /^"\d{4}-/.test(value)
      ? [`年份要在 ${years.from} 到 ${years.to} 之间`, '年份写全四位，例如 2026']
      : wanted === undefined ? ['不在能用的范围里', '请填一个合适的整数，例如 30'] : ['要是整数', give],
    'too-many-keys': ['写得太多了', '分成几份，或者删去多余的'],
    order: orderWords(field),
    'workdays-missing': ['一年的放假安排也没有', '至少给一年，例如程序自带的那几年'],
    'workdays-year': ['年份要在 2000 到 2200 之间', '写成数字，例如 2027'],
    'workdays-outside-year': ['不是这个文件那一年的日子', '放到它自己那一年的文件里，或者改正年份'],
    'workdays-span': ['最后一天在第一天之前', '对调一下，或者改正其中一个'],
    'workdays-overlap': ['同一天写了两次', '每一天只写在一处'],
    'workdays-not-weekend': ['不是星期六或星期日', '调休上班的日子一定是周末，请改正日期'],
    'workdays-incomplete': ['放假安排不全，法定节假日没有写齐', '把国务院通知里的放假日全部写上'],
    'workdays-gap': ['中间缺了这一年', '补上这一年的文件'],
  } as Partial<Record<InputError['code'], readonly [string, string]>>)[error.code] ?? [error.message, error.fix];
  return `${field}：${problem}（${shownInChinese[value] ?? `现在是 ${value}`}）。${fix}`;
}
