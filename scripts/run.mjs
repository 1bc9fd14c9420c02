// `npm start`, `npm test` and `npm run anze` on a machine that has only Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [name, ...rest] = process.argv.slice(2);
const here = process.cwd();
if (name !== 'start' && name !== 'test' && name !== 'anze') {
  console.error('usage: node scripts/run.mjs start|test|anze');
  process.exit(2);
}
const shell = process.platform === 'win32';
// npm prepends its own folders to PATH and its settings to the environment; pnpm warns about those it does not know.
const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key)));

const version = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell, env }).stdout ?? '';
const pnpm = Number(version.split('.')[0]) >= 11 ? ['pnpm'] : ['npx', '--yes', 'pnpm@12.21.0'];
/** What the command answers is for a pipe: what is said while it is made goes elsewhere. */
const stdio = name === 'anze' ? ['ignore', 2, 2] : 'inherit';
const run = (...args) => {
  const [command, ...before] = pnpm;
  const { status } = spawnSync(command, [...before, ...args], { stdio, shell, env });
  if (status !== 0) process.exit(status ?? 1);
};

if (name === 'anze') anze();
run('install', '--frozen-lockfile');
if (name === 'test') {
  const { findChromium } = await import('./chromium.mjs');
  const found = findChromium();
  Object.assign(env, { CHROME_PATH: found.exe }, found.env);
}
run('run', `_${name}`, ...rest);

/** The command itself, built where it is missing or older than what it is made of. Files are looked for where the person stands. */
function anze() {
  const root = join(import.meta.dirname, '..');
  const core = join(root, 'packages/core-rules');
  const built = join(core, 'dist/cli/main.js');
  const newest = (path) => (statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((one) => newest(join(path, one)))) : statSync(path).mtimeMs);
  const sources = ['src', 'rulebooks', 'facts', 'workdays', 'regions'].map((folder) => join(core, folder));
  if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources.map(newest))) {
    process.chdir(root);
    run('install', '--frozen-lockfile');
    const { status } = spawnSync(process.execPath, [join(core, 'scripts/build-cli.mjs')], { stdio });
    if (status !== 0) process.exit(status ?? 1);
  }
  const { status } = spawnSync(process.execPath, [join(core, 'bin/anze.mjs'), ...rest], { stdio: 'inherit', cwd: process.env.INIT_CWD ?? here });
  process.exit(status ?? 1);
}
