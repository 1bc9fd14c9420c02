import type { besideNumbers, besideSums, kindsOfSum } from '../data';
import type { MoreWords } from '../pattern';

const harmed = 'died|hurt|injured|killed';
/** What `data/money.ts` says of sums. */
export const kinds: MoreWords<keyof typeof kindsOfSum> = {
  groupPremium: 'group(.s)?.{0,20}premium', claimsPaid: 'claims? paid|paid out', revenue: 'revenue', assets: 'assets',
  premium: 'premium|\\bpa(y(s|ing)?|id)\\b(?! out| for)|(insurance|policy|liability|safety|our) (insurance|cover|policy|cost)|^ ?(yuan )?policy',
};
export const beside: MoreWords<keyof typeof besideSums> = {
  otherMoney: 'employer.s|limit|fine|per (?!year)|monthly', people: '^\\s*(people|employees|workers|staff|persons|men\\b|drivers)', notPeople: `${harmed}|sen[dt]|team of`, hurt: harmed, thisYear: 'this year',
  notMoney: '^\\s*(days?|weeks?|months?|years?|times?|visits?|hours?|tiers?|trucks|vehicles|boats|taxis|cars)', notThisYear: 'quote|budget|quarter|each|[- ]years|euro|dollar|pounds|\\byen\\b',
};
/** What `data/numbers.ts` says of the words around a number. */
export const numbers: MoreWords<keyof typeof besideNumbers> = {
  about: '(about|around|almost|some|roughly|nearly|maybe) ¥?_|_ ?-?ish', exact: 'exactly ¥?_', under: '(less than|under|below) ¥?_', atMost: 'at most ¥?_|_ or less', atLeast: '(more than|over|above|at least) ¥?_|_ or more',
  joins: '^ (yuan )?(to|and) ¥?$',
};
