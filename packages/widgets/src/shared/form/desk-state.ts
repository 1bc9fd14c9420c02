import type { FieldProblem, Photo, Receipt, SubmissionKind } from '@anze/core-rules/records';
import type { Backend } from '../backend/backend';
import type { Clock } from '../drafts/clock';
import type { DraftSummary } from '../drafts/draft-store';
import type { Storage, StorageProblem } from '../drafts/storage';
import type { StoredReceipt, StoredSubmission } from '../drafts/stored';

/** Where what was typed stands. `saved` is said once the disk has it; `held` is kept while the page is open and no longer. */
export type DeskStatus<Body> =
  | { readonly is: 'opening' | 'clean' | 'unsaved' | 'saving' }
  | { readonly is: 'saved' | 'held'; readonly at: number }
  /** Another tab writes on this draft; here it can only be read. */
  | { readonly is: 'watching' }
  /** Another tab saved (`theirs`), sent or deleted (`null`) it in between; nothing was written over. */
  | { readonly is: 'conflict'; readonly mine: Body; readonly theirs: Body | null; readonly theirsAt: number | null; readonly isSent?: boolean }
  /** Not saved, and tried again by itself; `part`: the code that saves could not be fetched. */
  | { readonly is: 'failed'; readonly problem: FailedProblem; readonly message: string };
export type FailedProblem = StorageProblem | 'part' | 'photo-missing' | 'not-json' | 'invalid' | 'id-reused';

export interface RowEdits {
  readonly put?: Readonly<Record<string, unknown>>;
  readonly drop?: readonly string[];
}

/** What of a record stays in hand when it is sent: a draft of its own, made with the sending or not at all. */
export interface GoesOn<Body> {
  readonly body: Body;
  readonly rows: Readonly<Record<string, unknown>>;
}

export interface DeskOptions<Body> {
  readonly kind: SubmissionKind;
  /** What stands in the form before anything is typed; asked anew each time, so that it may follow what the page knows. */
  readonly empty: () => Body;
  /** What a stored draft becomes: an older kit may have kept another shape. By default its members over those of `empty`. */
  readonly read?: (stored: unknown) => Body;
  /** Which drafts of this kind are this form's; all by default. */
  readonly belongs?: (body: Body) => boolean;
  readonly onReceipt?: (receipt: Receipt) => void;
  readonly storage?: Storage;
  readonly clock?: Clock;
}

/** What a form shows of its drafts and its outbox. */
export interface DeskState<Body> {
  readonly id: string | null;
  /** What was typed or loaded; `null` while nobody has touched the form. */
  readonly own: Body | null;
  readonly status: DeskStatus<Body>;
  /** Not `null`: nothing outlives this page. */
  readonly problem: StorageProblem | null;
  /** Records of every kind that wait to be sent. */
  readonly waiting: number;
  /** Those of this kind. */
  readonly queue: readonly StoredSubmission[];
  /** Those that the server refuses as they are. */
  readonly returned: readonly StoredSubmission[];
  /** The host must log in again before anything is sent. */
  readonly needsLogin: boolean;
  /** Of this kind, newest first. */
  readonly receipts: readonly StoredReceipt[];
  /** What was sent from this form last, and its receipt once there is one. */
  readonly last: { readonly id: string; readonly receipt: Receipt | null } | null;
  /** Unfinished drafts of this form, newest first, the open one included. */
  readonly drafts: readonly DraftSummary[];
  /** The draft that was removed last, while it can be brought back. */
  readonly removed: string | null;
  /** The draft that was only read here is no more: another tab has sent it, or has deleted it. Until something is typed or opened. */
  readonly gone: 'sent' | 'removed' | null;
  readonly busy: boolean;
}

export type SubmitResult =
  | { readonly status: 'queued'; readonly id: string; readonly durable: boolean }
  /** Paths as in the record, e.g. `visitor.name`. */
  | { readonly status: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly status: 'conflict' }
  | { readonly status: 'failed'; readonly problem: FailedProblem; readonly message: string };

export type { Backend, FieldProblem, Photo, Receipt, StoredReceipt, StoredSubmission, SubmissionKind, StorageProblem, DraftSummary };
