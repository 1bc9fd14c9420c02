import * as z from 'zod/mini';
import { id, instant, line } from './common';
import { ledgerEntrySchema } from './ledger';
import { receiptSchema } from './receipt';
import { submissionSchema } from './submission';

/** All that the server holds of one case, oldest first. `null` stands for a text that was erased. */
export const caseFileSchema = z.strictObject({
  format: z.literal(1),
  id,
  queryCode: receiptSchema.shape.queryCode,
  entries: z.array(ledgerEntrySchema).check(z.minLength(1)),
  submissions: z.array(z.nullable(submissionSchema)),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** One page of cases, newest first. `next` asks for the page after. */
export const casePageSchema = z.strictObject({ format: z.literal(1), cases: z.array(caseFileSchema), next: z.nullable(line) });
export type CasePage = z.infer<typeof casePageSchema>;

export const problemCodes = [
  'malformed', 'invalid', 'id-reused', 'photos-missing', 'photo-differs', 'unseen', 'not-found', 'too-large', 'unauthorised', 'forbidden', 'too-many', 'server',
] as const;
/** Every answer that is not a success. */
export const problemSchema = z.strictObject({
  error: z.enum(problemCodes),
  message: z.string().check(z.maxLength(2000)),
  /** Which fields, as `record.firm.name`. */
  fields: z.optional(z.array(z.strictObject({ path: z.string(), message: z.string() }))),
  /** Hashes, for `photos-missing`. */
  missing: z.optional(z.array(z.string())),
  /** The server's clock, so that a wrong device clock can be told. */
  at: z.optional(instant),
});
export type Problem = z.infer<typeof problemSchema>;
export type ProblemCode = Problem['error'];
