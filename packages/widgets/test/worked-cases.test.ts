import { rulebookIds, rulebookLoaders } from '@anze/core-rules/rulebooks';
import * as core from '@anze/core-rules';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { runCase, type Case, type Engine } from '../../core-rules/test/run-case';
import '../src/define/anze-tier-calculator';
import type { AnzeAssessEvent } from '../src/shared/events/assess';
import type { AnzeTierCalculator } from '../src/tier-calculator/tier-calculator';

// The worked cases of the rulebooks once more, as the calculator on a page answers them.
const casesOf = async (id: string): Promise<Case[]> => ((await import(`/packages/core-rules/rulebooks/${id}/cases.json`)) as { default: Case[] }).default;

/** Gives the calculator a case as a reader's answers and takes what it tells the page. */
async function answered(element: AnzeTierCalculator, id: string, { facts, readings = {} }: Case): Promise<core.Assessment> {
  let told: AnzeAssessEvent | null = null;
  const listen = (event: Event) => (told = event as AnzeAssessEvent);
  element.addEventListener('anze-assess', listen);
  element.session.restore({ policies: [{ name: '', facts, skipped: [], readings: { [id]: readings } }], current: 0, versions: {}, partly: false } as never);
  element.session.showResult();
  await waitUntil(() => told !== null, 'the calculator tells its answer', { timeout: 4000, interval: 5 });
  element.removeEventListener('anze-assess', listen);
  const { assessments } = (told as unknown as AnzeAssessEvent).detail;
  return assessments.find(({ rulebook }) => rulebook === id)!;
}

for (const id of rulebookIds) {
  describe(`${id}: the calculator answers the worked cases`, function () {
    this.timeout(60_000);
    it('as they were worked by hand', async () => {
      const decisions = await rulebookLoaders[id]!.decisions();
      const element = await fixture<AnzeTierCalculator>(html`<anze-tier-calculator rulebook=${id} no-share></anze-tier-calculator>`);
      await waitUntil(() => element.session.setting.engine !== null, 'the rules are there', { timeout: 6000 });
      // The calculator answers for a place and trade that are known, for the insured, and for today.
      const { byFact } = core.compile(decisions, core.kitFacts);
      const isPlaced = ({ facts }: Case) => ['region', 'sector'].every((fact) => facts[fact] !== undefined || !byFact.has(fact));
      // It tells the page only what is new.
      const told = new Set<string>();
      const isNew = ({ facts, readings }: Case) => !told.has(JSON.stringify([facts, readings])) && told.add(JSON.stringify([facts, readings])).size > 0;
      const cases = (await casesOf(id)).filter((one) =>
        isPlaced(one) && isNew(one) && !one.expect.error && one.expect.applies !== 'no' && one.expect.applies !== 'unknown' && !one.audience && (one.on === undefined || one.facts.policyStart !== undefined));
      const problems: string[] = [];
      for (const one of cases) {
        const assessment = await answered(element, id, { ...one, facts: { region: '440000', sector: 'other', ...one.facts } });
        const engine: Engine = { ...core, assess: () => assessment };
        const { schedule: _schedule, reckon: _reckon, ...expected } = one.expect;
        problems.push(...runCase(decisions, { ...one, expect: expected }, engine).map((problem) => `${one.name}: ${problem}`));
      }
      expect(problems).to.deep.equal([]);
      expect(cases.length).to.be.greaterThan(15);
    });
  });
}
