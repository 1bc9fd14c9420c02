import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'anze-run-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'firm.json'), '{"region": "440000", "sector": "non-coal-mine", "premium": 32000, "accidentLastYear": false}');

/** As somebody types it who has Node and npm and nothing else. */
const anze = (cwd, ...args) => spawnSync('npm', ['--prefix', root, 'run', '-s', 'anze', '--', ...args], { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

test('npm run -s anze answers on standard output, and nothing else stands there, even where it was made first', () => {
  const { status, stdout, stderr } = anze(root, 'rulebooks', '--json');
  equal(status, 0, stderr);
  deepEqual(JSON.parse(stdout).map(({ id }) => id).sort(), ['guangdong-non-coal-mine', 'sector-requirements', 'shaanxi', 'shandong-transport', 'xinzhou']);
});

test('it looks for files where the person stands, and hands on what the command says of an error', () => {
  const answered = anze(folder, 'assess', '--facts', 'firm.json', '--rulebook', 'guangdong-non-coal-mine', '--json');
  equal(answered.status, 0, answered.stderr);
  equal(JSON.parse(answered.stdout).tier?.value ?? JSON.parse(answered.stdout).assessments?.[0].tier.value, 3);
  const refused = anze(folder, 'assess', '--facts', 'nowhere.json');
  equal(refused.status, 2);
  equal(refused.stdout, '');
  match(refused.stderr, /nowhere\.json/);
});
