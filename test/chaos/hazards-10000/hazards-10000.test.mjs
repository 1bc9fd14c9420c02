// After a build: `ANZE_HAZARDS=10000 node --test test/chaos/hazards-10000/`; without the number a thousand rows, for CI.
import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { measure, measureExport, percentile } from './measure.mjs';

const RATE = 4;
const OPEN = 2000;
const DELAY = 100;
const STILL = 200;
/** A bare field answers within so much where the machine is free enough for a clock to tell something. */
const QUIET = 40;
/** By the clock an input also waits for the next picture. */
const PICTURE = 16;
const rows = Number(process.env.ANZE_HAZARDS ?? 1000);
const words = (figures) => `p50 ${Math.round(percentile(figures, 0.5))}, p95 ${Math.round(percentile(figures, 0.95))}, most ${Math.round(Math.max(0, ...figures))} ms of ${figures.length}`;

const isQuiet = ({ bare }) => percentile(bare, 0.95) <= QUIET;
const holdsByClock = ({ seen }) => percentile(seen.opens, 0.5) <= OPEN && percentile(seen.inputs, 0.95) <= DELAY + PICTURE;
const holds = ({ opens, inputs }) => percentile(opens, 0.5) <= OPEN && percentile(inputs, 0.95) <= DELAY;

/** What else runs on the machine only ever adds to a measurement: of up to three the first counts that holds, or else the last. */
async function measured() {
  for (let left = 2; ; left--) {
    const figures = await measure({ rows, rate: RATE });
    if (left === 0 || figures.faults.length > 0 || (holds(figures) && (!isQuiet(figures) || holdsByClock(figures)))) return figures;
  }
}

test(`${rows} hazards, processor ${RATE} times slower: open within ${OPEN} ms, 95 of 100 inputs answered within ${DELAY} ms`, async (context) => {
  const figures = await measured();
  const { slowness, opens, inputs, byName, seen, bare, drawn, faults } = figures;
  context.diagnostic(`this machine is ${slowness.toFixed(2)} times slower than the one of the limits; work: open ${opens.map(Math.round).join(', ')} ms; inputs ${words(inputs)}; ${drawn} rows drawn`);
  context.diagnostic(`by the clock: open ${seen.opens.map(Math.round).join(', ')} ms; inputs ${words(seen.inputs)}; a bare field ${words(bare)}${isQuiet(figures) ? '' : ': too busy a machine for the clock to count'}`);
  context.diagnostic(`work of each, half of them: ${Object.entries(byName).map(([name, costs]) => `${name} ${Math.round(percentile(costs, 0.5))}`).join(', ')}`);
  deepEqual(faults, []);
  ok(inputs.length > 50 && drawn > 0 && drawn < 80, `${drawn} rows are drawn, ${inputs.length} inputs measured`);
  ok(holds(figures), `open: ${Math.round(percentile(opens, 0.5))} ms of work; input: p95 ${Math.round(percentile(inputs, 0.95))} ms of work`);
  if (isQuiet(figures)) ok(holdsByClock(figures), `open: ${Math.round(percentile(seen.opens, 0.5))} ms by the clock; input: p95 ${Math.round(percentile(seen.inputs, 0.95))} ms by the clock`);
});

test(`an Excel file of ${rows} hazards, processor ${RATE} times slower: the page never stands still for ${STILL} ms`, async (context) => {
  const { stretches, tasks, bytes, faults } = await measureExport({ rows, rate: RATE });
  context.diagnostic(`${bytes} bytes in ${tasks} tasks; work of those over 50 ms: ${words(stretches)}`);
  deepEqual(faults, []);
  ok(bytes > rows * 20 && tasks > 10, `${bytes} bytes are no file of ${rows} rows`);
  ok(Math.max(0, ...stretches) <= STILL, `the page stood still for ${Math.round(Math.max(0, ...stretches))} ms`);
});

test('a page that stands still is found to', async () => {
  const { stretches } = await measureExport({ rows: 100, rate: RATE, isSpoilt: true });
  ok(Math.max(0, ...stretches) > STILL, `longest ${Math.max(0, ...stretches)} ms`);
});

test('a list that is slow is found to be', async () => {
  const { inputs } = await measure({ rows: 100, rate: RATE, opens: 1, rounds: 1, isSpoilt: true });
  ok(percentile(inputs, 0.95) > DELAY, `p95 ${percentile(inputs, 0.95)} ms`);
});
