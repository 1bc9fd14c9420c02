import type { Receipt, Submission, SubmissionKind } from '../records/index';
import type { Hash } from './hash';

/** What lies on the shelves, photos apart: those each host keeps in its own way. A change of any of these is a new version of the database. */
export interface StoredDraft {
  readonly id: string;
  readonly kind: SubmissionKind;
  /** Counted up by every save; who saves must name the one that it started from. */
  readonly revision: number;
  readonly savedAt: number;
  /** Which save wrote it, so that one whose answer was lost is known again. */
  readonly token: string;
  readonly body: unknown;
  readonly photos: readonly Hash[];
}

/** Why an entry of the outbox has not gone. */
export type Held =
  /** Nobody answered, or not with a receipt. */
  | 'network'
  /** The server asked to wait, or had a fault of its own. */
  | 'server'
  /** The host must log in again. */
  | 'login'
  /** The server will never take it as it is; a person must look. */
  | 'refused';

export interface StoredSubmission {
  readonly id: string;
  readonly submission: Submission;
  readonly hash: Hash;
  readonly queuedAt: number;
  readonly tries: number;
  /** Not before this moment. */
  readonly nextAt: number;
  readonly held: Held | null;
  readonly problem: { readonly code: string; readonly message: string; readonly fields?: readonly { readonly path: string; readonly message: string }[] } | null;
  /** Photos that the server is known to hold. */
  readonly uploaded: readonly Hash[];
}

/** What remains of a submission that the server holds. */
export interface StoredReceipt {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly sentAt: number;
  readonly receipt: Receipt;
}

// A hash and an id hold no slash, so that a prefix never catches another's entries.
export const rowKey = (draft: string, row: string): string => `${draft}/${row}`;
export const refKey = (hash: Hash, owner: string): string => `${hash}/${owner}`;
export const draftOwner = (id: string): string => `draft:${id}`;
export const outboxOwner = (id: string): string => `outbox:${id}`;
