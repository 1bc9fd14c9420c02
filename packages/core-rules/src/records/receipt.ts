import * as z from 'zod/mini';
import { hash, id, instant } from './common';

/** How far a case's ledger had come: its newest entry. */
export const ledgerHeadSchema = z.strictObject({ case: id, seq: z.int().check(z.gte(1)), head: hash });

/**
 * The server's word that it holds a submission. Only this lets a client forget its own copy, and only if id and hash are those it sent.
 */
export const receiptSchema = z.strictObject({
  format: z.literal(1),
  submissionId: id,
  /** SHA-256 of the submission's canonical JSON, worked out by the server. */
  hash,
  receivedAt: instant,
  /** What a person types to find the case again. */
  queryCode: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/, 'a query code, e.g. 7K2M-Q4XR-09BD')),
  /** The case's ledger with this submission in it. */
  ledger: ledgerHeadSchema,
});
export type Receipt = z.infer<typeof receiptSchema>;
export type LedgerHead = z.infer<typeof ledgerHeadSchema>;
