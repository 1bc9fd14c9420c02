// A chunk that one subpackage alone needs belongs in it: in the main package everybody would fetch it.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { toPosix } from './scan.mjs';

const required = /require\((["'`])(\.{1,2}\/[^"'`]+)\1\)/g;
const scriptsIn = (folder, path = '') =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const below = posix.join(path, entry.name);
    return entry.isDirectory() ? scriptsIn(folder, below) : entry.name.endsWith('.js') ? [below] : [];
  });

export function placeChunks(folder, roots) {
  const files = scriptsIn(folder);
  const targets = (file) => [...readFileSync(join(folder, file), 'utf8').matchAll(required)].map(([, , ref]) => posix.normalize(posix.join(posix.dirname(file), ref)));
  const homeOf = (file) => roots.find((root) => file.startsWith(`${root}/`)) ?? '';
  const homes = new Map(files.filter((file) => !file.startsWith('common/')).map((file) => [file, homeOf(file)]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [file, home] of Array.from(homes)) {
      for (const target of targets(file)) {
        const wanted = homes.has(target) && homes.get(target) !== home ? '' : home;
        if (homes.get(target) === wanted || !target.startsWith('common/')) continue;
        homes.set(target, wanted);
        changed = true;
      }
    }
  }
  const moved = new Map([...homes].filter(([file, home]) => file.startsWith('common/') && home !== '').map(([file, home]) => [file, posix.join(home, file)]));
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const here = posix.dirname(moved.get(file) ?? file);
    const changed = text.replace(required, (whole, quote, ref) => {
      const target = posix.normalize(posix.join(posix.dirname(file), ref));
      const path = toPosix(relative(here, moved.get(target) ?? target));
      return `require(${quote}${path.startsWith('.') ? path : `./${path}`}${quote})`;
    });
    if (changed !== text) writeFileSync(join(folder, file), changed);
  }
  for (const [file, to] of moved) {
    const path = join(folder, to);
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    renameSync(join(folder, file), path);
  }
  return moved.size;
}
