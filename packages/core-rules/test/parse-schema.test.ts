import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulebookSchema } from '../src/schema';
// @ts-expect-error a script without types
import { schemaText } from '../scripts/make-rulebook-schema.mjs';

test('rulebook.schema.json says what the schema says; node scripts/make-rulebook-schema.mjs makes it anew', () => {
  expect(readFileSync(new URL('../rulebook.schema.json', import.meta.url), 'utf8')).toBe(schemaText(rulebookSchema));
});
