import { placesOf, type FoundPlace } from './places';
import type { Hears } from './tongue';
import { tradesOf } from './trades';
import type { Understood, Unsure } from './types';

/** Trades with what is part of them: a mine's tailings pond, the builders of a road, the chemicals of a port. */
const parts = [['non-coal-mine', 'tailings-pond'], ['transport-works', 'construction'], ['port-dangerous-goods', 'hazardous-chemicals']] as const;

/** Where a firm is, and what it does. */
export function firmOf(text: string, hears: Hears): { readonly understood: Understood[]; readonly unsure: Unsure[]; readonly places: readonly FoundPlace[] } {
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  const doubt = (fact: string, all: readonly { readonly from: string }[]) => unsure.push({ fact, from: all.map(({ from }) => from).join('、').slice(0, 60), why: 'several' });

  const places = placesOf(text, hears);
  const rank = Math.min(...places.map((place) => place.rank));
  const nearest = places.filter((place) => place.rank === rank);
  // A city and its own province are one place, said twice.
  const finest = nearest.filter(({ code }) => !(code.endsWith('0000') && nearest.some((other) => other.code !== code && other.code.startsWith(code.slice(0, 2)))));
  const [place] = finest;
  if (place && finest.some(({ code }) => code !== place.code)) doubt('region', nearest);
  else if (place) understood.push({ fact: 'region', value: place.code, from: nearest[0]!.from });

  const all = tradesOf(text, hears);
  const named = all.filter(({ denied }) => !denied);
  const strong = named.filter(({ isWeak }) => !isWeak);
  const counted = strong.length > 0 ? strong : named;
  const sectors = new Set(counted.map(({ sector }) => sector));
  for (const [whole, part] of parts) if (counted.some(({ sector, subsector }) => sector === whole || subsector === whole)) sectors.delete(part);
  // What tells of a danger only gives way to a trade.
  if (sectors.size > 1) sectors.delete('other');
  const own = counted.filter(({ sector }) => sectors.has(sector));
  const [first] = own;
  if (first && sectors.size > 1) doubt('sector', counted);
  else if (first) {
    const finer = own.find((one) => one.subsector) ?? first;
    let { sector, subsector } = finer;
    // Chemicals, or dangerous goods, that are said to be no hazardous chemicals.
    if (!subsector && all.some((one) => one.denied && one.sector === 'hazardous-chemicals')) {
      if (sector === 'hazardous-chemicals') [sector, subsector] = ['other', 'chemical'];
      else if (/危(货|险货|品)|dangerous|hazmat/.test(text)) subsector = 'dangerous-goods-road-water-transport';
    }
    understood.push({ fact: 'sector', value: sector, from: first.from });
    if (subsector && own.every((one) => !one.subsector || one.subsector === finer.subsector)) understood.push({ fact: 'subsector', value: subsector, from: finer.from });
  }
  return { understood, unsure, places };
}
