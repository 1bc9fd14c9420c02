import type { Deadline, Rulebook, RulebookTexts, Rule, Service, When } from '../src/types';

/** One entry of law/law.lock.json: what the inventory of the law says of one clause. */
export interface LockEntry {
  quote: string;
  clause: string;
  kind: string;
  owes: string;
  to: string;
  force: string;
  when: When;
  service?: { kind?: string[]; mode?: string[]; topic?: string };
  amount?: Record<string, unknown>;
  due?: { after?: string; within?: number; unit?: string; on?: string; of?: string };
  extension?: { max: number | null; unit: string | null };
}
export type Lock = Record<string, LockEntry>;

/** Where a rulebook cites a clause, and with which values. */
interface Site {
  path: string;
  clauses: readonly string[];
  clause: string;
  owes?: string;
  to?: string;
  force?: string;
  when: When;
  amount?: unknown;
  services?: readonly Service[];
  deadline?: Deadline;
  part?: boolean;
}

const prefixOf: Record<string, string> = {
  'sector-requirements': 'SEC', shaanxi: 'SX', 'guangdong-non-coal-mine': 'GD', 'shandong-transport': 'SD', xinzhou: 'XZ',
};
const mayBeLeftOut = new Set(['scope', 'definition', 'guidance', 'consequence']);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
  }
  return value;
}
const list = (test: unknown): unknown[] => (Array.isArray(test) ? test : [test]);

/** Whether every value that passes `narrow` also passes `wide`. */
function implies(narrow: unknown, wide: unknown): boolean {
  if (same(narrow, wide)) return true;
  const isBand = (test: unknown) => test !== null && typeof test === 'object' && !Array.isArray(test);
  if (isBand(narrow) && isBand(wide)) {
    const n = narrow as { gte?: number; lt?: number };
    const w = wide as { gte?: number; lt?: number };
    return (w.gte === undefined || (n.gte ?? -Infinity) >= w.gte) && (w.lt === undefined || (n.lt ?? Infinity) <= w.lt);
  }
  if (isBand(narrow) || isBand(wide)) return false;
  return list(narrow).every((value) => list(wide).some((other) => other === value));
}

function sitesOf(book: Rulebook): Site[] {
  const sites: Site[] = [];
  const add = (path: string, clauses: readonly string[] | undefined, values: Omit<Site, 'path' | 'clauses' | 'clause'>) => {
    for (const clause of clauses ?? []) sites.push({ path, clauses: clauses!, clause, ...values });
  };
  add('scope', book.scope.clauses, { when: book.scope.when });
  book.tables.forEach((table) =>
    table.rows.forEach((row, i) =>
      add(`tables.${table.gives}.${i}`, row.clauses, { when: row.when, amount: { exact: row.value, unit: table.gives, per: null } })));
  const ruleSites = (rule: Rule, group: string) => {
    const base = { owes: rule.owes, to: rule.to, force: rule.force };
    const whole = { ...rule.when, ...rule.on };
    const amountOf = (amount: unknown) => (amount === undefined ? {} : { amount });
    const serviceOf = (services: readonly Service[] | undefined) => (services ? { services } : {});
    add(`${group}.${rule.id}`, rule.clauses, { ...base, when: whole, ...amountOf(rule.amount), ...serviceOf(rule.counts ?? rule.about) });
    rule.rows?.forEach((row, i) =>
      add(`${group}.${rule.id}.rows.${i}`, row.clauses, {
        ...base, ...(row.force ? { force: row.force } : {}), when: { ...whole, ...row.when },
        ...amountOf(row.amount ?? rule.amount), ...serviceOf(row.counts ?? rule.counts ?? rule.about),
      }));
    rule.parts?.forEach((part, i) => add(`${group}.${rule.id}.parts.${i}`, part.clauses, { ...base, when: whole, part: true }));
  };
  book.entitlements.forEach((rule) => ruleSites(rule, 'entitlements'));
  book.duties.forEach((rule) => ruleSites(rule, 'duties'));
  book.deadlines.forEach((deadline) => {
    const { event: _event, ...details } = (deadline.on ?? {}) as Record<string, unknown>;
    const values = { owes: deadline.owes, to: deadline.to, force: deadline.force, when: { ...deadline.when, ...(details as When) }, deadline };
    add(`deadlines.${deadline.id}`, deadline.clauses, values);
    if (deadline.extension) {
      add(`deadlines.${deadline.id}.extension`, deadline.extension.clauses, { when: { ...values.when, ...deadline.extension.if }, deadline, part: true });
    }
  });
  book.forms.forEach((form) => {
    const base = { owes: form.owes, to: form.to, force: form.force };
    add(`forms.${form.id}`, form.clauses, { ...base, when: {}, part: true });
    form.fields.forEach((field) =>
      add(`forms.${form.id}.${field.id}`, field.clauses, {
        owes: field.owes ?? form.owes, to: field.to ?? form.to, force: field.force ?? form.force, when: { ...field.when, ...field.on },
        ...(field.amount ? { amount: field.amount } : {}),
      }));
  });
  book.disputes.forEach((dispute) =>
    Object.entries(dispute.readings).forEach(([key, reading]) => add(`disputes.${dispute.id}.${key}`, reading.clauses, { when: {}, part: true })));
  return sites;
}

/** The condition of a lock entry without what the rulebook's scope already says. */
function ownWhen(entry: LockEntry, book: Rulebook): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const [fact, test] of Object.entries(entry.when)) {
    if (fact === 'event') continue;
    const scope = book.scope.when[fact];
    if (scope === undefined || !implies(scope, test)) own[fact] = test;
  }
  return own;
}

/** A span after the year's end is the same day as a fixed date of the next year. */
const fixedDay: Record<string, string> = { 'yearEnd 3 months': '03-31 next-year' };
function spanOf(due: NonNullable<LockEntry['due']>): string {
  const span = due.on ? `${due.on} ${due.of ?? ''}` : `${due.after} ${due.within} ${due.unit}`;
  return fixedDay[span] ?? span;
}
function spanOfDeadline(deadline: Deadline): string {
  if (deadline.at) return `${deadline.at[0]} ${deadline.at[1]}`;
  return `${deadline.on?.event} ${deadline.within?.[0]} ${deadline.within?.[1]}`;
}

/**
 * Holds a rulebook against the lock: every clause encoded or left out with a reason, every party, force, condition, amount, due date
 * and extension equal, every quotation and article the same. A clause in `departs` may differ, with its reason: what differs there is told
 * apart, so that it can be held to what was decided. One sentence a problem or departure.
 */
export function compareWithLock(book: Rulebook, texts: RulebookTexts, lock: Lock, hash: (quote: string) => string): { problems: string[]; departures: string[] } {
  const problems: string[] = [];
  const departures: string[] = [];
  const prefix = `${prefixOf[book.id]}-`;
  const mine = Object.keys(lock).filter((id) => id.startsWith(prefix));
  const sites = sitesOf(book);
  const byClause = new Map<string, Site[]>();
  for (const site of sites) byClause.set(site.clause, [...(byClause.get(site.clause) ?? []), site]);
  const valueSites = (id: string) => (byClause.get(id) ?? []).filter((site) => site.owes !== undefined);

  for (const id of byClause.keys()) if (!lock[id] || !id.startsWith(prefix)) problems.push(`${id}: no such clause in the law`);
  for (const [id, why] of Object.entries(book.notEncoded)) {
    if (!lock[id]) problems.push(`${id}: left out, but no such clause in the law`);
    else if (!mayBeLeftOut.has(lock[id].kind)) problems.push(`${id}: a ${lock[id].kind} may not be left out`);
    if (!why.trim()) problems.push(`${id}: left out without a reason`);
    if (byClause.has(id)) problems.push(`${id}: both encoded and left out`);
  }
  for (const [id, why] of Object.entries(book.departs ?? {})) {
    if (!byClause.has(id)) problems.push(`${id}: departs, but is not encoded`);
    if (!why.trim()) problems.push(`${id}: departs without a reason`);
  }

  for (const id of mine) {
    const entry = lock[id]!;
    const text = texts.clauses[id];
    if (!text) problems.push(`${id}: no text in zh.json`);
    else {
      if (text.article !== entry.clause) problems.push(`${id}: article "${text.article}" should be "${entry.clause}"`);
      if (!text.quote || hash(text.quote.replace(/\s+/g, '')) !== entry.quote) problems.push(`${id}: the quotation is not the law's`);
      if (!text.text.trim()) problems.push(`${id}: no sentence of our own`);
    }
    if (id in book.notEncoded) continue;
    const all = byClause.get(id) ?? [];
    if (!all.length) {
      problems.push(`${id}: forgotten (${entry.kind})`);
      continue;
    }
    const differs = book.departs?.[id] ? departures : problems;

    for (const site of valueSites(id)) {
      for (const key of ['owes', 'to', 'force'] as const) {
        if (site[key] !== entry[key]) differs.push(`${id} at ${site.path}: ${key} is ${site[key]}, the law has ${entry[key]}`);
      }
    }
    const own = ownWhen(entry, book);
    const conditioned = all.filter((site) => !site.path.startsWith('scope') && !site.path.startsWith('disputes') && !site.path.endsWith('.extension'));
    for (const site of conditioned) {
      for (const [fact, test] of Object.entries(own)) {
        if (site.when[fact] === undefined) differs.push(`${id} at ${site.path}: lacks the condition ${fact} ${JSON.stringify(test)}`);
        else if (!implies(site.when[fact], test)) differs.push(`${id} at ${site.path}: ${fact} ${JSON.stringify(site.when[fact])} is wider than the law's ${JSON.stringify(test)}`);
      }
      for (const [fact, test] of Object.entries(site.when)) {
        if (fact === 'event') continue;
        const others = site.clauses.filter((other) => other !== id && lock[other]);
        const justified = own[fact] !== undefined ? true : others.some((other) => ownWhen(lock[other]!, book)[fact] !== undefined);
        if (!justified) differs.push(`${id} at ${site.path}: has a condition ${fact} ${JSON.stringify(test)} that no cited clause knows`);
      }
    }
    for (const [fact, test] of Object.entries(own)) {
      if (!Array.isArray(test)) continue;
      const missing = test.filter((value) => !conditioned.some((site) => list(site.when[fact]).includes(value)));
      if (missing.length) differs.push(`${id}: ${fact} ${missing.join(', ')} is nowhere`);
    }
    if (entry.amount) {
      const withAmount = all.filter((site) => !site.part && !site.deadline && !site.path.startsWith('scope'));
      if (!withAmount.some((site) => same(site.amount, entry.amount))) {
        differs.push(`${id}: amount ${JSON.stringify(entry.amount)} is not where it is cited (${all.map((site) => site.path).join(', ')})`);
      }
      for (const site of withAmount) {
        if (site.amount !== undefined && !same(site.amount, entry.amount)) differs.push(`${id} at ${site.path}: amount ${JSON.stringify(site.amount)}, the law has ${JSON.stringify(entry.amount)}`);
      }
    }
    if (entry.due && !all.some((site) => site.deadline && spanOfDeadline(site.deadline) === spanOf(entry.due!))) {
      differs.push(`${id}: no deadline "${spanOf(entry.due)}" cites it`);
    }
    if (entry.extension) {
      const fits = all.some(({ deadline }) => {
        const max = deadline?.extension?.max ?? null;
        return deadline?.extension && (entry.extension!.max === null ? max === null : max?.[0] === entry.extension!.max && max?.[1] === entry.extension!.unit);
      });
      if (!fits) differs.push(`${id}: no deadline with the extension ${JSON.stringify(entry.extension)} cites it`);
    }
    const kinds = entry.service?.kind;
    if (kinds) {
      for (const site of all) {
        const cited = (site.services ?? []).flatMap((service) => service.kind ?? []);
        if (cited.length && !cited.some((kind) => kinds.includes(kind))) differs.push(`${id} at ${site.path}: services ${cited.join(', ')}, the law has ${kinds.join(', ')}`);
      }
    }
  }

  const listFor = (clauses: readonly string[]) => (clauses.some((id) => book.departs?.[id]) ? departures : problems);
  for (const site of sites) {
    if (site.amount !== undefined && !site.part && !site.clauses.some((id) => same(lock[id]?.amount, site.amount))) {
      listFor(site.clauses).push(`${site.path}: amount ${JSON.stringify(site.amount)} stands in none of its clauses ${site.clauses.join(', ')}`);
    }
  }
  for (const deadline of book.deadlines) {
    const known = deadline.clauses.some((id) => lock[id]?.due && spanOf(lock[id].due!) === spanOfDeadline(deadline));
    if (!known) listFor(deadline.clauses).push(`deadlines.${deadline.id}: "${spanOfDeadline(deadline)}" stands in none of its clauses ${deadline.clauses.join(', ')}`);
  }
  return { problems, departures };
}
