// rulebook.schema.json: what an editor needs to complete and check a rulebook while it is written. Made from src/schema.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJSONSchema } from 'zod/mini';

const file = join(import.meta.dirname, '../rulebook.schema.json');

export function schemaText(rulebookSchema) {
  const { $schema, ...rest } = toJSONSchema(rulebookSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'Anze Kit rulebook', ...rest }, null, 1)}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { tsImport } = await import('tsx/esm/api');
  const { rulebookSchema } = await tsImport('../src/schema.ts', import.meta.url);
  writeFileSync(file, schemaText(rulebookSchema));
}
