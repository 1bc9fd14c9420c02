const goods = '(dangerous|hazardous) (goods|cargo)';

export const trades = {
  'tailings-pond': 'tailings?( pond| dam| facility)?',
  'coal-mine': 'coal[- ](mine|mining|pit|company)|colliery',
  'non-coal-mine': 'quarr(y|ies)|(gravel|sand|stone) pit|(iron|gold|copper|zinc|lead|marble|metal|open-pit|non-?coal)( ore)? mine|limestone|non-coal',
  'transport hazchem-road-water-transport': '((hazardous )?chemicals?|hazchem) (transport|haul|tank)[a-z]*|(tank|truck)[a-z ]*(gasoline|petrol|diesel|chemicals)',
  'transport port-dangerous-goods': `port [a-z ]{0,35}${goods}|${goods} [a-z ]{0,20}\\b(port|terminal)`,
  'transport transport-works': '(highway|road|bridge|motorway|tunnel|expressway) (works|construction|project|widening|contractor|build(er|ing))',
  transport: 'taxis?|truckers?|tankers?|coach(es)?|bus( drivers?| line)?|trucking|freight|haul(age|i?er)?|logistics|ferry|terminal|lorr(y|ies)|buses',
  'hazardous-chemicals': '(petrol|gas|filling|fuel) station|chemical (plant|factory|works|firm|company)|hazardous chemical|hazchem',
  fireworks: 'fire(work|cracker)',
  'civil-explosives': 'explosives|detonator',
  'metal-smelting': 'smelt(er|ing)|steel ?(mill|plant|works)',
  construction: 'building (site|company|firm)|crane',
  fisheries: 'fish(ing|ery|eries| farm)?|trawler|oyster',
  'other chemical': 'non-hazardous chemicals?',
  'other dust-explosion': 'wood dust|dust (explosion|can explode)',
  'other gas-generator': 'gas (generator|producer)|producer-gas',
  'other confined-space': 'confined space|septic tank|manhole|sewer',
  'other mass-casualty-risk': 'mass[- ]casualty',
  other: 'restaurant|hotel',
};
export const weakTrades = {
  transport: 'transport|fleet|port(?! authority)|trucks',
  'hazardous-chemicals': 'chemicals|lpg',
  construction: 'builder|contractor|construction',
};
