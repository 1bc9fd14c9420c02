const showsIn = (page, tag, selector) =>
  page.waitForFunction(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted) !== null, [tag, selector], { timeout: 15000 });
const shows = (page, selector) => showsIn(page, 'anze-tier-calculator', selector);
/** Gives the calculator facts, as a page would, and waits for what they lead to. */
async function fill(page, facts, selector) {
  await page.evaluate((given) => {
    document.querySelector('anze-tier-calculator').facts = given;
  }, facts);
  await shows(page, selector);
}
const quarry = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false };

const smelter = { region: '610000', sector: 'metal-smelting', premium: 50000, sizeClass: 'medium', policyStart: '2025-06-01' };
const twoYears = { ...quarry, premium: 60000, policyStart: '2025-03-01', policyEnd: '2027-02-28' };
const delivered = [
  { id: 's1', event: 'serviceCompleted', date: '2026-11-05', serviceKind: ['training'], mode: 'offline', by: '张工' },
  { id: 's2', event: 'serviceCompleted', date: '2025-01-02', serviceKind: ['hazard-inspection'], item: ['comprehensive'], mode: 'offline' },
  { id: 's3', event: 'serviceCompleted', date: '2026-12-24', serviceKind: ['risk-assessment'], mode: 'online' },
];
/** Gives the calendar its properties, then presses what is named, one after the other. */
async function lead(page, properties, selector, ...presses) {
  const tag = 'anze-service-calendar';
  await page.evaluate(([name, given]) => Object.assign(document.querySelector(name), given), [tag, properties]);
  await showsIn(page, tag, '.log');
  for (const press of presses) {
    await page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).click(), [tag, press]);
    await page.evaluate((name) => document.querySelector(name).updateComplete, tag);
  }
  await showsIn(page, tag, selector);
}
const calendar = (attributes = '') => `<anze-service-calendar ${attributes}></anze-service-calendar>`;

/**
 * The states of each widget that every battery visits: `{ tag: { state: { html, go? } } }`.
 * `html` stands in the page's body; `go(page)` leads a playwright page from there to the state. Chromium 86 runs it too, so it uses
 * `page.evaluate` and `page.waitForFunction` only, and ends by waiting for what it wants to see.
 */
export const states = {
  'anze-tier-calculator': {
    empty: { html: '<anze-tier-calculator></anze-tier-calculator>' },
    question: { html: '<anze-tier-calculator></anze-tier-calculator>', go: (page) => fill(page, { region: '440000', sector: 'non-coal-mine', premium: 32000 }, '.question .ask') },
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
    shandong: { html: '<anze-tier-calculator></anze-tier-calculator>', go: (page) => fill(page, { region: '370000', sector: 'transport', premium: 20000, pooled: false }, '.question, .figure') },
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
  },
  'anze-citation': {
    closed: { html: '<anze-citation rulebook="guangdong-non-coal-mine" clause="GD-24a"></anze-citation>', go: (page) => showsIn(page, 'anze-citation', '.chip') },
    open: { html: '<anze-citation open rulebook="guangdong-non-coal-mine" clause="GD-24a,GD-26e"></anze-citation>', go: (page) => showsIn(page, 'anze-citation', 'blockquote') },
  },
  'anze-service-calendar': {
    'no-facts': { html: calendar(), go: (page) => lead(page, {}, '.none') },
    'no-start': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: quarry }, '.start') },
    'start-error': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: quarry }, '.problems', '.start button[type=submit]') },
    month: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
    agenda: { html: calendar('on="2026-11-22" show="agenda"'), go: (page) => lead(page, { facts: smelter, events: delivered }, '.agenda .row') },
    party: { html: calendar('on="2026-11-22" show="party"'), go: (page) => lead(page, { facts: { region: '140900', sector: 'coal-mine', sizeClass: 'medium', policyStart: '2026-01-01' } }, '.parties .row', '.others input') },
    provisional: { html: calendar('on="2027-01-08"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.day-list .provisional') },
    form: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, '.form', '.answer .primary') },
    'form-error': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, '.problems', '.answer .primary', '.form button[type=submit]') },
    letter: { html: calendar('on="2026-11-22" firm="广东石料厂"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.panel textarea', '.account .row-foot .controls .button') },
    recorded: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, '.status .button', '.answer .primary', '.form .choices input', '#field-mode', '.form button[type=submit]') },
    'no-rule': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: { region: '330000', sector: 'construction', policyStart: '2026-01-01' } }, '.none') },
    'no-rulebook': { html: calendar('rulebook="nowhere"'), go: (page) => showsIn(page, 'anze-service-calendar', '.error') },
    elder: { html: calendar('on="2026-11-22" mode="elder"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
    dark: { html: calendar('on="2026-11-22" theme="dark"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
    english: { html: `<div lang="en">${calendar('on="2026-11-22"')}</div>`, go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
  },
  // new widgets above
};
