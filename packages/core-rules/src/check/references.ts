import { eventNames } from '../events';
import { duplicateIds } from '../parse-rulebook';
import type { Context } from './check';
import type { Segments } from './json-text';
import { scopesOf } from './nodes';
import { suggestion } from './shape';

const kinds = {
  right: { zh: '权利（entitlements）', en: 'right (entitlements)' },
  deadline: { zh: '期限（deadlines）', en: 'deadline' },
  step: { zh: '规则、期限或表格', en: 'rule, deadline or form' },
} as const;

/** Names that point to something: all must be there, and each name must mean one thing. */
export function checkReferences({ book, nodes, facts, say, language }: Context): void {
  for (const { code, at, values } of duplicateIds(book)) say('error', code, at, values);

  const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);
  const rights = ids(book.entitlements);
  const deadlines = ids(book.deadlines);
  const steps = [...rights, ...ids(book.duties), ...deadlines, ...ids(book.forms)];
  const point = (at: Segments, node: string, key: string, id: string | undefined, known: readonly string[], kind: keyof typeof kinds) => {
    if (id === undefined || known.includes(id)) return;
    say('error', 'unknown-reference', at, { node, key, id, kind: kinds[kind][language], meant: suggestion(id, known, language) });
  };

  for (const group of ['entitlements', 'duties'] as const) {
    book[group].forEach((rule, i) => {
      point([group, i, 'includedIn'], rule.id, 'includedIn', rule.includedIn, rights.filter((id) => id !== rule.id), 'right');
      rule.countsItems?.forEach((id, k) => point([group, i, 'countsItems', k], rule.id, 'countsItems', id, rights.filter((right) => right !== rule.id), 'right'));
    });
  }
  book.deadlines.forEach((deadline, i) => {
    const { id: node } = deadline;
    point(['deadlines', i, 'meets'], node, 'meets', deadline.meets, rights, 'right');
    deadline.replaces?.forEach((id, k) => point(['deadlines', i, 'replaces', k], node, 'replaces', id, deadlines.filter((other) => other !== node), 'deadline'));
    for (const [at, event] of [[['deadlines', i, 'on', 'event'], deadline.on?.event], [['deadlines', i, 'doneBy'], deadline.doneBy]] as const) {
      if (event !== undefined && !eventNames.includes(event)) say('error', 'unknown-event', at, { node, event, meant: suggestion(event, eventNames, language) });
    }
  });
  book.procedures.forEach((procedure, i) =>
    procedure.steps.forEach((id, k) => point(['procedures', i, 'steps', k], procedure.id, 'steps', id, steps, 'step')));

  const services = (facts.serviceKind!.values ?? []).map(String);
  for (const node of nodes) {
    for (const kind of node.services?.flatMap((service) => service.kind ?? []) ?? []) {
      if (!services.includes(kind)) say('error', 'unknown-service', node.at, { node: node.id, service: kind, meant: suggestion(kind, services, language) });
    }
  }

  scopesOf(book).forEach((when, i) => {
    if (book.role === 'local' && !Object.keys(when).length) say('error', 'scope-everywhere', ['scope', ...(i ? ['also', i - 1] : ['when'])], {});
  });

  const used = new Set<string>();
  for (const node of nodes) {
    if (!node.reading) continue;
    used.add(node.reading);
    const [id, key] = node.reading.split(':') as [string, string];
    if (book.disputes.find((dispute) => dispute.id === id)?.readings[key]) continue;
    const values = book.disputes.flatMap((dispute) => Object.keys(dispute.readings).map((reading) => `${dispute.id}:${reading}`)).join(', ');
    say('error', 'unknown-reading', [...node.at, 'reading'], { node: node.id, reading: node.reading, values: values || '—' });
  }
  book.disputes.forEach((dispute, i) => {
    const { id } = dispute;
    const readings = Object.keys(dispute.readings);
    if (!readings.includes(dispute.default)) say('error', 'dispute-default', ['disputes', i, 'default'], { id, reading: dispute.default, values: readings.join(', ') });
    if (readings.length < 2) say('error', 'dispute-single', ['disputes', i], { id });
    // One reading may well be that there is no such rule; but one at least must be somewhere.
    if (!readings.some((reading) => used.has(`${id}:${reading}`))) say('error', 'dispute-unused', ['disputes', i], { id, reading: readings[0] ?? '', values: readings.join(', ') });
  });
}
