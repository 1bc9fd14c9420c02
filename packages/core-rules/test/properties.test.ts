import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, kitFacts, reckon, schedule, type Assessment, type Book, type CaseEvent, type Facts, type FactValue, type Finding, type Truth } from '../src/index';
import { weightOf } from '../src/assess';
import { visitCells } from '../src/compile';
import { stateOf } from '../src/decide';
import { bookIds, bookOf, rulebookOf } from './books';

// 2 000 runs each on every submission; PROPERTY_RUNS=100000 for the long battery. The seed is printed by fast-check when one fails.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 2000);
// vitest's own `expect` is too slow for millions of checks.
function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
const books = new Map<string, Book>(bookIds.map((id) => [id, bookOf(id)]));

/** Facts around what a book speaks of: every edge and its neighbours to the cent, every value and one that it does not name. */
function factsFor(id: string): fc.Arbitrary<Facts> {
  const book = books.get(id)!;
  const valueOf = (fact: string): fc.Arbitrary<FactValue> => {
    const dimension = book.dimensions[book.byFact.get(fact)!]!;
    if (dimension.kind === 'band') {
      const near = dimension.edges.flatMap((edge) => [edge - 0.01, edge, edge + 0.01, edge * 1.5]);
      return fc.constantFrom(0, ...near);
    }
    if (dimension.kind === 'region') return fc.constantFrom(...(dimension.values as string[]), ...(dimension.values as string[]).map((code) => `${code.slice(0, 2)}0000`), '330000');
    const known = kitFacts[fact]?.values ?? [];
    return fc.constantFrom(...new Set([...(kitFacts[fact]?.type === 'boolean' ? [true, false] : dimension.values), ...known]));
  };
  const facts = [...book.byFact.keys()].filter((fact) => kitFacts[fact]?.scope !== 'derived');
  return fc.record(Object.fromEntries(facts.map((fact) => [fact, valueOf(fact)])), { requiredKeys: [] }) as fc.Arbitrary<Facts>;
}
const findings = (a: Assessment): readonly Finding[] => [...a.entitlements, ...a.duties];
const holdsOf = (a: Assessment): Map<string, Truth> => new Map(findings(a).map((one) => [one.id, one.holds]));
const some = (id: string): Facts => Object.fromEntries(Object.entries(rulebookOf(id).scope.when).map(([fact, test]) => [fact, Array.isArray(test) ? test[0] : test])) as Facts;

for (const id of bookIds) {
  const book = books.get(id)!;
  const anyFacts = factsFor(id);
  describe(`${id}: for all facts`, { timeout: 120_000 * Math.max(1, numRuns / 2000) }, () => {
    it('the same facts give the same answer, whatever their order', () => {
      fc.assert(fc.property(anyFacts, fc.infiniteStream(fc.nat()), (facts, keys) => {
        const shuffled = Object.entries(facts).map((entry) => [keys.next().value as number, entry] as const).sort((a, b) => a[0] - b[0]).map(([, entry]) => entry);
        check(JSON.stringify(assess(book, Object.fromEntries(shuffled))) === JSON.stringify(assess(book, facts)), 'order matters');
      }), { numRuns });
    });
    it('more facts never contradict fewer', () => {
      fc.assert(fc.property(anyFacts, fc.infiniteStream(fc.boolean()), (facts, keep) => {
        const fewer = Object.fromEntries(Object.entries(facts).filter(() => keep.next().value as boolean));
        const [less, more] = [assess(book, fewer), assess(book, facts)];
        if (less.applies !== 'unknown') check(more.applies === less.applies, 'applies');
        if (more.applies === 'no') return;
        for (const candidate of more.tier?.candidates ?? []) check(less.tier!.candidates.includes(candidate), `tier ${candidate} was ruled out before`);
        const [before, after] = [holdsOf(less), holdsOf(more)];
        for (const [node, holds] of before) if (holds === 'yes') check(after.get(node) === 'yes', `${node} held before`);
        for (const node of after.keys()) check(before.has(node), `${node} was ruled out before`);
      }), { numRuns });
    });
    it('every result is cited, and every question can change something', () => {
      fc.assert(fc.property(anyFacts, (facts) => {
        const a = assess(book, facts);
        for (const one of findings(a)) check(one.clauses.length > 0, `${one.id} is not cited`);
        if (a.tier) check(a.tier.clauses.length > 0, 'the tier is not cited');
        for (const { fact, settles } of a.questions) {
          // A province may be known where a city's rule needs the city.
          check((fact === 'region' || facts[fact] === undefined) && settles > 0, `${fact} is asked in vain`);
        }
        for (const one of findings(a)) if (one.range) check(weightOf(one.range[0]) < weightOf(one.range[1]), `${one.id}: the range`);
      }), { numRuns });
    });
    it('raising the premium never lowers what is owed', () => {
      const premiums = (book.byFact.has('premium') ? book.dimensions[book.byFact.get('premium')!]!.edges : [0]).flatMap((edge) => [Math.max(0, edge - 0.01), edge, edge * 2]);
      fc.assert(fc.property(anyFacts, fc.constantFrom(...premiums), fc.constantFrom(...premiums), (facts, a, b) => {
        const owed = (premium: number): Map<string, number> => {
          const { annualPremium: _annual, ...rest } = facts;
          const list = assess(book, { ...rest, ...some(id), premium }, { findingsOnly: true }).entitlements;
          return new Map(list.filter((one) => one.force === 'must' && one.holds === 'yes').map((one) => [one.id, weightOf(one.amount)]));
        };
        const [low, high] = [owed(Math.min(a, b)), owed(Math.max(a, b))];
        for (const [node, weight] of low) check((high.get(node) ?? 0) >= weight, `${node} shrinks`);
      }), { numRuns });
    });
    it('its tables are total and disjoint, by looking at every cell', () => {
      const all = stateOf(book, {});
      for (const table of book.tables) {
        const open = all.slice();
        for (const dimension of table.grid.dimensions) open[dimension] = book.dimensions[dimension]!.all;
        visitCells(table.grid, open, (_cell, set) => expect(table.grid.sets[set]).toHaveLength(1));
      }
    });
    it('rows of one right that meet in a cell owe the same', () => {
      const all = stateOf(book, {});
      for (const { rule, grid } of book.entitlements) {
        const open = all.slice();
        for (const dimension of grid.dimensions) open[dimension] = book.dimensions[dimension]!.all;
        visitCells(grid, open, (_cell, set) => {
          const answers = new Set(grid.sets[set]!.map(({ force, amount, counts }) => JSON.stringify([force, amount, counts])));
          expect(answers.size, rule.id).toBeLessThanOrEqual(1);
        });
      }
    });
    it('delivering one more service never lessens what was delivered', () => {
      const service = fc.record({ day: fc.integer({ min: 0, max: 400 }), kind: fc.constantFrom('training', 'risk-assessment', 'hazard-inspection', 'emergency-drill', 'publicity'), mode: fc.constantFrom('online', 'offline') });
      const date = (day: number) => new Date(Date.UTC(2025, 2, 1) + day * 86_400_000).toISOString().slice(0, 10);
      fc.assert(fc.property(fc.array(service, { maxLength: 6 }), service, (list, more) => {
        const facts: Facts = { ...some(id), premium: 120000, accidentLastYear: false, sizeClass: 'large', policyStart: '2025-03-01' };
        const eventOf = (one: typeof more): CaseEvent => ({ event: 'serviceCompleted', date: date(one.day), serviceKind: one.kind, mode: one.mode });
        const count = (services: (typeof more)[]) => reckon(book, facts, services.map(eventOf), { on: '2026-12-31' }).map(({ delivered }) => delivered);
        const [before, after] = [count(list), count([...list, more])];
        before.forEach((delivered, i) => check(after[i]! >= delivered, 'delivered less'));
      }), { numRuns });
    });
    it('a deadline never lies before its event, nor its rolled day before the counted one', () => {
      fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('complaintReceived', 'serviceCompleted', 'contractSigned', 'hazardFound'), (day, event) => {
        const date = new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
        for (const row of schedule(book, { ...some(id), policyStart: date }, [{ event, date }], { on: '2026-11-22' })) {
          if (row.event === 'calendar') continue;
          check(row.nominal >= date, `${row.id} lies before its event`);
          check(row.due >= row.nominal, `${row.id} rolls back`);
        }
      }), { numRuns });
    });
  });
}
