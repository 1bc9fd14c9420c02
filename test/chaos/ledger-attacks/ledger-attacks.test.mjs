// Edits, deletes, inserts, reorders, cuts and rewrites ledgers at random: each is found, and the entry named.
import { test } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { loadKit } from '../support/load.mjs';
import { attackLedgers } from './battery.mjs';

const kit = await loadKit();
const count = Number(process.env.ATTACKS ?? 1000);
const seed = Number(process.env.SEED ?? 20261122);

test(`${count} attacks are all found, and no honest ledger is suspected`, () => {
  const { found, missed, falseAlarms } = attackLedgers(kit, count, { seed });
  console.log(`ledger attacks, seed ${seed}: ${JSON.stringify(found)}, ${missed.length} missed, ${falseAlarms} false alarms`);
  deepEqual(missed, []);
  equal(falseAlarms, 0);
  equal(Object.values(found).reduce((sum, n) => sum + n, 0), count);
});

test('twenty writers at once leave whole ledgers', async () => {
  const server = new kit.EmbeddedBackend({ storage: new kit.MemoryStorage(true) });
  const receipts = new Map();
  await server.submit(kit.complaint(1));
  await server.submit(kit.complaint(2));
  await Promise.all(Array.from({ length: 20 }, async (_, writer) => {
    for (let i = 0; i < 25; i++) {
      const of = 1 + (i % 2);
      const answer = await server.submit(kit.answer(1000 + writer * 100 + i, of));
      ok(answer.ok);
      receipts.set(of, [...(receipts.get(of) ?? []), answer.value.ledger]);
    }
  }));
  for (const of of [1, 2]) {
    const file = (await server.case(kit.idOf(of))).value;
    equal(file.entries.length, 1 + receipts.get(of).length);
    const bodies = new Map(file.submissions.map((one) => [one.id, one]));
    equal(kit.verify(file.entries, receipts.get(of), bodies).ok, true);
  }
});

test('seeded defect: without a receipt, cuts and rewrites pass, and the battery says so', () => {
  const { missed } = attackLedgers(kit, 140, { seed, verify: (entries) => kit.verify(entries) });
  ok(missed.some((text) => text.includes('truncate')) && missed.some((text) => text.includes('rewrite')));
});

test('seeded defect: a chain whose links are not looked at turns the battery red', () => {
  const blind = (entries, known) => {
    const verdict = kit.verify(entries, known);
    return !verdict.ok && verdict.problem === 'out-of-order' ? { ok: true } : verdict;
  };
  const { missed } = attackLedgers(kit, 140, { seed, verify: blind });
  ok(missed.some((text) => text.includes('delete')) && missed.some((text) => text.includes('reorder')));
});
