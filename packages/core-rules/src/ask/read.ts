import type { CaseEvent, Day, EventName } from '../types';
import { accidentOf } from './accident';
import { roles, told, weakTrades } from './data';
import { choicesOf } from './choices';
import { daysOf, type FoundDay } from './dates';
import type { English } from './english';
import { quantitiesOf } from './money';
import { clausesOf, partsAt } from './normalise';
import { valueOf } from './numerals';
import { oneOf, patternsOf } from './pattern';
import { placesOf, type FoundPlace } from './places';
import { topicOf } from './topics';
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

/** What parts the first day of a span from its last. */
const joins = /^[\s0零时点:起开始保计算生效]*(到|至|-|~|–|—|to|until|till)\s*$/;
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

const rolesIn = patternsOf(roles);
const toldIn = patternsOf(told);
/** The first name whose pattern fits. */
const fits = <K extends string>(all: Readonly<Record<K, RegExp>>, text: string): K | null => (Object.keys(all) as K[]).find((name) => all[name].test(text)) ?? null;

/** Services that deadlines tell apart, by how they are called; of several, one that is reported. */
const kinds = ['hazard-inspection', 'risk-assessment', 'training'];
function dayFacts(text: string, days: readonly FoundDay[], on: Day, asked: string | null, out: { understood: Understood[]; unsure: Unsure[] }, english?: English): CaseEvent[] {
  const roleWords = rolesIn(english?.roles);
  const toldWords = toldIn(english?.told);
  const events: CaseEvent[] = [];
  const parts = clausesOf(text);
  days.forEach((found, i) => {
    // Its own clause, from the day before to the day after.
    const [part, previousText] = partsAt(text, found.at);
    const until = parts.find(({ at }) => at > found.at)?.at ?? text.length;
    const before = text.slice(Math.max(part.at, days[i - 1]?.end ?? 0), found.at);
    const after = text.slice(found.end, Math.max(found.end, Math.min(until, days[i + 1]?.at ?? text.length)));
    const from = snippet(text.slice(part.at, until));
    const previous = days[i - 1];
    // 起保，到今天没来过: past a comma the end closes its clause.
    const joined = previous && joins.test(text.slice(previous.end, found.at).replace(after ? '' : '，', ''));
    const around = /[期日间:：]$/.test(before) ? [before, after] : [after, before, before + after];
    let fact: string | null = joined && (out.understood.some((one) => one.fact === 'policyStart') || /[保责起]|policy/.test(text)) ? 'policyEnd' : null;
    const next = days[i + 1];
    if (!fact && next && joins.test(text.slice(found.end, next.at)) && /[保责起]|policy/.test(text)) fact = 'policyStart';
    let event: EventName | null = null;
    for (const side of around) {
      if (fact || event) break;
      fact = fits(roleWords, side);
      if (!fact && side.length < 24) event = fits(toldWords, side);
    }
    // 保单，2025年3月1日: what the clause before speaks of.
    if (!fact && !event) fact = asked && /Start|End|Signed/.test(asked) ? asked : /^[^，。]{0,3}$/.test(before + after) ? fits(roleWords, previousText) : null;
    if (fact) {
      // An end without its year may be this year's or the next.
      const isEnd = fact === 'policyEnd';
      const day = (found.why === null && (!isEnd || /年|20|last|天/.test(text.slice(found.at, found.end)))) ? found.day : null;
      if (day) {
        const known = out.understood.find((one) => one.fact === fact);
        if (!known) out.understood.push({ fact, value: day, from });
        else if (known.value !== day) {
          out.understood.splice(out.understood.indexOf(known), 1);
          out.unsure.push({ fact, from, why: 'several' });
        }
      } else out.unsure.push({ fact, from, why: found.why ?? 'no-year' });
    } else if (event && found.day && !found.why) {
      const { fields } = topicOf(from, english);
      const serviceKind = kinds.find((kind) => fields.some((field) => kind.includes(field)));
      const base = { id: `told-${events.length + 1}`, event, date: found.day, serviceKind };
      // Who tells of an extension has agreed to it, where nobody else is named.
      events.push(event === 'extensionAgreed' ? { ...base, of: 'policyStart', by: /保险|他/.test(from) ? undefined : 'insured', months: valueOf(/[^0](?=个月)/.exec(from)?.[0] ?? '')?.low } : base);
    }
  });
  return events;
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
  const events = dayFacts(text, days, on, asked, out, english);
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
