#!/usr/bin/env node
// Makes law/law.lock.json from the inventory of the law: node scripts/make-law-lock.mjs FOLDER-WITH-JSONL
// The lock keeps every value a rulebook must agree with, and a hash of each quotation, so that any clone can compare.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder that holds the law inventory (*.jsonl).');
  process.exit(2);
}
const kept = ['clause', 'kind', 'owes', 'to', 'force', 'when', 'service', 'amount', 'due', 'extension'];
const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));
const lines = entries.map((entry) => {
  const quote = createHash('sha256').update(entry.quote.replace(/\s+/g, '')).digest('hex').slice(0, 16);
  const value = Object.fromEntries(kept.filter((key) => entry[key] !== null).map((key) => [key, entry[key]]));
  return `${JSON.stringify(entry.id)}:${JSON.stringify({ quote, ...value })}`;
});
writeFileSync(new URL('../law/law.lock.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} entries locked`);
