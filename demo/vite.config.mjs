// `vite` serves the pages from the sources; `vite build` and `vite preview` are what `npm start` shows.
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { defineConfig } from 'vite';
import { styleHashes } from '../scripts/style-hashes.mjs';
import { entryOf, widgets, widgetsRoot } from '../scripts/widgets.mjs';

const here = import.meta.dirname;
const pages = ['index', 'portal', 'portal-sidebar', 'portal-firm', 'insurer', 'phone', 'embed'];

// Only the built demo has it: Vite's development server needs inline styles, a web socket and a script of its own.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
const headers = {
  // A meta element may not say these: it would be passed over.
  'Content-Security-Policy': `${policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };
const h5 = join(here, '../packages/h5/dist');
const h5Setting = `export default ${JSON.stringify({
  demo: true, names: { firm: '示例石料厂', insurer: '示例财产保险股份有限公司', policyNo: '2026-0001', person: '王厂长' },
  contacts: [{ name: '示例省应急管理厅（演示）', kind: 'regulator', phone: '000-0000-0002' }, { name: '示例财产保险客服（演示）', kind: 'insurer', phone: '000-0000-0011' }],
})};\n`;

/** The pages know the kit as a stranger does: files below `anze/`, and one list of what there is. */
const kit = {
  name: 'anze-kit-files',
  configureServer({ middlewares, config }) {
    const module = (tag) => `import ${JSON.stringify(join(config.base, '@fs', entryOf(tag)))};`;
    const classic = (tags) => tags.map((tag) => `import('${config.base}anze/cdn/${tag}.js');`).join('\n');
    // The app as it was built: it is no part of the development server's pages.
    middlewares.use('/h5/', ({ url }, response, next) => {
      const path = new URL(url, 'http://local/').pathname.replace(/\/$/, '/index.html');
      const file = join(h5, path);
      if (path === '/config.js') return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(h5Setting);
      if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) return void next();
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
    });
    middlewares.use((request, response, next) => {
      const [, file, kind] = /\/anze\/(?:cdn\/)?([\w-]+?)(\.iife)?\.js(?:\?.*)?$/.exec(request.url) ?? [];
      const answer = file === 'autoload' ? classic(widgets()) : !widgets().includes(file) ? null : kind ? classic([file]) : module(file);
      if (answer === null) next();
      else response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(answer);
    });
  },
  writeBundle({ dir }) {
    for (const name of ['autoload.js', 'cdn']) cpSync(join(widgetsRoot, 'dist', name), join(dir, 'anze', name), { recursive: true });
    // The app for phones, whole; what it hands in stays in this browser.
    cpSync(h5, join(dir, 'h5'), { recursive: true });
    writeFileSync(join(dir, 'h5/config.js'), h5Setting);
  },
};
const contentSecurity = {
  name: 'content-security-policy',
  transformIndexHtml: {
    order: 'pre',
    handler: (_html, { server }) => (server ? [] : [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }]),
  },
};

const read = (...path) => JSON.parse(readFileSync(join(here, '../packages/core-rules/rulebooks', ...path), 'utf8'));
const rulebooks = ['guangdong-non-coal-mine', 'shaanxi', 'shandong-transport', 'xinzhou', 'sector-requirements'].map((id) => {
  const { status, checkedOn, role, version } = read(id, 'rulebook.json');
  return { id, status, checkedOn, role, version, zh: read(id, 'zh.json').title, en: read(id, 'en.json').title, short: read(id, 'zh.json').shortTitle };
});

export default defineConfig(({ command }) => ({
  root: here,
  base: './',
  appType: 'mpa',
  plugins: [kit, contentSecurity],
  define: { RULEBOOKS: JSON.stringify(rulebooks), WIDGETS: JSON.stringify(widgets()), STYLE_HASHES: JSON.stringify(command === 'build' ? styleHashes(widgets()) : []) },
  // The pages name files that only exist once built; the sources behind them are what wants preparing.
  optimizeDeps: { entries: widgets().map(entryOf) },
  server: { fs: { allow: [join(here, '..')] } },
  preview: { headers },
  build: {
    target: ['chrome86', 'safari14'],
    // A `data:` picture would need more than `img-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((name) => join(here, `${name}.html`)) },
  },
}));
