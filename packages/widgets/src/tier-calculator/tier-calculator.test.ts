import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/anze-tier-calculator';
import type { AnzeTierCalculator } from './tier-calculator';

describe('anze-tier-calculator', () => {
  it('answers a Guangdong quarry', async () => {
    const element = await fixture<AnzeTierCalculator>(html`<anze-tier-calculator .facts=${{ region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false }}></anze-tier-calculator>`);
    await waitUntil(() => element.shadowRoot!.querySelector('.figure'));
    expect(element.shadowRoot!.querySelector('.figure')!.textContent).to.equal('第三档');
  });
});
