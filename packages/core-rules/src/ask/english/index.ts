import { accidents, accidentTold } from './accident';
import { choices } from './choices';
import { days, daysAre } from './days';
import { field } from './field';
import { figuresOf } from './figures';
import { cities } from './places';
import { sums } from './sums';
import { fields, topics } from './topics';
import { trades, weakTrades } from './trades';

/** Words of their own, or several of their kind, and no parts of others. */
const asWords = <T extends object>(all: T) => Object.fromEntries(Object.entries(all).map(([name, said]) => [name, `\\b(?:${said})s?\\b`])) as T;

/** What is said in English, heard beside the Chinese; loaded when a sentence has English words. */
export const english = {
  accidents, accidentTold, choices, cities, days, daysAre, field, figuresOf, sums, trades: asWords(trades), weakTrades: asWords(weakTrades),
  topics: topics.map(([topic, weight, said]) => ({ topic, weight, said: new RegExp(said) })),
  fields: fields.map(([topic, said]) => ({ topic, said: new RegExp(said) })),
};
export type English = typeof english;
