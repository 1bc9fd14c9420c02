import { oneOf } from '../pattern';
import { accident, accidentTold } from './accident';
import { days } from './days';
import { field } from './field';
import { figuresOf } from './figures';
import { fields, topics } from './topics';
import { trades } from './trades';

/** What is said in English, heard beside the Chinese; loaded when a sentence has English words. */
export const english = {
  accident, accidentTold, days, field, figuresOf,
  trades: trades.map(([sector, subsector, said]) => ({ sector, subsector, said: oneOf(`\\b(${said})s?\\b`, 'g') })),
  topics: topics.map(([topic, weight, said]) => ({ topic, weight, said: oneOf(said) })),
  fields: fields.map(([topic, said]) => ({ topic, said: oneOf(said) })),
};
export type English = typeof english;
