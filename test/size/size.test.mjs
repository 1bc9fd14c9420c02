import { equal } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { widgets } from '../../scripts/widgets.mjs';
import { graphSize, gzipped, overweight } from '../support/checks.mjs';
import { dist } from '../support/states.mjs';

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));

const rulebooks = join(import.meta.dirname, '../../packages/core-rules/rulebooks');
/** A data file as it travels: without spaces, and of a rulebook only what decides. */
function dataSize(id, file) {
  const { forms: _forms, procedures: _procedures, notEncoded: _notEncoded, departs: _departs, workedOut: _workedOut, ...data } = JSON.parse(readFileSync(join(rulebooks, id, file), 'utf8'));
  return gzipSync(JSON.stringify(data), { level: 9 }).length;
}

const gate = (name, measure) => test(`${name} keeps to its size`, (context) => {
  const size = measure();
  context.diagnostic(`${name}: ${size} of ${budgets[name]} B gzipped`);
  equal(overweight(name, size, budgets[name]), null);
});

gate('autoload.js', () => gzipped(join(dist, 'autoload.js')));
for (const tag of widgets()) gate(tag, () => graphSize(join(dist, `cdn/${tag}.js`)));
gate('all widgets', () => graphSize(join(dist, 'cdn/all.js')));
for (const id of readdirSync(rulebooks)) {
  for (const [name, file] of [['rulebook decisions', 'rulebook.json'], ['rulebook texts', 'zh.json'], ['rulebook texts', 'en.json']]) {
    test(`${id}/${file} keeps to its size`, (context) => {
      const size = dataSize(id, file);
      context.diagnostic(`${id}/${file}: ${size} of ${budgets[name]} B gzipped`);
      equal(overweight(`${id}/${file}`, size, budgets[name]), null);
    });
  }
}
