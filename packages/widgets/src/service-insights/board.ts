import type { Words } from '../shared/words';
import { grades, hazardGroups, levels, verdicts, type AnswerGroup, type Answers, type Cited, type Figures, type Hazards, type Revisits, type Satisfaction } from './insights.model';
import { FEWEST, type Share } from './statistics';
import type { T } from './texts';

export interface Wording {
  readonly t: T;
  readonly words: Words;
}
/** How a series looks besides its colour: each has a pattern of its own. */
export type Look = 'good' | 'fair' | 'soon' | 'bad' | 'worst' | 'none';
export interface Series {
  readonly name: string;
  readonly look: Look;
  readonly values: readonly (number | null)[];
}
export interface Chart {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Bars of one row stand on each other, or side by side. */
  readonly stacked: boolean;
  /** A mark across each row. */
  readonly marks?: { readonly name: string; readonly values: readonly (number | null)[] };
}
export type Cell = string | number;
export interface TableRow {
  readonly head: string;
  readonly cells: readonly Cell[];
  readonly isTotal?: boolean;
}
export type SectionId = 'satisfaction' | 'revisits' | 'answers' | 'hazards';
/** One chart with its sentence and its table; all three say the same. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly summary: string;
  readonly chart: Chart;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  readonly cited: readonly Cited[];
}
export interface KeyFigure {
  readonly section: SectionId;
  readonly name: string;
  readonly value: string;
}
export interface Board {
  readonly late: number;
  readonly headline: string;
  readonly text: string;
  readonly key: readonly KeyFigure[];
  readonly sections: readonly Section[];
}

export function boardOf(figures: Figures, wording: Wording): Board {
  const { t } = wording;
  const { satisfaction, revisits, answers, hazards } = figures;
  const [lateRevisits, lateAnswers, lateHazards] = [revisits.tally.overdue, answers.tally.overdue, hazards.total.overdue];
  const late = lateRevisits + lateAnswers + lateHazards;
  const open = [revisits, answers].reduce((sum, { tally }) => sum + tally.unknown + tally.unclear, 0);
  const text = late ? t('head.lateText', { revisits: lateRevisits, answers: lateAnswers, hazards: lateHazards }) : t('head.fineText');
  return {
    late, headline: late ? t('head.late', { count: late }) : t('head.fine'), text: open ? `${text}${t('head.unknownText', { count: open })}` : text,
    key: [
      { section: 'satisfaction', name: t('head.satisfaction'), value: share(satisfaction.revisits, t) }, { section: 'revisits', name: t('head.revisits'), value: share(revisits.share, t) },
      { section: 'answers', name: t('head.answers'), value: share(answers.share, t) }, { section: 'hazards', name: t('head.hazards'), value: share(hazards.closed, t) },
    ],
    sections: [satisfactionSection(satisfaction, wording), revisitSection(revisits, t), answerSection(answers, wording), hazardSection(hazards, t)],
  };
}

function share({ part, whole, percent }: Share, t: T): string {
  if (!whole) return t('none');
  return percent === null ? t('shareFew', { part, whole }) : t('share', { part, whole, percent });
}
const few = (shares: readonly Share[], t: T): string[] => (shares.some(({ whole, percent }) => whole > 0 && percent === null) ? [t('few', { fewest: FEWEST })] : []);

function satisfactionSection({ grades: byGrade, revisits, satisfied, dissatisfied, unrated, complaints }: Satisfaction, { t, words }: Wording): Section {
  // A revisit is rated on annex 5's scale; of an answer one is satisfied or not.
  const names = [...grades.map((grade) => t(`overall.${grade}`)), t('satisfaction.answered'), t('satisfaction.unrated')];
  const revisitCounts = [...grades.map((grade) => byGrade[grade]), 0, 0];
  const complaintCounts = [0, 0, 0, dissatisfied, satisfied, unrated];
  const labels = [t('satisfaction.revisits'), t('satisfaction.complaints')];
  const looks: Look[] = ['good', 'fair', 'soon', 'bad', 'fair', 'none'];
  const said = [
    revisits.whole ? t('satisfaction.text', { count: revisits.whole, share: share(revisits, t) }) : t('satisfaction.textNone'),
    complaints.whole ? t('satisfaction.complaintsText', { share: share(complaints, t) }) : t('satisfaction.complaintsNone'),
  ];
  const none = t('none');
  return {
    id: 'satisfaction', title: t('satisfaction.title'), summary: said.join(words.language === 'en' ? ' ' : ''),
    chart: { labels, stacked: true, series: names.map((name, i) => ({ name, look: looks[i]!, values: [revisitCounts[i]!, complaintCounts[i]!] })) },
    columns: [t('satisfaction.row'), ...names, t('satisfaction.total'), t('satisfaction.share')],
    rows: [
      { head: labels[0]!, cells: [...grades.map((grade) => byGrade[grade]), none, none, revisits.whole, share(revisits, t)] },
      { head: labels[1]!, cells: [none, none, none, dissatisfied, satisfied, unrated, satisfied + dissatisfied + unrated, share(complaints, t)] },
    ],
    notes: few([revisits, complaints], t), cited: [],
  };
}

const verdictLooks: Readonly<Record<(typeof verdicts)[number], Look>> = { 'on-time': 'good', late: 'bad', overdue: 'worst', waiting: 'fair', unclear: 'soon', unknown: 'none' };
/** What was not judged, and why. */
function timedNotes({ unknown, provisional }: Pick<Revisits, 'unknown' | 'provisional'>, t: T): string[] {
  const whys = (['no-rulebook', 'no-limit', 'other-version', 'bad-facts'] as const).flatMap((why) => (unknown[why] ? [t(`unknown.${why}`, { count: unknown[why] })] : []));
  return [...whys, ...(provisional ? [t('provisional', { count: provisional })] : [])];
}

function revisitSection(revisits: Revisits, t: T): Section {
  const { slices, tally, share: all } = revisits;
  const labels = slices.map(({ key }) => (key.length > 4 ? t('revisits.quarter', { year: key.slice(0, 4), quarter: key.slice(6) }) : t('revisits.year', { year: key })));
  const names = verdicts.map((verdict) => t(`verdict.${verdict}`));
  return {
    id: 'revisits', title: t('revisits.title'),
    summary: all.whole ? t('revisits.text', { share: share(all, t), late: tally.late, overdue: tally.overdue }) : t('revisits.textNone'),
    chart: { labels, stacked: true, series: verdicts.map((verdict, i) => ({ name: names[i]!, look: verdictLooks[verdict], values: slices.map((slice) => slice.tally[verdict]) })) },
    columns: [t('revisits.row'), ...names, t('revisits.share')],
    rows: [
      ...slices.map((slice, i) => ({ head: labels[i]!, cells: [...verdicts.map((verdict) => slice.tally[verdict]), share(slice.share, t)] })),
      { head: t('all'), cells: [...verdicts.map((verdict) => tally[verdict]), share(all, t)], isTotal: true },
    ],
    notes: [t('revisits.help'), ...timedNotes(revisits, t), ...few(slices.map((slice) => slice.share), t)], cited: revisits.cited,
  };
}

function answerSection(answers: Answers, { t, words }: Wording): Section {
  const { groups, tally, share: all, withdrawn } = answers;
  const labels = groups.map(({ limits }) => (limits.length ? t('answers.limit', { span: limits.map(({ within, unit }) => words.span(within, unit)).join(t('or')) }) : t('answers.noLimit')));
  const names = verdicts.map((verdict) => t(`verdict.${verdict}`));
  const none = t('none');
  const days = (figure: number | null, { unit }: AnswerGroup): string => (figure === null ? none : words.span(figure, unit));
  const range = (group: AnswerGroup): string => {
    const { shortest, longest } = group.spread;
    if (shortest === null || longest === null) return none;
    return shortest === longest ? days(shortest, group) : t('answers.span', { from: shortest, to: days(longest, group) });
  };
  const limitOf = ({ limits }: AnswerGroup): number | null => limits[limits.length - 1]?.within ?? null;
  return {
    id: 'answers', title: t('answers.title'),
    summary: all.whole ? t('answers.text', { share: share(all, t), late: tally.late, overdue: tally.overdue }) : t('answers.textNone'),
    chart: {
      labels, stacked: false,
      series: [
        { name: t('answers.median'), look: 'good', values: groups.map(({ spread }) => spread.median) }, { name: t('answers.ninth'), look: 'soon', values: groups.map(({ spread }) => spread.ninth) },
        { name: t('answers.longest'), look: 'fair', values: groups.map(({ spread }) => spread.longest) },
      ],
      marks: { name: t('answers.line'), values: groups.map(limitOf) },
    },
    columns: [t('answers.row'), t('answers.count'), ...names, t('answers.median'), t('answers.ninth'), t('answers.range')],
    rows: [
      ...groups.map((group, i) => ({
        head: labels[i]!,
        cells: [verdicts.reduce((sum, verdict) => sum + group.tally[verdict], 0), ...verdicts.map((verdict) => group.tally[verdict]), days(group.spread.median, group), days(group.spread.ninth, group), range(group)],
      })),
      { head: t('all'), cells: [verdicts.reduce((sum, verdict) => sum + tally[verdict], 0), ...verdicts.map((verdict) => tally[verdict]), none, none, none], isTotal: true },
    ],
    notes: [
      t('answers.help', { fewest: FEWEST }), ...(groups.some(({ limits }) => limits.length > 1) ? [t('answers.unclear')] : []), ...timedNotes(answers, t),
      ...(withdrawn ? [t('answers.withdrawn', { count: withdrawn })] : []), ...(answers.said ? [t('answers.said', { count: answers.said })] : []), ...(answers.unmoved ? [t('answers.unmoved', { count: answers.unmoved })] : []), ...few([all], t),
    ],
    cited: answers.cited,
  };
}

const hazardLooks: Readonly<Record<(typeof hazardGroups)[number], Look>> = { closed: 'good', running: 'fair', 'no-date': 'none', overdue: 'bad', refused: 'worst' };
function hazardSection({ levels: byLevel, total, closed }: Hazards, t: T): Section {
  const names = hazardGroups.map((group) => t(`hazards.${group}`));
  const labels = levels.map((level) => t(`hazards.${level}`));
  const cells = (tally: Hazards['total']): number[] => [...hazardGroups.map((group) => tally[group]), hazardGroups.reduce((sum, group) => sum + tally[group], 0)];
  return {
    id: 'hazards', title: t('hazards.title'),
    summary: closed.whole ? t('hazards.text', { count: closed.whole, share: share(closed, t), overdue: total.overdue, major: byLevel.major.overdue, refused: total.refused }) : t('hazards.textNone'),
    chart: { labels, stacked: true, series: hazardGroups.map((group, i) => ({ name: names[i]!, look: hazardLooks[group], values: levels.map((level) => byLevel[level][group]) })) },
    columns: [t('hazards.row'), ...names, t('hazards.total')],
    rows: [...levels.map((level, i) => ({ head: labels[i]!, cells: cells(byLevel[level]) })), { head: t('all'), cells: cells(total), isTotal: true }],
    notes: [t('hazards.help'), ...few([closed], t)], cited: [],
  };
}
