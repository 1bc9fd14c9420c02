import type { ComplaintStep } from '@anze/core-rules/records';
import type { Reader } from '../shared/reader';
import { phaseOf, stepsOf, type Phase, type TrackedCase } from './case';

export { phaseOf, type Phase };
import type { Clock } from './clock';

export type Party = Reader;
export type Move = ComplaintStep['step'];

const has = (one: TrackedCase, step: Move): boolean => stepsOf(one, step).length > 0;

/** Whether the last answer was rated. */
function isRated(one: TrackedCase): boolean {
  const names = one.steps.map(({ record }) => record?.step);
  return names.lastIndexOf('complaintRated') > names.lastIndexOf('complaintAnswered');
}
/** Whether the firm may carry it further: an answer did not satisfy, or none came in time. */
export const mayRefer = (phase: Phase, clock: Clock | null): boolean =>
  phase === 'dissatisfied' || (phase === 'waiting' && clock?.answer?.state === 'overdue');

/** What each party can do now, the next thing to do first. */
export function movesOf(one: TrackedCase, party: Party, clock: Clock | null): readonly Move[] {
  const phase = phaseOf(one);
  if (phase === 'withdrawn') return [];
  const isOpen = phase !== 'resolved';
  const wasAnswered = has(one, 'complaintAnswered');
  const moves: Record<Party, readonly (readonly [Move, boolean])[]> = {
    insured: [
      ['complaintRated', wasAnswered && !isRated(one)],
      ['complaintReferred', mayRefer(phase, clock)],
      ['complaintResolved', isOpen && phase !== 'waiting' && phase !== 'answered'],
      ['complaintAdded', isOpen],
      ['complaintWithdrawn', isOpen],
    ],
    insurer: [
      ['complaintPublished', phase === 'resolved' && !has(one, 'complaintPublished')],
      ['complaintResolved', isOpen && phase === 'satisfied'],
      ['complaintAnswered', isOpen],
      ['complaintContacted', isOpen],
      ['complaintReceived', phase === 'waiting'],
      ['extensionAgreed', phase === 'waiting' && clock?.answer?.row.extension?.state === 'available' && clock.answer.state !== 'overdue'],
      ['complaintResolved', isOpen && wasAnswered && phase !== 'satisfied'],
      ['complaintAdded', isOpen],
    ],
    'third-party': [['complaintContacted', isOpen], ['complaintAdded', isOpen]],
    regulator: [['complaintResolved', isOpen], ['complaintAdded', isOpen]],
  };
  return moves[party].filter(([, may]) => may).map(([move]) => move);
}
