import { spawnSync } from 'node:child_process';
import { equal, match } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
// Inside the project, so that the plugins resolve.
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const place = mkdtempSync(join(root, 'node_modules/.cache/oxlint-'));
after(() => rmSync(place, { recursive: true }));

function lint(file, text) {
  mkdirSync(dirname(join(place, file)), { recursive: true });
  writeFileSync(join(place, file), text);
  return spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings', '--no-ignore', '-c', join(place, '.oxlintrc.json'), file], { cwd: place, encoding: 'utf8' });
}
const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'));
const jsPlugins = config.jsPlugins.map((name) => (name.startsWith('.') ? join(root, name) : name));
writeFileSync(join(place, '.oxlintrc.json'), JSON.stringify({ ...config, ignorePatterns: [], jsPlugins }));

const planted = [
  ['packages/core-rules/src/a.ts', "import { html } from 'lit';\nexport const a = html;\n", /no-restricted-imports/],
  ['packages/core-rules/src/b.ts', "import { b } from '../../widgets/src/b';\nexport const c = b;\n", /no-restricted-imports/],
  ['packages/widgets/src/a.ts', "import { a } from '../../core-rules/src/a';\nexport const b = a;\n", /no-restricted-imports/],
  ['demo/a.ts', "import { a } from '../packages/widgets/src/a';\nexport const b = a;\n", /no-restricted-imports/],
  ['packages/widgets/src/c.ts', "import { html } from 'lit';\nexport const a = (b: string) => html`<p class=${b} class=${b}>c</p>`;\n", /lit\(no-duplicate-template-bindings\)/],
  ['packages/widgets/src/d.ts', 'export class A extends HTMLElement { constructor(a: string) { super(); this.title = a; } }\n', /wc\(no-constructor-params\)/],
  ['packages/widgets/src/e.ts', "import { html } from 'lit';\nexport const a = html`<img src=\"a.png\">`;\n", /lit-a11y\(alt-text\)/],
  ['packages/widgets/src/f.ts', 'export const a = (b: unknown) => b == 1;\n', /eqeqeq/],
];
for (const [file, text, rule] of planted) {
  test(`${rule.source} catches a planted fault in ${file}`, () => {
    const { status, stdout } = lint(file, text);
    match(stdout, rule);
    equal(status, 1);
  });
}
test('a clean file passes', () => {
  const { status, stdout } = lint('packages/widgets/src/ok.ts', "import { html } from 'lit';\nexport const a = (b: string) => html`<p class=${b}>c</p>`;\n");
  equal(status, 0, stdout);
});
