// Builds the mini-program into dist/app; the folder to open in the WeChat devtools is packages/miniapp itself.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { miniprogram } from './plugin.mjs';
import { placeChunks } from './place.mjs';
import { scan } from './scan.mjs';
import { checkSizes } from './sizes.mjs';

export const root = join(import.meta.dirname, '..');
export const appFolder = join(root, 'dist/app');

export async function buildMiniapp() {
  const source = join(root, 'src');
  const modules = join(root, 'node_modules');
  rmSync(appFolder, { recursive: true, force: true });
  await build({ configFile: false, root, logLevel: 'warn', plugins: [miniprogram({ source, modules })], build: { outDir: appFolder } });
  const { app } = scan(source, modules);
  placeChunks(appFolder, (app.subPackages ?? []).map((one) => one.root));
  return checkSizes(appFolder);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { main, first, problems } = await buildMiniapp();
  console.log(`built: mini-program, main package ${Math.round(main / 1024)} KB, first page ${Math.round(first / 1024)} KB`);
  problems.forEach((text) => console.error(text));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
