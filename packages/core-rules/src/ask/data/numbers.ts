/** Words around a number that leave it open. */
export const roughly = /(大概|差不多|约[莫摸]?|近|快|估计|可能|好像|也就|上下|左右|about|around|almost|some|roughly|nearly|maybe)\s*(是|有|要|交了?|花了?)?\s*[¥]?$|[几上小~]$/;
export const roughlyAfter = /^\s*(多|来|几|[出冒]头|左右|上下|吧|的样子|不到|挂零|or so|\+|-ish|ish)/;
/** Open to one side; the first group is of what it is less than. */
export const bounded = /((不[到足满]|[少小低]于|以内|没到|没有到|未满|不超过|[最顶]多|less than|under|below|at most|up to)|超过?|[大多高]于|不[低少]于|不止|至少|起码|最[低少]|满|more than|over|above|at least)\s*(人民币|rmb)?\s*[¥]?$/;
export const unitAfter = /^(块钱|块|元|圆|人民币|rmb|yuan)?/;
