// The rules as plain modules for Node and bundlers, and the types.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../packages/core-rules');

export async function buildCore() {
  const entries = ['index.ts', ...['index', 'workdays', 'facts', 'facts-zh', 'facts-en'].map((name) => `generated/${name}.ts`)];
  const modules = Object.fromEntries(entries.filter((file) => existsSync(join(root, 'src', file))).map((file) => [file.slice(0, -3), join(root, 'src', file)]));
  const common = { configFile: false, root, logLevel: 'warn' };
  const shape = { preserveModules: true, preserveModulesRoot: join(root, 'src'), entryFileNames: '[name].js' };
  await build({ ...common, build: {
    target: 'es2020', minify: false, outDir: join(root, 'dist'), emptyOutDir: true, lib: { entry: modules, formats: ['es'] },
    rolldownOptions: { external: [/^zod(\/|$)/], output: shape },
  } });
  const cli = join(root, 'cli/main.ts');
  if (existsSync(cli)) {
    await build({ ...common, build: {
      target: 'node20', minify: false, outDir: join(root, 'dist'), emptyOutDir: false, lib: { entry: { cli }, formats: ['es'], fileName: () => 'cli.js' },
      rolldownOptions: { external: [/^zod(\/|$)/, /^node:/], output: { codeSplitting: false } },
    } });
  }
}
