// The rules as plain modules for Node and bundlers, and the command.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildCli } from '../packages/core-rules/scripts/build-cli.mjs';

const root = join(import.meta.dirname, '../packages/core-rules');

export async function buildCore() {
  const entries = ['index.ts', 'article-words.ts', 'parse-rulebook.ts', 'check/index.ts', 'records/index.ts', 'device/index.ts', 'ask/index.ts', 'ask/reword.ts', ...['index', 'workdays', 'facts', 'facts-start', 'facts-zh', 'facts-start-zh', 'facts-en', 'criteria', 'version'].map((name) => `generated/${name}.ts`)];
  const modules = Object.fromEntries(entries.filter((file) => existsSync(join(root, 'src', file))).map((file) => [file.slice(0, -3), join(root, 'src', file)]));
  const common = { configFile: false, root, logLevel: 'warn' };
  const shape = { preserveModules: true, preserveModulesRoot: join(root, 'src'), entryFileNames: '[name].js' };
  await build({ ...common, build: {
    target: 'es2020', minify: false, outDir: join(root, 'dist'), emptyOutDir: true, lib: { entry: modules, formats: ['es'] },
    rolldownOptions: { external: [/^zod(\/|$)/], output: shape },
  } });
  await buildCli();
}
