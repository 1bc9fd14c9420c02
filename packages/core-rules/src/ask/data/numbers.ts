/** Words around a number, which itself stands as `_`, without its currency. */
export const besideNumbers = {
  /** -5000, a1, or a part of an address is no quantity. */
  none: '[-a-z@/\\\\._]_|_([a-z@\\\\]|\\.\\d)',
  about: '(大概|差不多|约[莫摸]?|近|快|估计|可能|好像|也就)(是|有|要|交了?|花了?)?_|[几上小~]_|_(多|[出冒]头|左右|上下|光景|冒|把|吧|的样子|挂[点了]?零|\\+| or so)',
  under: '([不未][到足满够达齐]|[少小低]于|没有?[到够]?)_|_[都还也]*([不没]到|不够(?!一?[次个])|有找|没有|差[一那]?[点些丁])',
  atMost: '(不超过|[最顶至]多|up to )_|_(封顶|以下|[之以]内)',
  atLeast: '(超过?|[大多高]于|不[低少]于|不[止下]|至少|起码|最[低少]|满)_|_(\\(?含?\\)?以上|打底|不止|往上|朝上|开外|有余)',
  /** Between the two ends of a span. */
  joins: '^(元|块)?\\s*([-、~–—到至]|或者?)\\s*$',
};
