import type { besideNumbers, besideSums, kindsOfSum, premiumsOfMore } from '../data';
import type { MoreWords } from '../pattern';

const harmed = 'died|hurt|injur|kill';
/** What `data/money.ts` says of sums. */
const kinds: MoreWords<keyof typeof kindsOfSum> = {
  claimsPaid: 'claims? paid|paid out', revenue: 'revenue', assets: 'assets',
  premium: 'premium|\\bpa(y(s|ing)?|id)\\b(?! out| for)|(insurance|policy|liability|safety|our) (insurance|cover|policy|cost)|^ ?(yuan )?policy',
};
const more: MoreWords<keyof typeof premiumsOfMore> = { groupPremium: 'group(.s)?.{0,20}premium' };
const beside: MoreWords<keyof typeof besideSums> = {
  otherMoney: 'employer.s|limit|fine|per (?!year)|monthly', otherAfter: '_ (per|an?) (?!year|annum)', people: '_ ?(people|employee|worker|staff|person|men\\b|driver)', notPeople: `(${harmed}|sen[dt]|team of).*_`, hurt: `_.*(${harmed})`,
  notMoney: '\\b(in|since) _|_ ?(day|week|month|year|time|visit|hour|tier|truck|vehicle|boat|taxi|car)', denied: 'not (rmb |¥)?_',
  notThisYear: 'quote|budget|quarter|each|[- ]years|euro|dollar|pound|\\byen\\b', thisYear: 'this year',
};
/** What `data/numbers.ts` says of the words around a number. */
const numbers: MoreWords<keyof typeof besideNumbers> = {
  about: '(about|around|almost|some|roughly|nearly|maybe) _|_ ?-?ish', under: '(less than|under|below) _', atMost: 'at most _|_ or less', atLeast: '(more than|over|above|at least) _|_ or more',
  joins: '^ (yuan )?(to|and) ((rmb|cny) ?|¥)?$',
};

export const sums = { kinds, more, beside, numbers };
