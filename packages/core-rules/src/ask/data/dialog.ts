import { oneOf } from '../pattern';

/** How a sentence corrects, supposes or compares. */
export const corrects = /[说搞记]错了?$|那是前年|^(我?[说搞记]错|不是|不对|错了|算了|我是说|更正|改成|应该是|no\b|not\b|sorry|i mean|actually)/;
const moves = '[涨降提加减](到|成)|[改变换]成|再出|(went|goes) up|r[oi]se[sn]? to|';
export const supposes = oneOf(`${moves}如果|要是|假[如设定使]|倘若|(^|[^一二两三四五六七八九十几\\d])万一|若是|多交|\\bif\\b|suppose|dropp|increase`);
export const changes = oneOf(`${moves}(如果|要是|假如|万一)[去上]年…出[了过]?事故?呢|会(怎|变)|变不变|什么变化|[升降]档|would .*change|changes? if|drops? to|increases? to`);
export const compares = oneOf('区别|不同|不一样|差[别异]|相?比|哪[个里]…[多严]|哪边|一样吗|differ|compar|versus|\\bvs\\b|stricter');
/** What was asked back is not known, or not told. */
export const skips = /^.{0,9}(?:不知道|不清楚|记[得不]清?|忘|跳过)[了的啊呢]*$|^i?.{0,4}(don.t know|not sure).?$/;
/** A place or a trade where its name was taken out, even a trade that nobody taught, and nothing else: so a dialog begins. */
export const beginning = /^[我们是在搞那，]*(?:[^，怎几哪什]{0,5}[厂矿采])?[的呢，?？]*$/;
