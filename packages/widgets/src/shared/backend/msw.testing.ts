import { http, type RequestHandler } from 'msw';
import type { Backend } from './backend';
import { operations } from './contract';
import { contractHandler } from './handler';

/**
 * One msw handler for each operation of the contract, and the contract's own refusal for any other path below `base`.
 * `onMatch` is told which operation answered.
 */
export function contractHandlers(backend: Backend, base: string, onMatch: (operation: string) => void = () => undefined): RequestHandler[] {
  const handle = contractHandler(backend, base);
  const root = base.replace(/\/$/, '');
  const known = Object.entries(operations).map(([name, { method, path }]) =>
    http[method](`${root}${path.replace(/\{(\w+)\}/g, ':$1')}`, ({ request }) => {
      onMatch(name);
      return handle(request);
    }));
  return [...known, http.all(`${root}/*`, ({ request }) => handle(request))];
}
