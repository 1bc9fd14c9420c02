// Turns the built mini-program into one page for Chromium: its WXML is compiled by glass-easel's own compiler, its scripts run as they are,
// each in a wrapper that hides what a mini-program does not have.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import compiler from 'glass-easel-template-compiler';
import { build } from 'vite';

const here = import.meta.dirname;
const tags = 'input|textarea|image|picker|web-view|button';
/** Names that the wrapper gives; whatever is not given is hidden. */
export const given = ['require', 'module', 'exports', 'App', 'Page', 'Component', 'Behavior', 'wx', 'getApp', 'getCurrentPages'];
export const hidden = [
  'window', 'document', 'self', 'fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator', 'location', 'crypto', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'Intl', 'structuredClone', 'process',
];

const filesIn = (folder, path = '') =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(folder, posix.join(path, entry.name)) : [posix.join(path, entry.name)]));
const rename = (wxml) => wxml.replace(new RegExp(`<(/?)(${tags})(?=[\\s>/])`, 'g'), '<$1wx-$2');

/** `like`: a host built before, whose runtime serves again. */
export async function buildHost(app = join(here, '../dist/app'), out = join(here, '../dist/host'), like = null) {
  const read = (file) => readFileSync(join(app, file), 'utf8');
  const files = filesIn(app);
  const group = new compiler.TmplGroup();
  const warnings = [];
  for (const file of files.filter((one) => one.endsWith('.wxml'))) warnings.push(...(group.addTmpl(file.slice(0, -5), rename(read(file))) ?? []));
  for (const file of files.filter((one) => one.endsWith('.wxs'))) {
    group.addScript(file.slice(0, -4), read(file));
    group.addScript(file, read(file));
  }
  group.addTmpl('__slot', '<slot />');
  const styles = (file, seen = new Set()) => {
    if (seen.has(file) || !existsSync(join(app, file))) return '';
    seen.add(file);
    return read(file).replace(/@import\s*['"]([^'"]+)['"];?/g, (_, ref) => styles(posix.normalize(posix.join(posix.dirname(file), ref)), seen));
  };
  const css = {};
  const json = {};
  const modules = [];
  for (const file of files) {
    const id = file.replace(/\.\w+$/, '');
    if (file.endsWith('.wxss')) css[id] = styles(file).replace(/(-?[\d.]+)rpx\b/g, 'calc($1 * var(--rpx))').replace(/(^|[},\s])page(?=\s*[{,.\s])/g, '$1body');
    else if (file.endsWith('.json')) json[id] = JSON.parse(read(file));
    else if (file.endsWith('.js')) modules.push(`${JSON.stringify(id)}: function (${[...given, ...hidden, 'globalThis', 'global'].join(', ')}) {\n${read(file)}\n}`);
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'app-data.js'), `window.__app = { groups: ${group.getTmplGenObjectGroups()}, css: ${JSON.stringify(css)}, json: ${JSON.stringify(json)}, hidden: ${hidden.length}, modules: {${modules.join(',\n')}} };`);
  if (like) copyFileSync(join(like, 'runtime.js'), join(out, 'runtime.js'));
  else await build({
    configFile: false, logLevel: 'warn', root: join(here, '..'),
    build: { outDir: out, emptyOutDir: false, minify: false, lib: { entry: join(here, 'runtime.js'), formats: ['iife'], name: 'miniHost', fileName: () => 'runtime.js' } },
  });
  writeFileSync(join(out, 'index.html'), `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>安责通</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width,initial-scale=1"><style>
:root{--rpx:calc(100vw / 750)}*{box-sizing:border-box}html,body{height:100%}body{margin:0;font-family:system-ui,sans-serif;display:flex;flex-direction:column}main{flex:1;overflow:auto;min-height:0}view,wx-page,scroll-view,form,wx-picker,wx-input,wx-textarea,wx-button,wx-image{display:block}
wx-input,wx-textarea{width:100%}wx-input input,wx-textarea textarea{width:100%;font:inherit;border:0;outline-offset:2px;background:none;min-height:44px}wx-image img{width:100%;height:100%;object-fit:cover;display:block}wx-button{cursor:pointer;text-align:center}
#bar{flex:none;height:56px;display:flex;background:#fff;border-top:1px solid #dcdfe4}#bar button{flex:1;border:0;background:none;font:inherit;font-size:13px;color:#4e5969}#bar button[aria-current]{color:#0b5cad;font-weight:600}#head{background:#0b5cad;color:#fff;padding:12px 16px;font-weight:600;display:flex;gap:12px}#head button{border:0;background:none;color:inherit;font:inherit}
#sheet{position:fixed;inset:0;background:#0006;display:flex;align-items:center;justify-content:center;z-index:20}#sheet>div{background:#fff;padding:24px;margin:24px;border-radius:8px}</style>
<body><div id="head"></div><main></main><script src="app-data.js"></script><script src="runtime.js"></script></body></html>`);
  return warnings.map((one) => String(one.message ?? one));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) (await buildHost()).forEach((text) => console.warn(text));
