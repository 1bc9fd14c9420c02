// The demo as production would serve it: what is older than its sources is built, then static files with strict headers.
// The development server is `pnpm --filter @anze/demo dev`.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { buildH5 } from '../packages/h5/build/build.mjs';
import { generate } from '../packages/core-rules/scripts/generate.mjs';
import { buildWidgets } from './build-widgets.mjs';

const port = Number(process.env.PORT || 5173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT=${process.env.PORT} is no port: give a number from 1 to 65535.`);
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const demo = join(root, 'demo');
generate(join(root, 'packages/core-rules'));

const newest = (path) => {
  const { mtimeMs } = statSync(path);
  const below = statSync(path).isDirectory() ? readdirSync(path).filter((name) => !/^(dist|node_modules)$|\.test\.ts$/.test(name)) : [];
  return Math.max(mtimeMs, ...below.map((name) => newest(join(path, name))));
};
/** Whether `file`, the last that its build writes, is missing or older than one of the sources. */
const isOld = (file, ...sources) => !existsSync(file) || statSync(file).mtimeMs < Math.max(...sources.map((path) => newest(join(root, path))));

const widgets = join(root, 'packages/widgets/dist/autoload.js');
if (isOld(widgets, 'packages/widgets/src', 'packages/widgets/widgets.json', 'packages/core-rules/src', 'scripts/build-widgets.mjs')) {
  console.log('Building the widgets …');
  await buildWidgets();
}
const h5 = join(root, 'packages/h5/dist/sw.js');
if (isOld(h5, 'packages/h5', 'packages/widgets/dist')) {
  console.log('Building the H5 app …');
  await buildH5();
}
if (isOld(join(demo, 'dist/anze/autoload.js'), 'demo', 'packages/widgets/dist', 'packages/h5/dist')) {
  console.log('Building the demo …');
  await build({ root: demo, logLevel: 'warn' });
}

const server = await preview({ root: demo, preview: { port } });
console.log('\nAnze Kit demo:');
server.printUrls();
