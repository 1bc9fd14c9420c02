import type { Assessment, Conflict, Day, Facts, Finding, Force, Neighbour, RulebookTexts, ScheduleRow, Topic } from '@anze/core-rules';
import type { Translate } from '../shared/locales/i18n';
import type { KitBook } from '../shared/rulebooks';
import type { Words } from '../shared/words';
import type { TierTexts } from './texts';
import type { Policy } from '../shared/questions/wizard';

/** Everything that a view needs of one rulebook's answer, in words. Pure: nothing of a page stands here. */
export interface BookResult {
  readonly book: KitBook;
  readonly texts: RulebookTexts;
  readonly facts: Facts;
  readonly assessment: Assessment;
  /** It is not known whether it applies. */
  readonly isPerhaps: boolean;
  /** What has to be said before anything of it: that it is a draft, that its source is unknown. */
  readonly standing: readonly string[];
  readonly headline: Headline;
  readonly groups: readonly Group[];
  /** What insurer, provider and broker owe besides, by topic; then the reader's own part; then all others'. */
  readonly duties: readonly DutyGroup[];
  readonly whatIfs: readonly WhatIf[];
  readonly disputes: readonly Conflict[];
  /** Facts that would still settle something. */
  readonly open: readonly string[];
}
export interface Headline {
  readonly figure: string;
  /** Further facts of the same line: the count, the first service. */
  readonly more: readonly string[];
  readonly sentence: string;
  readonly clauses: readonly string[];
}
export type GroupName = 'must' | 'should' | 'may' | 'note' | 'unsure';
export interface Group {
  readonly name: GroupName;
  readonly title: string;
  readonly rows: readonly Row[];
}
export interface DutyGroup {
  readonly name: 'insurer' | 'self' | 'others';
  readonly title: string;
  readonly topics: readonly { readonly topic: Topic; readonly rows: readonly Row[] }[];
  readonly count: number;
}
export interface Row {
  readonly id: string;
  readonly force: Force;
  /** With what keeps it from binding: a draft's must is none yet. */
  readonly forceWords: string;
  readonly title: string;
  readonly text: string;
  readonly owed: string;
  readonly details: readonly string[];
  readonly date: DateWords | null;
  readonly parts: readonly string[];
  readonly clauses: readonly string[];
}
export interface DateWords {
  readonly due: Day;
  readonly words: string;
  readonly past: boolean;
  readonly provisional: boolean;
  /** Why it is an estimate; empty when it is none. */
  readonly why: string;
}
export interface WhatIf {
  readonly when: string;
  readonly outcome: string;
  readonly clauses: readonly string[];
}
export interface Context {
  readonly t: Translate<TierTexts>;
  readonly words: Words;
  /** Dated rows of this book, when the policy's days are known. */
  readonly rows: readonly ScheduleRow[];
  /** The first day of the calendar of working days, when that is there. */
  readonly knownFrom: Day | null;
}

/** Why a text does not bind as it stands. */
type Doubt = 'perhaps' | 'draft' | 'unverified' | 'reference';
function doubtsOf({ role, status, applies }: Assessment): Doubt[] {
  const doubts: Doubt[] = role === 'local' && applies === 'unknown' ? ['perhaps'] : [];
  if (status === 'draft' || status === 'unverified') doubts.push(status);
  else if (role === 'reference') doubts.push('reference');
  return doubts;
}

const anchors: ReadonlySet<string> = new Set(['policyStart', 'contractSigned', 'projectStart']);
const serving: ReadonlySet<string> = new Set(['insurer', 'third-party', 'broker']);

export function resultOf(book: KitBook, policy: Policy, texts: RulebookTexts, context: Context): BookResult {
  const facts = book.factsFor(policy.facts);
  const assessment = book.assess(facts, policy.readings[book.id], { texts });
  const replaced = replacedBy(book, assessment.duties);
  const dated = assessment.duties.filter((duty) => isDatedRight(duty) && !replaced.has(duty.id));
  const rest = assessment.duties.filter((duty) => !isDatedRight(duty));
  const doubts = doubtsOf(assessment);
  const isPerhaps = doubts[0] === 'perhaps';
  const row = (finding: Finding): Row => rowOf(finding, texts, book, context, doubts);
  const title = (words: string): string => [...doubts.map((doubt) => context.t(`doubt.title.${doubt}`)), words].join(context.t('colon'));
  return {
    book, texts, facts, assessment, isPerhaps, standing: standingOf(doubts, texts, context),
    headline: headlineOf(assessment, dated, texts, context),
    groups: groupsOf([...assessment.entitlements, ...dated], row, (name) => title(context.t(isPerhaps ? `perhaps.group.${name}` : `group.${name}`))),
    duties: dutiesOf(rest, row, (name) => title(context.t(isPerhaps ? `perhaps.group.${name}` : `group.${name}`))),
    whatIfs: assessment.neighbours.map((neighbour) => whatIfOf(neighbour, assessment, texts, book, context)),
    disputes: assessment.conflicts,
    open: assessment.questions.map(({ fact }) => fact).filter((fact) => facts[fact] === undefined),
  };
}

function standingOf(doubts: readonly Doubt[], { newer }: RulebookTexts, { t }: Context): string[] {
  return [...doubts.map((doubt) => t(`doubt.${doubt}`)), ...(newer.length ? [t('doubt.newer', { count: newer.length })] : [])];
}

/** A day that the reader can count on from the policy's own days: as good as a right. */
const isDatedRight = (finding: Finding): boolean => finding.to === 'insured' && finding.due?.event !== undefined && anchors.has(finding.due.event);

/** Of two dates for one thing, the special one stands: the schedule leaves the other out as well. */
function replacedBy(book: KitBook, duties: readonly Finding[]): ReadonlySet<string> {
  const sure = new Set(duties.filter(({ holds, on }) => holds === 'yes' && !on).map(({ id }) => id));
  return new Set(book.rulebook.deadlines.flatMap(({ id, replaces }) => (replaces && sure.has(id) ? replaces : [])));
}

const groupNames: readonly GroupName[] = ['must', 'should', 'may', 'note', 'unsure'];
const groupOf = ({ holds, force }: Finding): GroupName => (holds === 'unknown' ? 'unsure' : force === 'fact' ? 'note' : force);
function groupsOf(findings: readonly Finding[], row: (finding: Finding) => Row, title: (name: GroupName) => string): Group[] {
  return groupNames
    .map((name) => ({ name, title: title(name), rows: findings.filter((finding) => groupOf(finding) === name).map(row) }))
    .filter(({ rows }) => rows.length > 0);
}

function dutiesOf(duties: readonly Finding[], row: (finding: Finding) => Row, title: (name: DutyGroup['name']) => string): DutyGroup[] {
  const side = ({ owes }: Finding): DutyGroup['name'] => (owes === 'insured' ? 'self' : serving.has(owes) ? 'insurer' : 'others');
  return (['insurer', 'self', 'others'] as const)
    .map((name) => {
      const own = duties.filter((duty) => side(duty) === name);
      const topics = [...new Set(own.map(({ topic }) => topic))];
      return { name, title: title(name), count: own.length, topics: topics.map((topic) => ({ topic, rows: own.filter((duty) => duty.topic === topic).map(row) })) };
    })
    .filter(({ count }) => count > 0);
}

function rowOf(finding: Finding, texts: RulebookTexts, book: KitBook, { t, words, rows, knownFrom }: Context, doubts: readonly Doubt[]): Row {
  const label = texts.labels[finding.name ?? finding.id];
  const clauses = [...new Set([...finding.clauses, ...(finding.parts ?? []).flatMap((part) => part.clauses)])];
  const details = [words.mode(finding.mode), words.who(finding), ...conditions(finding, texts, book, { t, words })];
  if (finding.includedIn) details.push(t('row.includedIn', { right: texts.labels[finding.includedIn] ?? finding.includedIn }));
  const due = rows.find(({ id }) => id === finding.id);
  if (due?.outsideCover) details.push(t('row.beyondCover'));
  return {
    id: finding.id,
    force: finding.force,
    forceWords: [words.force(finding.force), ...doubts.map((doubt) => t(`doubt.mark.${doubt}`))].join(t('doubt.joint')),
    title: label ?? finding.text,
    text: label ? finding.text : '',
    owed: words.owed(finding) || spanOf(finding, { t, words }),
    details: details.filter(Boolean),
    date: due && !due.outsideCover ? dateOf(due, { t, words, knownFrom }) : null,
    parts: (finding.parts ?? []).map((part) => texts.clauses[part.clauses[0] ?? '']?.text ?? '').filter(Boolean),
    clauses,
  };
}
type Wording = Pick<Context, 't' | 'words'>;

/** What belongs to one event: "when an accident happened". */
function conditions({ on }: Finding, texts: RulebookTexts, book: KitBook, { t, words }: Wording): string[] {
  return Object.entries(on ?? {}).map(([fact, test]) => {
    const values = Array.isArray(test) ? test : [test];
    const answers = values.map((value) => words.answer(fact, value, book.facts[fact], texts.facts)).join(t('or'));
    return t('row.onlyWhen', { fact: words.label(fact, texts.facts), answer: answers });
  });
}
function spanOf({ due }: Finding, { t, words }: Wording): string {
  if (due?.event === undefined || due.within === undefined || due.unit === undefined || !anchors.has(due.event)) return '';
  const event = due.event as 'policyStart' | 'contractSigned' | 'projectStart';
  return due.within === 0 ? t(`row.atOnce.${event}`) : t(`row.within.${event}`, { span: words.span(due.within, due.unit) });
}
export function dateOf(row: ScheduleRow, { t, words, knownFrom }: Omit<Context, 'rows'>): DateWords {
  const past = row.due < words.today;
  // The State Council has long published a year before the first that the kit carries.
  const isBefore = knownFrom !== null && row.nominal < knownFrom;
  const day = words.day(row.due);
  return { due: row.due, past, provisional: row.provisional, why: row.provisional ? t(isBefore ? 'row.uncarriedHelp' : 'row.provisionalHelp') : '', words: t(past ? 'row.duePast' : 'row.due', { day }) };
}

function headlineOf(assessment: Assessment, dated: readonly Finding[], texts: RulebookTexts, context: Context): Headline {
  const { t, words } = context;
  const { tier, entitlements } = assessment;
  const sure = entitlements.filter(({ holds }) => holds === 'yes');
  const kinds = sure.find(({ countsItems, amount }) => countsItems && amount);
  const visits = sure.find(({ amount }) => amount?.unit === 'visits');
  const must = sure.filter(({ force }) => force === 'must');
  // What is listed below as owed: rights, and days that the reader can count on.
  const count = must.length + dated.filter(({ holds, force }) => holds === 'yes' && force === 'must').length;
  const times = must.filter((finding) => finding.amount?.unit === 'times' && !finding.range && !finding.includedIn && !finding.on);
  const counted = kinds ?? visits;
  const owedKinds = kinds ? kindsOwed(kinds, must, assessment, context) : '';
  const bound = counted ? words.force(counted.force).toLowerCase() : '';
  const first = firstService(dated, context);
  const more = first ? [first.words] : [];
  const clauses = [...new Set([...(tier?.clauses ?? []), ...(counted?.clauses ?? []), ...(first?.clauses ?? [])])];
  const sentence = kinds
    ? t('headline.kinds', { force: bound, owed: owedKinds })
    : visits ? t('headline.visits', { force: bound, owed: words.owed(visits) }) : t('headline.rights', { count });
  if (tier) return { figure: words.tiers(tier.candidates), more: kinds ? [byForce(kinds, owedKinds, context), ...more] : more, sentence, clauses };
  if (visits) return { figure: byForce(visits, visits.range ? words.owed(visits) : words.amount({ ...visits.amount!, per: null }), context), more, sentence, clauses };
  if (times.length && times.length <= MOST_TIMES) {
    const figure = times.map((finding) => t('headline.times', { right: texts.labels[finding.id] ?? finding.text, owed: words.owed(finding) })).join(' · ');
    return { figure, more, sentence, clauses: [...new Set([...times.flatMap((finding) => finding.clauses), ...clauses])] };
  }
  return { figure: t('headline.count', { count }), more, sentence, clauses };
}
/** What is less than a must says so where it stands in bold, too. */
const byForce = ({ force }: Finding, owed: string, { t, words }: Context): string => (force === 'must' ? owed : `${words.force(force)}${t('colon')}${owed}`);
/** More counted rights than this are a list, not a figure. */
const MOST_TIMES = 3;

/** How many kinds, and where the reading that is chosen lists more than that, how many it lists. */
function kindsOwed(kinds: Finding, must: readonly Finding[], { conflicts }: Assessment, { t, words }: Context): string {
  const owed = words.owed(kinds);
  const count = must.filter(({ id, includedIn }) => kinds.countsItems!.includes(id) && !includedIn).length;
  if (kinds.range) return t('headline.untilKnown', { owed });
  if (count <= (kinds.amount!.min ?? kinds.amount!.exact ?? count)) return owed;
  return t(conflicts.some(({ chosen, default: usual }) => chosen !== usual) ? 'headline.byReading' : 'headline.listed', { owed, count });
}

const forceRank: Readonly<Record<Force, number>> = { must: 0, should: 1, may: 2, fact: 3 };
/** The first service, as a day when the policy's start is known, else as a span. */
function firstService(dated: readonly Finding[], context: Context): { readonly words: string; readonly clauses: readonly string[] } | null {
  const { t, words, rows } = context;
  const sure = dated.filter(({ holds, force, meets, topic }) => holds === 'yes' && force !== 'may' && (meets !== undefined || topic === 'service'));
  const best = sure.sort((a, b) => forceRank[a.force] - forceRank[b.force])[0];
  if (!best) return null;
  const row = rows.find(({ id }) => id === best.id);
  const span = spanOf(best, { t, words });
  const said = row ? t(row.provisional ? 'headline.firstEstimate' : 'headline.firstBy', { day: words.date(row.due) }) : span && t('headline.first', { span });
  return said ? { words: byForce(best, said, context), clauses: best.clauses } : null;
}

const MOST_CHANGES = 4;
function whatIfOf({ fact, value, tier, changes, clauses }: Neighbour, now: Assessment, texts: RulebookTexts, book: KitBook, { t, words }: Context): WhatIf {
  const isBand = typeof value === 'object';
  const when = t(isBand ? 'whatIf.band' : 'whatIf.value', { fact: words.label(fact, texts.facts), value: words.answer(fact, value, book.facts[fact], texts.facts) });
  const named = changes.map(({ id, holds, amount }) => {
    const right = texts.labels[id] ?? texts.nodes[id] ?? id;
    if (holds === 'no') return t('whatIf.gone', { right });
    return amount ? t('whatIf.amount', { right, owed: words.amount(amount) }) : t('whatIf.owed', { right });
  });
  const shown = named.slice(0, MOST_CHANGES);
  if (named.length > MOST_CHANGES) shown.push(t('whatIf.more', { count: named.length - MOST_CHANGES }));
  const moved = tier !== null && tier !== now.tier?.value ? [words.tier(tier)] : [];
  return { when, outcome: [...moved, ...shown].join(t('list')), clauses };
}
