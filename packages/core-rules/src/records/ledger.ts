import * as z from 'zod/mini';
import { hash, id, instant } from './common';

/**
 * One line of a case's ledger. It holds the hash of what was submitted, not the text: a text that must be erased can go, the chain stays.
 * `hash` is that of the canonical JSON of all other keys; `prev` is the `hash` of the entry before, 64 noughts for the first.
 */
export const ledgerEntrySchema = z.strictObject({
  format: z.literal(1),
  case: id,
  seq: z.int().check(z.gte(1)),
  at: instant,
  kind: z.enum(['service', 'hazards', 'revisit', 'complaint', 'complaint-step']),
  submission: id,
  body: hash,
  prev: hash,
  hash,
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
