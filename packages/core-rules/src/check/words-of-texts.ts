import type { Sentences } from './wording';

/** What is said of clauses and quotations, and of the sentences in both languages. */
export const ofTexts = {
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
    zh: ['“{node}”写的是 {force}，可 {clause} 的引文说“{word}”', '原文是必须就写 must；有别的理由，就在 departs 里给这一条写上'],
    en: ['"{node}" is only {force}, but the quotation of {clause} says “{word}”', 'write must where the text orders it; where there is a reason, give it for this clause in departs'],
  },
  'period-not-in-quote': {
    zh: ['“{node}”的 per 是 {per}，可它的条款（{clauses}）的引文说“{word}”', '对照原文改 per（每年 year，保险期间内 policyPeriod，每半年 half-year，每季度 quarter，每月 month），或改成说到它的条款'],
    en: ['per of "{node}" is {per}, but the quotations of its clauses ({clauses}) say “{word}”', 'correct per by the text (每年 year, 保险期间内 policyPeriod, 每半年 half-year, 每季度 quarter, 每月 month), or cite the clause that says it'],
  },
  'mode-not-in-quote': {
    zh: ['“{node}”只算 {mode}，可它的条款（{clauses}）的引文说“{word}”', '对照原文改 mode（线下、现场、上门是 offline，线上是 online），两种都算就不写 mode'],
    en: ['"{node}" counts {mode} only, but the quotations of its clauses ({clauses}) say “{word}”', 'correct mode by the text (线下, 现场, 上门 are offline, 线上 is online), or leave mode out where either counts'],
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
  'asked-of-nothing': {
    zh: ['{clause} 写了大家怎么问，但 {file} 里没有这一条', '对照条款编号改过来，或者删去这一行'],
    en: ['{clause} says how people ask for it, but {file} has no such clause', 'correct the id of the clause, or remove the line'],
  },
  'asked-already': {
    zh: ['{clause} 的“{words}”在它自己的句子或引文里已经有了，再写一遍不会更容易找到', '删去“{words}”，换一个大家会用的说法'],
    en: ['"{words}" stands in the sentence or the quotation of {clause} already, so it finds nothing more', 'remove "{words}", or put another word in which people ask'],
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
  'article-elsewhere': {
    zh: ['{clause} 写的是“{article}”，可它的引文在原文的{found}里', '对照原文改 article，或者换成那一条里的引文'],
    en: ['{clause} names “{article}”, but its quotation stands in {found} of the source', 'correct article, or quote words of that article'],
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
  'sentence-figure': {
    zh: ['“{name}”的句子写的是 {told}，可它的规则和引文里只有：{named}', '对照原文改句子；错在规则，就改规则'],
    en: ['the sentence of "{name}" says {told}, but its rule and quotations say only: {named}', 'correct the sentence by the text; where the rule is wrong, correct the rule'],
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
  'labels-missing': {
    zh: ['{file} 的 labels 里没有这些项的名字，网页上会直接显示英文 id：{names}', '在 {file} 的 labels 里补上，例如 "{id}": "给人看的名字"'],
    en: ['labels in {file} has no names for these, so that pages will show their ids: {names}', 'add them to labels in {file}, e.g. "{id}": "its name for people"'],
  },
  'text-missing': {
    zh: ['{file} 里没有 {key}', '补上'],
    en: ['{file} lacks {key}', 'add it'],
  },
} as const satisfies Sentences;
