import { showsIn } from '../support/lead.mjs';

const shows = (page, selector) => showsIn(page, 'anze-tier-calculator', selector);
/** Gives the calculator facts, as a page would, and waits for what they lead to. */
async function fill(page, facts, selector) {
  await page.evaluate((given) => {
    document.querySelector('anze-tier-calculator').facts = given;
  }, facts);
  await shows(page, selector);
}
const quarry = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false };

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  empty: { html: '<anze-tier-calculator></anze-tier-calculator>' },
  question: { html: '<anze-tier-calculator></anze-tier-calculator>', go: (page) => fill(page, { region: '440000', sector: 'non-coal-mine', premium: 32000 }, '.question input[type=radio]') },
  error: {
    html: '<anze-tier-calculator></anze-tier-calculator>',
    async go(page) {
      await fill(page, { region: '440000', sector: 'non-coal-mine' }, '#field-premium');
      await page.evaluate(() => {
        const root = document.querySelector('anze-tier-calculator').shadowRoot;
        const field = root.querySelector('#field-premium');
        field.value = '三万';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        root.querySelector('button[type=submit]').click();
      });
      await shows(page, '.problems');
    },
  },
  guangdong: { html: '<anze-tier-calculator></anze-tier-calculator>', go: (page) => fill(page, quarry, '.figure') },
  shaanxi: {
    html: '<anze-tier-calculator></anze-tier-calculator>',
    go: (page) => fill(page, { region: '610000', sector: 'metal-smelting', premium: 50000, sizeClass: 'medium', projectPolicy: false, policyStart: '2026-06-01' }, '.figure'),
  },
  shandong: {
    html: '<anze-tier-calculator></anze-tier-calculator>',
    async go(page) {
      await fill(page, { region: '370000', sector: 'transport', premium: 20000, pooled: false }, '.question input[type=radio]');
      // What was not answered stands as it is not known.
      await page.evaluate(() => document.querySelector('anze-tier-calculator').session.showResult());
      await shows(page, '.figure');
    },
  },
  xinzhou: { html: '<anze-tier-calculator></anze-tier-calculator>', go: (page) => fill(page, { region: '140900', sector: 'coal-mine', sizeClass: 'medium', otherSafetyCover: false }, '.figure') },
  'no-rule': { html: '<anze-tier-calculator></anze-tier-calculator>', go: (page) => fill(page, { region: '330000', sector: 'fisheries' }, '.none') },
  dispute: {
    html: '<anze-tier-calculator></anze-tier-calculator>',
    async go(page) {
      await fill(page, { ...quarry, premium: 5000 }, '.dispute');
      await page.evaluate(() => document.querySelector('anze-tier-calculator').shadowRoot.querySelectorAll('.dispute input')[1].click());
      await shows(page, '.figure');
    },
  },
  policies: {
    html: '<anze-tier-calculator></anze-tier-calculator>',
    async go(page) {
      await fill(page, quarry, '.figure');
      await page.evaluate(() => {
        const { session } = document.querySelector('anze-tier-calculator');
        session.add();
        session.prefill({ region: '610000', sector: 'metal-smelting', premium: 120000, sizeClass: 'large' });
        session.compare();
      });
      await page.waitForFunction(() => document.querySelector('anze-tier-calculator').shadowRoot.querySelectorAll('.compared .row-title, .compared .parts li').length > 4);
    },
  },
  elder: { html: '<anze-tier-calculator mode="elder"></anze-tier-calculator>', go: (page) => fill(page, quarry, '.figure') },
  dark: { html: '<anze-tier-calculator theme="dark"></anze-tier-calculator>', go: (page) => fill(page, quarry, '.figure') },
  english: { html: '<div lang="en"><anze-tier-calculator></anze-tier-calculator></div>', go: (page) => fill(page, { ...quarry, premium: 5000 }, '.figure') },
};
