import { kitFacts } from '@anze/core-rules';
import { expect } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';
import { fromFragment } from './read-link';
import { toFragment } from './share';
import type { Policy } from '../shared/questions/wizard';

const policy: Policy = { id: 'p1', name: '东山采石场', facts: quarry, skipped: ['pooled'], readings: { 'guangdong-non-coal-mine': { fourth: 'b' } } };
const encode = (data: unknown) => `#anze=1.${btoa(unescape(encodeURIComponent(JSON.stringify(data)))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a share link', () => {
  it('brings every answer, reading and version back', () => {
    const shared = fromFragment(toFragment([policy, { ...policy, name: '' }], 1, { 'guangdong-non-coal-mine': '2026-11-22' }), kitFacts)!;
    expect(shared.policies[0]).to.deep.equal(policy);
    expect(shared).to.deep.include({ current: 1, partly: false, versions: { 'guangdong-non-coal-mine': '2026-11-22' } });
  });

  it('stands beside other things in the fragment', () => {
    expect(fromFragment(toFragment([policy], 0, {}).replace('#', '#top&'), kitFacts)!.policies.length).to.equal(1);
  });

  const hostile: Record<string, string> = {
    'nothing': '', 'another fragment': '#top', 'no data': '#anze=1.', 'not base64': '#anze=1.%%%', 'not JSON': '#anze=1.aGVsbG8', 'another version': '#anze=9.e30',
    'a list': encode([]), 'null': encode(null), 'no policies': encode({ p: [] }), 'policies that are none': encode({ p: [1, null, 'x'] }), 'too long': `#anze=1.${'A'.repeat(20000)}`,
    'a deep nest': `#anze=1.${btoa('['.repeat(5000)).replace(/=+$/, '')}`, 'bad bytes': `#anze=1.${btoa('\xff\xfe').replace(/=+$/, '')}`,
  };
  for (const [name, fragment] of Object.entries(hostile)) it(`is refused quietly: ${name}`, () => expect(fromFragment(fragment, kitFacts)).to.equal(null));

  it('keeps what is sound of a link and says that it did not keep all', () => {
    const shared = fromFragment(encode({ c: 9, v: { __proto__: 'x', a: '<b>' }, p: [{ n: '\u202eevil\u0000', f: { region: '440000', premium: 'NaN', tier: 1, __proto__: { a: 1 }, constructor: 'x', sector: 'javascript:' }, s: ['premium', 'nonsense'], r: { x: { y: 3 } } }] }), kitFacts)!;
    expect(shared.partly).to.equal(true);
    expect(shared.current).to.equal(0);
    expect(shared.policies[0]).to.deep.equal({ id: 'p1', name: 'evil', facts: { region: '440000' }, skipped: ['premium'], readings: { x: {} } });
  });

  it('opens the result it was made from', async () => {
    history.replaceState(null, '', toFragment([policy, { ...policy, name: '西山', facts: { ...quarry, premium: 60000 }, readings: {} }], 1, {}));
    const page = await Calculator.open();
    expect(page.figure).to.equal('第二档');
    expect(page.textOf('.tabs')).to.contain('东山采石场');
  });

  it('is made by the button and shown, never sent', async () => {
    const page = await Calculator.open({ facts: quarry, shareBase: 'https://example.gov.cn/azx' });
    await page.press('分享');
    const link = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    expect(link).to.match(/^https:\/\/example\.gov\.cn\/azx#anze=1\./);
    expect(fromFragment(new URL(link).hash, kitFacts)!.policies[0]!.facts).to.deep.equal(quarry);
    await expect(page.element).to.be.accessible();
  });

  it('is neither made nor read with no-share', async () => {
    history.replaceState(null, '', toFragment([policy], 0, {}));
    const page = await Calculator.open({ noShare: true });
    expect(page.ask).to.contain('哪个省');
    page.element.facts = quarry;
    await page.settled();
    expect(page.textOf('button')).to.not.contain('分享');
  });

  it('of another place is not re-placed here: it says so and starts afresh', async () => {
    history.replaceState(null, '', toFragment([policy], 0, {}));
    const page = await Calculator.open({ rulebook: 'shaanxi' });
    await page.settled();
    expect(page.textOf('.notice')).to.contain('按别的地方或别的规则');
    expect(page.element.session.policy.facts).to.deep.equal({ region: '610000' });
    expect(page.one('.figure')).to.equal(null);
    expect(page.one('.question')).to.not.equal(null);
  });

  it('of a city of this place keeps its city', async () => {
    history.replaceState(null, '', toFragment([{ ...policy, facts: { region: '610100', sector: 'metal-smelting', premium: 50000 } }], 0, { shaanxi: '2026-11-22' }));
    const page = await Calculator.open({ rulebook: 'shaanxi' });
    await page.settled();
    expect(page.element.session.policy.facts).to.include({ region: '610100', premium: 50000 });
  });

  it('is taken by that widget of a page whose rulebooks it names', async () => {
    history.replaceState(null, '', toFragment([policy], 0, { 'guangdong-non-coal-mine': '2026-11-22' }));
    const [own, other, all] = [await Calculator.open({ rulebook: 'guangdong-non-coal-mine' }), await Calculator.open({ rulebook: 'shaanxi,xinzhou' }), await Calculator.open()];
    for (const page of [own, other, all]) await page.settled();
    expect(own.figure).to.equal('第三档');
    for (const page of [other, all]) {
      expect(page.textOf('.notice')).to.contain('按别的地方或别的规则');
      expect(page.element.session.policy.facts).to.not.have.property('premium');
    }
  });

  it('says when it cannot be read, and when the rules have changed since', async () => {
    history.replaceState(null, '', '#anze=1.aGVsbG8');
    const page = await Calculator.open();
    await page.settled();
    expect(page.textOf('.notice')).to.contain('读不出来');
    history.replaceState(null, '', toFragment([policy], 0, { 'guangdong-non-coal-mine': '2020-01-01' }));
    const other = await Calculator.open();
    expect(other.textOf('.notice')).to.contain('旧版规则');
  });
});
