// docs/openapi.json is what the schemas say today, and OpenAPI 3.1.
import { test } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { fromWidgets, loadKit } from '../support/load.mjs';
import { makeOpenApi, stored, textOf } from './make-openapi.mjs';

const kit = await loadKit();
const { Validator } = await fromWidgets('@seriousme/openapi-schema-validator');
const made = await makeOpenApi();

test('docs/openapi.json is up to date: else run node test/chaos/contract/make-openapi.mjs', () => {
  equal(stored(), textOf(made));
});

test('it is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(stored()));
  ok(valid, JSON.stringify(errors));
  equal(validator.version, '3.1');
});

test('seeded defect: a response without its description is not valid', async () => {
  const broken = JSON.parse(stored());
  delete broken.paths['/cases'].get.responses[200].description;
  equal((await new Validator().validate(broken)).valid, false);
});

test('every reference leads somewhere, and every operation has an id of its own', () => {
  const refs = [...stored().matchAll(/"\$ref": "([^"]+)"/g)].map(([, to]) => to);
  ok(refs.length > 0);
  for (const to of refs) ok(to.slice(2).split('/').reduce((at, key) => at?.[key], made) !== undefined, to);
  const ids = Object.values(made.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  deepEqual(ids.sort(), Object.keys(kit.operations).sort());
});

test('every status that a problem may have is in the operations that name it', () => {
  for (const { path, method, problems } of Object.values(kit.operations)) {
    for (const code of problems) ok(made.paths[path][method].responses[kit.statusOf[code]], `${path} ${code}`);
  }
});
