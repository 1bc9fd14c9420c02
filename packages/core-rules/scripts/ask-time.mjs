// How long one answer takes, warm, over the written sentences; and the first one, which makes the index.
// node packages/core-rules/scripts/ask-time.mjs [FILE]; after `pnpm build`, for it measures what is shipped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './ask-score.mjs';

const built = join(import.meta.dirname, '../dist/ask/index.js');
if (!existsSync(built)) throw new Error('build first: node scripts/build.mjs');
const { ask, loadLibrary } = await import(built);
const lines = readLines(process.argv[2] ?? join(import.meta.dirname, '../test/ask/sentences.jsonl'));
const libraries = { zh: await loadLibrary('zh'), en: await loadLibrary('en') };
const processor = () => process.cpuUsage().user / 1000;
const once = ({ text, lang }) => {
  const [from, used] = [performance.now(), processor()];
  ask(text, { library: libraries[lang === 'en' ? 'en' : 'zh'], on: '2026-11-22' });
  return { wall: performance.now() - from, cpu: processor() - used, text };
};
const first = once(lines[0]);
for (let i = 0; i < 3; i++) lines.forEach(once);
// The processor's time counts what other threads do meanwhile, the wall's what other programs do: of a run the lesser is its own.
const own = ({ cpu, wall }) => Math.min(cpu, wall);
const best = lines.map((line) => Array.from({ length: 15 }, () => once(line)).reduce((a, b) => (own(b) < own(a) ? b : a))).sort((a, b) => own(a) - own(b));
const at = (share) => own(best[Math.min(best.length - 1, Math.floor(best.length * share))]).toFixed(2);
console.log(`first ${first.wall.toFixed(1)} ms (processor ${first.cpu.toFixed(1)}); warm, the best of 15 (others share the machine): median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms: ${best.at(-1).text}`);
process.exitCode = own(best.at(-1)) <= 5 ? 0 : 1;
