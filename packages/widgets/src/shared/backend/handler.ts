import { problemCodes, read, submissionKinds, submissionSchema } from '@anze/core-rules/records';
import type { Problem, ProblemCode, SubmissionKind } from '@anze/core-rules/records';
import { canonical } from '../hash/canonical';
import type { Answer, Backend } from './backend';
import { MOST_PHOTO, MOST_SUBMISSION, operations, statusOf } from './contract';

const json = (status: number, value: unknown): Response => new Response(canonical(value), { status, headers: { 'content-type': 'application/json' } });

function refuse(error: ProblemCode, message: string, more: Partial<Problem> = {}): Response {
  return json(statusOf[error], { error, message: message.slice(0, 2000), ...more } satisfies Problem);
}

function answered<T>(answer: Answer<T>, success: (value: T) => Response): Response {
  if (answer.ok) return success(answer.value);
  const { code, message, fields, missing } = answer.problem;
  const error = (problemCodes as readonly string[]).includes(code) ? (code as ProblemCode) : 'server';
  return refuse(error, message, { ...(fields ? { fields: [...fields] } : {}), ...(missing ? { missing: [...missing] } : {}) });
}

/** What stands for the braces, or `null` if it is another path. */
function match(pattern: string, path: string): string | null {
  const [before = '', after = ''] = pattern.split(/\{\w+\}/);
  if (!pattern.includes('{')) return path === pattern ? '' : null;
  if (!path.startsWith(before) || !path.endsWith(after)) return null;
  const value = path.slice(before.length, path.length - after.length);
  return value === '' || value.includes('/') ? null : decodeURIComponent(value);
}

/**
 * The contract spoken over any `Backend`, request by request: stands behind msw, a service worker or a Node server in tests, so that a client
 * is tested against the contract itself.
 */
export function contractHandler(backend: Backend, base: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const root = new URL(base, request.url).pathname.replace(/\/$/, '');
    if (!url.pathname.startsWith(`${root}/`)) return refuse('not-found', 'no such path');
    const path = url.pathname.slice(root.length);
    const method = request.method.toLowerCase();
    const is = (name: keyof typeof operations): string | null => (operations[name].method === method ? match(operations[name].path, path) : null);

    const submission = is('submit');
    if (submission !== null) {
      const proved = read(submissionSchema, await request.text(), { characters: MOST_SUBMISSION, depth: 64 });
      if (!proved.ok) {
        if (proved.why === 'too-large') return refuse('too-large', 'too large');
        return proved.why === 'invalid' ? refuse('invalid', 'not a submission', { fields: [...proved.fields] }) : refuse('malformed', proved.why);
      }
      if (proved.value.id !== submission) return refuse('invalid', 'the id in the path is another', { fields: [{ path: 'id', message: 'as in the path' }] });
      return answered(await backend.submit(proved.value), (receipt) => json(200, receipt));
    }
    const stored = is('putPhoto');
    if (stored !== null) {
      const photo = await request.blob();
      if (photo.size > MOST_PHOTO) return refuse('too-large', `more than ${MOST_PHOTO} bytes`);
      return answered(await backend.putPhoto(stored, photo), () => new Response(null, { status: 204 }));
    }
    const wanted = is('photo');
    if (wanted !== null) {
      return answered(await backend.photo(wanted), (photo) => new Response(photo, { headers: { 'content-type': photo.type || 'application/octet-stream' } }));
    }
    const code = is('caseByCode');
    if (code !== null) return answered(await backend.caseByCode(code), (file) => json(200, file));
    const one = is('case');
    if (one !== null) return answered(await backend.case(one), (file) => json(200, file));
    if (is('cases') !== null) {
      const kind = url.searchParams.get('kind');
      if (kind !== null && !(submissionKinds as readonly string[]).includes(kind)) return refuse('malformed', 'no such kind');
      const after = url.searchParams.get('after');
      const limit = Number(url.searchParams.get('limit') ?? 50);
      return answered(await backend.cases({ limit, ...(after === null ? {} : { after }), ...(kind === null ? {} : { kind: kind as SubmissionKind }) }), (page) => json(200, page));
    }
    return refuse('not-found', 'no such path');
  };
}
