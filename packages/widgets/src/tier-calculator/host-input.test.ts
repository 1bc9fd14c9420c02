import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../define/anze-complaint-tracker';
import '../define/anze-guide';
import '../define/anze-hazard-list';
import '../define/anze-revisit-form';
import '../define/anze-service-calendar';
import type { AnzeElement } from '../shared/anze-element';
import { Calculator, quarry } from './harness.testing';

const page = (facts: unknown, lang?: string) => Calculator.answer(facts as never, lang);

describe('facts of the page that cannot be', () => {
  it('are named in place, and the rest is kept', async () => {
    const bad = await page({ region: '440000', sector: 'non-coal-mine', premium: 'abc', policyStart: '2025-02-30', accidentLastYear: false });
    expect(bad.textOf('.notice')).to.contain('保费').and.contain('起保').and.contain('没有采用');
    expect(bad.ask).to.contain('保费');
    expect(bad.element.session.policy.facts).to.deep.equal({ region: '440000', sector: 'non-coal-mine', accidentLastYear: false });
    bad.element.facts = quarry;
    await bad.element.updateComplete;
    await bad.settled();
    expect(bad.textOf('.notice')).to.not.contain('没有采用');
    expect(bad.figure).to.equal('第三档');
  });
  it('that end before they begin leave the start', async () => {
    const bad = await page({ ...quarry, policyStart: '2025-06-01', policyEnd: '2025-05-01' });
    expect(bad.figure).to.equal('第三档');
    expect(bad.textOf('.notice')).to.contain('没有采用');
  });
});

describe('facts that a page clears', () => {
  for (const name of ['tier-calculator', 'service-calendar', 'revisit-form', 'complaint-tracker', 'hazard-list', 'guide']) {
    it(`are none to anze-${name}`, async () => {
      const element = await fixture<AnzeElement & { facts: unknown }>(html`<${unsafeStatic(`anze-${name}`)}></${unsafeStatic(`anze-${name}`)}>`);
      for (const nothing of [null, undefined, 'text']) {
        element.facts = nothing;
        await element.updateComplete;
        expect(element.facts).to.deep.equal({});
      }
    });
  }
});
