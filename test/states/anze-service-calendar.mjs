import { showsIn } from '../support/lead.mjs';

const quarry = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false };
const smelter = { region: '610000', sector: 'metal-smelting', premium: 50000, sizeClass: 'medium', policyStart: '2025-06-01' };
const twoYears = { ...quarry, premium: 60000, policyStart: '2025-03-01', policyEnd: '2027-02-28' };
const partly = { region: '440000', sector: 'non-coal-mine', policyStart: '2026-03-01' };
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

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  'no-facts': { html: calendar(), go: (page) => lead(page, {}, '.ask-card') },
  'question-error': { html: calendar(), go: (page) => lead(page, {}, '.problems', '.question button[type=submit]') },
  'city-unknown': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: { region: '140000', sector: 'coal-mine', policyStart: '2026-01-01' } }, '.none', '.question .buttons .plain') },
  open: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: partly }, '.next-question') },
  question: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: partly }, '#field-premium', '.next-question .button') },
  disputed: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: { ...twoYears, premium: 5000 } }, '.dispute .checked', '.dispute .reading:nth-child(2) input') },
  mark: { html: calendar('on="2026-11-22" show="agenda"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.done-form', '.due .mark-done') },
  'mark-error': {
    html: calendar('on="2026-11-22" show="agenda"'),
    go: async (page) => {
      await lead(page, { facts: twoYears, events: delivered }, '.done-form', '.due .mark-done');
      await page.evaluate(() => {
        const field = document.querySelector('anze-service-calendar').shadowRoot.querySelector('#field-mark-date');
        field.value = '';
        field.dispatchEvent(new Event('input'));
      });
      await lead(page, {}, '.done-form .problems', '.done-form button[type=submit]');
    },
  },
  marked: { html: calendar('on="2026-11-22" show="agenda"'), go: (page) => lead(page, { facts: twoYears, events: [...delivered, { id: 'r1', event: 'revisitDone', of: 's1', date: '2026-11-10' }] }, '.due.done', '.agenda .part:last-child summary') },
  'no-start': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: quarry }, '.start') },
  'start-error': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: quarry }, '.problems', '.start button[type=submit]') },
  month: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
  agenda: { html: calendar('on="2026-11-22" show="agenda"'), go: (page) => lead(page, { facts: smelter, events: delivered }, '.agenda .row') },
  party: { html: calendar('on="2026-11-22" show="party"'), go: (page) => lead(page, { facts: { region: '140900', sector: 'coal-mine', sizeClass: 'medium', policyStart: '2026-01-01' } }, '.parties .row', '.others input') },
  provisional: { html: calendar('on="2027-01-08"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.day-list .provisional') },
  undated: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, 'form.undated', '[data-anchor]') },
  'undated-error': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, '.undated .problems', '[data-anchor]', '.undated button[type=submit]') },
  'undated-doubt': {
    html: calendar('on="2026-11-22"'),
    go: async (page) => {
      await lead(page, { facts: twoYears }, 'form.undated', '[data-anchor]');
      await page.evaluate(() => {
        const field = document.querySelector('anze-service-calendar').shadowRoot.querySelector('#field-anchor');
        field.value = '2020-12-05';
        field.dispatchEvent(new Event('input'));
      });
      await lead(page, {}, '.undated .problems.warning', '.undated button[type=submit]');
    },
  },
  form: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, '.form', '.answer .primary') },
  draft: {
    html: calendar('on="2026-11-22"'),
    go: async (page) => {
      await lead(page, { facts: twoYears }, '.form', '.answer .primary');
      await page.evaluate(() => {
        const field = document.querySelector('anze-service-calendar').shadowRoot.querySelector('#field-by');
        field.value = '张工';
        field.dispatchEvent(new Event('input'));
      });
      await showsIn(page, 'anze-service-calendar', '[data-status=saved], [data-status=held]');
    },
  },
  'firm-asked': { html: calendar('on="2026-11-22" endpoint="/no/such/place"'), go: (page) => lead(page, { facts: twoYears }, '.form .problems', '.answer .primary', '.form button[type=submit]') },
  'form-error': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, '.problems', '.answer .primary', '.form button[type=submit]') },
  letter: { html: calendar('on="2026-11-22" firm="广东石料厂"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.panel textarea', '.account .row-foot .controls .button') },
  recorded: { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: twoYears }, '.status .button', '.answer .primary', '.form .choices input', '#field-mode', '.form button[type=submit]') },
  'no-rule': { html: calendar('on="2026-11-22"'), go: (page) => lead(page, { facts: { region: '330000', sector: 'construction', policyStart: '2026-01-01' } }, '.none') },
  'no-rulebook': { html: calendar('rulebook="nowhere"'), go: (page) => showsIn(page, 'anze-service-calendar', '.error') },
  elder: { html: calendar('on="2026-11-22" mode="elder"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
  dark: { html: calendar('on="2026-11-22" theme="dark"'), go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
  english: { html: `<div lang="en">${calendar('on="2026-11-22"')}</div>`, go: (page) => lead(page, { facts: twoYears, events: delivered }, '.account') },
};
