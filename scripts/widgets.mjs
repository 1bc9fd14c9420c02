// The one list of widgets is packages/widgets/widgets.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const widgetsRoot = join(import.meta.dirname, '../packages/widgets');
export const listedWidgets = () => JSON.parse(readFileSync(join(widgetsRoot, 'widgets.json'), 'utf8'));
export const entryOf = (tag) => join(widgetsRoot, `src/define/${tag}.ts`);
/** Those with an entry; lint fails while a listed one has none. */
export const widgets = () => listedWidgets().filter((tag) => existsSync(entryOf(tag)));
