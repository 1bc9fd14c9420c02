import type { CaseEvent, Day, EventName } from '../types';
import { accidentOf } from './accident';
import { choicesOf } from './choices';
import { daysOf, type FoundDay } from './dates';
import { quantitiesOf } from './money';
import { clausesOf } from './normalise';
import { figuresOf } from './numbers';
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

/** Words that name a trade only when nothing else does. */
const weak = /^(?:运输|施工|建筑|化工|化学品|港口|码头|烟花|炸药|工地|搬运|维修厂|车队|物流|铸造|采石|砂场|transport|construction|fleet|port|chemicals|fishing|contractor|trucks)$/;

function tradeFacts(text: string, out: { understood: Understood[]; unsure: Unsure[] }): void {
  const named = tradesOf(text).filter(({ denied }) => !denied);
  const strong = named.filter(({ from }) => !weak.test(from));
  const counted = strong.length > 0 ? strong : named;
  const sectors = new Set(counted.map(({ sector }) => sector));
  const first = counted[0];
  if (!first) return;
  if (sectors.size > 1) {
    out.unsure.push({ fact: 'sector', from: counted.map(({ from }) => from).join('、').slice(0, 60), why: 'several' });
    return;
  }
  out.understood.push({ fact: 'sector', value: first.sector, from: first.from });
  const finer = new Set(counted.map(({ subsector }) => subsector).filter((one): one is string => one !== null));
  const [subsector] = finer;
  if (finer.size === 1 && subsector !== undefined) out.understood.push({ fact: 'subsector', value: subsector, from: counted.find((one) => one.subsector === subsector)!.from });
}

function placeFacts(places: readonly FoundPlace[], out: { understood: Understood[]; unsure: Unsure[] }): void {
  const sites = places.filter(({ site }) => site);
  const counted = sites.length > 0 ? sites : places;
  const codes = new Set(counted.map(({ code }) => code));
  if (codes.size === 1) out.understood.push({ fact: 'region', value: counted[0]!.code, from: snippet(counted[0]!.from) });
  else if (codes.size > 1) {
    // A city and its own province are one place, said twice.
    const cities = [...codes].filter((code) => !code.endsWith('0000'));
    const [city] = cities;
    if (cities.length === 1 && [...codes].every((code) => code.slice(0, 2) === city!.slice(0, 2))) out.understood.push({ fact: 'region', value: city!, from: snippet(counted[0]!.from) });
    else out.unsure.push({ fact: 'region', from: counted.map(({ from }) => from).join('、').slice(0, 60), why: 'several' });
  }
}

const roles: readonly { readonly fact: 'policyStart' | 'policyEnd' | 'contractSigned' | 'projectStart'; readonly near: RegExp }[] = [
  { fact: 'policyEnd', near: /到期|期满|终止|截止|结束|止保|完保|失效|expires?|expir|policy ends|ends on|until/ },
  { fact: 'projectStart', near: /开工|动工|开建|进场施工|工程开始|works? (?:began|started|starts|begin)|construction (?:began|started|starts)|broke ground/ },
  { fact: 'contractSigned', near: /签(?:的|了|订|约|下|合同|保险合同|协议|服务协议)|(?:合同|协议)[^，。]{0,6}签|订(?:的|了|立)?(?:保险)?合同|signed|signing|contract (?:was|date)/ },
  { fact: 'policyStart', near: /起保|起期|生效|保期|保险期|承保|起效|(?:保单|保险)$|保单(?:日期|时间|是|从|开始)|开始(?:保|生效|承保)|投保|参保|入保|续保|买(?:的|了)?(?:安责险|保险|保单|安责)|上(?:的|了)(?:安责险|保险)|(?:安责险|保险|保单)[^，。]{0,6}(?:买|开始|上|投|办)的?|出的?(?:保)?单|policy (?:start|began|begins|took effect|takes effect|in force|from|effective|date|was taken|runs|is from|commenc|incept)|insured (?:since|from|on)|took effect|takes effect|inception|start(?:s|ed)? on|bought (?:the )?(?:policy|insurance)|effective/ },
];
const told: readonly { readonly event: EventName; readonly near: RegExp }[] = [
  { event: 'complaintReceived', near: /投诉|举报|反映|告(?:了|的)|complain/ },
  { event: 'reportApproved', near: /报告.{0,6}(?:审核|通过)|审核通过|report.{0,12}approved/ },
  { event: 'serviceCompleted', near: /(?:服务|培训|排查|检查|评估|演练|上门)[^，。]{0,6}(?:做完|完成|结束|完了|搞完|过|完|的|了)|做完|(?:来|上门)(?:做|查|搞|培训|服务)?(?:过|的|了)|(?:service|training|inspection|visit|assessment|drill)[^.]{0,16}(?:done|completed|finished|over|took place)|came on|visited|(?:completed|finished)/ },
];

function dayFacts(text: string, days: readonly FoundDay[], asked: string | null, out: { understood: Understood[]; unsure: Unsure[] }): CaseEvent[] {
  const events: CaseEvent[] = [];
  const parts = clausesOf(text);
  days.forEach((found, i) => {
    // Its own clause, from the day before to the day after.
    const part = [...parts].reverse().find(({ at }) => at <= found.at) ?? { text, at: 0 };
    const until = parts[parts.indexOf(part) + 1]?.at ?? text.length;
    const before = text.slice(Math.max(part.at, days[i - 1]?.end ?? 0), found.at);
    const after = text.slice(found.end, Math.max(found.end, Math.min(until, days[i + 1]?.at ?? text.length)));
    const from = snippet(text.slice(part.at, until));
    const previous = days[i - 1];
    const joined = previous && /^\s*(?:到|至|-|~|–|—|起至|开始到|to|until|till)\s*$/.test(text.slice(previous.end, found.at));
    const around = [after, before];
    let fact = joined && (out.understood.some((one) => one.fact === 'policyStart') || /保|policy/.test(text)) ? 'policyEnd' : null;
    const next = days[i + 1];
    if (!fact && next && /^\s*(?:到|至|-|~|–|—|起至|开始到|to|until|till)\s*$/.test(text.slice(found.end, next.at)) && /保|policy/.test(text)) fact = 'policyStart';
    let event: EventName | null = null;
    for (const side of around) {
      if (fact || event) break;
      event = side.length < 24 ? (told.find(({ near }) => near.test(side))?.event ?? null) : null;
      fact = roles.find(({ near }) => near.test(side))?.fact ?? null;
      if (fact) event = null;
    }
    if (!fact && !event && asked && /Start|End|Signed/.test(asked)) fact = asked;
    if (!fact && !event) {
      // 保单，2025年3月1日: what the clause before speaks of.
      const previousText = parts[parts.indexOf(part) - 1]?.text ?? '';
      if (/^[^，。]{0,3}$/.test(before + after)) fact = roles.find(({ near }) => near.test(previousText))?.fact ?? null;
    }
    if (fact) {
      if (found.day && found.why === null) {
        if (out.understood.some((one) => one.fact === fact && one.value !== found.day)) {
          out.understood.splice(out.understood.findIndex((one) => one.fact === fact), 1);
          out.unsure.push({ fact, from, why: 'several' });
        } else if (!out.understood.some((one) => one.fact === fact)) out.understood.push({ fact, value: found.day, from });
      } else out.unsure.push({ fact, from, why: found.why ?? 'vague' });
    } else if (event && found.day) events.push({ id: `told-${events.length + 1}`, event, date: found.day });
  });
  return events;
}

/** Everything that one normalised sentence says of firm and policy. `asked` is the fact that the dialog asked for last. */
export function read(sentence: string, on: Day, asked: string | null): Read {
  const text = figuresOf(sentence);
  const out = { understood: [] as Understood[], unsure: [] as Unsure[] };
  const places = placesOf(text).filter(({ denied }) => !denied);
  placeFacts(places, out);
  tradeFacts(text, out);
  const days = daysOf(text, on);
  const quantities = quantitiesOf(text, days.map(({ at, end }) => [at, end] as const), asked);
  out.understood.push(...quantities.understood);
  out.unsure.push(...quantities.unsure);
  const accident = accidentOf(text);
  if (accident) {
    if (accident.value === null) out.unsure.push({ fact: 'accidentLastYear', from: snippet(accident.from), why: accident.why ?? 'vague' });
    else out.understood.push({ fact: 'accidentLastYear', value: accident.value, from: snippet(accident.from) });
  }
  const events = dayFacts(text, days, asked, out);
  const chosen = choicesOf(text, clausesOf(text));
  out.understood.push(...chosen.understood);
  out.unsure.push(...chosen.unsure);
  return { ...out, places, events };
}
