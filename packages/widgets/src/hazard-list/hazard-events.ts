import { compareDays, type CaseEvent, type Day } from '@anze/core-rules';
import type { Hazard } from '@anze/core-rules/records';
import { dayAfter, dueOf, isLate } from './loop';

/**
 * What a hazard's record says, in the words that rulebooks speak of. What follows from it (who must report to whom, by when) is theirs.
 *
 * | record | event |
 * | --- | --- |
 * | found | `hazardFound` |
 * | told | `hazardNotified` |
 * | rectified | `hazardRectified` |
 * | rechecked, and not put right; or the agreed day is past and it is still open | `majorHazardUnrectified`, of a major one |
 * | refused | `rectificationRefused` |
 * | reported | `majorHazardReported`, an answer to all of the above that were known by that day |
 */
export function eventsOf(hazard: Hazard, today: Day): readonly CaseEvent[] {
  const { id, found, level, history } = hazard;
  const level_ = level === undefined ? {} : { hazardLevel: level };
  const events: CaseEvent[] = [{ id, event: 'hazardFound', date: found, ...level_ }];
  const add = (name: CaseEvent['event'], date: Day, more: Readonly<Record<string, unknown>> = {}): void => {
    events.push({ id: `${id}/${events.length}`, of: id, event: name, date, ...level_, ...more });
  };
  for (const { step, date, passed } of history) {
    if (step === 'told') add('hazardNotified', date);
    if (step === 'rectified') add('hazardRectified', date, { rectified: true });
    if (step === 'refused') add('rectificationRefused', date);
    if (step === 'rechecked' && passed === false && level === 'major') add('majorHazardUnrectified', date);
  }
  const due = dueOf(hazard);
  if (level === 'major' && due !== null && isLate(hazard, today)) add('majorHazardUnrectified', dayAfter(due));
  const triggers = events.slice();
  for (const { step, date } of history) {
    if (step !== 'reported') continue;
    for (const trigger of triggers) {
      if (compareDays(trigger.date, date) <= 0) events.push({ id: `${id}/${events.length}`, of: trigger.id!, event: 'majorHazardReported', date });
    }
  }
  return events;
}
