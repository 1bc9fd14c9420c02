import type { CaseEvent, Day } from '../types';
import { accidentOf } from './accident';
import { weakTrades } from './data';
import { choicesOf } from './choices';
import { daysOf } from './dates';
import { dayFacts } from './day-facts';
import type { English } from './english';
import { quantitiesOf } from './money';
import { clausesOf } from './normalise';
import { oneOf } from './pattern';
import { placesOf, type FoundPlace } from './places';
import { tradesOf } from './trades';
import type { Understood, Unsure } from './types';

export interface Read {
  readonly understood: readonly Understood[];
  readonly unsure: readonly Unsure[];
  /** Places named and not denied, in order. */
  readonly places: readonly FoundPlace[];
  readonly events: readonly CaseEvent[];
}

const snippet = (text: string): string => text.trim().slice(0, 60);

const several = (fact: string, all: readonly { readonly from: string }[]): Unsure => ({ fact, from: snippet(all.map(({ from }) => from).join('、')), why: 'several' });

const weak = oneOf(`^(${weakTrades})$`);

function tradeFacts(text: string, english: English | undefined, out: { understood: Understood[]; unsure: Unsure[] }): void {
  const all = tradesOf(text, english);
  const named = all.filter(({ denied }) => !denied);
  const strong = named.filter(({ from }) => !weak.test(from) && !english?.weak.test(from));
  const counted = strong.length > 0 ? strong : named;
  const sectors = new Set(counted.map(({ sector }) => sector));
  // A mine's tailings pond belongs to it, builders build roads, a port holds its chemicals, and what tells of a danger only gives way to a trade.
  if (sectors.has('non-coal-mine')) sectors.delete('tailings-pond');
  const has = (name: string) => counted.some(({ subsector }) => subsector === name);
  if (has('transport-works')) sectors.delete('construction');
  if (has('port-dangerous-goods')) sectors.delete('hazardous-chemicals');
  if (sectors.size > 1) sectors.delete('other');
  const own = counted.filter(({ sector }) => sectors.has(sector));
  const [first] = own;
  if (!first) return;
  const { sector, from } = first;
  if (sectors.size > 1) {
    out.unsure.push(several('sector', counted));
    return;
  }
  const finer = new Set(own.map(({ subsector }) => subsector));
  finer.delete(null);
  let [subsector] = finer;
  // Chemicals, or dangerous goods, that are said to be no hazardous chemicals.
  const isMild = !subsector && all.some((one) => one.denied && one.sector === 'hazardous-chemicals');
  const isChemical = isMild && sector === 'hazardous-chemicals';
  if (isMild) subsector = isChemical ? 'chemical' : /危(货|险货|品)|dangerous|hazmat/.test(text) ? 'dangerous-goods-road-water-transport' : null;
  out.understood.push({ fact: 'sector', value: isChemical ? 'other' : sector, from });
  if (finer.size < 2 && subsector) out.understood.push({ fact: 'subsector', value: subsector, from: own.find((one) => one.subsector === subsector)?.from ?? from });
}

function placeFacts(places: readonly FoundPlace[], out: { understood: Understood[]; unsure: Unsure[] }): void {
  const sites = places.filter(({ site }) => site);
  const elsewhere = places.filter(({ isSeat }) => !isSeat);
  const counted = [sites, elsewhere, places].find(({ length }) => length > 0) ?? [];
  const codes = new Set(counted.map(({ code }) => code));
  // A city and its own province are one place, said twice.
  for (const code of codes) if (code.endsWith('0000') && [...codes].some((other) => other !== code && other.startsWith(code.slice(0, 2)))) codes.delete(code);
  const [code] = codes;
  if (codes.size > 1) out.unsure.push(several('region', counted));
  else if (code) out.understood.push({ fact: 'region', value: code, from: snippet(counted[0]!.from) });
}

/** Everything that one normalised sentence says of firm and policy. `asked` is the fact that the dialog asked for last, `start` a day of the year that the policy began in. */
export function read(sentence: string, on: Day, asked: string | null, english?: English, start = on): Read {
  const text = english?.figuresOf(sentence) ?? sentence;
  const out = { understood: [] as Understood[], unsure: [] as Unsure[] };
  const places = placesOf(text).filter(({ denied }) => !denied);
  placeFacts(places, out);
  tradeFacts(text, english, out);
  const days = daysOf(text, on, english);
  const quantities = quantitiesOf(text, days, asked, english);
  const events = dayFacts(text, days, asked, out, english);
  const accident = accidentOf(text, String(out.understood.find(({ fact }) => fact === 'policyStart')?.value ?? start), english);
  if (accident) {
    if (accident.value === null) out.unsure.push({ fact: 'accidentLastYear', from: snippet(accident.from), why: accident.why ?? 'vague' });
    else out.understood.push({ fact: 'accidentLastYear', value: accident.value, from: snippet(accident.from) });
  }
  for (const { understood, unsure } of [quantities, choicesOf(clausesOf(text), english)]) {
    out.understood.push(...understood);
    out.unsure.push(...unsure);
  }
  return { ...out, places, events };
}
