import type { Sentences } from './wording';

/** What is said of names, conditions, rows and days: of `rulebook.json` by itself. */
export const ofRules = {
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
  'unknown-place': {
    zh: ['“{node}”的条件里，地区代码 {value} 在{province}没有对应的市', '按民政部的行政区划代码核对；整个省就写后四位是 0000 的代码'],
    en: ['in the condition of "{node}", the code {value} belongs to no city of {province}', 'look it up in GB/T 2260; a whole province ends in 0000'],
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
} as const satisfies Sentences;
