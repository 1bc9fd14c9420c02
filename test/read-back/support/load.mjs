// The kit's TypeScript in Node, built as browsers get it: what is loaded on demand stays apart.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const out = join(import.meta.dirname, '../../out');

export async function loadKit(entry = join(import.meta.dirname, 'kit.ts')) {
  mkdirSync(out, { recursive: true });
  const outDir = mkdtempSync(join(out, 'read-back-'));
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: true, target: ['chrome86', 'safari14'], minify: false, copyPublicDir: false, lib: { entry, formats: ['es'], fileName: () => 'kit.mjs' }, rolldownOptions: { output: { chunkFileNames: '[name]-[hash].mjs' } } },
  });
  return { kit: await import(pathToFileURL(join(outDir, 'kit.mjs')).href), folder: outDir };
}
