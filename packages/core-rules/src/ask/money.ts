import { besideSums, discounted, kindsOfSum, lostPremium, ofOthers, premiumsOfMore, putRight, taxed, thisYearOpen, untaxed } from './data';
import type { English } from './english';
import { clausesOf, partsAt } from './normalise';
import type { Span } from './free';
import { numbersOf, type FoundNumber } from './numbers';
import { patternsOf } from './pattern';
import type { Understood, Unsure } from './types';

const kindsIn = patternsOf(kindsOfSum);
const moreIn = patternsOf(premiumsOfMore);
const besideIn = patternsOf(besideSums);
/** Told in ten thousands. */
const isSize = (fact: string): boolean => fact === 'revenue' || fact === 'assets';
/** A branch takes in more than any one firm pays. */
const leastOfBranch = 1_000_000;

interface Found {
  readonly fact: string;
  readonly number: FoundNumber;
  /** The clause it was read from. */
  readonly from: string;
  readonly why: Unsure['why'] | null;
}
interface Reading {
  readonly understood: Understood[];
  readonly unsure: Unsure[];
}

/** Premium and the figures of size. `taken` are spans that days have used already. */
export function quantitiesOf(text: string, taken: readonly Span[], asked: string | null, english?: English): Reading {
  const kinds = kindsIn(english?.sums.kinds);
  const more = moreIn(english?.sums.more);
  const beside = besideIn(english?.sums.beside);
  const kind = new RegExp(Object.entries(kinds).map(([fact, { source }]) => `(?<${fact}>${source})`).join('|'), 'g');
  const found: Found[] = [];
  const numbers = numbersOf(text, taken, english);
  const clauses = clausesOf(text);
  let isOfOthers = false;
  let aside = '';
  const put = putRight.exec(text);
  const corrected = put ? put.index + put[0].length : -1;
  const denied = new Set<number>();
  for (const number of numbers) {
    const { at, end, low } = number;
    const [part, previous] = partsAt(text, at);
    const until = Math.max(end, part.at + part.text.length);
    const clause = text.slice(part.at, until);
    const from = clause.slice(0, 60).trim();
    const lead = text.slice(part.at, at);
    const rest = text.slice(end, until);
    const is = (words: keyof typeof beside): boolean => beside[words].test(`${lead}_${rest}`);
    // Words of a language that is not heard may say anything of a number.
    if (!english && /(?!yuan)[a-z]{4}/.test(clause)) continue;
    // What others pay is no fact of this firm.
    if (ofOthers.test(`${previous}，${lead}`)) {
      isOfOthers = true;
      continue;
    }
    const isStaff = is('staff') && low > 1 && !/每/.test(lead);
    if (isStaff || is('people')) {
      if (!is('hurt') && (isStaff || (!is('notPeople') && low >= 1 && (low > 4 || is('ownFew'))))) found.push({ fact: 'employees', number, from, why: null });
      continue;
    }
    const isMarked = is('marked');
    if (is('none') || (is('notMoney') && !isMarked)) continue;
    // The nearest word in front counts, else the nearest behind, else what the clause before spoke of.
    const { groups } = [...lead.matchAll(kind)].pop() ?? [...rest.matchAll(kind)][0] ?? {};
    let fact = groups ? Object.keys(groups).find((one) => groups[one])! : null;
    // What follows says the sum before it anew: without tax, this year, put right.
    if (!fact && (untaxed.test(lead) || beside.thisYear.test(lead) || at === corrected || ((denied.size > 0 || corrected >= 0) && /(是|改[成为]|but )$/.test(lead)))) fact = found[found.length - 1]?.fact ?? (untaxed.test(clause) && low >= 500 ? 'premium' : null);
    // A sum of more than one insurance, or of something else, is no premium.
    if (beside.otherMoney.test((/^.{1,6}险$/.exec(previous) ?? '') + lead.slice(-30)) || is('otherAfter')) {
      if (fact === 'premium' || (!fact && /[交付缴]$/.test(lead))) aside = from;
      continue;
    }
    if (!fact && asked && /premium|revenue|assets|employees/i.test(asked) && numbers.length === 1 && !kinds.premium.test(text)) fact = asked;
    // A sum without a word of its own is told by where it stands.
    if (!fact && (/(保费|保险费|premium)[是呢的话嘛:：\s早已都交缴了]*$/.test(previous) || (low >= 500 && !beside.otherMoney.test(previous + clause) && (
      // 账上扣了15800，安责险的: what comes after names it.
      clauses.filter((later) => later.at > at).slice(0, 2).some((later) => /^\D{0,5}(安责|保费|保险费)\D{0,3}$/.test(later.text))
      || (is('pays') && (lead.includes('保险') || kinds.premium.test(previous)))
      || ((isMarked || number.scaled) && is('bare')))))) fact = 'premium';
    if (!fact || !number.high) continue;
    if (is('denied')) {
      denied.add(low);
      aside ||= from;
      continue;
    }
    if (fact === 'premium') fact = (Object.keys(more) as (keyof typeof more)[]).find((one) => more[one].test(previous + clause) && (one !== 'branchPremium' || low >= leastOfBranch)) ?? fact;
    const isVague = (isSize(fact) && beside.notThisYear.test(clause)) || fact === 'premium' && (beside.notThisYear.test(clause) || discounted.test(text) || (is('lastYear') && thisYearOpen.test(text)));
    const isTaxed = fact === 'premium' && taxed.test(untaxed.test(text) ? clause : text) && !untaxed.test(clause);
    const isOpen = fact === 'premium' && number.vague === null && low >= 100 && is('open');
    const isUnitless = /prem/i.test(fact) && !isMarked && !number.scaled && low < 100;
    found.push({ fact, number, from, why: isVague || isOpen ? 'vague' : isTaxed ? 'tax' : isUnitless ? 'no-unit' : null });
  }
  const stood = found.filter(({ fact, number }) => !denied.has(number.low) && (number.at >= corrected || !found.some((later) => later.fact === fact && later.number.at >= corrected)));
  const settled = settle(stood, beside.thisYear);
  // A premium that was spoken of and not understood must not be answered by an older one.
  const lost = isOfOthers || stood.some(({ fact }) => /premium/i.test(fact)) ? '' : aside || lostPremium.exec(text)?.[0];
  if (lost) settled.unsure.push({ fact: 'premium', from: lost, why: 'vague' });
  return settled;
}

/** Those without this doubt, where there are any. */
function rather(all: readonly Found[], doubt: Unsure['why']): readonly Found[] {
  const others = all.filter(({ why }) => why !== doubt);
  return others.length > 0 ? others : all;
}

function settle(found: readonly Found[], thisYear: RegExp): Reading {
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  for (const fact of new Set(found.map((one) => one.fact))) {
    const all = found.filter((one) => one.fact === fact);
    // This year's sum stands where last year's is told beside it.
    const current = all.length > 1 && !isSize(fact) ? all.filter(({ from }) => thisYear.test(from)) : [];
    const recent = current.length === 1 ? current : all;
    // Of a sum with tax and one without, the one without counts; 保费三万这一单: a bare one beside a sum counts nothing.
    const own = rather(rather(recent, 'tax'), 'no-unit');
    // 正好3万算不算3万以上: the exact one is told, the open one is asked about.
    const one = own.find(({ number }) => number.vague === null) ?? own[own.length - 1]!;
    const { from, number: { low, high, vague } } = one;
    const scale = isSize(fact) ? 10_000 : 1;
    // 没到一万，九千五: a span that holds the sum beside it says no other.
    const values = new Set(own.filter(({ number }) => number === one.number || !(number.vague === 'range' && number.low <= low && low <= number.high)).map(({ number }) => number.low));
    // By the month it may be one of several payments.
    const why = own.some((each) => each.why === 'vague') ? 'vague' : values.size > 1 ? 'several' : vague ?? one.why;
    if (why) unsure.push({ fact, from, why, ...(why === 'range' && { low: low / scale, ...(high < Infinity && { high: high / scale }) }) });
    else understood.push({ fact, value: Math.round((low / scale) * 100) / 100, from });
  }
  return { understood, unsure };
}
