import { simplified } from './characters';
import { cities, noPlaces } from './places';
import { notTrades, trades, weakTrades } from './trades';

/** What is said in Chinese alone and shares few words with the rest; loaded with Chinese answers, or when a sentence has Chinese words. */
export const chinese = { cities, noPlaces, notTrades, simplified, trades, weakTrades };
export type Chinese = typeof chinese;
