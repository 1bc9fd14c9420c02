import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const tsc = (...args) => spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...args], { cwd: root, encoding: 'utf8' });

export function emitTypes(project) {
  const { status, stdout } = tsc('-p', project);
  if (status !== 0) throw new Error(`types of ${project}:\n${stdout}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // core-rules by itself: there its sources see no DOM and no Node. The root sees everything, tests too.
  const projects = ['packages/core-rules', 'packages/widgets', 'packages/miniapp', 'packages/miniapp/test', 'packages/server', 'demo', '.']
    .filter((project) => existsSync(join(root, project, 'tsconfig.json')));
  let failed = 0;
  for (const project of projects) {
    const { status, stdout } = tsc('--noEmit', '-p', project);
    if (status !== 0) failed += 1;
    console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${project}${stdout ? `\n${stdout.trimEnd()}` : ''}`);
  }
  console.log(`${projects.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
