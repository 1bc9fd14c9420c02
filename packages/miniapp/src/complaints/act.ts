import type { Day } from '@anze/core-rules';
import type { StoredSubmission } from '@anze/core-rules/device';
import { trackedCaseOf } from '@anze/core-rules/device';
import type { Kit } from '../state/kit';
import { noted } from './complaints';

/** Notes what the firm says of a complaint, and hands over what is the firm's to file. */
export async function noteAct(kit: Kit, id: string, act: string, { date = kit.today, how = '' }: { readonly date?: Day; readonly how?: string } = {}): Promise<boolean> {
  const before = await kit.complaints.one(id);
  if (!before) return false;
  const [seen, waiting] = await Promise.all([kit.cases.all(), kit.storage.run('read', ['outbox'], (tx) => tx.range('outbox'))]);
  const file = seen.get(id)?.file;
  // Another step of ours on its way will have moved the case on: then nobody can name its end.
  const isAlone = !waiting.some(([, value]) => (value as StoredSubmission).submission.kind === 'complaint-step');
  const head = file && isAlone ? (trackedCaseOf(file)?.head?.head ?? null) : null;
  const { entry, submission } = noted(before, act, kit.ids.next(), date, new Date().toISOString(), head, how);
  const isKept = await kit.guard(async () => {
    await kit.complaints.put(entry);
    if (submission) await kit.submit({ flush: async () => 0 }, submission);
  });
  kit.tell();
  void kit.outbox?.drain('submit');
  return isKept;
}
/** A step that the insurer refused is as if it had not been said. */
export async function forgetNote(kit: Kit, complaint: string, note: string): Promise<void> {
  const entry = await kit.complaints.one(complaint);
  if (entry) await kit.guard(() => kit.complaints.put({ ...entry, notes: entry.notes.filter(({ id }) => id !== note) }));
}
