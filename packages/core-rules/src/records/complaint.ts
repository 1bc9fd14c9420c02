import * as z from 'zod/mini';
import { clauses, day, filledLine, filledText, firm, hash, id, line, longText, person, photos, rulebook } from './common';

/** What a firm complains of, filed once; all that follows are steps. */
export const complaintSchema = z.strictObject({
  firm,
  rulebook: z.optional(rulebook),
  complainant: person,
  against: z.optional(line),
  /** The day on which it was made: on paper or by telephone it may lie before the day of filing. */
  date: day,
  channel: z.optional(z.enum(['here', 'phone', 'letter', 'visit', 'website', 'other'])),
  subject: filledLine,
  request: filledText,
  facts: z.optional(longText),
  /** The unmet right it starts from, and the articles it cites. */
  right: z.optional(line),
  clauses: z.optional(clauses),
  photos,
});

const common = {
  /** The complaint it belongs to. */
  complaint: id,
  /** The ledger's head that its author had seen: a step upon something unseen is refused, not filed. */
  seen: z.optional(hash),
  date: day,
  by: z.strictObject({ party: z.enum(['insured', 'insurer', 'third-party', 'regulator', 'broker']), name: z.optional(line) }),
  note: z.optional(longText),
  photos: z.optional(photos),
};
const step = <N extends string>(name: N) => z.literal(name);

/** One thing that happened to a complaint; the names are those of the events that `schedule` reads. */
export const complaintStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: step('complaintReceived'), ...common, complaintNeedsVerification: z.optional(z.boolean()), complaintComplex: z.optional(z.boolean()) }),
  z.strictObject({ step: step('complaintContacted'), ...common }),
  // The three parts that the rules demand of an answer.
  z.strictObject({ step: step('complaintAnswered'), ...common, request: filledText, facts: filledText, measures: filledText }),
  z.strictObject({
    step: step('extensionAgreed'), ...common,
    to: day, reason: filledText, reasonTold: z.boolean(), written: z.optional(z.boolean()), complaintComplex: z.optional(z.boolean()),
    consent: z.enum(['insured', 'insured-head', 'insurer-head', 'complainant', 'complaint-officer']),
  }),
  z.strictObject({ step: step('complaintRated'), ...common, satisfied: z.boolean() }),
  z.strictObject({ step: step('complaintResolved'), ...common, outcome: filledText }),
  z.strictObject({ step: step('complaintPublished'), ...common, where: line }),
  z.strictObject({ step: step('complaintReferred'), ...common, to: line }),
  z.strictObject({ step: step('complaintWithdrawn'), ...common }),
  z.strictObject({ step: step('complaintAdded'), ...common, text: filledText }),
]);
export type Complaint = z.infer<typeof complaintSchema>;
export type ComplaintStep = z.infer<typeof complaintStepSchema>;
