import { nextEntry as next, verify as verifyBy, type Verdict } from '@anze/core-rules/device';
import type { LedgerEntry, LedgerHead, Submission } from '@anze/core-rules/records';
import { hashOf } from '../hash/hash';

export { GENESIS, headOf } from '@anze/core-rules/device';
export type { LedgerProblem, Verdict } from '@anze/core-rules/device';

/** The ledger with this browser's hash. */
export const nextEntry = (entries: readonly LedgerEntry[], caseId: string, submission: Submission, at: string): LedgerEntry => next(hashOf, entries, caseId, submission, at);
export const verify = (entries: readonly LedgerEntry[], known: LedgerHead | readonly LedgerHead[] = [], bodies?: ReadonlyMap<string, Submission>): Verdict => verifyBy(hashOf, entries, known, bodies);
