import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { checkAll, checkLockfile, checkVersions, checkWidgets } from './project.mjs';

test('a listed widget without files fails', () => equal(checkWidgets(import.meta.dirname, ['anze-not-there']).length > 0, true));
test('an empty list passes', () => deepEqual(checkWidgets(import.meta.dirname, []), []));
test('an address in the lockfile fails', () => {
  equal(checkLockfile('a:\n  resolution: {integrity: x, tarball: https://registry.example/a.tgz}').length, 1);
  deepEqual(checkLockfile('a:\n  resolution: {integrity: x}\n  language-subtag-registry: 0.3.23'), []);
});

test('two versions fail, and none at all', () => {
  equal(checkVersions([['a', '0.2.0'], ['b', '0.1.0']]).length, 1);
  equal(checkVersions([['a', '0.0.0'], ['b', '0.0.0']]).length, 2);
  deepEqual(checkVersions([['a', '0.2.0'], ['b', '0.2.0']]), []);
});

test('a widget that the entry for all forgets is named', () => {
  deepEqual(checkAll("import './anze-a';\n", ['anze-a', 'anze-b']), ["packages/widgets/src/define/all.ts does not import './anze-b'"]);
});
