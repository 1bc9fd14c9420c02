import type { CaseFile, CasePage, FieldProblem, Receipt, Submission, SubmissionKind } from '../records/index';
import type { Hash } from './hash';

/** What went wrong, in the words that the outbox decides by. */
export interface BackendProblem {
  readonly code:
    /** Nobody answered: no network, blocked, or too slow. */
    | 'offline' | 'timeout'
    /** Somebody answered, but not this contract: a captive portal's page, a proxy, half an answer. */
    | 'not-the-contract'
    | 'unauthorised' | 'forbidden'
    | 'malformed' | 'invalid' | 'too-large'
    /** The permanent id already stands for other contents. */
    | 'id-reused'
    | 'photos-missing' | 'photo-differs'
    /** The case has moved on since its author looked. */
    | 'unseen'
    | 'not-found'
    | 'too-many' | 'server';
  readonly message: string;
  readonly status?: number;
  /** When the server asked to be left alone until, in milliseconds from now. */
  readonly retryAfter?: number;
  readonly fields?: readonly FieldProblem[];
  readonly missing?: readonly Hash[];
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: BackendProblem };

export interface CaseQuery {
  readonly kind?: SubmissionKind;
  readonly after?: string;
  readonly limit?: number;
}

/** All that is asked of a back end; `P` is how a photo is held here. Nothing throws: a bad network is an answer too. */
export interface Backend<P> {
  /**
   * Files a submission under its permanent id. The same contents again give the same receipt again; other contents under the id are refused.
   * The caller compares the receipt with what it sent.
   */
  submit(submission: Submission): Promise<Answer<Receipt>>;
  /** Stores the bytes under their hash. Doing it again is no harm. */
  putPhoto(hash: Hash, photo: P): Promise<Answer<null>>;
  photo(hash: Hash): Promise<Answer<P>>;
  case(id: string): Promise<Answer<CaseFile>>;
  caseByCode(queryCode: string): Promise<Answer<CaseFile>>;
  cases(query?: CaseQuery): Promise<Answer<CasePage>>;
}
