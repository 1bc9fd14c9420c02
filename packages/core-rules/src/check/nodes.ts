import type { Amount, Form, Rulebook, Rule, Service, When } from '../types';
import type { Segments } from './json-text';

/** Every place of a rulebook that says something, with the name a person finds it by. */
export interface Node {
  readonly id: string;
  readonly at: Segments;
  /** Only where it matters. */
  readonly kind?: 'beside' | 'extension' | 'field';
  readonly when?: When | undefined;
  readonly on?: When | undefined;
  readonly reading?: string | undefined;
  readonly clauses: readonly string[];
  readonly amount?: Amount | undefined;
  readonly services?: readonly Service[] | undefined;
}

/** Where a condition of a node stands. */
export const conditionAt = ({ kind, at }: Node, key: 'when' | 'on'): Segments => (kind === 'beside' ? at : [...at, kind === 'extension' ? 'if' : key]);

/** The conditions of the scope: a firm that meets one of them is under the book. */
export const scopesOf = ({ scope }: Rulebook): readonly When[] => [scope.when, ...(scope.also ?? [])];

/** `on` of a deadline without the event's name. */
export function detailsOf(on: When | undefined): When | undefined {
  if (!on) return undefined;
  const { event: _event, ...details } = on;
  return details;
}

function rulesOf(rules: readonly Rule[], group: string): Node[] {
  return rules.flatMap((rule, i): Node[] => {
    const at = [group, i];
    const services = [...(rule.counts ?? []), ...(rule.about ?? [])];
    return [
      { id: rule.id, at, when: rule.when, on: rule.on, reading: rule.reading, clauses: rule.clauses ?? [], amount: rule.amount, services },
      ...(rule.rows ?? []).map((row, k): Node => ({
        id: rule.id, at: [...at, 'rows', k], when: row.when, reading: row.reading, clauses: row.clauses, amount: row.amount, services: row.counts,
      })),
      ...(rule.parts ?? []).map((part, k): Node => ({ id: rule.id, at: [...at, 'parts', k], clauses: part.clauses })),
    ];
  });
}

function formNodes(form: Form, i: number): Node[] {
  return [
    { id: form.id, at: ['forms', i], clauses: form.clauses ?? [] },
    ...form.fields.map((field, k): Node => ({
      id: `${form.id} › ${field.id}`, at: ['forms', i, 'fields', k], kind: 'field', when: field.when, on: field.on, clauses: field.clauses, amount: field.amount,
    })),
  ];
}

export function nodesOf(book: Rulebook): Node[] {
  return [
    { id: 'scope', at: ['scope'], when: book.scope.when, clauses: book.scope.clauses },
    ...(book.scope.also ?? []).map((when, i): Node => ({ id: 'scope', at: ['scope', 'also', i], kind: 'beside', when, clauses: book.scope.clauses })),
    ...book.tables.flatMap((table, i) => table.rows.map((row, k): Node => ({
      id: table.gives, at: ['tables', i, 'rows', k], when: row.when, reading: row.reading, clauses: row.clauses,
    }))),
    ...rulesOf(book.entitlements, 'entitlements'),
    ...rulesOf(book.duties, 'duties'),
    ...book.deadlines.flatMap((deadline, i): Node[] => [
      { id: deadline.id, at: ['deadlines', i], when: deadline.when, on: detailsOf(deadline.on), reading: deadline.reading, clauses: deadline.clauses, services: deadline.about },
      ...(deadline.extension
        ? [{ id: deadline.id, at: ['deadlines', i, 'extension'], kind: 'extension' as const, on: deadline.extension.if, reading: deadline.extension.reading, clauses: deadline.extension.clauses }]
        : []),
    ]),
    ...book.forms.flatMap(formNodes),
    ...book.disputes.flatMap((dispute, i) => Object.entries(dispute.readings).map(([reading, { clauses }]): Node => ({
      id: dispute.id, at: ['disputes', i, 'readings', reading], clauses,
    }))),
  ];
}
