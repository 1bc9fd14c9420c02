import { join } from 'node:path';
import { buildH5 } from '../packages/h5/build/build.mjs';
import { buildMiniapp } from '../packages/miniapp/build/build.mjs';
import { generate } from '../packages/core-rules/scripts/generate.mjs';
import { buildCore } from './build-core.mjs';
import { buildWidgets } from './build-widgets.mjs';
import { emitTypes } from './typecheck.mjs';
import { widgets } from './widgets.mjs';

generate(join(import.meta.dirname, '../packages/core-rules'));
await buildCore();
await buildWidgets();
const h5 = await buildH5();
const miniapp = await buildMiniapp();
if (miniapp.problems.length > 0) throw new Error(miniapp.problems.join('; '));
emitTypes('packages/core-rules/tsconfig.build.json');
emitTypes('packages/widgets/tsconfig.build.json');
console.log(`built: core-rules, autoload.js, ${widgets().length} widgets, H5 app (${h5.files} files, ${h5.kilobytes} KB gzipped), mini-program (main package ${Math.round(miniapp.main / 1024)} KB, first page ${Math.round(miniapp.first / 1024)} KB)`);
