import { besideSums, differs, kindsOfSum, lostPremium, ofOthers, taxed, thisYearOpen, untaxed } from './data';
import type { English } from './english';
import { clausesOf, partsAt } from './normalise';
import type { Span } from './free';
import { numbersOf, type FoundNumber } from './numbers';
import { patternsOf } from './pattern';
import type { Understood, Unsure } from './types';

const kindsIn = patternsOf(kindsOfSum);
const besideIn = patternsOf(besideSums);
type Kinds = Readonly<Record<string, RegExp>>;
/** A premium of more than one policy, by the clause it stands in. */
const ofMore = ['groupPremium', 'annualPremium', 'branchPremium'] as const;
const filler = /^([我们今现在钱不含税每年一共总就才也交缴费了要是大概差多约刚好给¥\s\d]|rmb|paid|(we |i )?pay|about|a year)*$|[厂场矿队石] ?([一每今]年)?才?(交了?)?$|[没无]出?过?事故?$|[^险]公司 ?$/;
/** Told in ten thousands. */
const isSize = (fact: string): boolean => fact === 'revenue' || fact === 'assets';
/** A branch takes in more than any one firm pays. */
const leastOfBranch = 1_000_000;
const pays = /[交付缴纳花掏出划刷打开支清额收][了过给款卡账我]{0,2}(保险公司)?$/;
const pay = /^\s*([块元圆]|人民币|rmb|yuan|cny)/;

interface Reading {
  readonly understood: Understood[];
  readonly unsure: Unsure[];
}

/** Premium and the figures of size. `taken` are spans that days have used already. */
export function quantitiesOf(text: string, taken: readonly Span[], asked: string | null, english?: English): Reading {
  const kinds = kindsIn(english?.sums.kinds);
  const { otherMoney, people, notPeople, notMoney, hurt, notThisYear, thisYear } = besideIn(english?.sums.beside);
  const found: { fact: string; number: FoundNumber; from: string; why: Unsure['why'] | null }[] = [];
  const numbers = numbersOf(text, taken, english);
  const clauses = clausesOf(text);
  let isOfOthers = false;
  let aside = '';
  const put = /([打说写记搞]错|改[成为]|不[是对]?，|[^对]不对|更正|[，\s]应该|i mean|sorry|wait|correct|\bno,)[了的吧是为成，:\s]*(应该是?)?/.exec(text);
  const corrected = put ? put.index + put[0].length : -1;
  const denied = new Set<number>();
  for (const [i, number] of numbers.entries()) {
    const before = numbers[i - 1]?.scaled ? numbers[i - 1]!.end : 0;
    const [part, previous] = partsAt(text, number.at);
    const until = part.at + part.text.length;
    const clause = text.slice(part.at, Math.max(until, number.end));
    const lead = text.slice(part.at, number.at);
    const rest = text.slice(number.end, Math.max(until, number.end));
    const from = clause.slice(0, 60).trim();
    // Words of a language that is not heard may say anything of a number.
    if (!english && /(?!yuan)[a-z]{4}/.test(clause)) continue;
    // What others pay is no fact of this firm.
    if (ofOthers.test(`${previous}，${lead}`)) {
      isOfOthers = true;
      continue;
    }
    const isStaff = /([员职]工|工人|人员|人数)(总数|人数)?[大概约有是为一共:：]*$/.test(lead);
    if (people.test(rest) || (isStaff && number.low > 1 && !notMoney.test(rest.replace(/^个/, '')))) {
      // One person is somebody; a firm of so few says that it is of its own. Who was hurt is no headcount.
      const after = rest.replace(people, '');
      const isOwn = /[员职]工|工人|我们|公司|厂|矿|staff|employ|we /.test(lead + after) && /^([的吧呢\s]|左右|$)/.test(after);
      if (!hurt.test(after) && (isStaff || (!notPeople.test(lead) && number.low >= 1 && (number.low > 4 || isOwn)))) found.push({ fact: 'employees', number, from, why: null });
      continue;
    }
    // In 2025 is a year, and 12378 a telephone.
    if (/(第|电话|热线|尾号|拨打?|诉.*打)$/.test(lead) || differs.test(lead) || (/\b(in|since|of) $/.test(lead) && number.low > 1990 && number.low < 2100)) continue;
    const marked = /(¥|rmb|cny|yuan)\s*$/.test(lead) || pay.test(rest);
    if (notMoney.test(rest) && !marked) continue;
    // The nearest word in front counts, else the nearest behind, else what the clause before spoke of.
    let fact = nearest(kinds, lead, 'last') ?? nearest(kinds, rest, 'first');
    // What follows says the sum before it anew: without tax, this year, put right.
    if (!fact && (untaxed.test(lead) || thisYear.test(lead) || number.at === corrected || (denied.size > 0 && /是$|but $/.test(lead)) || (corrected >= 0 && /改[成为]$/.test(lead)))) fact = found[found.length - 1]?.fact ?? null;
    if (fact === 'premium') fact = ofMore.find((kind) => kinds[kind].test(previous + clause) && (kind !== 'branchPremium' || number.low >= leastOfBranch)) ?? fact;
    if (otherMoney.test((/^.{1,6}险$/.exec(previous) ?? '') + lead.slice(Math.max(before - part.at, 0)).slice(-30)) || /^(元|块|万)*(的)?([罚赔]|工资|[限保]额|定金|[/每一]个?[人月季车]$| (per|an?) (?!year|annum))/.test(rest)) {
      if (fact === 'premium' || (!fact && /[交付缴]$/.test(lead))) aside = from;
      continue;
    }
    // A sum without a word of its own is told by where it stands.
    const isSum = number.low >= 500 && !otherMoney.test(previous + clause);
    const after = clauses.filter(({ at }) => at > number.at).map(({ text: later }) => later);
    if (!fact && (/(保费|保险费|premium)[是呢的话嘛:：\s早已都交缴了]*$/.test(previous) || (isSum && (
      // 账上扣了15800，安责险的: what comes after names it.
      after.slice(0, 2).some((later) => /^\D{0,5}(安责|保费|保险费)\D{0,3}$/.test(later))
      || (pays.test(lead) && (lead.includes('保险') || nearest(kinds, previous, 'last') === 'premium'))
      // A bare sum between commas is what the policy costs; one in the middle of a question may be anything.
      || ((marked || number.scaled) && filler.test(lead) && /^[^费款罚赔税的]{0,7}($|[没无]出)/.test(rest)))))) fact = 'premium';
    if (!fact && asked && /[Pp]remium|revenue|assets|employees/.test(asked) && numbers.length === 1) fact = asked;
    if (!fact || !number.high) continue;
    if (/(不是说?|并非|not)\s*(保费)?(¥|rmb)?\s*$/.test(lead)) {
      denied.add(number.low);
      aside ||= from;
      continue;
    }
    const withTax = fact === 'premium' && taxed.test(untaxed.test(text) ? clause : text) && !untaxed.test(clause);
    const isUnitless = !isSize(fact) && !marked && !number.scaled && number.low < 100;
    found.push({ fact, number, from, why: (fact === 'premium' && (notThisYear.test(clause) || /[打\d一二三五六七八九]折(?!后|.*实[际付交])/.test(text) || (/([去上]年|last year)[^今]*$/.test(lead) && thisYearOpen.test(text)))) ? 'vague' : withTax ? 'tax' : isUnitless ? 'no-unit' : null });
  }
  const stands = ({ fact, number }: (typeof found)[number]) => !denied.has(number.low) && (number.at >= corrected || !found.some((later) => later.fact === fact && later.number.at >= corrected));
  const stood = found.filter(stands);
  const settled = settle(stood, thisYear);
  // A premium that was spoken of and not understood must not be answered by an older one.
  const lost = isOfOthers || stood.some(({ fact }) => /[Pp]remium/.test(fact)) ? '' : aside || lostPremium.exec(text)?.[0];
  if (lost) settled.unsure.push({ fact: 'premium', from: lost, why: 'vague' });
  return settled;
}

function nearest(kinds: Kinds, text: string, which: 'first' | 'last'): string | null {
  let best: { fact: string; at: number } | null = null;
  for (const fact of Object.keys(kinds)) {
    for (const { 0: said, index = 0 } of text.matchAll(new RegExp(kinds[fact]!.source, 'g'))) {
      const at = which === 'last' ? -(index + said.length) : index;
      if (!best || at < best.at) best = { fact, at };
    }
  }
  return best?.fact ?? null;
}

/** Those without this doubt, where there are any. */
function rather<T extends { readonly why: Unsure['why'] | null }>(all: readonly T[], doubt: Unsure['why']): readonly T[] {
  const others = all.filter(({ why }) => why !== doubt);
  return others.length > 0 ? others : all;
}

function settle(found: readonly { fact: string; number: FoundNumber; from: string; why: Unsure['why'] | null }[], thisYear: RegExp): Reading {
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  for (const fact of new Set(found.map((one) => one.fact))) {
    const all = found.filter((one) => one.fact === fact);
    // This year's sum stands where last year's is told beside it.
    const current = all.length > 1 ? all.filter(({ from }) => thisYear.test(from)) : [];
    const recent = current.length === 1 ? current : all;
    // Of a sum with tax and one without, the one without counts; 保费三万这一单: a bare one beside a sum counts nothing.
    const own = rather(rather(recent, 'tax'), 'no-unit');
    // 正好3万算不算3万以上: the exact one is told, the open one is asked about.
    const one = own.find(({ number }) => number.vague === null) ?? own[own.length - 1]!;
    const { low, high, vague } = one.number;
    const scale = isSize(fact) ? 10_000 : 1;
    // 没到一万，九千五: a span that holds the sum beside it says no other.
    const values = new Set(own.filter(({ number }) => number === one.number || !(number.vague === 'range' && number.low <= low && low <= number.high)).map(({ number }) => number.low));
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
