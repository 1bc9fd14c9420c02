// Made-up policies over all rulebooks, for measuring and testing `anze batch`: node make-policies.mjs N [SEED] > policies.csv
// The same seed gives the same file. Some facts are left open, and with a third argument so many rows in a thousand are wrong.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const facts = read('facts/facts.json');
const scopes = readdirSync(join(root, 'rulebooks')).sort().map((id) => read(`rulebooks/${id}/rulebook.json`).scope.when);
const provinces = read('regions/regions.json').provinces.map(({ code }) => code);

const OPEN_IN_TEN = 1;
const COLUMNS = ['policy', 'region', 'sector', 'premium', 'accidentLastYear', 'sizeClass', 'creditGrade', 'projectPolicy', 'policyStart', 'policyEnd'];

/** Numbers from 0 to 1 that look random and come the same again (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const header = `${COLUMNS.join(',')}\n`;

/** Endless lines of policies. */
export function* policies(seed = 1, wrongInThousand = 0) {
  const random = randomOf(seed);
  const oneOf = (values) => values[Math.floor(random() * values.length)];
  const day = (number) => new Date(number * 86400000).toISOString().slice(0, 10);
  const firstDay = Date.UTC(2025, 0, 1) / 86400000;
  for (let i = 1; ; i++) {
    const scope = oneOf(scopes);
    const start = firstDay + Math.floor(random() * 730);
    const row = {
      policy: random() < 0.01 ? `"P,${i}"` : `P${i}`,
      region: scope.region ?? oneOf(provinces),
      sector: oneOf([scope.sector ?? facts.sector.values].flat()),
      // Small premiums are many, large ones few.
      premium: Math.round(10 ** (3 + random() * 3)),
      accidentLastYear: random() < 0.1,
      sizeClass: oneOf(facts.sizeClass.values),
      creditGrade: oneOf(facts.creditGrade.values),
      projectPolicy: random() < 0.1,
      policyStart: day(start),
      policyEnd: day(start + 364),
    };
    for (const column of ['premium', 'accidentLastYear', 'sizeClass', 'creditGrade']) if (random() * 10 < OPEN_IN_TEN) row[column] = '';
    if (random() * 1000 < wrongInThousand) Object.assign(row, oneOf([{ premium: '三万' }, { premium: -5 }, { policyStart: '2025-02-30' }, { sector: 'quarry' }, { region: '99' }, { policyEnd: '2020-01-01' }]));
    yield `${COLUMNS.map((column) => row[column]).join(',')}\n`;
  }
}

/** So many policies in large pieces of text. */
export function* policyFile(count, seed, wrongInThousand) {
  let text = header;
  const lines = policies(seed, wrongInThousand);
  for (let i = 0; i < count; i++) {
    text += lines.next().value;
    if (text.length > 1 << 18) {
      yield text;
      text = '';
    }
  }
  yield text;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count, seed = 1, wrong = 0] = process.argv.slice(2).map(Number);
  if (!Number.isInteger(count) || count < 1) {
    console.error('usage: node make-policies.mjs N [SEED] [WRONG IN THOUSAND] > policies.csv');
    process.exit(2);
  }
  for (const text of policyFile(count, seed, wrong)) {
    if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done));
  }
}
