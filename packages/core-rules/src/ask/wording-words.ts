import type { Language } from './types';

/** What a host's wording and the answer are read by, so that what means the same reads the same. */
export interface WordingWords {
  /** Words that turn a sentence's meaning, however they are said. */
  readonly turns: readonly (readonly [name: string, words: RegExp])[];
  readonly same: readonly (readonly [RegExp, string])[];
  /** A bare yes as the first clause: to what it is said, nobody can tell from here. */
  readonly yes: RegExp;
  /** They add nothing. */
  readonly fillers: RegExp;
  /** Whose place in a sentence is free; the group says whether they act or it is done to them. */
  readonly parties: readonly (readonly [name: string, words: RegExp])[];
  /** Whether a condition is as well said behind what it opens. */
  readonly mayTurn: boolean;
  /** Where a sentence is parted into clauses: in brackets, at commas and colons. */
  readonly clause: RegExp;
  /** "After" and "from" say the same before a time, and nothing at the end of a clause. */
  readonly after: RegExp;
  /** How a clause ends that only says when. */
  readonly times: RegExp;
  /** What may be left out: notes in brackets, and a last clause. */
  readonly aside: RegExp;
  readonly tail: RegExp;
}
const never = /(?!)/g;

const articleZh = '(?:附件|附录) ?[0-9零〇一二三四五六七八九十]+|第 ?[0-9.零〇一二三四五六七八九十百]+ ?[条款项节章行]|[0-9零〇一二三四五六七八九十百]+ ?[条款](?!件)|第(?:\\([一二三四五六七八九十]+\\))项';
const articleEn = '\\b(?:articles?|art\\.|sections?|annex(?:es)?|rows?|items?|§) ?[0-9]+(?:[.(][0-9a-z]+\\)?)*';
/** A place in a document: it is compared whole, not word by word. */
export const articles = new RegExp(`\\b(?:gd|sx|sd|xz|sec)-[a-z0-9][a-z0-9.-]*|${articleZh}|${articleEn}`, 'g');

export const wordingWords: Readonly<Record<Language, WordingWords>> = {
  zh: {
    turns: [
      ['open', /要看情况|看情况|可能适用|有可能|可能|不一定|也许/g], ['about', /大概|大约|差不多|左右|上下/g],
      ['atLeast', /不得?少于|不低于|至少|最少|起码/g], ['atMost', /不得?超过|不多于|不高于|最多|至多|顶多|封顶/g],
      ['latest', /最晚|最迟|至迟|不晚于|不迟于/g], ['over', /以上|超过|多于|高于|大于|满/g], ['under', /以下|不足|不到|不满|少于|低于|小于/g],
      ['needNot', /不用|不必|无需|无须|不需要?|不要求|用不着|没有义务|不要/g], ['mustNot', /不得|不能|不可以?|不准|不许|禁止|严禁|不应当?|不该/g],
      ['must', /必须|应当|应该|务必|一定|有义务|需要|得(?![到以])|[须应需要]/g], ['may', /可以|有权|允许|能够|[可能]/g],
      ['not', /没有|[不没未无非免勿莫别否]|拒/g], ['only', /[只仅才]/g], ['or', /或者?|还是/g],
      ['if', /如果|要是|假如|换成|换作|倘|若|的话/g], ['except', /除非|除/g], ['all', /全部|所有|一律|任何/g],
    ],
    same: [
      [/\(?不含税\)?/g, ''], [/您/g, '你'], [/老板|放心|你好|谢谢|辛苦/g, ' '], [/贵公司|贵司|贵企业|你们|你公司|你家/g, '你'], [/你的?企业(?=是|属于)|你(?=是|属于)/g, ''], [/你的?企业(?=在)/g, '你'], [/你的?(?=保费|企业)/g, ''], [/你的/g, '尔'], [/他们|对方|保险机构|承保机构|承保公司|保司/g, '保险公司'],
      [/(?:生产)?安全事故|事故/g, '事故'], [/出了?过?(?:一次)?(?:事故|事)/g, '出事故'], [/去年|上一?年度?/g, '去年'], [/(?:以|之)([内前后])/g, '$1'],
      [/做完|完成|结束/g, '做完'], [/做完服务(?=后)/g, '服务做完'], [/每次(?=服务做完)/g, ''], [/[从自]([^,;。]{1,8}?)(?:日|那天|当天)?起算?/g, '$1起'], [/都可以|都行/g, '都行'], [/形式不限|不限形式/g, '什么形式都行'],
      [/的保单/g, ''], [/一共/g, '总共'], [/需要?(?=进一步)/g, ''], [/(遇到[^,;。]{2,8})需?要/g, '$1'], [/有(?=(?:至少|最少|最多|不少于)?\d)/g, ''], [/[向给]([^,;。]{2,20}?)报告/g, '报告$1'],
      [/第?([一二三四五1-5])档/g, '$1档'], [/(\d[\d.]*万?元)及?以上/g, '满$1'], [/(?:达到|达)(?=\d)/g, '满'], [/([内后])(?=由?(?:你|保险公司))/g, '$1,'],
    ],
    fillers: /请|简单地?说|也就是说|换句话说|总之|另外|此外|同时|首先|其次|最后|根据|依照|依据|按照|规定|属于|就是|我听到|进行|来说|以及|这里|这个|那么|开展|提供|安排|举办|做(?!完)|现在|目前|还|都|但是?|另|[的了呢吧啊哦嘛呀就会将在对给向把由于为是我这那之所并且和与及其该也按]/g,
    yes: /^[\s\p{P}]*(?:是|对|会|要|需要|应该|应当|必须|该|有|行|好)[的呀啊呢]?[\s\p{P}]*$/u,
    mayTurn: false, parties: [['you', /([给对向为替跟和与把由])?你/g], ['insurer', /([给对向为替跟和与把由])?保险公司/g]],
    clause: /[，,、：:()《》\n]+/,
    after: /([^\ue001-\uf8ff])[后时起]的?(?=\ue000.内|\s*$)/g, times: /[后时内]\s*$/,
    aside: /\((?:[^()]*(?:等|没有列完)|闭环|[^()]*没有?写[^()]*)\)/g, tail: /^(?:并(?!且已)(?!.*(?:你|保险公司))|什么形式都行|企业大小都一样|没有?写)/,
  },
  en: {
    turns: [
      ['open', /\b(?:it depends|may apply|maybe|perhaps|possibly|probably|likely|might)\b/g], ['about', /\b(?:about|around|roughly|some)\b/g],
      ['atLeast', /\b(?:at least|(?:no|not) (?:fewer|less) than|minimum)\b/g], ['atMost', /\b(?:at most|at the most|(?:no|not) more than|up to|maximum|at the latest|no later than)\b/g],
      ['over', /\b(?:over|above|more than|exceed\w*|or more)\b/g], ['less', /\b(?:below|less than|fewer than|or less)\b/g], ['within', /\bwithin\b/g], ['before', /\b(?:before|until)\b/g], ['after', /\bafter\b/g],
      ['needNot', /\b(?:(?:need|do|does|is|are) not (?:have to|need to|required|obliged)|need not|needn't|don't have to|doesn't have to|not obliged)\b/g],
      ['mustNot', /\b(?:must not|mustn't|may not|cannot|can't|can not|shall not|should not)\b/g],
      ['must', /\b(?:must|shall|should|has to|have to|needs? to|(?:is|are) (?:required|obliged) to|ought to)\b/g], ['may', /\b(?:may|can|could|(?:is|are) allowed to|(?:is|are) entitled to)\b/g],
      ['not', /\b(?:not|no|never|none|nor|neither|without|non|nobody|nothing|refuse\w*)\b|n't\b/g], ['only', /\b(?:only|just)\b/g], ['or', /\b(?:or|either)\b/g], ['if', /\b(?:if|when|where|in case)\b/g],
      ['except', /\b(?:except|other than|unless)\b/g], ['all', /\b(?:all|every|any|always)\b/g],
    ],
    same: [[/\(?\b(?:without|ex) tax\)?/g, ''], [/\byour (?:firm|company|business) (?=is\b)/g, 'you '], [/\byour\b/g, 'you'], [/\bthey\b/g, 'insurer']],
    fillers: /\b(?:the|a|an|of|to|in|on|for|and|is|are|be|this|that|it|as|so|please|dear|hello|thanks|simply|put|according|rules?|per|with|what i understood|must|shall)\b/g,
    yes: /^\W*(?:(?:so|that|this|it|is|are|be|must|shall)\b\W*)+$/,
    parties: [], mayTurn: true, clause: /[,:()"\n]+|(?=\bwithin\b)/, after: never, times: never,
    aside: /\((?:open list|not exhaustive|by phone[^()]*)\)/g, tail: never,
  },
};
