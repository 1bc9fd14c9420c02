import type { Problem } from '../records/index';
import type { BackendProblem } from './backend';

export type No = { readonly ok: false; readonly problem: BackendProblem };
export const no = (code: BackendProblem['code'], message: string, more: Partial<BackendProblem> = {}): No => ({ ok: false, problem: { code, message, ...more } });

/** What an answer without success means; `said` is its body, where that holds to the contract. */
export function problemOf(status: number, said: Problem | null, more: Partial<BackendProblem>): No {
  const message = said?.message ?? `status ${status}`;
  const rest: Partial<BackendProblem> = { ...more, ...(said?.fields ? { fields: said.fields } : {}), ...(said?.missing ? { missing: said.missing } : {}) };
  // These hold whoever says them: a gateway in front of the server answers so too, without knowing the contract.
  if (status === 401) return no('unauthorised', message, rest);
  if (status === 403) return no('forbidden', message, rest);
  if (status === 429) return no('too-many', message, rest);
  if (status >= 500 || status === 408 || status === 425) return no('server', message, rest);
  // Anything else ends a submission's journey, so that only the contract's own words may say it.
  return said ? no(said.error, message, rest) : no('not-the-contract', message, rest);
}
