import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeArgs, unpack } from '../../scripts/chromium.mjs';

const home = join(import.meta.dirname, '../engines');

/** Installs the old engines when they are not there, with the pnpm that runs this, else with a fetched one. */
function install() {
  const args = ['install', '--ignore-workspace', '--frozen-lockfile'];
  for (const [command, ...before] of [['pnpm'], ['npx', '--yes', 'pnpm@12.21.0']]) {
    const { status, error } = spawnSync(command, [...before, ...args], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
    if (!error && status === 0) return;
  }
  throw new Error('the old engines could not be installed');
}

export async function launchOld(name) {
  const from = join(home, 'node_modules', name);
  if (!existsSync(from)) install();
  const { exe, lib } = unpack(from, name);
  return chromium.launch({ executablePath: exe, args: [...chromeArgs, '--no-zygote'], env: { ...process.env, LD_LIBRARY_PATH: [lib, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } });
}
