import { caseFileSchema, casePageSchema, problemSchema, receiptSchema, submissionSchema } from '../records/index';
import type { ProblemCode } from '../records/index';

/** The contract as data: the client, the handler and the OpenAPI text are made from this one table. */
export const statusOf: Readonly<Record<ProblemCode, number>> = {
  malformed: 400, unauthorised: 401, forbidden: 403, 'not-found': 404, 'photos-missing': 409, unseen: 412, 'too-large': 413, invalid: 400,
  'id-reused': 422, 'photo-differs': 422, 'too-many': 429, server: 500,
};

export const schemas = { Submission: submissionSchema, Receipt: receiptSchema, CaseFile: caseFileSchema, CasePage: casePageSchema, Problem: problemSchema } as const;

export interface Operation {
  readonly method: 'get' | 'put';
  readonly path: string;
  readonly summary: string;
  readonly query?: readonly { readonly name: string; readonly schema: object; readonly description: string }[];
  /** A schema's name, or bytes. */
  readonly request?: keyof typeof schemas | 'bytes';
  readonly success: Readonly<Record<number, { readonly description: string; readonly body: keyof typeof schemas | 'bytes' | null }>>;
  readonly problems: readonly ProblemCode[];
}

const always: readonly ProblemCode[] = ['unauthorised', 'forbidden', 'too-many', 'server'];

export const operations: Readonly<Record<'submit' | 'putPhoto' | 'photo' | 'case' | 'caseByCode' | 'cases', Operation>> = {
  submit: {
    method: 'put', path: '/submissions/{id}', summary: 'File a submission under its permanent, client-made id', request: 'Submission',
    success: {
      200: { description: 'Stored, now or before, and on the disk. The same contents again get the same receipt again.', body: 'Receipt' },
      201: { description: 'The same, from a server that tells the first time apart.', body: 'Receipt' },
    },
    problems: ['malformed', 'invalid', 'photos-missing', 'not-found', 'unseen', 'too-large', 'id-reused', ...always],
  },
  putPhoto: {
    method: 'put', path: '/photos/{hash}', summary: 'Store bytes under their SHA-256', request: 'bytes',
    success: { 204: { description: 'Stored, now or before.', body: null } },
    problems: ['malformed', 'photo-differs', 'too-large', ...always],
  },
  photo: {
    method: 'get', path: '/photos/{hash}', summary: 'The bytes with this SHA-256',
    success: { 200: { description: 'The bytes.', body: 'bytes' } },
    problems: ['not-found', ...always],
  },
  case: {
    method: 'get', path: '/cases/{id}', summary: 'All of one case: what was submitted, and its ledger',
    success: { 200: { description: 'The case.', body: 'CaseFile' } },
    problems: ['not-found', ...always],
  },
  caseByCode: {
    method: 'get', path: '/cases/by-code/{code}', summary: 'A case by the query code of its receipt',
    success: { 200: { description: 'The case.', body: 'CaseFile' } },
    problems: ['not-found', ...always],
  },
  cases: {
    method: 'get', path: '/cases', summary: 'Cases, newest first',
    query: [
      { name: 'kind', schema: { type: 'string' }, description: 'Only cases that began with a submission of this kind.' },
      { name: 'after', schema: { type: 'string' }, description: 'The `next` of the page before.' },
      { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 }, description: 'At most so many.' },
    ],
    success: { 200: { description: 'One page.', body: 'CasePage' } },
    problems: ['malformed', ...always],
  },
};

export const MOST_SUBMISSION = 20_000_000;
export const MOST_PHOTO = 10_000_000;

/** `/submissions/{id}` with what stands for the braces. */
export const fill = (path: string, value: string): string => path.replace(/\{\w+\}/, encodeURIComponent(value));
