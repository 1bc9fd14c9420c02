import { oneOf } from '../pattern';

const wrong = '[少多]了|等等|[说搞记打]?错了?|不对|算了|更正|我是说|应该是';
// "It was changed to" is so, where nothing is asked of it.
const moves = '[涨降提加减](到|成)|[变换]成|改[成为](?=[^，。]*[会吗呢])|(went|goes) up|';
/** How a sentence corrects, supposes or compares. */
export const corrects = oneOf(`[说搞记]错了?$|那是前年|^(${wrong}|不是|改成|(not?|sorry|i mean|actually)\\b)`);
export const supposes = oneOf(`${moves}如果|要是|假[如设定使]|倘若|(^|[^一二两三四五六七八九十几\\d])万一|若是|多交|\\bif\\b|suppose|dropp|increase`);
export const changes = oneOf(`${moves}(如果|要是|假如|万一)[去上]年…出[了过]?事故?呢|会(怎|变)|变不变|什么变化|[升降]档|would .*change|changes? if|drops? to|increases? to`);
export const compares = oneOf('区别|不同|不一样|差[别异]|相?比|哪[个里]…[多严]|哪边|一样吗|differ|compar|\\bvs\\b|stricter');
/** What was asked back is not known, or not told. */
export const skips = /^.{0,9}(?:不(?:知道|清楚|记得|晓得)|记不[得清]|忘|跳过)[了的啊呢]*$|^i?.{0,4}(don.t know|not sure).?$/;
/** Something was asked, or agreed, to be put off; and somebody refused. */
export const putOff = oneOf('(同意|要|想)…[延推][期迟后]|[延推][期迟后]…(同意|批)');
export const refused = oneOf('[不没未]有?(同意|批|肯)|拒绝…[延推]');
/** What opens a correction. */
export const opening = oneOf(`^(${wrong}|一下|，)+`);
/** A figure or a grade in place of which another is said at once: 不是三万，是六万; 是不是 asks. */
export const takenBack = /(^|[^是])不是(?=[^，。是事]{0,8}[\da-d一二两三四五六七八九十])[^，。是事]{1,12}，?(?=是(?![不含带价税])|[^，。]{1,12}才对)/g;
/** A place or a trade where its name was taken out, even a trade that nobody taught, and nothing else: so a dialog begins. */
export const beginning = /^[我们是在搞那，]*(?:[^，怎几哪什]{0,5}[厂矿采])?[的呢，?？]*$/;
