// Runs the steps named, or all but the slow ones; the last line sums up what every runner counted.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './lint/source.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'test/out');
const minutes = 60_000;

const script = (file, ...args) => ({ cwd: root, args: [join(root, file), ...args] });
const nodeTests = (files) => {
  const tap = join(out, `node-test-${process.pid}.tap`);
  return {
    cwd: root,
    // One file at a time: they share a browser's worth of machine, and the unpacked engines.
    args: ['--test', '--test-concurrency=1', '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`, ...files],
    count: () => {
      const text = readFileSync(tap, 'utf8');
      rmSync(tap);
      const sum = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
      return [sum('pass'), sum('fail') + sum('cancelled')];
    },
  };
};
const vitest = (folder, ...files) => {
  const report = join(out, `vitest-${process.pid}.json`);
  return {
    cwd: join(root, folder),
    args: [join(root, folder, 'node_modules/vitest/vitest.mjs'), 'run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    count: () => {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
      rmSync(report);
      const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
      return [numPassedTests, numFailedTests + unloaded];
    },
  };
};
const testsUnder = (...folders) => filesUnder(root, folders, /\.test\.mjs$/);
const lastCount = (text) => {
  const [, passed, failed] = [...text.matchAll(/^(\d+) passed, (\d+) failed\b/gm)].at(-1) ?? [];
  return passed === undefined ? null : [Number(passed), Number(failed)];
};

const steps = {
  generate: () => ({ ...script('packages/core-rules/scripts/generate.mjs'), count: null }),
  build: () => ({ ...script('scripts/build.mjs'), count: null }),
  lint: () => script('scripts/lint.mjs'),
  typecheck: () => script('scripts/typecheck.mjs'),
  'lint-tests': () => nodeTests(testsUnder('scripts')),
  rules: () => vitest('packages/core-rules'),
  // The worked cases once more, against the package that the build made.
  built: () => ({ ...vitest('packages/core-rules', 'test/cases.test.ts'), env: { ANZE_CASES_AGAINST: 'dist' } }),
  widgets: () => script('node_modules/@web/test-runner/dist/bin.js'),
  batteries: () => nodeTests(testsUnder('test').filter((file) => !file.startsWith('test/screenshots/'))),
  // Against the built mini-program: its logic without a browser, then its pages in one.
  miniapp: () => vitest('packages/miniapp'),
  'miniapp-host': () => nodeTests(testsUnder('packages/miniapp/test')),
  // The batteries of the H5 app alone; `batteries` has them too.
  h5: () => nodeTests(testsUnder('test/h5')),
  screenshots: () => nodeTests(testsUnder('test/screenshots')),
};
const usual = ['generate', 'lint', 'typecheck', 'lint-tests', 'rules', 'widgets', 'build', 'built', 'miniapp', 'miniapp-host', 'batteries'];

function execute({ cwd, args, env = {} }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: (process.env.ANZE_FULL === '1' ? 120 : 30) * minutes });
    let text = '';
    const keep = (stream) => (chunk) => {
      text += chunk;
      stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
    child.on('close', (code) => done({ code, text }));
  });
}

async function run(name) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const step = steps[name]();
  const { code, text } = await execute(step);
  let counted = [0, 0];
  if (step.count !== null) {
    try {
      counted = (step.count ?? (() => lastCount(text)))() ?? [0, 0];
    } catch {
      counted = [0, 0];
    }
  }
  let [passed, failed] = counted;
  if (code !== 0 && failed === 0) failed = 1;
  if (step.count !== null && passed + failed === 0) {
    console.log(`${name}: no test ran`);
    failed = 1;
  }
  return { name, passed, failed, seconds: Math.round((Date.now() - started) / 1000) };
}

const wanted = process.argv.slice(2).filter((arg) => arg !== '--');
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const results = [];
for (const name of wanted.length > 0 ? wanted : usual) results.push(await run(name));

console.log('\nstep          passed  failed  seconds');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${name.padEnd(12)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${String(seconds).padStart(7)}`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
