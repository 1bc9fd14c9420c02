// The `ask` entry built by itself: once as one script with everything it needs, for a bare engine, and once alone, to be weighed.
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const ownFiles = join(root, 'src/ask/');

async function chunks(entry, output, external) {
  const [made] = [await build({
    configFile: false, root, logLevel: 'error', publicDir: false,
    build: { target: 'es2020', minify: true, write: false, lib: { entry: join(root, entry), formats: [output.format], name: output.name }, rolldownOptions: { ...(external ? { external } : {}), output: { codeSplitting: external !== undefined } } },
  })].flat();
  return made.output.filter(({ type }) => type === 'chunk');
}
const joined = (all) => all.map(({ code }) => code).join('\n');

/** `ask` with engine, rulebooks and texts in one classic script that sets `anzeAsk`. */
export const askScript = async () => joined(await chunks('src/ask/index.ts', { format: 'iife', name: 'anzeAsk' }));

/**
 * `ask` and its dictionaries without the engine, which a page has anyway, and without rulebooks and texts: what every page loads, what hears one
 * language alone, loaded with answers in it or for a sentence with its words, and what an answer says around facts and rules, loaded with them.
 * As CommonJS, for as ES modules a library is not minified in full.
 */
export async function askAlone() {
  const all = await chunks('src/ask/index.ts', { format: 'cjs' }, (id, from) => from !== undefined && !join(from, '..', id).startsWith(ownFiles.slice(0, -1)) && !id.startsWith(ownFiles));
  const partOf = ({ facadeModuleId }) => /\/(words-zh|words-en|chinese|english)(?:\/index)?\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? 'code';
  const made = (part) => joined(all.filter((chunk) => partOf(chunk) === part));
  return { code: made('code'), wordings: { zh: made('words-zh'), en: made('words-en') }, chinese: made('chinese'), english: made('english') };
}
