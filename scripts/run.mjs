// `npm start` and `npm test` on a machine that has only Node and npm.
import { spawnSync } from 'node:child_process';

const [name, ...rest] = process.argv.slice(2);
if (name !== 'start' && name !== 'test') {
  console.error('usage: node scripts/run.mjs start|test');
  process.exit(2);
}
const shell = process.platform === 'win32';
// npm prepends its own folders to PATH and its settings to the environment; pnpm warns about those it does not know.
const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key)));

const version = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell, env }).stdout ?? '';
const pnpm = Number(version.split('.')[0]) >= 11 ? ['pnpm'] : ['npx', '--yes', 'pnpm@12.21.0'];
const run = (...args) => {
  const [command, ...before] = pnpm;
  const { status } = spawnSync(command, [...before, ...args], { stdio: 'inherit', shell, env });
  if (status !== 0) process.exit(status ?? 1);
};

run('install', '--frozen-lockfile');
if (name === 'test') {
  const { findChromium } = await import('./chromium.mjs');
  const found = findChromium();
  Object.assign(env, { CHROME_PATH: found.exe }, found.env);
}
run('run', `_${name}`, ...rest);
