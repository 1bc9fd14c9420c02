import type { CaseEvent } from '@anze/core-rules';
import { shelves } from '@anze/core-rules/device';
import { backToList } from '@anze/widgets/complaint-tracker/back-to-list';
import type { Backend } from '@anze/widgets/shared/backend/backend';
import { render } from 'lit/html.js';
import { arrivalOf, hashOf, routeOf, type Place, type Route } from './address';
import { loadConfig, type Config } from './config';
import { Keeper } from './consent';
import { catchInstallOffer } from './device';
import { KeepingStorage } from './keeping';
import { factsWithStart, isHappened, Known, namesIn, type Profile } from './known';
import { listenToFrame } from './frame';
import { exchange, type Login } from './login';
import { Look, type Looks } from './look';
import type { MePage } from './me';
import { noticesView, type Waiting } from './notices';
import { Panels, setCurrent } from './panels';
import { Typed } from './typed';
import { Updates } from './update';
import { keepsDrafts } from './widgets';
import { speak, t, write } from './words';

const storage = new KeepingStorage('anze-kit', shelves);
const keeper = new Keeper(storage, () => void changed(), () => known.forget());
const known = new Known(storage, (work) => keeper.guard(work), (by) => {
  panels.update(by);
  mePage?.draw();
});
const typed = new Typed();
const updates = new Updates(() => draw(), () => typed.isUnsaved((place) => keepsDrafts(place) && storage.durable && keeper.problem === null));
const panels = new Panels(() => ({ profile: { ...known.profile, facts: factsWithStart(known.profile.facts, known.events), names: { ...config.names, ...known.profile.names } }, events: known.events, elsewhere, storage, backend, contacts: config.contacts }), () => look);

let elsewhere: readonly CaseEvent[] = [];
let config: Config = { api: '', names: {}, contacts: [], demo: false };
/** As long as nobody has said whom records go to, it is said that they may go to the insurer. */
let isConfigured = false;
let backend: Backend | null = null;
/** Lets a demonstration's server keep what it was sent. */
let keepSent: (() => Promise<void>) | null = null;
let login: Login | null = null;
let ticketFailed = false;
let isSilent = false;
let look = new Look();
let mePage: MePage | null = null;
let waiting: Waiting = { count: 0, refused: 0, needsLogin: false };
const PATIENCE = 1000;
const scrolls = new Map<Place, number>();
let shown: Place | null = null;

async function countWaiting(): Promise<void> {
  const entries = await storage.run('read', ['outbox'], (tx) => tx.range('outbox')).catch(() => []);
  const held = entries.map(([, value]) => (value as { held: string | null }).held);
  waiting = { count: held.filter((one) => one !== 'refused').length, refused: held.filter((one) => one === 'refused').length, needsLogin: held.includes('login') };
}
function draw(): void {
  const situation = { ...waiting, consent: keeper.consent, problem: keeper.problem, isOnline: navigator.onLine, isConnected: backend !== null, isDemo: config.demo && !config.api, hasReceiver: !isConfigured || config.api !== '', ticketFailed, isSilent, update: updates.state };
  render(noticesView(situation, {
    agree: () => void agree(), later: () => keeper.later(), update: (evenUnsaved) => updates.take(evenUnsaved), wait: () => updates.wait(),
  }), document.querySelector<HTMLElement>('#notices')!);
  mePage?.draw();
}
async function changed(): Promise<void> {
  await countWaiting();
  draw();
  if (shown === 'calendar') void lookElsewhere();
}
/** The other tabs' own store is looked at when the calendar is; without it the calendar shows what it has. */
async function lookElsewhere(): Promise<void> {
  try {
    const { heldElsewhere } = await import('@anze/widgets/service-calendar/elsewhere');
    const { firm = '', policyNo = '' } = { ...config.names, ...known.profile.names };
    const found = await heldElsewhere({ storage, backend, own: { firm, policyNo } });
    if (JSON.stringify(found) === JSON.stringify(elsewhere)) return;
    elsewhere = found;
    panels.update();
  } catch {
    // What cannot be read now is read the next time.
  }
}
async function agree(): Promise<void> {
  await keeper.agree();
  if (keeper.consent !== 'given') return;
  await known.read();
  keeper.writeLook({ ...look.now });
  await connect();
  if (keepSent) await keeper.guard(keepSent);
  panels.settle();
}
/** Whom records go to, once it is known. */
async function connect(): Promise<void> {
  const { api, demo } = config;
  if (backend || (!api && !demo)) return;
  const made = await import('./backend');
  if (api) backend = made.restBackend(api, () => login);
  else {
    const played = made.demoBackend();
    keepSent = played.keep;
    if (keeper.consent === 'given') await keeper.guard(keepSent);
    backend = played.backend;
  }
  made.keepSending(storage, backend, { isNewLogin: login !== null, tell: () => void changed() });
  panels.update();
  await changed();
}

/** One place at a time, named by the address. */
async function show(route: Route, isFirst = false): Promise<void> {
  const { place, part, query } = route;
  if (shown !== null) scrolls.set(shown, window.scrollY);
  const isOther = shown !== place;
  shown = place;
  document.title = t('title', { place: t(`places.${place}`) });
  for (const link of Array.from(document.querySelectorAll<HTMLElement>('[data-place]'))) setCurrent(link, link.dataset.place === place);
  const code = query.get('code');
  if (place === 'complaints' && code) panels.give('anze-complaint-tracker', { code });
  if (place === 'calendar' && query.get('show')) panels.give('anze-service-calendar', { show: query.get('show')! });
  const standing = panels.show({ place, part });
  if (place === 'calendar') void lookElsewhere();
  if (place === 'me') await openMe();
  if (isOther) window.scrollTo(0, scrolls.get(place) ?? 0);
  // Whoever chose a tab stays on it; whoever was led here is taken along.
  if (!isFirst && isOther && !document.activeElement?.closest('.tabs, .top')) document.querySelector<HTMLElement>(`#${place}-title`)!.focus({ preventScroll: true });
  await standing;
}
const go = (place: Place, part = ''): void => {
  const hash = hashOf(place, part);
  if (location.hash === hash) void show(routeOf(hash));
  else location.hash = hash;
};
async function openMe(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#me .place')!;
  try {
    const { MePage: Page } = await import('./me');
    mePage ??= new Page(place, {
      known, keeper, storage, updates, look: () => look.now, names: () => ({ ...config.names, ...known.profile.names }), change: (looks) => void dress(looks), toRights: () => go('rights'),
    });
    mePage.draw();
  } catch {
    place.textContent = t('failed');
  }
}

async function dress(change: Partial<Looks>): Promise<void> {
  look = look.with(change);
  const { lang } = look.now;
  look = look.with({ lang: await speak(lang) });
  isSilent = look.now.lang !== lang;
  look.dressPage();
  write(document);
  panels.dress();
  const elder = document.querySelector<HTMLElement>('#elder')!;
  elder.setAttribute('aria-pressed', String(look.now.mode === 'elder'));
  elder.textContent = t(look.now.mode === 'elder' ? 'elderOff' : 'elder');
  if (shown) document.title = t('title', { place: t(`places.${shown}`) });
  keeper.writeLook({ ...look.now });
  draw();
}

/** What a widget tells the page: answers for all tabs, things that happened, and where its reader wants to go on. */
function listen(): void {
  const on = (name: string, hear: (detail: never, event: Event) => void): void => document.addEventListener(name, (event) => hear((event as CustomEvent).detail as never, event));
  const tagOf = (event: Event): string => (event.target instanceof Element ? event.target.localName : '');
  on('anze-facts', (detail: Pick<Profile, 'facts' | 'readings'>, event) => void known.learn({ facts: detail.facts, readings: { ...known.profile.readings, ...detail.readings } }, tagOf(event)));
  on('anze-record', ({ action, event, photos }: { action: 'add' | 'change' | 'remove'; event: CaseEvent; photos?: ReadonlyMap<string, Blob> }, from) => {
    if (isHappened(event)) void known.record(action, event, tagOf(from), photos);
  });
  on('anze-schedule', () => go('calendar'));
  on('anze-complaint', (detail: object, event) => {
    event.preventDefault();
    panels.give('anze-complaint-tracker', { claim: detail });
    go('complaints');
  });
  on('anze-open', ({ widget, facts }: { widget: string; facts: Profile['facts'] }, event) => {
    const places: Readonly<Record<string, readonly [Place, string]>> = {
      'anze-tier-calculator': ['rights', ''], 'anze-service-calendar': ['calendar', ''], 'anze-hazard-list': ['hazards', ''], 'anze-complaint-tracker': ['complaints', ''], 'anze-revisit-form': ['complaints', 'revisit'],
    };
    const to = places[widget];
    if (!to) return;
    event.preventDefault();
    void known.learn({ facts: { ...known.profile.facts, ...facts } }, tagOf(event));
    go(...to);
  });
  on('anze-submit', ({ record }: { record: unknown }, event) => void known.hear(namesIn(record), config.names, tagOf(event)));
  for (const name of ['anze-submit', 'anze-receipt']) document.addEventListener(name, () => setTimeout(() => void changed(), 600));
  for (const name of ['online', 'offline']) window.addEventListener(name, () => void changed());
  window.addEventListener('hashchange', () => void show(routeOf(location.hash)));
  backToList(window);
  document.querySelector('#elder')!.addEventListener('click', () => void dress({ mode: look.now.mode === 'elder' ? 'standard' : 'elder' }));
}

async function start(): Promise<void> {
  const arrival = arrivalOf(location);
  const opened = location.pathname + location.search;
  // At once: a ticket stands in no address that is kept, shared or gone back to.
  history.replaceState(history.state, '', location.pathname + arrival.search + arrival.hash);
  panels.fetch(routeOf(location.hash));
  look = new Look(arrival.look, keeper.readLook());
  catchInstallOffer();
  typed.listen();
  listen();
  await dress({});
  const settled = Promise.all([loadConfig().then((said) => {
    config = said;
    isConfigured = true;
  }), keeper.start().then(() => known.read())]);
  // A store that does not answer, or a line that hangs, keeps nobody from the first tab.
  await Promise.race([settled, new Promise((done) => setTimeout(done, PATIENCE))]);
  const standing = show(routeOf(location.hash), true);
  draw();
  await settled;
  panels.update();
  if (arrival.ticket !== null && config.api) {
    login = await exchange(arrival.ticket, { api: config.api, path: opened, now: Date.now() });
    ticketFailed = login === null;
  }
  void connect();
  await changed();
  await standing;
  document.documentElement.dataset.ready = '';
  listenToFrame({
    become: (facts, names) => {
      if (!known.become(facts, names)) return;
      panels.restart();
      void panels.show(routeOf(location.hash));
    },
    look: (asked) => void dress(new Look(asked, { ...look.now }).now),
  });
  // After everything that can be seen: what is kept for later takes its time.
  const later = (window as { requestIdleCallback?: (run: () => void, options: { timeout: number }) => void }).requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
  later(() => void updates.start(), { timeout: 3000 });
}
void start();
