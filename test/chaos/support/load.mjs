// The kit's TypeScript in Node.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const widgets = createRequire(new URL('../../../packages/widgets/package.json', import.meta.url));

export async function loadKit() {
  const { module } = await runnerImport(join(import.meta.dirname, 'kit.ts'), { configFile: false, logLevel: 'warn' });
  return module;
}

/** A package that only `widgets` depends on. */
export const fromWidgets = (name) => import(pathToFileURL(widgets.resolve(name)).href);
