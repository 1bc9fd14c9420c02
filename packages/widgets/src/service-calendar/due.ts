import type { Day, ScheduleRow } from '@anze/core-rules';
import type { DueItem } from '../shared/dated/due-item';
import type { Translate } from '../shared/locales/i18n';
import type { Words } from '../shared/words';
import type { CalendarTexts } from './texts';

export type { DueItem } from '../shared/dated/due-item';
export interface Wording {
  readonly t: Translate<CalendarTexts>;
  readonly words: Words;
}

/** Things by day, in the order in which they come. */
export function byDay<T>(items: readonly T[], dayOf: (item: T) => Day): ReadonlyMap<Day, readonly T[]> {
  return grouped(items, dayOf);
}
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
export interface PartyGroup {
  readonly key: string;
  readonly owes: ScheduleRow['owes'];
  readonly to: ScheduleRow['to'];
  readonly items: readonly DueItem[];
  readonly late: number;
}
/** Who owes whom; what concerns the reader first. */
export function byParty(items: readonly DueItem[]): readonly PartyGroup[] {
  const groups = grouped(items, ({ row }) => `${row.owes}/${row.to}`);
  const rank = ({ owes, to }: PartyGroup): number => (to === 'insured' ? 0 : owes === 'insured' ? 1 : 2);
  return Array.from(groups, ([key, group]) => ({
    key, owes: group[0]!.row.owes, to: group[0]!.row.to, items: group, late: group.filter(({ state }) => state === 'overdue').length,
  })).sort((a, b) => rank(a) - rank(b));
}

/** What is late first, then what comes, then what is done; each by day. */
export function agendaOf(items: readonly DueItem[]): { readonly overdue: readonly DueItem[]; readonly coming: readonly DueItem[]; readonly done: readonly DueItem[] } {
  return {
    overdue: items.filter(({ state }) => state === 'overdue'),
    coming: items.filter(({ state }) => state !== 'overdue' && state !== 'done'),
    done: items.filter(({ state }) => state === 'done'),
  };
}
