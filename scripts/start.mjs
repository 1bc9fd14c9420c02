// The demo: rules generated, widgets built, then served by Vite at the address it prints.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { generate } from '../packages/core-rules/scripts/generate.mjs';
import { buildWidgets } from './build-widgets.mjs';

const root = join(import.meta.dirname, '..');
const demo = join(root, 'demo');
if (!existsSync(join(demo, 'index.html'))) {
  console.error('There is no demo yet: demo/index.html is missing.');
  process.exit(1);
}
generate(join(root, 'packages/core-rules'));

const newest = (dir) => Math.max(0, ...readdirSync(dir, { recursive: true }).filter((name) => !name.endsWith('.test.ts')).map((name) => statSync(join(dir, name)).mtimeMs));
const built = join(root, 'packages/widgets/dist/autoload.js');
const sources = Math.max(newest(join(root, 'packages/widgets/src')), newest(join(root, 'packages/core-rules/src')), statSync(join(root, 'packages/widgets/widgets.json')).mtimeMs);
if (!existsSync(built) || statSync(built).mtimeMs < sources) await buildWidgets();

const config = join(demo, 'vite.config.ts');
const server = await createServer({ root: demo, configFile: existsSync(config) ? config : false, server: { port: Number(process.env.PORT) || 5173 } });
await server.listen();
console.log('\nAnze Kit demo:');
server.printUrls();
