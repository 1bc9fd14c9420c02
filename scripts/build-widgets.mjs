// dist/esm     modules as in the source, other packages imported by name, for bundlers
// dist/cdn     TAG.js (what it needs at once in a few files beside it, what it loads on demand in shared/ too, once for all widgets)
//              and TAG.iife.js (one file), for a plain tag; all.js for a page that uses every widget
// dist/autoload.js   a classic script that loads what a page uses
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { asksForAllAtOnce, firstLoadGroups } from './first-load-groups.mjs';
import { entryOf, widgets, widgetsRoot as root } from './widgets.mjs';

const dist = join(root, 'dist');
const target = ['chrome86', 'safari14'];
const camel = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const run = (outDir, lib, options, { minify = true, write = true } = {}) =>
  build({
    configFile: false, root, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' },
    build: { target, minify, outDir, emptyOutDir: false, copyPublicDir: false, write, lib, rolldownOptions: { checks: { ineffectiveDynamicImport: false }, ...options } },
  });

/** Built twice: the first tells which modules each widget needs at once, the second lays those into few files, so that no chain of small ones is waited for. */
async function buildForTags(outDir, entry) {
  const lib = { entry, formats: ['es'], fileName: (_, name) => `${name}.js` };
  // `output.minify`: Vite leaves the white space of ES libraries.
  const output = { minify: true, chunkFileNames: 'shared/[name]-[hash].js' };
  const [{ output: chunks }] = await run(outDir, lib, { output }, { write: false });
  await run(outDir, lib, {
    preserveEntrySignatures: 'allow-extension', output: { ...output, codeSplitting: { groups: firstLoadGroups(chunks) } }, plugins: [asksForAllAtOnce],
  });
}

export async function buildWidgets(tags = widgets()) {
  rmSync(dist, { recursive: true, force: true });
  if (tags.length > 0) {
    const entry = Object.fromEntries(tags.map((tag) => [`define/${tag}`, entryOf(tag)]));
    await run(join(dist, 'esm'), { entry, formats: ['es'] }, {
      external: [/^lit(\/|$)/, /^@lit\//, /^i18next(\/|$)/, /^docx$/, /^hucre(\/|$)/, /^@anze\/core-rules(\/|$)/],
      output: { preserveModules: true, preserveModulesRoot: join(root, 'src'), entryFileNames: '[name].js' },
    }, { minify: false });
    await buildForTags(join(dist, 'cdn'), Object.fromEntries(tags.map((tag) => [tag, entryOf(tag)])));
    await buildForTags(join(dist, 'cdn'), { all: entryOf('all') });
  }
  for (const tag of tags) {
    await run(join(dist, 'cdn'), { entry: entryOf(tag), formats: ['iife'], name: camel(tag), fileName: () => `${tag}.iife.js` }, {
      output: { codeSplitting: false },
    });
  }
  await run(dist, { entry: join(root, 'src/define/autoload.ts'), formats: ['iife'], name: 'anzeAutoload', fileName: () => 'autoload.js' }, {
    output: { codeSplitting: false },
  });
}
