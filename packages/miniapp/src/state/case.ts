import type { CaseEvent } from '@anze/core-rules';
import type { StoredReceipt } from '@anze/core-rules/device';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import { booksInPlay } from '../rights/rights';
import { hazardEvents } from '../hazards/hazards';
import { complaintEventsOf } from '../complaints/complaints';
import type { Kit } from './kit';
import type { ServiceEvent } from './profile';

/** Everything that the dated pages look at, read at once. */
export interface Known {
  readonly books: readonly KitBook[];
  readonly words: Words;
  readonly services: readonly ServiceEvent[];
  readonly others: readonly CaseEvent[];
}

export async function known(kit: Kit): Promise<Known> {
  const [all, words, services, hazards, complaints, revisits, seen, receipts] = await Promise.all([
    kit.books(), kit.wordsNow(), kit.services.all(), kit.hazards.all(), kit.complaints.all(), kit.revisits.all(), kit.cases.all(), kit.storage.run('read', ['sent'], (tx) => tx.range('sent')),
  ]);
  const sent = receipts.map(([, value]) => value as StoredReceipt);
  const { region, sector } = kit.profile.facts;
  const books = region !== undefined && sector !== undefined ? booksInPlay({ profile: kit.profile, books: all }) : [];
  await Promise.all(books.map((book) => book.load(kit.wording.language)));
  const visited = revisits.map(({ id, record }): CaseEvent => ({ id, event: 'revisitDone', date: record.date, ...(record.of ? { of: record.of } : {}) }));
  return { books, words, services, others: [...hazards.flatMap(hazardEvents), ...complaints.flatMap((entry) => complaintEventsOf(entry, { seen, sent, books, profile: kit.profile, on: words.today })), ...visited] };
}
