import { Engine } from 'json-rules-engine';

const conditionsOf = (when) =>
  Object.entries(when).flatMap(([fact, cell]) => {
    if (Array.isArray(cell)) return [{ fact, operator: 'in', value: cell }];
    if (typeof cell !== 'object') return [{ fact, operator: 'equal', value: cell }];
    return [
      ...(cell.gte === undefined ? [] : [{ fact, operator: 'greaterThanInclusive', value: cell.gte }]),
      ...(cell.lt === undefined ? [] : [{ fact, operator: 'lessThan', value: cell.lt }]),
    ];
  });

/** One engine made once; the tier is a rule of higher priority that adds a fact, as its documentation proposes. */
export function byJsonRulesEngine(tables) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { when, value } of tables.tier) {
    engine.addRule({ priority: 10, conditions: { all: conditionsOf(when) }, event: { type: 'tier', params: { value } }, onSuccess: (event, almanac) => almanac.addRuntimeFact('tier', event.params.value) });
  }
  for (const [id, rows] of Object.entries(tables.rights)) {
    for (const { when, owes } of rows) engine.addRule({ priority: 1, conditions: { all: conditionsOf(when) }, event: { type: 'right', params: { id, owes } } });
  }
  for (const { when, owes } of tables.visits) engine.addRule({ priority: 1, conditions: { all: conditionsOf(when) }, event: { type: 'visits', params: { owes } } });
  engine.addRule({ priority: 1, conditions: { all: conditionsOf(tables.sizes) }, event: { type: 'either' } });
  return async (facts) => {
    const { events } = await engine.run(facts);
    const rights = Object.fromEntries(Object.keys(tables.rights).map((id) => [id, 'no']));
    const result = { tier: 0, rights, visits: 'no', either: false };
    for (const { type, params } of events) {
      if (type === 'tier') result.tier = params.value;
      else if (type === 'right') rights[params.id] = params.owes;
      else if (type === 'visits') result.visits = params.owes;
      else result.either = true;
    }
    return result;
  };
}
