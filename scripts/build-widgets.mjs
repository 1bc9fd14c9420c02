// dist/esm     modules as in the source, other packages imported by name, for bundlers
// dist/cdn     TAG.js (one file; what it loads on demand lies in shared/, once for all) and TAG.iife.js (one file), for a plain tag
// dist/autoload.js   a classic script that loads what a page uses
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { entryOf, widgets, widgetsRoot as root } from './widgets.mjs';

const dist = join(root, 'dist');
const target = ['chrome86', 'safari14'];
const camel = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const run = (outDir, lib, options, minify = true) =>
  build({
    configFile: false, root, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' },
    build: { target, minify, outDir, emptyOutDir: false, copyPublicDir: false, lib, rolldownOptions: options },
  });

export async function buildWidgets(tags = widgets()) {
  rmSync(dist, { recursive: true, force: true });
  if (tags.length > 0) {
    const entry = Object.fromEntries(tags.map((tag) => [`define/${tag}`, entryOf(tag)]));
    await run(join(dist, 'esm'), { entry, formats: ['es'] }, {
      external: [/^lit(\/|$)/, /^@lit\//, /^i18next(\/|$)/, /^docx$/, /^hucre(\/|$)/, /^@anze\/core-rules(\/|$)/],
      output: { preserveModules: true, preserveModulesRoot: join(root, 'src'), entryFileNames: '[name].js' },
    }, false);
  }
  for (const tag of tags) {
    // `output.minify`: Vite leaves the white space of ES libraries.
    await run(join(dist, 'cdn'), { entry: entryOf(tag), formats: ['es'], fileName: () => `${tag}.js` }, {
      output: { minify: true, chunkFileNames: `shared/[name]-[hash].js` },
    });
    await run(join(dist, 'cdn'), { entry: entryOf(tag), formats: ['iife'], name: camel(tag), fileName: () => `${tag}.iife.js` }, {
      output: { codeSplitting: false },
    });
  }
  await run(dist, { entry: join(root, 'src/define/autoload.ts'), formats: ['iife'], name: 'anzeAutoload', fileName: () => 'autoload.js' }, {
    output: { codeSplitting: false },
  });
}
