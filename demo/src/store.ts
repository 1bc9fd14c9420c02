// What the demo's pages share: a back end that speaks the contract in this browser, and what is known of the made-up firm. Nothing leaves the device.
import { isDay, todayInShanghai, type CaseEvent, type Day, type Facts } from '@anze/core-rules';
import type { CaseFile, Submission } from '@anze/core-rules/records';
import { EmbeddedBackend } from '@anze/widgets/shared/backend/embedded-backend';
import { RECORDED_KEY, type Corrections } from './recorded';
import { firmFacts, policyStartOf, seedOf, storyFirm } from './seed';

export const backend = new EmbeddedBackend();
export const today = todayInShanghai();

/** A first visit finds a year's records of some made-up firms; the server's clock stands on the day of each record. */
async function seed(): Promise<void> {
  const there = await backend.cases({ limit: 1 });
  if (!there.ok || there.value.cases.length) return;
  let now = Date.now();
  const past = new EmbeddedBackend({ clock: { now: () => now, after: () => () => undefined } });
  for (const submission of seedOf(today, RULEBOOKS)) {
    now = Date.parse(submission.madeAt);
    const answer = await past.submit(submission);
    if (!answer.ok) throw new Error(`${submission.kind} ${submission.id}: ${answer.problem.message} ${JSON.stringify(answer.problem.fields ?? [])}`);
  }
  rememberSeed(today);
}
export const ready: Promise<void> = seed();

const SEEDED = 'anze-demo-seeded';
/** The policies began so long before the day on which the records were made: an old complaint stays in its own year. */
export function policyStart(): Day {
  let seeded: string | null = null;
  try {
    seeded = localStorage.getItem(SEEDED);
  } catch {
    // Where nothing can be kept, the records are made anew each day as well.
  }
  return policyStartOf(isDay(seeded) ? seeded : today);
}
function rememberSeed(day: Day): void {
  try {
    localStorage.setItem(SEEDED, day);
  } catch {
    // As above.
  }
}

export async function allCases(): Promise<readonly CaseFile[]> {
  await ready;
  const cases: CaseFile[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await backend.cases({ limit: 100, ...(after ? { after } : {}) });
    if (!page.ok) break;
    cases.push(...page.value.cases);
    after = page.value.next;
  }
  return cases;
}

const KEY = 'anze-demo-facts';
/** What the calculator was told on the portal, and the policy of the made-up firm. */
export function storyFacts(): Facts {
  const start = policyStart();
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Facts;
    return { ...(kept.region ? {} : firmFacts[storyFirm.policyNo]), ...kept, policyStart: start };
  } catch {
    return { ...firmFacts[storyFirm.policyNo], policyStart: start };
  }
}
export function keepFacts(facts: Facts): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(facts));
  } catch {
    // A private window may refuse: then the demo's own firm stands.
  }
}

const submissions = (file: CaseFile): Submission[] => file.submissions.filter((one): one is Submission => one !== null);
/** Whether a case is of the firm that the portal and the insurer share; a step belongs to its complaint. */
const isOf = (policyNo: string, file: CaseFile): boolean => submissions(file).some((one) => one.kind !== 'complaint-step' && one.record.firm.policyNo === policyNo);

/** What a firm's cases say happened, as the calendar reads it. */
export function eventsOf(cases: readonly CaseFile[], policyNo: string): CaseEvent[] {
  const own = cases.filter((file) => isOf(policyNo, file)).flatMap(submissions);
  const corrected = new Set(own.flatMap((one) => (one.kind === 'service' && one.record.corrects ? [one.record.corrects] : [])));
  return own.flatMap((one): CaseEvent[] => {
    const { id } = one;
    if (one.kind === 'service') {
      const { date, serviceKind, item, topic, mode, by, note } = one.record;
      return corrected.has(id) ? [] : [{ id, event: 'serviceCompleted', date, serviceKind, mode, by, ...(item ? { item } : {}), ...(topic ? { topic } : {}), ...(note ? { note } : {}) }];
    }
    if (one.kind === 'revisit') return [{ id, event: 'revisitDone', date: one.record.date, ...(one.record.of ? { of: one.record.of } : {}) }];
    return [];
  });
}

/** Which service puts which earlier one right. */
export const correctionsOf = (cases: readonly CaseFile[]): Corrections =>
  new Map(cases.flatMap(submissions).flatMap((one) => (one.kind === 'service' && one.record.corrects ? [[one.id, one.record.corrects] as const] : [])));

/** A service by the id of its record, revisited or not. */
export const serviceOf = (cases: readonly CaseFile[], id: string): Extract<Submission, { kind: 'service' }> | null =>
  cases.flatMap(submissions).find((one): one is Extract<Submission, { kind: 'service' }> => one.kind === 'service' && one.id === id) ?? null;

/** What the insurer has to see to: services that nobody has revisited, complaints without an answer. */
export function todoOf(cases: readonly CaseFile[]): { readonly revisits: readonly Extract<Submission, { kind: 'service' }>[]; readonly complaints: readonly Extract<Submission, { kind: 'complaint' }>[] } {
  const all = cases.map(submissions);
  const flat = all.flat();
  const revisited = new Set(flat.flatMap((one) => (one.kind === 'revisit' && one.record.of ? [one.record.of] : [])));
  const corrected = new Set(flat.flatMap((one) => (one.kind === 'service' && one.record.corrects ? [one.record.corrects] : [])));
  return {
    revisits: flat.filter((one): one is Extract<Submission, { kind: 'service' }> => one.kind === 'service' && !revisited.has(one.id) && !corrected.has(one.id)),
    complaints: all.flatMap((list) => {
      const first = list.find((one) => one.kind === 'complaint');
      const ended = list.some((one) => one.kind === 'complaint-step' && ['complaintAnswered', 'complaintWithdrawn', 'complaintResolved'].includes(one.record.step));
      return first?.kind === 'complaint' && !ended ? [first] : [];
    }),
  };
}

/** Begins anew: the made-up records, the drafts and the answers of this device. */
export async function startOver(): Promise<void> {
  try {
    for (const key of [KEY, RECORDED_KEY, SEEDED]) localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing has to go.
  }
  const names = ['anze-kit-embedded-backend', ...(indexedDB.databases ? (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('anze') ? [name] : [])) : ['anze-kit'])];
  await Promise.all(names.map((name) => new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name);
    for (const end of ['success', 'error', 'blocked']) request.addEventListener(end, () => done());
  })));
}
