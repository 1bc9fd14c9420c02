// The sizes that WeChat and a slow phone care about, measured on the built files.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

export const limits = { main: 1.2 * 1024 * 1024, first: 300 * 1024 };

const filesIn = (folder, path = '') =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(folder, posix.join(path, entry.name)) : [posix.join(path, entry.name)]));

/** Scripts asked for at once; those behind `then(` come when they are wanted. */
const staticTargets = (file, text) =>
  [...text.matchAll(/(then\(\s*(?:\(\)\s*=>|function\s*\(\)\s*\{)[^;]{0,60}?)?require\((["'`])(\.{1,2}\/[^"'`]+)\2\)/g)]
    .filter(([, later]) => !later)
    .map(([, , , ref]) => posix.normalize(posix.join(posix.dirname(file), ref)));

/** The code that runs before the first page stands: its scripts and those of its components, with all they ask for at once. */
export function firstPage(folder) {
  const json = (id) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
  const scripts = new Set();
  const components = new Set();
  const addScript = (file) => {
    if (scripts.has(file) || !existsSync(join(folder, file))) return;
    scripts.add(file);
    staticTargets(file, readFileSync(join(folder, file), 'utf8')).forEach(addScript);
  };
  const addComponent = (id) => {
    if (components.has(id)) return;
    components.add(id);
    addScript(`${id}.js`);
    for (const ref of Object.values(json(id).usingComponents ?? {})) {
      const near = ref.startsWith('/') ? ref.slice(1) : posix.join(posix.dirname(id), ref);
      addComponent(existsSync(join(folder, `${near}.json`)) ? near : `miniprogram_npm/${ref}`);
    }
  };
  addScript('app.js');
  addComponent(json('app').pages[0]);
  return [...scripts];
}

export function checkSizes(folder) {
  const size = (file) => statSync(join(folder, file)).size;
  const sum = (files) => files.reduce((total, file) => total + size(file), 0);
  const { subPackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
  const isSub = (file) => subPackages.some(({ root }) => file.startsWith(`${root}/`));
  const all = filesIn(folder);
  const main = sum(all.filter((file) => !isSub(file)));
  const first = sum(firstPage(folder));
  const over = (what, is, most) => (is > most ? [`${what} is ${Math.ceil(is / 1024)} KB, at most ${Math.floor(most / 1024)} KB are allowed`] : []);
  return { main, first, total: sum(all), problems: [...over('the main package', main, limits.main), ...over("the first page's code", first, limits.first)] };
}
