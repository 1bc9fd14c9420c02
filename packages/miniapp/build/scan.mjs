// What app.json reaches: pages, components, and the files of component libraries.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const toPosix = (path) => path.split(sep).join('/');
const packageOf = (ref) => ref.split('/').slice(0, ref.startsWith('@') ? 2 : 1).join('/');

/** `entries`: own pages and components by id; `libraries`: components of libraries by path; `outOf`: where a library's file goes. A missing file ends the build. */
export function scan(source, modules) {
  const app = json(join(source, 'app.json'));
  const entries = new Set();
  const libraries = new Set();
  const rootOf = (name) => join(modules, name, json(join(modules, name, 'package.json')).miniprogram ?? 'miniprogram_dist');

  const visitLibrary = (path) => {
    if (libraries.has(path)) return;
    if (!existsSync(`${path}.json`)) throw new Error(`a component of a library is missing: ${path}`);
    libraries.add(path);
    const { usingComponents = {}, componentGenerics = {} } = json(`${path}.json`);
    const defaults = Object.values(componentGenerics).flatMap((generic) => (generic === true || !generic.default ? [] : [generic.default]));
    for (const ref of [...Object.values(usingComponents), ...defaults]) visitLibrary(resolve(dirname(path), ref));
  };
  const visitUsed = (used = {}, from) => {
    for (const ref of Object.values(used)) {
      const own = ref.startsWith('/') ? ref.slice(1) : posix.normalize(posix.join(posix.dirname(from), ref));
      if (existsSync(join(source, `${own}.json`))) visit(own);
      else visitLibrary(join(rootOf(packageOf(ref)), ref.slice(packageOf(ref).length + 1)));
    }
  };
  const visit = (id) => {
    if (entries.has(id)) return;
    for (const ending of ['.json', '.wxml', '.ts']) if (!existsSync(join(source, id + ending))) throw new Error(`app.json reaches ${id}${ending}, which is missing`);
    entries.add(id);
    visitUsed(json(join(source, `${id}.json`)).usingComponents, id);
  };

  visitUsed(app.usingComponents, 'app');
  app.pages.forEach(visit);
  for (const { root, pages } of app.subPackages ?? []) for (const page of pages) visit(posix.join(root, page));
  const outOf = (path) => {
    const below = toPosix(relative(modules, path));
    return posix.join('miniprogram_npm', packageOf(below), toPosix(relative(rootOf(packageOf(below)), path)));
  };
  return { app, entries: [...entries], libraries: [...libraries], outOf };
}
