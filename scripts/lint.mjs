// All that reads sources without running them. Zero warnings.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as catalogues from './lint/catalogues.mjs';
import * as cssFloor from './lint/css-floor.mjs';
import * as jsFloor from './lint/js-floor.mjs';
import * as project from './lint/project.mjs';
import * as pure from './lint/pure.mjs';
import * as sinks from './lint/sinks.mjs';

const root = join(import.meta.dirname, '..');

function oxlint() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings'], { cwd: root, encoding: 'utf8' });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

const checks = {
  oxlint,
  'css floor': () => cssFloor.check(root),
  'js floor': () => jsFloor.check(root),
  'forbidden sinks': () => sinks.check(root),
  'pure rules': () => pure.check(root),
  'catalogues': () => catalogues.check(root),
  'project': () => project.check(root),
};

let failed = 0;
for (const [name, run] of Object.entries(checks)) {
  let problems;
  try {
    problems = run();
  } catch (error) {
    problems = [error.message];
  }
  if (problems.length > 0) failed += 1;
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  problems.slice(0, 30).forEach((text) => console.log(`     ${text}`));
  if (problems.length > 30) console.log(`     … and ${problems.length - 30} more`);
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
