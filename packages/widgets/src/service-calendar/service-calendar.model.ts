import { reckon, schedule, type Assessment, type Conflict, type Day, type RulebookTexts, type ScheduleRow } from '@anze/core-rules';
import type { ClaimDetail } from '../shared/events/claim';
import { dueItem } from '../shared/dated/due-item';
import { missingFacts } from '../shared/missing';
import type { KitBook } from '../shared/rulebooks';
import { disputedRights } from './disputed';
import { coversOf, rightsOf, type Account, type Right } from './account';
import type { DueItem, Wording } from './due';
import { logOf, serviceOptions, type LogEntry, type ServiceOption } from './services';
import type { Setting } from './setting';
import { undatedOf, type Undated } from './undated';

/** One rulebook's dates and rights for a policy, in words. */
export interface Case {
  readonly book: KitBook;
  readonly texts: RulebookTexts;
  readonly assessment: Assessment;
  readonly due: readonly DueItem[];
  readonly rights: readonly Right[];
  readonly undated: readonly Undated[];
  /** Rights that disputed places decide, with those places. */
  readonly disputed: ReadonlyMap<string, readonly Conflict[]>;
}
/** All that the page shows. Local rulebooks first, the general reference after; nothing is added up. */
export interface Model {
  readonly setting: Setting;
  readonly locals: readonly Case[];
  readonly references: readonly Case[];
  /** Local rulebooks of which nobody knows whether they hold, and the facts that would tell. */
  readonly perhaps: readonly { readonly title: string; readonly facts: readonly string[] }[];
  readonly hasStart: boolean;
  /** What waits for a day that nobody told. */
  readonly undated: readonly Undated[];
  readonly due: readonly DueItem[];
  readonly log: readonly LogEntry[];
  readonly covers: readonly { readonly from: Day; readonly to: Day }[];
  readonly options: readonly ServiceOption[];
  readonly headline: Headline;
}
export interface Headline {
  readonly figure: string;
  readonly sentence: string;
  readonly behind: string;
  /** What a letter or a complaint would be about. */
  readonly first: DueItem | null;
}

/** Only rulebooks that surely hold speak here: a date that may not be owed is no date. */
export function modelOf(applying: readonly { readonly book: KitBook; readonly assessment: Assessment }[], textsOf: (book: KitBook) => RulebookTexts, setting: Setting, kinds: readonly string[], wording: Wording): Model {
  const sure = applying.filter(({ assessment }) => assessment.applies === 'yes');
  const perhaps = applying.filter(({ assessment: { role, applies } }) => role === 'local' && applies === 'unknown')
    .map((one) => ({ title: textsOf(one.book).shortTitle, facts: missingFacts(one) }));
  const cases = sure.map(({ book }) => caseOf(book, textsOf(book), setting, wording));
  const locals = cases.filter(({ assessment }) => assessment.role === 'local');
  const due = cases.flatMap((one) => one.due).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.isReference) - Number(b.isReference)));
  const accounts = cases.flatMap(({ rights }) => rights.flatMap(({ now, before }) => [now, ...before]));
  const covers = coversOf(accounts.map(({ reckoned }) => reckoned));
  const counted = new Map<string, Set<string>>();
  for (const { reckoned, title } of accounts) for (const id of reckoned.by) counted.set(id, (counted.get(id) ?? new Set()).add(title));
  const texts = cases.map((one) => one.texts);
  return {
    setting, locals, references: cases.filter(({ assessment }) => assessment.role === 'reference'), perhaps, due, covers,
    hasStart: setting.facts.policyStart !== undefined, undated: cases.flatMap((one) => one.undated),
    log: logOf(setting, (id) => [...(counted.get(id) ?? [])], (id) => nearOf(id, accounts, wording), covers, texts, wording),
    options: serviceOptions(cases.map((one) => ({ findings: one.assessment.entitlements, texts: one.texts })), kinds, wording.words),
    headline: headlineOf(due, locals.length ? locals : cases, wording),
  };
}

/** The rights of single services for which a record does not count though it comes near; how many kinds there are follows from them. */
const nearOf = (id: string, accounts: readonly Account[], { t }: Wording): readonly string[] =>
  [...new Set(accounts.filter(({ reckoned, state }) => reckoned.unit !== 'kinds' && state !== 'met').flatMap(({ title, near }) => near.filter(({ event }) => event.id === id).map(({ why }) => t('near.log', { right: title, why }))))];

function caseOf(book: KitBook, texts: RulebookTexts, setting: Setting, wording: Wording): Case {
  const compiled = book.book(setting.readings[book.id]);
  const facts = book.factsFor(setting.facts);
  const assessment = book.assess(facts, setting.readings[book.id], { texts });
  const { on, calendar } = setting;
  const reckoned = reckon(compiled, facts, setting.events, { on, texts });
  // A service of no told cover is said at its record; whether anything is due for it is for another policy to say.
  const rows = schedule(compiled, facts, setting.events, { links: 'leave', on, calendar, texts }).filter(({ outsideCover, event }) => !outsideCover || event === 'period');
  return {
    book, texts, assessment, disputed: disputedRights(book, facts, setting.readings[book.id], assessment),
    due: rows.map((row) => dueItem(row, assessment.role === 'reference', texts, setting, wording)),
    undated: undatedOf(book, compiled, facts, texts, setting),
    rights: rightsOf({ book, texts, findings: assessment.entitlements, reckoned, setting }, wording),
  };
}

const isLate = ({ state, concernsReader, isReference, row }: DueItem): boolean => state === 'overdue' && concernsReader && !isReference && row.force !== 'may';
function headlineOf(due: readonly DueItem[], cases: readonly Case[], { t, words }: Wording): Headline {
  const late = due.filter(isLate);
  const next = due.find(({ state, concernsReader, isReference }) => (state === 'due-soon' || state === 'upcoming') && concernsReader && !isReference);
  const first = late[0] ?? next ?? null;
  // What the headline names is not among the others.
  const isNamed = ({ reckoned: { rulebook, id, period } }: Account): boolean => first?.row.event === 'period' && first.row.rulebook === rulebook && first.row.id === id && first.row.of === period.from;
  const behind = cases.flatMap(({ rights }) => rights).filter(({ now }) => now.state === 'open' && !isNamed(now)).length;
  return {
    figure: late.length ? t('card.late', { count: late.length }) : next ? next.row.within === 0 ? next.title : t('card.next', { day: words.monthDay(next.day), title: next.title }) : t('card.clear'),
    sentence: late[0] ? t('card.lateSentence', { title: late[0].title, state: late[0].stateWords }) : next ? t('card.nextSentence', { state: next.stateWords }) : t('card.clearSentence'),
    behind: behind ? t('card.behind', { count: behind }) : '',
    first,
  };
}

const headOf = ({ book, assessment }: Case, { facts }: Setting) => ({ rulebook: book.id, version: book.rulebook.version, readings: assessment.readings, facts });

/** What a letter or a complaint about a right says. */
export function claimOfAccount({ reckoned, title, text, missing, services, near }: Account, one: Case, setting: Setting): ClaimDetail {
  const { id, clauses, period, unit, owed, delivered, state } = reckoned;
  return {
    ...headOf(one, setting), finding: id, title, text, clauses, period: { from: period.from, to: period.to }, due: period.to, overdue: state === 'overdue',
    count: { unit, owed, delivered }, missing, services, near,
  };
}
/** The same about a dated duty; the end of an owed period is its right's. */
export function claimOfDue(item: DueItem, model: Model): ClaimDetail | null {
  const one = [...model.locals, ...model.references].find(({ book }) => book.id === item.row.rulebook);
  if (!one || !isClaimable(item.row)) return null;
  if (item.row.event === 'period') {
    const right = one.rights.find(({ id }) => id === item.row.id);
    const account = right && [right.now, ...right.before].find(({ reckoned }) => reckoned.period.from === item.row.of);
    return account ? claimOfAccount(account, one, model.setting) : null;
  }
  return {
    ...headOf(one, model.setting), finding: item.row.id, title: item.title, text: item.row.text, clauses: item.row.clauses, period: null, due: item.day,
    overdue: item.state === 'overdue', isAtOnce: item.row.within === 0, count: null, missing: [], services: [],
  };
}
/** Something is owed to the reader, and has not come. */
export const isClaimable = ({ owes, to, holds, state, force }: Pick<ScheduleRow, 'owes' | 'to' | 'holds' | 'state' | 'force'>): boolean =>
  to === 'insured' && owes !== 'insured' && holds === 'yes' && state !== 'done' && (force === 'must' || force === 'should');
export const isAccountClaimable = ({ state, reckoned: { owes, to } }: Account): boolean => (state === 'open' || state === 'overdue') && to === 'insured' && owes !== 'insured';
