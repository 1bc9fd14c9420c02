// By when the insurer has to see to what lies there: the engine's day by each firm's own rules, as the kit's statistics find it.
import { daysBetween, workCalendar, type Day, type Facts } from '@anze/core-rules';
import type { CaseFile } from '@anze/core-rules/records';
import { entriesOf } from '@anze/widgets/service-insights/entries';
import { verdictOf } from '@anze/widgets/service-insights/insights.model';
import { LimitFinder, type Limits } from '@anze/widgets/service-insights/limits';
import { carriedRulebooks, kitRulebook } from '@anze/widgets/shared/rulebooks';

export interface Due {
  /** The last day, or the last days of which nothing recorded says which; none where no rule names one. */
  readonly days: readonly Day[];
  /** How many days the last of them is over; 0: it is not. */
  readonly late: number;
  /** Reckoned with working days that are not published yet. */
  readonly estimated: boolean;
}
const none: Due = { days: [], late: 0, estimated: false };
const books = Promise.all(carriedRulebooks().map(kitRulebook)).catch(() => []);

function dueOf(found: Limits, on: Day): Due {
  const days = [...new Set(found.limits.map(({ due }) => due))].sort();
  const last = days[days.length - 1];
  if (last === undefined) return none;
  return { days, late: verdictOf(found, null, on) === 'overdue' ? daysBetween(last, on) : 0, estimated: found.limits.some(({ provisional }) => provisional) };
}
/** When the open service or the complaint of a case is due. */
export async function duesOn(on: Day, facts: Readonly<Record<string, Facts>>): Promise<(file: CaseFile) => Due> {
  const finder = new LimitFinder({ books: await books, given: {}, facts, readings: {}, calendar: workCalendar(), on });
  return (file) => {
    const { complaints: [complaint], services: [service] } = entriesOf([file], []);
    if (complaint) return dueOf(finder.ofAnswer(complaint), on);
    return service ? dueOf(finder.ofRevisit(service), on) : none;
  };
}
/** What is due first stands first; what has no day stands last, the oldest first. */
export function byDue<T extends { readonly due: Due; readonly date: Day }>(list: readonly T[]): readonly T[] {
  const keyOf = ({ due, date }: T): string => `${due.days[0] ?? '9999-99-99'} ${date}`;
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
