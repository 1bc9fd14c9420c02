import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { widgets } from '../../scripts/widgets.mjs';
import { graphSize, gzipped, overweight } from '../support/checks.mjs';
import { dist } from '../support/states.mjs';

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));

const gate = (name, measure) => test(`${name} keeps to its size`, (context) => {
  const size = measure();
  context.diagnostic(`${name}: ${size} of ${budgets[name]} B gzipped`);
  equal(overweight(name, size, budgets[name]), null);
});

gate('autoload.js', () => gzipped(join(dist, 'autoload.js')));
for (const tag of widgets()) gate(tag, () => graphSize(join(dist, `cdn/${tag}.js`)));
