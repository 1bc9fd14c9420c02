import { todayInShanghai, type CaseEvent, type Day } from '@anze/core-rules';
import { complaintEvents, stepsOf, trackedCaseOf, withoutTurns, type Storage, type StoredDraft, type StoredSubmission } from '@anze/core-rules/device';
import type { CaseFile, Hazard, Submission } from '@anze/core-rules/records';
import { casesOf, type OwnFirm } from '../complaint-tracker/own-cases';
import { eventsOf } from '../hazard-list/hazard-events';
import { isOpen } from '../hazard-list/loop';
import type { Backend } from '../shared/backend/backend';

interface Given {
  /** The store of the forms; `null` where a page has none of its own and only what was handed in counts. */
  readonly storage: Storage | null;
  readonly backend: Backend | null;
  readonly own: OwnFirm;
  readonly today?: Day;
}
const MOST_CASES = 100;
const plain = (text: string): string => withoutTurns(text).trim();

/** What the hazard list and the complaints hold, on this device and at the insurer's, as events: a host sets them on the calendar beside those of its services. */
export async function heldElsewhere({ storage, backend, own, today = todayInShanghai() }: Given): Promise<readonly CaseEvent[]> {
  const [rows, drafts, outbox] = storage ? await storage.run('read', ['rows', 'drafts', 'outbox'], async (tx) => [await tx.range('rows'), await tx.range('drafts'), await tx.range('outbox')] as const) : [[], [], []];
  const page = await backend?.cases({ limit: MOST_CASES });
  const files = page?.ok ? page.value.cases : [];
  const waiting = outbox.map(([, entry]) => (entry as StoredSubmission).submission);
  const isOwn = (name: unknown): boolean => typeof name !== 'string' || plain(name) === '' || plain(own.firm) === '' || plain(name) === plain(own.firm);

  // The newest word on a hazard stands: what is written here, what waits, what was sent.
  const hazards = new Map<string, Hazard>();
  const arrived = files.flatMap(({ submissions, entries }) => submissions.flatMap((one, i) => (one === null ? [] : [{ one, at: entries[i]?.at ?? one.madeAt }])));
  const sent = arrived.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ one }) => one);
  for (const one of [...sent, ...waiting]) if (one.kind === 'hazards' && isOwn(one.record.firm.name)) for (const hazard of one.record.hazards) hazards.set(hazard.id, hazard);
  const firms = new Map(drafts.map(([id, draft]) => [id, ((draft as StoredDraft).body as { head?: { firm?: { name?: unknown } } } | null)?.head?.firm?.name] as const));
  for (const [key, row] of rows) {
    const [draft = '', list] = key.split('/');
    const { value } = row as { readonly value?: Hazard };
    if (list === 'hazards' && value && isOwn(firms.get(draft))) hazards.set(value.id, value);
  }
  return [...[...hazards.values()].filter(isOpen).flatMap((hazard) => eventsOf(hazard, today)), ...casesOf(files, own).flatMap(ofCase), ...waiting.flatMap(ofWaiting)];
}
function ofCase(file: CaseFile): readonly CaseEvent[] {
  const one = trackedCaseOf(file);
  // How far an extension reaches is reckoned with the rules, which the complaint itself shows: here a wrong day would stand.
  return one && !stepsOf(one, 'extensionAgreed').length ? complaintEvents(one, () => ({})) : [];
}
/** What was raised some other way runs already, whether it was handed in here or not. */
const ofWaiting = (one: Submission): readonly CaseEvent[] =>
  one.kind === 'complaint' && (one.record.channel ?? 'here') !== 'here' ? [{ id: one.id, event: 'complaintReceived', date: one.record.date }] : [];
