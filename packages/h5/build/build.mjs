// dist/ is the whole app: the page, its own scripts, the kit's files in a folder named after their contents, and the service worker with the list of all.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { styleHashes } from '../../../scripts/style-hashes.mjs';
import { widgets, widgetsRoot } from '../../../scripts/widgets.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const target = ['chrome86', 'safari14'];
/** What the tabs stand on, in the order of the tabs; the citation comes with all of them. */
const wanted = ['anze-guide', 'anze-tier-calculator', 'anze-service-calendar', 'anze-hazard-list', 'anze-complaint-tracker', 'anze-revisit-form', 'anze-citation'];

const sha = (data) => createHash('sha256').update(data).digest('base64');
const short = (data) => sha(data).replace(/[^0-9A-Za-z]/g, '').slice(0, 10);
const filesUnder = (folder) => readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesUnder(join(folder, name)) : [join(folder, name)]));

/** The files of these tags, with all that they name, at once or on demand. */
function closure(cdn, tags) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/["'`](\.\.?\/[\w./+-]+\.js)["'`]/g)) {
      const next = join(dirname(file), name);
      if (existsSync(next)) visit(next);
    }
  };
  tags.forEach((tag) => visit(join(cdn, `${tag}.js`)));
  return [...seen].sort();
}
/** What an entry needs at once: its statements of import name all of it. */
const atOnce = (file) => [...readFileSync(file, 'utf8').matchAll(/import(?:[\w${},* ]+from)?["'](\.\/[^"']+)["']/g)].map(([, name]) => name.slice(2));

/** The page's own policy is what a host's header may say too; a meta element may not say who may frame it. */
const policyOf = (page) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)[1];

function rulebooks() {
  const books = join(root, '../core-rules/rulebooks');
  const read = (...path) => JSON.parse(readFileSync(join(books, ...path), 'utf8'));
  return readdirSync(books).map((id) => {
    const { status, checkedOn, role, version } = read(id, 'rulebook.json');
    return { id, status, checkedOn, version, role, zh: read(id, 'zh.json').title, en: read(id, 'en.json').title };
  }).sort((a, b) => Number(a.role === 'reference') - Number(b.role === 'reference'));
}

/** @returns {Promise<{ files: number, kilobytes: number }>} what is kept for working without a network, gzipped */
export async function buildH5() {
  const cdn = join(widgetsRoot, 'dist/cdn');
  const tags = wanted.filter((tag) => widgets().includes(tag) && existsSync(join(cdn, `${tag}.js`)));
  const files = closure(cdn, tags);
  const kit = `kit/${short(files.map((file) => `${relative(cdn, file)} ${sha(readFileSync(file))}`).join('\n'))}/`;
  const first = `${tags[0]}.js`;
  const version = short(kit + filesUnder(join(root, 'src')).concat(filesUnder(join(root, 'public')), join(root, 'index.html')).filter((file) => !file.endsWith('.test.ts')).map((file) => sha(readFileSync(file))).join());
  const define = { KIT: JSON.stringify(kit), WIDGETS: JSON.stringify(tags), RULEBOOKS: JSON.stringify(rulebooks()), VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' };
  rmSync(dist, { recursive: true, force: true });
  /** What the first tab needs is asked for with the page, not after its script has run. */
  const preload = {
    name: 'preload-first-tab',
    transformIndexHtml: () => [first, ...atOnce(join(cdn, first))].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `./${kit}${file}` }, injectTo: 'head' })),
  };
  const hashes = styleHashes(tags).join(' ');
  const allowStyles = { name: 'allow-styles', transformIndexHtml: (page) => page.replace("style-src 'self'", `style-src 'self' ${hashes}`) };
  await build({
    configFile: false, root, base: './', logLevel: 'warn', define, plugins: [preload, allowStyles],
    build: { target, outDir: dist, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, cssMinify: true },
  });
  for (const file of files) {
    const to = join(dist, kit, relative(cdn, file));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
  const result = await buildWorker(version);
  writeFileSync(join(dist, 'csp.txt'), `${policyOf(readFileSync(join(dist, 'index.html'), 'utf8'))}; frame-ancestors 'self'\n`);
  return result;
}

/** After all others, because it names them. */
export async function buildWorker(version, folder = dist) {
  const list = filesUnder(folder).map((file) => relative(folder, file).replaceAll('\\', '/')).filter((path) => !['config.js', 'sw.js'].includes(path)).sort();
  const FILES = list.map((path) => [path === 'index.html' ? '' : path, sha(readFileSync(join(folder, path))).slice(0, 22)]);
  await build({
    configFile: false, root, logLevel: 'warn', publicDir: false, define: { FILES: JSON.stringify(FILES), VERSION: JSON.stringify(version) },
    build: { target, outDir: folder, emptyOutDir: false, lib: { entry: join(root, 'src/sw.ts'), formats: ['iife'], name: 'anzeWorker', fileName: () => 'sw.js' } },
  });
  const kilobytes = Math.round(list.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1024);
  return { files: list.length, kilobytes, version };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildH5());
