// Serves the app from its own files, so that it opens without a network. The build puts in the list of files with their hashes.
declare const VERSION: string;
/** Paths below the scope, `''` the page itself; hashes are SHA-256 in base64, cut at 22 characters. */
declare const FILES: readonly (readonly [path: string, hash: string])[];

interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetches extends Waits {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]> };
  skipWaiting(): Promise<void>;
}
const worker = self as unknown as Worker;
const { scope } = worker.registration;
const root = new URL(scope);
const PREFIX = `anze-h5 ${root.pathname} `;
const NAME = PREFIX + VERSION;
/** What the host may change without building anew: the kept copy is shown, a fresh one fetched for the next time. */
const SETTING = 'config.js';
const AT_ONCE = 4;

/** Named once: the build writes the whole list wherever it is named. */
const files = FILES;
const known = new Set(files.map(([path]) => path));
const urlOf = (path: string): string => new URL(path || './', scope).href;
const own = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

async function hashOf(answer: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer()));
  return btoa(Array.from(digest, (byte) => String.fromCharCode(byte)).join('')).slice(0, 22);
}
/** A hotel's log-in page also answers 200: only the very bytes that were built are taken. */
async function fetched(path: string, hash: string): Promise<Response> {
  const answer = await fetch(urlOf(path), { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' });
  if (answer.status !== 200 || answer.type !== 'basic') throw new Error(`${path}: ${answer.status}`);
  if ((await hashOf(answer)) !== hash) throw new Error(`${path}: other bytes than were built`);
  return answer;
}
async function fromOlder(path: string, hash: string): Promise<Response | null> {
  const found = await caches.match(urlOf(path));
  return found && (await hashOf(found)) === hash ? found : null;
}
async function fetchSetting(cache: Cache): Promise<void> {
  const answer = await fetch(urlOf(SETTING), { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' });
  const isScript = /javascript/.test(answer.headers.get('content-type') ?? '');
  if (answer.status !== 200 || answer.type !== 'basic' || !isScript) throw new Error(`${SETTING}: ${answer.status}`);
  await cache.put(urlOf(SETTING), answer);
}
/** All files or none: a version that is there in part never takes over. What was fetched stays for the next try. */
async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter(([path]) => !there.has(urlOf(path)));
  const next = async (): Promise<void> => {
    for (let file = missing.shift(); file; file = missing.shift()) await cache.put(urlOf(file[0]), (await fromOlder(...file)) ?? (await fetched(...file)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  if (!there.has(urlOf(SETTING))) await fetchSetting(cache);
}
/** Older versions go, unless another page may still be running one. */
async function sweep(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(scope)).length > 1) return;
  await Promise.all((await own()).filter((name) => name !== NAME).map((name) => caches.delete(name)));
}

async function kept(path: string, request: Request): Promise<Response> {
  const answer = await (await caches.open(NAME)).match(urlOf(path));
  // A browser short of room may have thrown it away.
  return answer ?? (await caches.match(urlOf(path))) ?? fetch(request);
}
async function setting(event: Fetches): Promise<Response> {
  const cache = await caches.open(NAME);
  const answer = await cache.match(urlOf(SETTING));
  const fresh = fetchSetting(cache);
  if (!answer) return fresh.then(async () => (await cache.match(urlOf(SETTING))) as Response);
  event.waitUntil(fresh.catch(() => undefined));
  return answer;
}

worker.addEventListener('install', (event) => (event as Waits).waitUntil(fill()));
worker.addEventListener('activate', (event) => (event as Waits).waitUntil(worker.clients.claim().then(sweep)));
worker.addEventListener('message', (event) => {
  const { data } = event as MessageEvent;
  if (data === 'take over') void worker.skipWaiting();
  else if (data === 'hello') (event as unknown as Waits).waitUntil(sweep());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetches;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return;
  const path = url.pathname.slice(root.pathname.length);
  const isPage = path === '' || path === 'index.html';
  if (path === SETTING) (event as Fetches).respondWith(setting(event as Fetches));
  else if (isPage && request.mode === 'navigate') (event as Fetches).respondWith(kept('', request));
  // A page that was opened before an update still asks for files of its own version.
  else if (known.has(path) || /^(kit|assets)\//.test(path)) (event as Fetches).respondWith(kept(path, request));
});
export type { Fetches };
