/** What the check says, for a person who can read a regulation and edit JSON: what is wrong, and what to do. `{…}` is filled in. */
export type Language = 'zh' | 'en';
type Sentences = readonly [problem: string, fix: string];

const wording = {
  // The text itself
  'too-large': {
    zh: ['文件超过 1 MB，没有读', '一个地方的规则不会这么大：检查是不是选错了文件'],
    en: ['the file is larger than 1 MB and was not read', 'no rulebook is this large: check that it is the right file'],
  },
  'too-deep': {
    zh: ['括号套了 {found} 层以上', '检查是不是多写了 [ 或 {，或者选错了文件'],
    en: ['brackets are nested more than {found} deep', 'look for a [ or { too many, or a wrong file'],
  },
  'too-many-values': {
    zh: ['文件里的值超过 {found} 个', '检查是不是选错了文件'],
    en: ['the file holds more than {found} values', 'check that it is the right file'],
  },
  'forbidden-key': {
    zh: ['不能用 {found} 作名字', '换一个名字'],
    en: ['{found} cannot be used as a name', 'use another name'],
  },
  'duplicate-key': {
    zh: ['“{found}”在同一个括号里写了两次，前一个会丢掉', '合并成一个，或者改掉其中一个名字'],
    en: ['"{found}" stands twice in the same brackets; the first would be lost', 'join the two, or rename one'],
  },
  'not-json': {
    zh: ['从“{found}”开始不是正确的 JSON', '检查这里和上一行的逗号、引号和括号；最后一项后面不能有逗号'],
    en: ['at "{found}" this is no longer JSON', 'check commas, quotation marks and brackets here and on the line above; no comma after the last item'],
  },
  'not-finished': {
    zh: ['文件在这里断了，还有括号或引号没有关上', '补上缺的 ] 或 } 或引号，或者重新取一份完整的文件'],
    en: ['the file ends here although a bracket or quotation mark is still open', 'add the missing ] or } or quotation mark, or get the whole file again'],
  },
  'not-text': {
    zh: ['给的不是文本，是 {found}', '给出文件的文本'],
    en: ['what was given is not text but {found}', 'give the text of the file'],
  },
  'texts-file': {
    zh: ['这是规则的文字（zh.json 或 en.json），不是规则本身', '检查同一文件夹里的 rulebook.json，文字会一起检查'],
    en: ['these are the texts of a rulebook (zh.json or en.json), not the rulebook', 'check the rulebook.json of the same folder; its texts are checked with it'],
  },
  'not-a-rulebook': {
    zh: ['这不是一本规则：没有 scope、entitlements、duties 等任何一项', '检查是不是选错了文件，规则写在 rulebook.json 里'],
    en: ['this is no rulebook: it has none of scope, entitlements, duties and the like', 'look for a wrong file; the rules are in rulebook.json'],
  },
  // The shape
  missing: {
    zh: ['缺少“{key}”', '补上“{key}”：{wanted}'],
    en: ['"{key}" is missing', 'add "{key}": {wanted}'],
  },
  'wrong-type': {
    zh: ['这里应当是{wanted}，现在是 {found}', '改成{wanted}'],
    en: ['{wanted} is needed here, not {found}', 'give {wanted}'],
  },
  'unknown-key': {
    zh: ['这里没有叫“{key}”的项', '{meant}'],
    en: ['there is no "{key}" here', '{meant}'],
  },
  'not-a-choice': {
    zh: ['{found} 不在可选范围内', '用其中一个：{values}'],
    en: ['{found} is not one of the choices', 'use one of: {values}'],
  },
  'wrong-form': {
    zh: ['{found} 写法不对', '应当是：{wanted}'],
    en: ['{found} is not written as it must be', 'it must be: {wanted}'],
  },
  'file-missing': {
    zh: ['旁边没有 {file}', '在 rulebook.json 同一文件夹里放一个 {file}'],
    en: ['there is no {file} beside it', 'put {file} into the folder of rulebook.json'],
  },
  // Names
  'duplicate-id': {
    zh: ['id“{id}”用了两次（另一处：{other}）', '给其中一个换一个名字'],
    en: ['the id "{id}" is used twice (also at {other})', 'rename one of the two'],
  },
  'unknown-reference': {
    zh: ['“{node}”的 {key} 指向“{id}”，但这里没有这样的{kind}', '{meant}'],
    en: ['{key} of "{node}" points to "{id}", but there is no such {kind}', '{meant}'],
  },
  'unknown-reading': {
    zh: ['“{node}”写的读法“{reading}”在 disputes 里没有', '可用的读法：{values}'],
    en: ['"{node}" names the reading "{reading}", which disputes does not have', 'readings there are: {values}'],
  },
  'dispute-default': {
    zh: ['争议“{id}”的默认读法“{reading}”不是它的读法之一', '用其中一个：{values}'],
    en: ['the default "{reading}" of the dispute "{id}" is none of its readings', 'use one of: {values}'],
  },
  'dispute-single': {
    zh: ['争议“{id}”只有一种读法', '写出另一种读法和它的条款，或者删去这个争议'],
    en: ['the dispute "{id}" has one reading only', 'write the other reading with its clauses, or remove the dispute'],
  },
  'dispute-unused': {
    zh: ['争议“{id}”的几种读法（{values}）没有一行用到，选哪种都不会改变结果', '在受影响的行写上各自的读法，例如 "reading": "{id}:{reading}"，或者删去这个争议'],
    en: ['no row uses any reading of the dispute "{id}" ({values}): whichever is chosen, nothing changes', 'write its reading on each row it is about, e.g. "reading": "{id}:{reading}", or remove the dispute'],
  },
  'unknown-event': {
    zh: ['“{node}”用了没有的事件“{event}”', '{meant}'],
    en: ['"{node}" names an event "{event}" that does not exist', '{meant}'],
  },
  'unknown-service': {
    zh: ['“{node}”用了没有的服务种类“{service}”', '{meant}'],
    en: ['"{node}" names a kind of service "{service}" that does not exist', '{meant}'],
  },
  // Facts and conditions
  'unknown-fact': {
    zh: ['“{node}”的条件用了没有的事实“{fact}”', '{meant}'],
    en: ['the condition of "{node}" names a fact "{fact}" that does not exist', '{meant}'],
  },
  'unknown-value': {
    zh: ['“{node}”的条件里，{fact} 没有 {value} 这个值', '{meant}'],
    en: ['in the condition of "{node}", {fact} has no value {value}', '{meant}'],
  },
  'wrong-cell': {
    zh: ['“{node}”的条件里，{fact} 不能这样比较：{value}', '应当写成{wanted}'],
    en: ['in the condition of "{node}", {fact} cannot be compared with {value}', 'write {wanted}'],
  },
  'event-fact-in-when': {
    zh: ['“{node}”的 when 里有 {fact}，它只属于一件具体的事，企业没法事先回答', '把 {fact} 移到 on 里'],
    en: ['when of "{node}" names {fact}, which belongs to one event and cannot be answered beforehand', 'move {fact} into on'],
  },
  'firm-fact-in-on': {
    zh: ['“{node}”的 on 里有 {fact}，它说的是企业、保单或保险公司', '把 {fact} 移到 when 里'],
    en: ['on of "{node}" names {fact}, which speaks of the firm, the policy or the insurer', 'move {fact} into when'],
  },
  'derived-without-table': {
    zh: ['“{node}”的条件用了 {fact}，但没有哪张表给出它', '在 tables 里写一张 "gives": "{fact}" 的表'],
    en: ['the condition of "{node}" uses {fact}, but no table gives it', 'write a table with "gives": "{fact}"'],
  },
  'fact-never-asked': {
    zh: ['“{node}”要看 {fact}，但 ask 里没有它，永远不会问企业', '把 "{fact}" 加到 ask 里'],
    en: ['"{node}" depends on {fact}, but ask does not list it: the firm will never be asked', 'add "{fact}" to ask'],
  },
  'fact-asked-in-vain': {
    zh: ['ask 里的 {fact} 没有任何条件用到', '从 ask 里删去，或者补上用到它的条件'],
    en: ['ask lists {fact}, but no condition uses it', 'remove it from ask, or add the condition that needs it'],
  },
  // Bands
  'empty-band': {
    zh: ['“{node}”里 {fact} 从 {gte} 到不足 {lt}，里面一个数也没有', '检查两个数：gte 要小于 lt'],
    en: ['in "{node}", {fact} from {gte} to below {lt} holds no number at all', 'check the two figures: gte must be less than lt'],
  },
  'edges-nearly-meet': {
    zh: ['{fact} 的两个分界 {low} 和 {high} 只差一点，中间的数没有归入任何一档，或者归入了两档', '两档写同一个数：前一档 lt {high}，后一档 gte {high}（lt 不含本数，gte 含本数）'],
    en: ['two edges of {fact}, {low} and {high}, nearly meet: what lies between belongs to no band, or to two', 'write the same figure in both: lt {high} for the lower band, gte {high} for the upper (lt leaves the figure out, gte takes it in)'],
  },
  'needless-edge': {
    zh: ['“{node}”里 {fact} 写了 gte {gte}，但它不会比 0 小，这个下限没有意义', '去掉 gte {gte}'],
    en: ['"{node}" says {fact} gte {gte}, but it is never below 0: this bound says nothing', 'leave out gte {gte}'],
  },
  'unit-suspicious': {
    zh: ['“{node}”里 {fact} 的分界是 {edge}，单位是{unit}；别处是 {others}：{guess}', '按{unit}写，例如 3 万元写 30000'],
    en: ['in "{node}" an edge of {fact} is {edge}, in {unit}; elsewhere it is {others}: {guess}', 'write it in {unit}, e.g. 30000 for three ten-thousands'],
  },
  // Rows
  'too-many-combinations': {
    zh: ['“{node}”的条件组合太多（{count} 种），没有逐一检查', '把它拆成几条'],
    en: ['the rows of "{node}" combine too many facts ({count} cases) to be checked one by one', 'split it'],
  },
  'table-gap': {
    zh: ['表“{node}”有空缺：{cells}，没有任何一行', '补一行，或者改相邻的行'],
    en: ['the table "{node}" has a gap: {cells}: no row', 'add a row, or change its neighbours'],
  },
  'table-overlap': {
    zh: ['表“{node}”的第 {rows} 行重叠：{cells}', '改这两行的条件，让每种情况只落在一行'],
    en: ['rows {rows} of the table "{node}" overlap: {cells}', 'change their conditions so that every case falls into one row'],
  },
  'rows-hole': {
    zh: ['“{node}”中间有空缺：{cells}，没有任何一行，两边却都有', '对照原文补一行，或者改相邻的行；原文确实跳过这一段，就拆成两条'],
    en: ['"{node}" has a hole in the middle: {cells}: no row, though there is one on either side', 'add the row by the text, or change its neighbours; where the text does skip it, make two rules of it'],
  },
  'rows-gap': {
    zh: ['“{node}”没有说到：{cells}。结果是这些企业不享有这一项', '如果原文确实没有规定，就不用管；如果原文写“不作硬性要求”，补一行 "force": "may"'],
    en: ['"{node}" says nothing of: {cells}. Such firms will not be owed it', 'nothing to do if the text is silent; where it says "no hard requirement", add a row with "force": "may"'],
  },
  'rows-overlap': {
    zh: ['“{node}”的第 {rows} 行重叠而且结果不同：{cells}', '改条件，让它们不重叠；若原文自相矛盾，写成 disputes 的两种读法'],
    en: ['rows {rows} of "{node}" overlap and say different things: {cells}', 'change the conditions; where the text contradicts itself, make them two readings of a dispute'],
  },
  'row-shadowed': {
    zh: ['“{node}”的第 {row} 行完全落在第 {other} 行里面，说的也一样', '合并成一行，条款都写上'],
    en: ['row {row} of "{node}" lies wholly within row {other} and says the same', 'join them into one row with the clauses of both'],
  },
  'row-outside-scope': {
    zh: ['“{node}”{row}永远用不上：条件在本规则的适用范围（scope）之外', '改条件，或者改 scope'],
    en: ['"{node}"{row} can never hold: its condition lies outside the scope of this rulebook', 'change the condition, or the scope'],
  },
  'row-impossible': {
    zh: ['“{node}”{row}永远用不上：条件之间互相矛盾，没有企业能同时符合', '改条件'],
    en: ['"{node}"{row} can never hold: its conditions contradict each other', 'change the condition'],
  },
  // Clauses and quotations
  'no-clause': {
    zh: ['“{node}”没有条款', '写上 clauses：它出自哪一条'],
    en: ['"{node}" names no clause', 'add clauses: where the text says so'],
  },
  'figure-not-in-quote': {
    zh: ['“{node}”写的是 {value}，可它的条款（{clauses}）的引文里只有这些数：{named}', '对照原文改数，或改成说到这个数的条款；这个数是推算出来的，就在 workedOut 里写上这个 id、这个数（figures）和理由（why）'],
    en: ['"{node}" says {value}, but the quotations of its clauses ({clauses}) name only: {named}', 'correct the figure by the text, or cite the clause that says it; if the figure is worked out, give this id, the figure and the reason in workedOut ("figures", "why")'],
  },
  'unit-not-in-quote': {
    zh: ['“{node}”写的是 {value}，单位 {unit}，可它的条款（{clauses}）的引文里 {value} 的单位是：{named}', '对照原文改单位（10个工作日是 workdays，10日是 days），或改成说到它的条款'],
    en: ['"{node}" says {value} ({unit}), but the quotations of its clauses ({clauses}) give {value} in: {named}', 'correct the unit by the text (10个工作日 is workdays, 10日 is days), or cite the clause that says it'],
  },
  'force-too-weak': {
    zh: ['“{node}”写成可以（may），可 {clause} 的引文说“{word}”', '原文是必须就写 must；有别的理由，就在 departs 里给这一条写上'],
    en: ['"{node}" is only allowed (may), but the quotation of {clause} says “{word}”', 'write must where the text orders it; where there is a reason, give it for this clause in departs'],
  },
  'amount-impossible': {
    zh: ['“{node}”的数量不可能是 {value}（单位 {unit}）', '写大于 0 的数；次数、种数、人数写整数，百分比不超过 100；原文没有规定数量就删去 amount'],
    en: ['"{node}" cannot have the amount {value} ({unit})', 'give a number above 0: a whole one for counts, at most 100 for percent; where the text sets none, remove amount'],
  },
  'amount-reversed': {
    zh: ['“{node}”最少 {min}，却最多 {max}', '对照原文，看是不是写反了'],
    en: ['"{node}" is at least {min} but at most {max}', 'look at the text: the two may be exchanged'],
  },
  'figure-without-clause': {
    zh: ['“{node}”写了数量，但没有条款说明它出自哪里', '写上 clauses'],
    en: ['"{node}" gives a figure, but no clause that it comes from', 'add clauses'],
  },
  'clause-without-text': {
    zh: ['“{node}”引用了 {clause}，但 {file} 里没有它的文字', '在 {file} 的 clauses 里补上 {clause}'],
    en: ['"{node}" cites {clause}, but {file} has no text for it', 'add {clause} to clauses in {file}'],
  },
  'clause-uncited': {
    zh: ['{clause} 有文字，但没有任何一条规则引用它，notEncoded 里也没有', '在相应的规则里引用它，或者写进 notEncoded 并说明理由'],
    en: ['{clause} has a text, but no rule cites it and notEncoded does not list it', 'cite it where it belongs, or list it in notEncoded with the reason'],
  },
  'clause-both': {
    zh: ['{clause} 既被引用，又写在 notEncoded 里', '从 notEncoded 里删去，或者不再引用'],
    en: ['{clause} is cited and also listed in notEncoded', 'remove it from notEncoded, or do not cite it'],
  },
  'reason-missing': {
    zh: ['{clause} 写在 {key} 里，但没有写理由', '写一句理由'],
    en: ['{clause} is listed in {key} without a reason', 'say why in a sentence'],
  },
  'quote-missing': {
    zh: ['{clause} 没有原文引文', '补上 quote：原文里的一句，最多 80 字'],
    en: ['{clause} has no quotation', 'add quote: the words of the text, at most 80 characters'],
  },
  'article-missing': {
    zh: ['{clause} 没有写是第几条', '补上 article，例如 第十三条第一款'],
    en: ['{clause} does not say which article it is', 'add article, e.g. 第十三条第一款'],
  },
  'quote-too-short': {
    zh: ['{clause} 的引文只有 {length} 字，说明不了什么', '引一句完整的话，6 到 80 字'],
    en: ['the quotation of {clause} has only {length} characters and proves nothing', 'quote a whole statement, 6 to 80 characters'],
  },
  'quote-too-long': {
    zh: ['{clause} 的引文有 {length} 字，最多 80 字', '只留关键的一句'],
    en: ['the quotation of {clause} has {length} characters; at most 80 are allowed', 'keep the words that matter'],
  },
  'quote-not-in-source': {
    zh: ['{clause} 的引文在原文里找不到：“{quote}”', '从原文复制一段连续的文字（空格和换行不计）'],
    en: ['the source does not say what {clause} quotes: "{quote}"', 'copy one unbroken piece of the source (white space does not matter)'],
  },
  // Languages
  'translation-copied': {
    zh: ['{key} 在 en.json 里还是中文', '翻译成英文'],
    en: ['{key} is still Chinese in en.json', 'translate it'],
  },
  'translation-missing': {
    zh: ['{key} 在 {there} 里有，在 {file} 里没有', '在 {file} 里补上'],
    en: ['{key} stands in {there} but not in {file}', 'add it to {file}'],
  },
  'quote-translated': {
    zh: ['{clause} 的引文写进了 en.json：引文不翻译', '从 en.json 里删去 quote'],
    en: ['en.json holds a quotation of {clause}: quotations are not translated', 'remove quote from en.json'],
  },
  'text-of-nothing': {
    zh: ['{key} 的文字不属于任何规则', '删去，或者改成正确的名字'],
    en: ['the text {key} belongs to nothing in the rulebook', 'remove it, or correct the name'],
  },
  'text-missing': {
    zh: ['{file} 里没有 {key}', '补上'],
    en: ['{file} lacks {key}', 'add it'],
  },
  // Days and spans
  'no-such-day': {
    zh: ['“{node}”里没有 {value} 这一天', '写一个真有的日子'],
    en: ['there is no such day as {value} ("{node}")', 'give a day that exists'],
  },
  'period-reversed': {
    zh: ['施行的第一天（from {from}）晚于最后一天（to {to}）', '对调，或者改正其中一个'],
    en: ['the first day in force ({from}) lies after the last ({to})', 'exchange them, or correct one'],
  },
  'scope-everywhere': {
    zh: ['适用范围是空的：全国所有企业都会得到这本规则', '地方规定写上 region；不分地方的写 "role": "reference"'],
    en: ['the scope is empty: every firm of the country would be under this rulebook', 'name the region of a local rule; one that knows no place has "role": "reference"'],
  },
  'checked-in-future': {
    zh: ['核对日期 {checkedOn} 还没有到（今天 {today}）', '写真正对照原文的那一天'],
    en: ['checkedOn is {checkedOn}, a day still to come (today is {today})', 'give the day on which the text was really compared'],
  },
  'checked-before-start': {
    zh: ['核对日期 {checkedOn} 早于施行日期 {from}：施行后原文可能有变', '施行后重新核对原文，并改 checkedOn'],
    en: ['it was checked on {checkedOn}, before it came into force on {from}: the text may have changed', 'check the text again and correct checkedOn'],
  },
  'deadline-both': {
    zh: ['期限“{node}”既写了事件后多久（on、within），又写了固定日期（every、at）', '只留一种'],
    en: ['the deadline "{node}" has both a span after an event (on, within) and a fixed day (every, at)', 'keep one of the two'],
  },
  'deadline-neither': {
    zh: ['期限“{node}”没有写全：要么 on 和 within，要么 every 和 at', '补上缺的一半'],
    en: ['the deadline "{node}" is not complete: it needs on and within, or every and at', 'add the missing half'],
  },
  'deadline-at': {
    zh: ['期限“{node}”的 at 第二项是“{value}”', '写 same-year、next-year 或四位数的年份'],
    en: ['the second part of at of the deadline "{node}" is "{value}"', 'write same-year, next-year or a year in four figures'],
  },
  'span-impossible': {
    zh: ['“{node}”的时间是 {value}', '写 0 到 1000 的整数'],
    en: ['the span of "{node}" is {value}', 'give a whole number from 0 to 1000'],
  },
  'extension-without-consent': {
    zh: ['期限“{node}”可以延长，但没有写要谁同意', '在 consent 里写上，例如 ["insured"]'],
    en: ['the deadline "{node}" can be extended, but nobody is named who must consent', 'name them in consent, e.g. ["insured"]'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Sentences>>>>;

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
