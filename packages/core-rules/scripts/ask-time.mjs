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
const best = lines.map((line) => Array.from({ length: 5 }, () => once(line)).reduce((a, b) => (b.cpu < a.cpu ? b : a))).sort((a, b) => a.cpu - b.cpu);
const at = (share) => best[Math.min(best.length - 1, Math.floor(best.length * share))].cpu.toFixed(2);
console.log(`first ${first.wall.toFixed(1)} ms (processor ${first.cpu.toFixed(1)}); warm, of the processor (others share the machine): median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms: ${best.at(-1).text}`);
process.exitCode = best.at(-1).cpu <= 5 ? 0 : 1;
