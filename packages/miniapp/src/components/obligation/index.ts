import type { Row } from '../../rights/rights';

const empty: Row = { id: '', book: '', force: 'fact', forceWords: '', title: '', text: '', owed: '', details: [], parts: [], clauses: [] };

/** One right or duty: what, how often, by whom, how binding, under which clause. */
Component({
  properties: { row: { type: Object, value: empty as Row & Record<string, unknown> } },
});
