import { join } from 'node:path';
import { generate } from '../packages/core-rules/scripts/generate.mjs';
import { buildCore } from './build-core.mjs';
import { buildWidgets } from './build-widgets.mjs';
import { emitTypes } from './typecheck.mjs';
import { widgets } from './widgets.mjs';

generate(join(import.meta.dirname, '../packages/core-rules'));
await buildCore();
await buildWidgets();
emitTypes('packages/core-rules/tsconfig.build.json');
emitTypes('packages/widgets/tsconfig.build.json');
console.log(`built: core-rules, autoload.js, ${widgets().length} widgets`);
