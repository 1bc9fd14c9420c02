/** The five tabs, in their order. */
export const tabs = ['ask', 'rights', 'calendar', 'hazards', 'complaints'] as const;
export type Tab = (typeof tabs)[number];
export type Place = Tab | 'me';

/** What the address says is to be seen: `#/complaints/revisit?code=…`. */
export interface Route {
  readonly place: Place;
  /** The half of a tab, e.g. `revisit`. */
  readonly part: string;
  readonly query: URLSearchParams;
}
const isPlace = (name: string): name is Place => name === 'me' || (tabs as readonly string[]).includes(name);

/** A link of the calculator that shares answers is its own to read. */
const isShared = (hash: string): boolean => /^#(.*&)?anze=/.test(hash);

/** An address that names no place of the app leads to the first tab. */
export function routeOf(hash: string): Route {
  if (isShared(hash)) return { place: 'rights', part: '', query: new URLSearchParams() };
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', part = ''] = path.split('/');
  return { place: isPlace(name) ? name : 'ask', part: isPlace(name) ? part : '', query: new URLSearchParams(query) };
}
export const hashOf = (place: Place, part = '', query = ''): string => `#/${place}${part && `/${part}`}${query && `?${query}`}`;

const TICKET = /^[A-Za-z0-9_-]{16,200}$/;
/** Choices of look that a page around may make by the address; they say nothing about anybody. */
const looks: Readonly<Record<string, readonly string[]>> = { lang: ['en', 'zh-CN'], mode: ['elder', 'standard'], theme: ['light', 'dark', 'auto'] };
/** What a link from elsewhere may say about a tab. */
const details: Readonly<Record<string, RegExp>> = { code: /^[0-9A-Za-z-]{4,40}$/, show: /^(month|agenda|party)$/ };

export interface Arrival {
  /** Good once and for a minute: it is exchanged for a session, and stands in no address any more. */
  readonly ticket: string | null;
  readonly look: Readonly<Record<string, string>>;
  /** What the address is to become, without anything that must not be kept. */
  readonly search: string;
  readonly hash: string;
}

/**
 * Reads the address that the app was opened by: `?tab=calendar&show=agenda#ticket=…` from the mini-program's web page, or `#/calendar`.
 * What is not known is dropped, so that nothing that a stranger put there is kept or sent on.
 */
export function arrivalOf({ search, hash }: { readonly search: string; readonly hash: string }): Arrival {
  const asked = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#(\/[^?]*\?)?/, ''));
  const ticket = isShared(hash) ? null : fragment.get('ticket');
  const look: Record<string, string> = {};
  for (const name of Object.keys(looks)) {
    const value = asked.get(name);
    if (value !== null && looks[name]!.includes(value)) look[name] = value;
  }
  const tab = asked.get('tab') ?? '';
  const said = new URLSearchParams();
  for (const name of Object.keys(details)) {
    const value = asked.get(name) ?? fragment.get(name);
    if (value !== null && details[name]!.test(value)) said.set(name, value);
  }
  const here = routeOf(hash);
  const place = isPlace(tab) ? tab : here.place;
  const kept = new URLSearchParams(look).toString();
  return {
    ticket: ticket !== null && TICKET.test(ticket) ? ticket : null,
    look,
    search: kept && `?${kept}`,
    hash: isShared(hash) ? hash : hashOf(place, isPlace(tab) ? '' : here.part, said.toString()),
  };
}
