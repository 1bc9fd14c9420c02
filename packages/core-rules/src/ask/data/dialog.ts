import { oneOf } from '../pattern';

/** How a sentence corrects, supposes or compares. */
export const corrects = /那是前年/;
const moves = '[涨降提加减](到|成)|[改变换]成|再出|(went|goes) up|';
export const supposes = oneOf(`${moves}如果|要是|假[如设定使]|倘若|(^|[^一二两三四五六七八九十几\\d])万一|若是|多交|\\bif\\b|dropp`);
export const changes = oneOf(`${moves}(如果|要是|假如|万一)[去上]年…出事故?呢|会(怎|变)|drops? to`);
export const compares = oneOf('区别|不同|不一样|相?比|哪边|一样吗|differ|compar|\\bvs\\b');
