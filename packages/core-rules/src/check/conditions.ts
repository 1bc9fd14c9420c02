import { isRegion, regionName } from '../regions';
import type { Fact, FactValue, Test, When } from '../types';
import { figure, isBand, isEmpty, valuesOf } from './cells';
import type { Context } from './check';
import { conditionAt, scopesOf, type Node } from './nodes';
import { isPrefecture } from './prefectures';
import { shown, suggestion } from './shape';
import type { Segments } from './json-text';

/** Whether every condition speaks of facts and values that exist, of bands that can hold, and of facts that somebody is asked. */
export function checkConditions(context: Context): void {
  const { book, facts, nodes, say, language } = context;
  const names = Object.keys(facts);
  const used = new Set<string>();
  const given = new Set(book.tables.map((table) => table.gives));
  const inScope = new Set(scopesOf(book).flatMap((when) => Object.keys(when)));
  // The facts whose answer answers this one.
  const readFrom = (fact: string): readonly string[] => [fact, ...(book.reads?.[fact] ?? [])];

  const cells = (node: Node, key: 'when' | 'on', condition: When | undefined) => {
    for (const [fact, test] of Object.entries(condition ?? {})) {
      const at = [...conditionAt(node, key), fact];
      const definition = facts[fact];
      if (!definition) {
        say('error', 'unknown-fact', at, { node: node.id, fact, meant: suggestion(fact, names, language) });
        continue;
      }
      checkTest(context, node, at, fact, test, definition);
      if (key === 'on') {
        if (definition.scope !== 'event') say('warning', 'firm-fact-in-on', at, { node: node.id, fact });
        continue;
      }
      readFrom(fact).forEach((source) => used.add(source));
      if (definition.scope === 'event') say('error', 'event-fact-in-when', at, { node: node.id, fact });
      else if (definition.scope === 'derived') {
        if (!given.has(fact)) say('error', 'derived-without-table', at, { node: node.id, fact });
      } else if (definition.audience === 'insured' && node.kind !== 'field' && !inScope.has(fact) && !readFrom(fact).some((source) => book.ask.includes(source))) {
        say('error', 'fact-never-asked', at, { node: node.id, fact });
      }
    }
  };
  for (const node of nodes) {
    cells(node, 'when', node.when);
    cells(node, 'on', node.on);
  }
  book.ask.forEach((fact, i) => {
    if (!facts[fact]) say('error', 'unknown-fact', ['ask', i], { node: 'ask', fact, meant: suggestion(fact, names, language) });
    else if (!used.has(fact)) say('warning', 'fact-asked-in-vain', ['ask', i], { fact });
  });
  for (const [fact, sources] of Object.entries(book.reads ?? {})) {
    [fact, ...sources].forEach((name) => {
      if (!facts[name]) say('error', 'unknown-fact', ['reads', fact], { node: 'reads', fact: name, meant: suggestion(name, names, language) });
    });
  }
  checkEdges(context);
}

const REGION = {
  zh: '写六位行政区划代码，前两位是省，例如 440000（广东省）、140900（忻州市）',
  en: 'give the six figures of GB/T 2260, the first two for the province, e.g. 440000 (Guangdong), 140900 (Xinzhou)',
} as const;

function checkTest({ say, book, language }: Context, node: Node, at: Segments, fact: string, test: Test, definition: Fact): void {
  const isNumber = definition.type === 'yuan' || definition.type === 'number';
  const wrong = (value: unknown, wantedZh: string, wantedEn: string) =>
    say('error', 'wrong-cell', at, { node: node.id, fact, value: shown(value), wanted: language === 'zh' ? wantedZh : wantedEn });
  if (isBand(test)) {
    if (!isNumber) return wrong(test, '值或值的列表', 'a value or a list of values');
    const { gte, lt } = test;
    if (isEmpty(test)) say('error', 'empty-band', at, { node: node.id, fact, gte: figure(gte!), lt: figure(lt!) });
    if (gte! <= 0) say('warning', 'needless-edge', at, { node: node.id, fact, gte: figure(gte!) });
    return;
  }
  if (isNumber) return wrong(test, '区间，例如 {"gte": 30000, "lt": 100000}', 'a band, e.g. {"gte": 30000, "lt": 100000}');
  for (const value of valuesOf(test)) {
    const meant = (known: readonly FactValue[]) => suggestion(String(value), known.map(String), language);
    const unknown = (known: readonly FactValue[]) => say('error', 'unknown-value', at, { node: node.id, fact, value: shown(value), meant: meant(known) });
    if (definition.type === 'region') {
      if (!isRegion(value)) say('error', 'unknown-value', at, { node: node.id, fact, value: shown(value), meant: REGION[language] });
      else if (!isPrefecture(value)) say('warning', 'unknown-place', at, { node: node.id, value, province: regionName(`${value.slice(0, 2)}0000`, language) });
    } else if (definition.type === 'boolean') {
      if (typeof value !== 'boolean') unknown([true, false]);
    } else if (definition.scope === 'derived') {
      const values = book.tables.filter((table) => table.gives === fact).flatMap((table) => table.rows.map((row) => row.value));
      if (values.length && !values.includes(value as string | number)) unknown(values);
    } else if (definition.values && !definition.values.includes(value)) unknown(definition.values);
  }
}

interface Edge {
  readonly value: number;
  readonly node: Node;
  readonly at: Segments;
}

const guesses = {
  zh: { small: '是不是按万元写了', large: '是不是多写了几个零' },
  en: { small: 'was it written in ten thousands', large: 'was it written with too many zeros' },
} as const;

/** Edges that were surely meant to be the same, and edges written in another unit. */
function checkEdges({ nodes, facts, say, language }: Context): void {
  const edges = new Map<string, Edge[]>();
  for (const node of nodes) {
    for (const key of ['when', 'on'] as const) {
      for (const [fact, test] of Object.entries(node[key] ?? {})) {
        if (!isBand(test) || !facts[fact]) continue;
        const at = [...conditionAt(node, key), fact];
        for (const value of [test.gte ?? 0, test.lt ?? 0]) if (value > 0) edges.set(fact, [...(edges.get(fact) ?? []), { value, node, at }]);
      }
    }
  }
  for (const [fact, all] of edges) {
    const sorted = [...new Set(all.map(({ value }) => value))].sort((a, b) => a - b);
    const edgeAt = (value: number): Edge => all.find((edge) => edge.value === value)!;
    sorted.forEach((low, i) => {
      const high = sorted[i + 1];
      // 49 999 and 50 000 are one edge; 1 and 2 persons are two.
      if (high! - low <= 1 && (high! - low) / high! < 0.01) {
        say('error', 'edges-nearly-meet', edgeAt(low).at, { fact, low: figure(low), high: figure(high!) });
      }
      if (facts[fact]!.type !== 'yuan') return;
      const others = sorted.filter((other) => other !== low);
      const strayed = others.length > 1 && others.every((other) => Math.max(other, low) / Math.min(other, low) >= 1000);
      // Nobody grades by less than 100 yuan; a figure a thousand times away from all its neighbours was written in ten thousands.
      if (low < 100 || strayed) {
        const edge = edgeAt(low);
        const isLarge = low >= 100 && others.every((other) => other < low);
        say('warning', 'unit-suspicious', edge.at, {
          guess: guesses[language][isLarge ? 'large' : 'small'], node: edge.node.id, fact, edge: figure(low), unit: language === 'zh' ? '元' : 'yuan', others: others.map(figure).join(language === 'zh' ? '、' : ', ') || '—',
        });
      }
    });
  }
}
