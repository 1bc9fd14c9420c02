import { hurt, kinds, lostPremium, monthly, notMoney, notThisYear, notPeople, otherMoney, people } from './data';
import { partsAt } from './normalise';
import { numbersOf, type FoundNumber } from './numbers';
import type { Understood, Unsure } from './types';

const everywhere = kinds.map(({ fact, near }) => ({ fact, all: new RegExp(near.source, 'g') }));
const pay = /^\s*(?:块钱|块|元|圆|人民币|rmb|yuan|cny)/;

interface Reading {
  readonly understood: Understood[];
  readonly unsure: Unsure[];
}

/** Premium and the figures of size. `taken` are spans that days have used already. */
export function quantitiesOf(text: string, taken: readonly (readonly [number, number])[], asked: string | null): Reading {
  const found: { fact: string; number: FoundNumber; from: string; denied: boolean; why: Unsure['why'] | null }[] = [];
  const numbers = numbersOf(text, taken);
  const corrected = text.search(/[打说写记搞]错|更正|不是，|不对，|，不，|具体|i mean|sorry|correction|\bno,/);
  for (const number of numbers) {
    const [part, previous] = partsAt(text, number.at);
    const until = part.at + part.text.length;
    const whole = text.slice(part.at, Math.max(until, number.end));
    const lead = text.slice(part.at, number.at);
    const rest = text.slice(number.end, Math.max(until, number.end));
    const from = whole.slice(0, 60).trim();
    const isStaff = /(?:员工|职工|工人|从业人员|人数)(?:总数|人数)?(?:大概|大约|有|是|为|共|一共|:|：)*$/.test(lead);
    if (people.test(rest) || (isStaff && !notMoney.test(rest))) {
      // One person is somebody; a firm of so few says that it is of its own. Who was hurt is no headcount.
      const after = rest.replace(people, '');
      const isOwn = /员工|职工|工人|我们|公司|厂|矿|staff|employ|we /.test(lead + after) && /^(?:[的吧呢\s]|左右|$)/.test(after);
      if (!hurt.test(after) && (isStaff || (!notPeople.test(lead) && number.low >= 1 && (number.low > 4 || isOwn)))) found.push({ fact: 'employees', number, from, denied: false, why: null });
      continue;
    }
    // In 2025 is a year.
    if (lead.endsWith('第') || (/\b(?:in|since|of) $/.test(lead) && number.low > 1990 && number.low < 2100) || (!number.scaled && notMoney.test(rest))) continue;
    const marked = /(?:¥|rmb|cny|yuan)\s*$/.test(lead) || pay.test(rest);
    // The nearest word in front counts, else the nearest behind, else what the clause before spoke of.
    const isSize = (fact: string) => fact === 'revenue' || fact === 'assets';
    let fact = nearest(lead, 'last') ?? nearest(rest, 'first');
    if (fact === 'premium' && kinds.slice(0, 3).some(({ near }) => near.test(whole))) fact = kinds.find(({ near }) => near.test(whole))!.fact;
    const isMonthly = monthly.test(whole) && (fact === 'premium' || (!fact && /^[^资费罚]*[交付缴]$/.test(lead)));
    if (isMonthly) fact = 'premium';
    else if (otherMoney.test(lead.slice(-14)) || /^(?:元|块|万)*(?:的)?(?:罚款|工资|赔|限额|保额|定金)/.test(rest)) continue;
    if (!fact && corrected >= 0 && number.at > corrected && /^[应该是\s]*$/.test(lead)) fact = found[found.length - 1]?.fact ?? null;
    if (!fact) {
      if (number.scaled && number.low >= 500 && !otherMoney.test(whole) && /[厂场矿站队库地船司业省市石]\s*$/.test(lead) && /^\s*[元块]?\s*(?:$|去年|上年|[没无有第几哪属档])/.test(rest)) fact = 'premium';
      else if (/(?:保费|保险费|premium)(?:是|呢|的话|嘛|:|：|\s)*$/.test(previous)) fact = 'premium';
      // A bare sum between commas is what the policy costs; one in the middle of a question may be anything.
      else if ((marked || number.scaled) && number.low >= 500 && !otherMoney.test(whole) && /^(?:[我们现在目前不含税每年一共总就才都也交了花要是大概约差多刚好正整到超过将近几有付给¥人民币\s\d]|rmb|paid|(?:we |i )?pay|about|a year)*$/.test(lead)
        && /^[^费款罚赔税的]{0,5}(?:$|[没无]出)/.test(rest)) fact = 'premium';
    }
    if (!fact && asked && /[Pp]remium|revenue|assets|employees/.test(asked) && numbers.length === 1) fact = asked;
    if (!fact) continue;
    if (notMoney.test(rest) && !marked) continue;
    const denied = /(?:不是|不是说|并非|not)\s*(?:保费)?(?:¥|rmb)?\s*$/.test(lead) && numbers.length > 1;
    const taxed = fact === 'premium' && /含税|价税合计|with tax|including tax|gross/.test(whole) && !/不含税|除税|税前|without tax|excluding tax|ex tax|ex-tax|before tax/.test(whole);
    const isUnitless = !isSize(fact) && !marked && !number.scaled && number.low < 100;
    found.push({ fact, number, from, denied, why: isMonthly || (fact === 'premium' && (notThisYear.test(whole) || /[打\d一二三五六七八九]折/.test(text))) ? 'vague' : taxed ? 'tax' : isUnitless ? 'no-unit' : null });
  }
  const stands = ({ fact, number }: (typeof found)[number]) => number.at > corrected || !found.some((later) => later.fact === fact && later.number.at > corrected);
  const settled = settle(found.filter((one) => !one.denied && stands(one)));
  // A premium that was spoken of and not understood must not be answered by an older one.
  const lost = found.some(({ fact, denied }) => !denied && /[Pp]remium/.test(fact)) ? null : lostPremium.exec(text);
  if (lost) settled.unsure.push({ fact: 'premium', from: lost[0], why: 'vague' });
  return settled;
}

function nearest(text: string, which: 'first' | 'last'): string | null {
  let best: { fact: string; at: number } | null = null;
  for (const { fact, all } of everywhere) {
    for (const { 0: said, index = 0 } of text.matchAll(all)) {
      const at = which === 'last' ? -(index + said.length) : index;
      if (!best || at < best.at) best = { fact, at };
    }
  }
  return best?.fact ?? null;
}

function settle(found: readonly { fact: string; number: FoundNumber; from: string; why: Unsure['why'] | null }[]): Reading {
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  for (const fact of new Set(found.map((one) => one.fact))) {
    const all = found.filter((one) => one.fact === fact);
    // This year's sum stands where last year's is told beside it.
    const current = all.length > 1 ? all.filter(({ from }) => /今年|现在|这次|this year|now/.test(from)) : [];
    const recent = current.length === 1 ? current : all;
    // Of a sum with tax and one without, the one without counts.
    const taxless = recent.filter(({ why }) => why !== 'tax');
    const own = taxless.length > 0 ? taxless : recent;
    // 正好3万算不算3万以上: the exact one is told, the open one is asked about.
    const one = own.find(({ number }) => number.vague === null) ?? own[own.length - 1]!;
    const { low, high, vague } = one.number;
    const scale = fact === 'revenue' || fact === 'assets' ? 10_000 : 1;
    const values = new Set(own.map(({ number }) => number.low));
    const say = (why: Unsure['why'], span?: readonly [number, number]) =>
      unsure.push({ fact, from: one.from, why, ...(span ? { low: span[0] / scale, ...(Number.isFinite(span[1]) ? { high: span[1] / scale } : {}) } : {}) });
    // By the month it may be one of several payments.
    if (own.some(({ why }) => why === 'vague')) say('vague');
    else if (values.size > 1) say('several');
    else if (vague === 'range') say('range', [low, high]);
    else if (vague === 'about') say('about');
    else if (one.why) say(one.why);
    else understood.push({ fact, value: Math.round((low / scale) * 100) / 100, from: one.from });
  }
  return { understood, unsure };
}
