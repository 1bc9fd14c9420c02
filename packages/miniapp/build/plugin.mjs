// A Vite plugin: the scripts of a mini-program are bundled, everything else is copied. What no page reaches does not ship.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filesUnder } from '../../../scripts/lint/source.mjs';
import { scan, toPosix } from './scan.mjs';

const copied = /\.(json|wxml|wxss|wxs|png|jpg|svg)$/;
const referred = /(?:@import\s*|src=|require\()['"](\.{1,2}\/[^'"]+\.(?:wxss|wxml|wxs))['"]/g;
/** Its font comes from another host, and its glyphs alone weigh 112 KB: the pages bring marks of their own. */
const isIconFont = (file) => file.endsWith('/icon/icon.wxss');

export function miniprogram({ source, modules }) {
  return {
    name: 'anze:miniprogram',
    enforce: 'pre',
    config() {
      const { entries, libraries, outOf } = scan(source, modules);
      const input = Object.fromEntries([
        ...['app', 'logic', ...entries].map((id) => [id, join(source, `${id}.ts`)]),
        ...libraries.map((path) => [outOf(path), `${path}.js`]),
      ]);
      return {
        publicDir: false,
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          target: 'es2018', modulePreload: false, assetsInlineLimit: 0, minify: 'oxc',
          rolldownOptions: {
            input, preserveEntrySignatures: 'allow-extension', checks: { ineffectiveDynamicImport: false },
            output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'common/[name]-[hash].js', exports: 'auto' },
          },
        },
      };
    },
    /** Vite's helper for dynamic imports asks for a document; here a later module is simply required later. */
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
    /** A library carries what it needs in a folder of its own. */
    resolveId(id, importer) {
      const root = importer && !/^[./]/.test(id) ? /^(.*\/miniprogram_dist)\//.exec(importer)?.[1] : undefined;
      if (!root) return null;
      return [`${id}.js`, `${id}/index.js`].map((file) => join(root, 'miniprogram_npm', file)).find(existsSync) ?? null;
    },
    generateBundle() {
      const emit = (fileName, text) => this.emitFile({ type: 'asset', fileName, source: text });
      for (const file of filesUnder(source, ['.'], copied)) emit(toPosix(relative('.', file)), readFileSync(join(source, file)));
      const { libraries, outOf } = scan(source, modules);
      const done = new Set();
      const copy = (path) => {
        if (done.has(path) || !existsSync(path)) return;
        done.add(path);
        const text = isIconFont(path) ? "@import '../common/style/index.wxss';" : readFileSync(path, 'utf8');
        emit(outOf(path), text);
        for (const [, ref] of text.matchAll(referred)) copy(resolve(dirname(path), ref));
      };
      for (const path of libraries) for (const ending of ['.json', '.wxml', '.wxss']) copy(path + ending);
    },
  };
}
