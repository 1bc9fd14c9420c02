// The `anze` command as plain JavaScript in dist/cli, with everything it needs; parts are loaded when they are needed.
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { generate } from './generate.mjs';

const root = join(import.meta.dirname, '..');

export async function buildCli(outDir = join(root, 'dist/cli')) {
  await build({
    configFile: false, root, logLevel: 'warn',
    // Node's way of finding packages, not a browser's.
    ssr: { noExternal: true },
    build: {
      ssr: true, target: 'node20', minify: false, outDir, emptyOutDir: true, copyPublicDir: false,
      rolldownOptions: {
        input: { main: join(root, 'src/cli/main.ts'), worker: join(root, 'src/cli/batch/worker.ts') },
        external: [...builtinModules, /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  generate(root);
  await buildCli(process.argv[2]);
}
