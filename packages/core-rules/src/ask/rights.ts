import type { Assessment, Finding, RulebookTexts, ScheduleRow } from '../types';
import { itemOfFinding } from './select';
import type { AskItem } from './types';

const owing = ({ force, holds }: Finding): boolean => holds !== 'no' && (force === 'must' || force === 'should');
const countsVisits = ({ amount }: Finding): boolean => amount !== null && (amount.unit === 'times' || amount.unit === 'visits' || amount.unit === 'kinds');

/** What must be delivered to the insured, what surely holds first. */
export function owedItems({ rulebook, entitlements }: Assessment, texts: RulebookTexts, most: number): AskItem[] {
  const all = entitlements.filter((finding) => owing(finding) && !finding.includedIn);
  const sure = all.filter(({ holds }) => holds === 'yes');
  return [...sure, ...all.filter(({ holds }) => holds !== 'yes')].slice(0, most).map((finding) => itemOfFinding(rulebook, finding, texts));
}

/** How often somebody comes: services on site first, then what is counted otherwise. */
export function visitItems({ rulebook, entitlements }: Assessment, texts: RulebookTexts, most: number): AskItem[] {
  const rankOf = ({ topic, mode, amount }: Finding): number =>
    (mode?.length === 1 && mode[0] === 'offline' ? 0 : 2) + (topic === 'service' ? 0 : topic === 'inspection' ? 1 : topic === 'assessment' ? 2 : 6) + (amount?.unit === 'kinds' ? 1 : 0);
  // That nobody must come for so small a premium is an answer too.
  const isLeave = ({ topic, force, holds, amount }: Finding): boolean => (topic === 'service' || topic === 'assessment') && force === 'may' && holds === 'yes' && amount === null;
  const all = entitlements.filter((finding) => (owing(finding) && countsVisits(finding)) || isLeave(finding));
  return all.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, most).map((finding) => itemOfFinding(rulebook, finding, texts));
}

const firstEvents = new Set(['policyStart', 'projectStart', 'contractSigned']);
/** By when the first service must be done, or at least be agreed. */
export function firstServiceItems({ rulebook, entitlements, duties }: Assessment, texts: RulebookTexts, most: number): AskItem[] {
  const dated = duties.filter(({ due, holds, topic }) => holds !== 'no' && due?.event !== undefined && firstEvents.has(due.event) && (topic === 'service' || topic === 'plan'));
  const rankOf = ({ due, holds, force }: Finding): number => (due?.event === 'policyStart' ? 0 : due?.event === 'projectStart' ? 3 : 5) + (holds === 'yes' ? 0 : 1) + (force === 'may' ? 2 : 0);
  const rights = new Set(dated.map(({ meets }) => meets));
  const first = entitlements.filter(({ id, holds }) => rights.has(id) && holds !== 'no' && /first/.test(id));
  return [...dated.sort((a, b) => rankOf(a) - rankOf(b)), ...first].slice(0, most).map((finding) => itemOfFinding(rulebook, finding, texts));
}

/** The dated rows that belong to the items of an answer. */
export function rowsFor(rows: readonly ScheduleRow[], items: readonly AskItem[]): ScheduleRow[] {
  const ids = new Set(items.map(({ id }) => id));
  return rows.filter((row) => row.event !== 'calendar' && row.event !== 'period' && ids.has(row.id));
}
