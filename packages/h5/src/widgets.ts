import type { CaseEvent, Facts } from '@anze/core-rules';
import type { Storage } from '@anze/core-rules/device';
import type { Backend } from '@anze/widgets/shared/backend/backend';
import type { Tab } from './address';
import type { Config } from './config';
import type { Profile, Readings } from './known';

/** What every widget of the shell is fed from. */
export interface Feed {
  readonly profile: Profile;
  readonly events: readonly CaseEvent[];
  /** What the hazard list and the complaints hold: the calendar alone dates it. */
  readonly elsewhere: readonly CaseEvent[];
  readonly storage: Storage;
  readonly backend: Backend | null;
  readonly contacts: Config['contacts'];
}
/** As much of the kit's elements as the shell uses: it knows them as files. */
export interface Widget extends HTMLElement {
  facts: Facts;
  readings: Readings;
  events: readonly CaseEvent[];
  storage: Storage;
  backend: Backend | null;
  contacts: Config['contacts'];
  firm: unknown;
  insurer: string;
  policyNumber: string;
  contact: string;
  phone: string;
  contactPhone: string;
  claim: unknown;
  code: string;
  show: string;
  calendar: boolean;
  opens: string;
  requestUpdate(): void;
}
export interface Spot {
  readonly tab: Tab;
  /** The half of a tab; empty where it has one only. */
  readonly part: string;
  readonly tag: string;
  readonly feed: (from: Feed) => Partial<Widget>;
}

const firmOf = ({ profile: { facts, names } }: Feed): Readonly<Record<string, string>> => ({
  ...(names.firm ? { name: names.firm } : {}), ...(names.policyNo ? { policyNo: names.policyNo } : {}), ...(names.insurer ? { insurer: names.insurer } : {}),
  ...(typeof facts.region === 'string' ? { region: facts.region } : {}),
});

/** What the guide may lead to: all that the other tabs show. */
const opens = 'anze-tier-calculator anze-service-calendar anze-hazard-list anze-complaint-tracker anze-revisit-form';

export const spots: readonly Spot[] = [
  { tab: 'ask', part: '', tag: 'anze-guide', feed: ({ profile: { facts, readings }, storage }) => ({ facts, readings, storage, opens }) },
  { tab: 'rights', part: '', tag: 'anze-tier-calculator', feed: ({ profile: { facts } }) => ({ facts, calendar: true }) },
  {
    tab: 'calendar', part: '', tag: 'anze-service-calendar',
    feed: ({ profile: { facts, readings, names }, events, elsewhere, storage, backend }) => ({ facts, readings, events: [...events, ...elsewhere], storage, backend, firm: names.firm ?? '', insurer: names.insurer ?? '', policyNumber: names.policyNo ?? '' }),
  },
  { tab: 'hazards', part: '', tag: 'anze-hazard-list', feed: (from) => ({ facts: from.profile.facts, storage: from.storage, backend: from.backend, firm: firmOf(from), opens }) },
  {
    tab: 'complaints', part: 'complaint', tag: 'anze-complaint-tracker',
    feed: ({ profile: { facts, readings, names }, events, storage, backend, contacts }) => ({
      facts, readings, events, storage, backend, contacts, firm: names.firm ?? '', insurer: names.insurer ?? '', policyNumber: names.policyNo ?? '', contact: names.person ?? '', phone: names.phone ?? '',
    }),
  },
  {
    tab: 'complaints', part: 'revisit', tag: 'anze-revisit-form',
    feed: ({ profile: { facts, readings, names }, events, storage, backend }) => ({ facts, readings, events, storage, backend, firm: names.firm ?? '', insurer: names.insurer ?? '', policyNumber: names.policyNo ?? '', contact: names.person ?? '', contactPhone: names.phone ?? '' }),
  },
];
/** The tabs whose forms keep what is typed as a draft by themselves. */
export const keepsDrafts = (place: string): boolean => ['calendar', 'hazards', 'complaints'].includes(place);

/** Sets what has changed, and only that: an element draws anew for each. */
export function feed(widget: Widget, values: Partial<Widget>): void {
  const given = widget as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) {
    const isSame = given[name] === value || (isPlain(value) && JSON.stringify(given[name]) === JSON.stringify(value));
    if (!isSame) given[name] = value;
  }
}
const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
