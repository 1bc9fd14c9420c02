// How long `anze batch` takes for a million policies, and how much memory: node bench-batch.mjs [N]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from './build-cli.mjs';
import { generate } from './generate.mjs';
import { policyFile } from './make-policies.mjs';

const MOST_SECONDS = 15;
const MOST_MEGABYTES = 300;
const count = Number(process.argv[2] ?? 1_000_000);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'anze-batch-'));
try {
  generate(root);
  await buildCli();
  const file = join(folder, 'policies.csv');
  const out = createWriteStream(file);
  for (const text of policyFile(count, 1, 1)) if (!out.write(text)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');

  const answers = join(folder, 'answers.csv');
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/anze.mjs'), 'batch', file, '--out', answers], { stdio: ['ignore', 'inherit', 'inherit'] });
  // The highest resident size so far, as the system counts it; the last reading before the end is the peak.
  let peak = 0;
  // Processor time beside the clock's: on a machine that does other work only the first can be compared.
  let ticks = 0;
  const watch = setInterval(() => {
    try {
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
      ticks = user + system;
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // Another system, or the process has just ended.
    }
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  const lines = readFileSync(answers).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
  console.log(`${count} policies (${Math.round(statSync(file).size / 1e6)} MB) on ${availableParallelism()} processors: ${seconds.toFixed(1)} s (processor time ${ticks ? `${(ticks / 100).toFixed(1)} s` : 'not known'}, load ${loadavg()[0].toFixed(1)}), peak ${peak ? `${Math.round(peak)} MB` : 'not known on this system'}, ${lines - 1} rows, exit code ${code}`);
  // A few rows are wrong on purpose: the run must go on, and say so.
  if (lines - 1 !== count || seconds > MOST_SECONDS || peak > MOST_MEGABYTES) {
    console.error(`must be at most ${MOST_SECONDS} s and ${MOST_MEGABYTES} MB, with a row for every policy`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
