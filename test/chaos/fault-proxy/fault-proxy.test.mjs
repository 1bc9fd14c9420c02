// SUBMISSIONS=2000 node --test test/chaos/fault-proxy is the long run; SEED repeats one.
import { test } from 'node:test';
import { deepEqual, ok } from 'node:assert/strict';
import { loadKit } from '../support/load.mjs';
import { sendThroughFaults } from './battery.mjs';
import { faultNames } from './proxy.mjs';

const kit = await loadKit();
const count = Number(process.env.SUBMISSIONS ?? 100);
const seed = Number(process.env.SEED ?? 20261122);

test(`${count} submissions through a faulty network arrive once each, and none is forgotten before`, { timeout: 900_000 }, async () => {
  const { problems, rounds, kills, faults, seconds, secondsHealed, filed } = await sendThroughFaults(kit, count, { seed });
  const met = Object.values(faults).reduce((sum, n) => sum + n, 0);
  console.log(`fault proxy, seed ${seed}: ${filed} submissions, ${rounds} rounds, ${met} faults of ${Object.keys(faults).length} kinds, ${kills} kills, ${seconds.toFixed(1)} s (${secondsHealed.toFixed(1)} s healed), ${problems.length} problems`);
  deepEqual(problems.slice(0, 10), []);
  ok(kills > 0 && Object.keys(faults).length >= faultNames.length - 3, 'the network was bad enough');
  ok(secondsHealed <= 60, 'drained within a minute of the network healing');
});

const forged = (submission) => ({
  format: 1, submissionId: submission.id, hash: kit.hashOf(submission), receivedAt: '2026-03-02T08:00:00.000Z', queryCode: '0000-0000-0000',
  ledger: { case: submission.id, seq: 1, head: '0'.repeat(64) },
});
const spoiled = (submit) => (backend) => Object.assign(Object.create(backend), { putPhoto: backend.putPhoto, submit: (submission) => submit(submission, backend) });

test('seeded defect: a client that deletes on any 200 turns the battery red', { timeout: 120_000 }, async () => {
  const anyAnswer = spoiled(async (submission, backend) => {
    const answer = await backend.submit(submission);
    return !answer.ok && answer.problem.status === 200 ? { ok: true, value: forged(submission) } : answer;
  });
  const { problems } = await sendThroughFaults(kit, 60, { seed, spoil: anyAnswer });
  ok(problems.some((text) => /at the server not|does not fit its receipts/.test(text)), problems.join('\n'));
});

test('seeded defect: a new id for each try turns the battery red', { timeout: 120_000 }, async () => {
  const newIds = spoiled(async (submission, backend) => {
    const answer = await backend.submit(submission.kind === 'complaint' ? { ...submission, id: kit.randomId() } : submission);
    return answer.ok ? { ok: true, value: { ...answer.value, submissionId: submission.id, hash: kit.hashOf(submission) } } : answer;
  });
  const { problems } = await sendThroughFaults(kit, 60, { seed, spoil: newIds });
  ok(problems.some((text) => /nobody sent it|at the server not/.test(text)), problems.join('\n'));
});
