// Sixty hostile files: rows or a typed answer, never a throw, never two seconds of work.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { before, test } from 'node:test';
import { hostileFiles } from './support/hostile.mjs';
import { loadKit } from './support/load.mjs';

const MOST_SECONDS = 2;
let kit;
before(async () => {
  ({ kit } = await loadKit());
  // What is loaded on demand is loaded before the clock runs.
  await kit.readHazardWorkbook(new Uint8Array());
});

const files = hostileFiles();
test('there are sixty of them', () => ok(files.length >= 60, String(files.length)));

for (const [name, bytes, codes] of files) {
  test(`${name}: ${codes.join(' or ')}`, async () => {
    const copy = Buffer.from(bytes);
    const started = process.cpuUsage();
    const outcome = await kit.readHazardWorkbook(bytes);
    const { user } = process.cpuUsage(started);
    const code = outcome.ok ? 'ok' : outcome.problems[0].code;
    ok(codes.includes(code), code);
    ok(user / 1e6 < MOST_SECONDS, `${user / 1e6} s of work`);
    if (!outcome.ok) {
      ok(outcome.problems.length > 0 && outcome.problems.length <= 200 && outcome.total >= outcome.problems.length);
      for (const { message, field } of outcome.problems) ok(message.length > 5 && !/undefined|\{\{|importing\./.test(message + field), message);
    }
    equal(({}).polluted, undefined);
    ok(copy.equals(Buffer.from(bytes)), 'the bytes are left alone');
  });
}

test('the battery tells a wrong answer from a right one', async () => {
  const outcome = await kit.readHazardWorkbook(files.find(([name]) => name === 'names that lead out')[1]);
  deepEqual(outcome.ok && outcome.hazards.map(({ problem, found }) => [problem, found]), [['护栏缺失', '2026-03-01']]);
});
