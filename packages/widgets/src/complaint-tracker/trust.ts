import type { CaseFile, LedgerHead, Submission } from '@anze/core-rules/records';
import { verify, type Verdict } from '../shared/ledger/ledger';

/** Reads the ledger against the receipts that this device holds of the case. */
export function trustOf({ id, entries, submissions }: CaseFile, receipts: readonly { readonly ledger: LedgerHead }[]): Verdict & { readonly receipts: number } {
  const heads = receipts.map(({ ledger }) => ledger).filter((one) => one.case === id);
  const bodies = new Map(submissions.filter((one): one is Submission => one !== null).map((one) => [one.id, one]));
  return { ...verify(entries, heads, bodies), receipts: heads.length };
}
