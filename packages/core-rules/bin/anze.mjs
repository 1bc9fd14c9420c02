#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/main.js', import.meta.url);
if (!existsSync(built)) {
  console.error('anze: not built yet; run `pnpm build` at the root, or `node packages/core-rules/scripts/build-cli.mjs`');
  process.exit(2);
}
const { main } = await import(built.href);
await main(process.argv.slice(2));
