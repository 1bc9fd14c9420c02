import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { asksForAllAtOnce, firstLoadGroups } from './first-load-groups.mjs';

const chunk = (fileName, { imports = [], moduleIds = [fileName], isEntry = false, code = '' } = {}) => ({
  type: 'chunk', fileName, imports, moduleIds, isEntry, code, name: fileName.replace('.js', ''), facadeModuleId: isEntry ? moduleIds[0] : null,
});
const grouped = (chunks) => firstLoadGroups(chunks).map(({ name, test: holds }) => [name, chunks.flatMap(({ moduleIds }) => moduleIds).filter(holds)]);

test('modules that the same entries need at once go together; entries and what is loaded on demand stay out', () => {
  const chunks = [
    chunk('anze-a.js', { isEntry: true, imports: ['lit.js', 'own.js'] }),
    chunk('anze-b.js', { isEntry: true, imports: ['form.js'] }),
    chunk('anze-c.js', { isEntry: true, imports: ['form.js'] }),
    chunk('form.js', { imports: ['lit.js'] }), chunk('lit.js', { moduleIds: ['lit', 'i18n'] }), chunk('own.js'), chunk('lazy.js'),
  ];
  deepEqual(grouped(chunks), [['base', ['lit', 'i18n']], ['a', ['own.js']], ['b+c', ['form.js']]].map(([name, modules]) => [name, modules]));
});

test('an entry names all it needs, what runs first first, and nothing twice', () => {
  const bundle = Object.fromEntries([
    chunk('x.js', { isEntry: true, imports: ['shared/own.js'], code: 'import"./shared/own.js";go()' }), chunk('shared/own.js', { imports: ['shared/base.js'] }), chunk('shared/base.js', { imports: ['shared/own.js'] }),
  ].map((one) => [one.fileName, one]));
  asksForAllAtOnce.generateBundle(null, bundle);
  equal(bundle['x.js'].code, 'import"./shared/base.js";import"./shared/own.js";go()');
  ok(bundle['shared/own.js'].code === '');
});
