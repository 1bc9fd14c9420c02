// docs/openapi.json from the contract's own table and schemas. `node test/chaos/contract/make-openapi.mjs` writes it.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadKit } from '../support/load.mjs';

const root = join(import.meta.dirname, '../../..');
export const file = join(root, 'docs/openapi.json');
const rules = createRequire(join(root, 'packages/core-rules/package.json'));

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const jsonOf = (name) => ({ 'application/json': { schema: ref(name) } });
const bytes = { 'image/jpeg': {}, 'image/png': {}, 'application/pdf': {} };
const contentOf = (body) => (body === null ? {} : { content: body === 'bytes' ? bytes : jsonOf(body) });

const said = {
  400: 'Not of this contract, or a field is not right (`fields`). A client keeps the record and shows it to a person.',
  401: 'Log in again. A client tries once and then waits for the login.',
  403: 'Not allowed. A client tries once and then waits for the login.',
  404: 'There is none, or none that this caller may see: both are answered alike.',
  409: 'Photos are missing (`missing`): send them, then the submission again.',
  412: 'The case has moved on since the author looked (`seen`).',
  413: 'Too large.',
  422: 'The id already stands for other contents, or the bytes are not those of the hash.',
  429: 'Too many requests; `Retry-After` is honoured.',
  500: 'A fault. Never stored as the answer to this id: the same submission again may succeed.',
};
const parameters = {
  id: { description: 'A version 4 UUID made by the client, kept for ever.', schema: { type: 'string', format: 'uuid' } },
  hash: { description: 'SHA-256 of the bytes, 64 small hexadecimal digits.', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
  code: { description: 'A query code, e.g. 7K2M-Q4XR-09BD.', schema: { type: 'string' } },
};

function operationOf(id, { summary, path, query = [], request, success, problems, statusOf }) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, ...parameters[name] }));
  const statuses = [...new Set(problems.map((code) => statusOf[code]))].sort();
  return {
    operationId: id, summary,
    parameters: [...inPath, ...query.map((one) => ({ ...one, in: 'query' }))],
    ...(request ? { requestBody: { required: true, ...contentOf(request) } } : {}),
    responses: {
      ...Object.fromEntries(Object.entries(success).map(([status, { description, body }]) => [status, { description, ...contentOf(body) }])),
      ...Object.fromEntries(statuses.map((status) => [status, {
        description: said[status],
        ...(status === 429 || status === 500 ? { headers: { 'Retry-After': { description: 'Seconds, or an HTTP date.', schema: { type: 'string' } } } } : {}),
        ...contentOf('Problem'),
      }])),
    },
  };
}

export async function makeOpenApi() {
  const { operations, schemas, statusOf } = await loadKit();
  const z = await import(pathToFileURL(rules.resolve('zod/mini')).href);
  const registry = z.registry();
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: name });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` }).schemas;
  const components = Object.fromEntries(Object.entries(made).map(([name, { $schema: _schema, $id: _id, id: _own, ...schema }]) => [name, schema]));
  const paths = {};
  for (const [id, operation] of Object.entries(operations)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(id, { ...operation, statusOf }) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Anze Kit back end', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' },
      description: 'What the widgets of Anze Kit ask of a back end. docs/backend.md says why. Made from the schemas; do not edit.',
    },
    servers: [{ url: '/anze/v1', description: 'Wherever the insurer puts it' }],
    security: [{ bearer: [] }, { cookie: [] }, {}],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Supplied by the host page, sent as a header, never in an address.' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The portal’s own session, where widget and back end share an origin.' },
      },
    },
  };
}

export const textOf = (document) => `${JSON.stringify(document, null, 1)}\n`;
export const stored = () => readFileSync(file, 'utf8');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(file, textOf(await makeOpenApi()));
  console.log('docs/openapi.json written');
}
