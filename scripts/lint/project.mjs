// Small promises of the project as a whole.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './source.mjs';

/** Every listed widget has its files, so that no list says more than the kit holds. */
export function checkWidgets(root, tags) {
  return tags.flatMap((tag) => {
    const name = tag.replace(/^anze-/, '');
    const wanted = [`src/${name}/${name}.ts`, `src/${name}/${name}.test.ts`, `src/${name}/${name}.md`, `src/define/${tag}.ts`];
    return wanted.map((file) => `packages/widgets/${file}`).filter((file) => !existsSync(join(root, file))).map((file) => `${tag}: ${file} is missing`);
  });
}

/** The entry for a page that uses every widget forgets none. */
export const checkAll = (text, tags) => tags.filter((tag) => !text.includes(`import './${tag}';`)).map((tag) => `packages/widgets/src/define/all.ts does not import './${tag}'`);

/** A lockfile with the address of one registry would not install where another is used. */
export const checkLockfile = (text) =>
  text.split('\n').flatMap((line, i) => (/[\s{](tarball|registry): |https?:\/\//.test(line) ? [`pnpm-lock.yaml:${i + 1} holds an address: ${line.trim()}`] : []));

/** One version for all, so that what a print names is what was installed. */
export const checkVersions = (versions) => {
  const [[, first]] = versions;
  return versions.flatMap(([file, version]) => (version === first && !version.startsWith('0.0.0') ? [] : [`${file} has the version ${version}; the project's is ${first}, and never 0.0.0`]));
};
const manifestsOf = (root) => ['package.json', 'demo/package.json', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`)].filter((file) => existsSync(join(root, file)));

export const check = (root) => [
  ...checkVersions(manifestsOf(root).map((file) => [file, JSON.parse(read(root, file)).version])),
  ...checkWidgets(root, JSON.parse(read(root, 'packages/widgets/widgets.json'))),
  ...checkAll(read(root, 'packages/widgets/src/define/all.ts'), JSON.parse(read(root, 'packages/widgets/widgets.json'))),
  ...checkLockfile(read(root, 'pnpm-lock.yaml')),
];
