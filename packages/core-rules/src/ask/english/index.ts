import { accident, accidentTold } from './accident';
import { choices } from './choices';
import { days, daysAre } from './days';
import { field } from './field';
import { figuresOf } from './figures';
import { beside, kinds, numbers } from './sums';
import { fields, topics } from './topics';
import { trades, weak } from './trades';

/** What is said in English, heard beside the Chinese; loaded when a sentence has English words. */
export const english = {
  accident, accidentTold, choices, days, daysAre, field, figuresOf, sums: { kinds, beside, numbers }, weak,
  trades: trades.map(([sector, subsector, said]) => ({ sector, subsector, said: new RegExp(`\\b(?:${said})s?\\b`, 'g') })),
  topics: topics.map(([topic, weight, said]) => ({ topic, weight, said: new RegExp(said) })),
  fields: fields.map(([topic, said]) => ({ topic, said: new RegExp(said) })),
};
export type English = typeof english;
