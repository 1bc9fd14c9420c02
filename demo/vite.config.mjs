// `vite` serves the pages from the sources; `vite build` and `vite preview` are what `npm start` shows.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { entryOf, widgets, widgetsRoot } from '../scripts/widgets.mjs';

const here = import.meta.dirname;
const pages = ['index', 'portal', 'portal-sidebar', 'portal-firm', 'insurer', 'phone', 'embed'];

// Only the built demo has it: Vite's development server needs inline styles, a web socket and a script of its own.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
const headers = {
  // A meta element may not say these: it would be passed over.
  'Content-Security-Policy': `${policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The pages know the kit as a stranger does: files below `anze/`, and one list of what there is. */
const kit = {
  name: 'anze-kit-files',
  configureServer({ middlewares, config }) {
    const module = (tag) => `import ${JSON.stringify(join(config.base, '@fs', entryOf(tag)))};`;
    const classic = (tags) => tags.map((tag) => `import('${config.base}anze/cdn/${tag}.js');`).join('\n');
    middlewares.use((request, response, next) => {
      const [, file, kind] = /\/anze\/(?:cdn\/)?([\w-]+?)(\.iife)?\.js(?:\?.*)?$/.exec(request.url) ?? [];
      const answer = file === 'autoload' ? classic(widgets()) : !widgets().includes(file) ? null : kind ? classic([file]) : module(file);
      if (answer === null) next();
      else response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(answer);
    });
  },
  writeBundle({ dir }) {
    for (const name of ['autoload.js', 'cdn']) cpSync(join(widgetsRoot, 'dist', name), join(dir, 'anze', name), { recursive: true });
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

export default defineConfig({
  root: here,
  base: './',
  appType: 'mpa',
  plugins: [kit, contentSecurity],
  define: { RULEBOOKS: JSON.stringify(rulebooks), WIDGETS: JSON.stringify(widgets()) },
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
});
