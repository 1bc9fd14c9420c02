#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(built)) {
  console.error('anze: not built yet; run `pnpm build` first');
  process.exit(2);
}
await import(built.href);
