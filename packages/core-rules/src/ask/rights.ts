import type { Assessment, Finding, ScheduleRow } from '../types';
import { byLeast } from './order';
import type { AskItem } from './types';

const owing = ({ force, holds }: Finding): boolean => holds !== 'no' && (force === 'must' || force === 'should');
const isOpen = ({ holds }: Finding): number => (holds === 'yes' ? 0 : 1);

/** What must be delivered to the insured, what surely holds first. */
export const owed = ({ entitlements }: Assessment): Finding[] => byLeast(entitlements.filter((finding) => owing(finding) && !finding.includedIn), isOpen);

/** How often somebody comes: services on site first, then what is counted otherwise. */
export function visits({ entitlements }: Assessment): Finding[] {
  const countsVisits = ({ amount }: Finding): boolean => /^(times|visits|kinds)$/.test(amount?.unit ?? '');
  // That nobody must come for so small a premium is an answer too.
  const isLeave = ({ topic, force, holds, amount }: Finding): boolean => (topic === 'service' || topic === 'assessment') && force === 'may' && holds === 'yes' && amount === null;
  return byLeast(
    entitlements.filter((finding) => (owing(finding) && countsVisits(finding)) || isLeave(finding)),
    ({ topic, mode, amount }) =>
      (mode?.length === 1 && mode[0] === 'offline' ? 0 : 2) + (topic === 'service' ? 0 : topic === 'inspection' ? 1 : topic === 'assessment' ? 2 : 6) + (amount?.unit === 'kinds' ? 1 : 0),
  );
}

/** What a first service is counted from, by how soon it comes. */
const firstEvents: Readonly<Partial<Record<string, number>>> = { policyStart: 0, projectStart: 3, contractSigned: 5 };
/** By when the first service must be done, or at least be agreed. */
export function firstService({ entitlements, duties }: Assessment): Finding[] {
  const eventRank = ({ due }: Finding) => firstEvents[due?.event ?? ''];
  const dated = duties.filter((duty) => duty.holds !== 'no' && eventRank(duty) !== undefined && (duty.topic === 'service' || duty.topic === 'plan'));
  const first = entitlements.filter(({ id, holds }) => holds !== 'no' && /first/.test(id) && dated.some(({ meets }) => meets === id));
  return [...byLeast(dated, (duty) => eventRank(duty)! + isOpen(duty) + (duty.force === 'may' ? 2 : 0)), ...first];
}

/** The dated rows that belong to the items of an answer. */
export const rowsFor = (rows: readonly ScheduleRow[], items: readonly AskItem[]): ScheduleRow[] =>
  rows.filter((row) => row.event !== 'calendar' && row.event !== 'period' && items.some(({ id }) => id === row.id));
