import { eventNames } from '../events';
import type { CaseEvent, Day } from '../types';
import { receivedOn, stepsOf, type TrackedCase } from './tracked-case';

const known = new Set<string>(eventNames);

/** The complaint as events of the engine. How far an extension reaches is said by `spanOf`. */
export function complaintEvents(one: TrackedCase, spanOf: (to: Day) => { readonly days?: number }): readonly (CaseEvent & { readonly id: string })[] {
  const details: Record<string, unknown> = {};
  for (const { record } of stepsOf(one, 'complaintReceived')) {
    if (record.complaintNeedsVerification !== undefined) details.complaintNeedsVerification = record.complaintNeedsVerification;
    if (record.complaintComplex !== undefined) details.complaintComplex = record.complaintComplex;
  }
  const events: (CaseEvent & { readonly id: string })[] = [{ ...details, id: one.id, event: 'complaintReceived', date: receivedOn(one).day }];
  let resolved: string | null = null;
  for (const { id, record } of one.steps) {
    if (!record || record.step === 'complaintReceived' || !known.has(record.step)) continue;
    const event = record.step as CaseEvent['event'];
    if (record.step === 'extensionAgreed') {
      const { consent, reasonTold, written, complaintComplex, to } = record;
      events.push({ id, event, date: record.date, of: one.id, by: consent, reasonTold, ...(written === undefined ? {} : { written }), ...(complaintComplex === undefined ? {} : { complaintComplex }), ...spanOf(to) });
      continue;
    }
    events.push({ id, event, date: record.date, of: record.step === 'complaintPublished' ? (resolved ?? one.id) : one.id });
    if (record.step === 'complaintResolved') resolved ??= id;
  }
  return events;
}
