import type { Trade } from '../data/trades';

const goods = '(dangerous|hazardous) (goods|cargo)';

export const trades: readonly Trade[] = [
  ['tailings-pond', null, 'tailings?( pond| dam| facility)?'],
  ['coal-mine', null, 'coal[- ](mine|mining|pit|company)|colliery'],
  ['non-coal-mine', null, 'quarr(y|ies)|(gravel|sand|stone) pit|(iron|gold|copper|zinc|lead|marble|metal|open-pit|non-?coal)( ore)? mine|limestone|non-coal'],
  ['transport', 'hazchem-road-water-transport', '((hazardous )?chemicals?|hazchem) (transport|haul|tank)[a-z]*|(tank|truck)[a-z ]*(gasoline|petrol|diesel|chemicals)'],
  ['transport', 'port-dangerous-goods', `port [a-z ]{0,35}${goods}|${goods} [a-z ]{0,20}\\b(port|terminal)`],
  ['transport', 'transport-works', '(highway|road|bridge|motorway|tunnel|expressway) (works|construction|project|widening|contractor|build(er|ing))'],
  ['transport', null, 'taxis?|truckers?|tankers?|coach(es)?|bus( drivers?| line)?|trucking|freight|haul(age|i?er)?|logistics|ferry|transport|fleet|port|terminal|lorr(y|ies)|trucks|buses'],
  ['hazardous-chemicals', null, '(petrol|gas|filling|fuel) station|chemical (plant|factory|works|firm|company)|hazardous chemical|hazchem|chemicals|lpg'],
  ['fireworks', null, 'fire(work|cracker)'],
  ['civil-explosives', null, 'explosives|detonator'],
  ['metal-smelting', null, 'smelt(er|ing)|steel ?(mill|plant|works)'],
  ['construction', null, 'building (site|company|firm)|builder|crane|contractor|construction'],
  ['fisheries', null, 'fish(ing|ery|eries| farm)?|trawler|oyster'],
  ['other', 'chemical', 'non-hazardous chemicals?'],
  ['other', 'dust-explosion', 'wood dust|dust (explosion|can explode)'],
  ['other', 'gas-generator', 'gas (generator|producer)|producer-gas'],
  ['other', 'confined-space', 'confined space|septic tank|manhole|sewer'],
  ['other', 'mass-casualty-risk', 'mass[- ]casualty'],
  ['other', null, 'restaurant|hotel'],
];
/** Names that count only when nothing else names a trade. */
export const weak = /^(transport|construction|lpg|fleet|port|chemicals|contractor|builder|trucks)$/;
