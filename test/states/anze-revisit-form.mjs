import { showsIn } from '../support/lead.mjs';

const tag = 'anze-revisit-form';
const carrier = { region: '370000', sector: 'transport', premium: 32000, policyStart: '2026-01-01', policyEnd: '2026-12-31' };
const service = { id: 's1', event: 'serviceCompleted', date: '2026-11-12', serviceKind: ['hazard-inspection'], mode: 'offline', by: '李工', place: '济南市历城区货运站', agency: '齐鲁安全技术服务公司' };
const people = { firm: '济南顺达运输有限公司', policyNumber: 'PAQ2026001', visitor: '王敏', visitorPhone: '0531-8888', contact: '赵强', contactPhone: '138-0000-0000' };
const form = (attributes = '') => `<anze-revisit-form on="2026-11-22" ${attributes}></anze-revisit-form>`;

/** Gives the form its properties, then chooses and presses what is named, one after the other. */
async function lead(page, properties, selector, ...presses) {
  await page.evaluate(([name, given]) => Object.assign(document.querySelector(name), given), [tag, properties]);
  await showsIn(page, tag, '.answer, .none, .error');
  await settled(page);
  for (const press of presses) {
    await page.evaluate(([name, wanted]) => {
      const found = document.querySelector(name).shadowRoot.querySelector(wanted);
      if (!found) throw new Error(`no ${wanted}`);
      found.click();
    }, [tag, press]);
    await page.evaluate((name) => document.querySelector(name).updateComplete, tag);
  }
  await showsIn(page, tag, selector);
}
/** Each visit begins with nothing on the device, with drafts open and with the fields that come later. */
const settled = (page) => page.waitForFunction((name) => {
  const root = document.querySelector(name).shadowRoot;
  return !root.querySelector('[data-status=opening]') && root.querySelector('.photo-pick, .done, .form-step');
}, tag, { timeout: 15000 });
const rate = (path, nth = 0) => `#field-${path}${nth ? `-${nth}` : ''}`;
const typedWay = (path) => `input[name="${path}"][id$="-1"]`;
async function sign(page, path, name) {
  await page.evaluate(async ([element, where, who, way]) => {
    const own = document.querySelector(element);
    own.shadowRoot.querySelector(way).click();
    await own.updateComplete;
    const input = own.shadowRoot.querySelector(`[id="field-${where}.name"]`);
    input.value = who;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await own.updateComplete;
  }, [tag, path, name, typedWay(path)]);
}
/** A back end of the page: it answers, waits, or is away. */
const backend = (page, how) => page.evaluate(([name, mood]) => {
  const no = async () => ({ ok: false, problem: { code: 'offline', message: 'away' } });
  const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const canonical = (value) => (Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : value && typeof value === 'object' ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}` : JSON.stringify(value));
  const submit = async (submission) => {
    const hash = hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(submission))));
    return { ok: true, value: { format: 1, submissionId: submission.id, hash, receivedAt: '2026-11-22T04:00:00.000Z', queryCode: 'ABCD-EFGH-JKMN', ledger: { case: submission.id, seq: 1, head: 'a'.repeat(64) } } };
  };
  document.querySelector(name).backend = { submit: mood === 'answers' ? submit : no, putPhoto: no, photo: no, case: no, caseByCode: no, cases: no };
}, [tag, how]);
async function handIn(page, overall, mood) {
  await lead(page, { facts: carrier, service, ...people }, '.answer', rate('attitude'), rate('skill'), rate('closed'), rate('overall', overall));
  await backend(page, mood);
  await sign(page, 'insuredSignature', '赵强');
  await sign(page, 'insurerSignature', '王敏');
  await lead(page, {}, '.done', 'button[type=submit]');
}
let visits = 0;
/** A database of its own for each visit: states leave nothing to one another. */
const fresh = () => `anze-state-${Date.now()}-${visits++}`;
const on = (go) => async (page) => {
  await page.evaluate(([name, own]) => {
    document.querySelector(name).database = own;
  }, [tag, fresh()]);
  await go(page);
};

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  empty: { html: form('rulebook="shandong-transport"'), go: on((page) => lead(page, {}, '.answer')) },
  filled: { html: form(), go: on((page) => lead(page, { facts: carrier, service, ...people }, '.answer .figure', rate('attitude'), rate('overall', 1))) },
  error: { html: form(), go: on((page) => lead(page, { facts: carrier }, '.problems', 'button[type=submit]')) },
  warning: { html: form(), go: on((page) => lead(page, { facts: carrier, service: { ...service, date: '2025-12-01' }, ...people }, '.problems.warning', rate('overall', 1), 'button[type=submit]')) },
  pick: { html: form(), go: on((page) => lead(page, { facts: carrier, events: [service, { ...service, id: 's2', date: '2026-11-02', serviceKind: ['training'] }] }, '[id="field-of"]')) },
  typed: { html: form(), go: on((page) => lead(page, { facts: carrier, ...people }, '.answer', typedWay('insuredSignature'))) },
  offline: { html: form(), go: on(async (page) => {
    await handIn(page, 0, 'away');
    await page.waitForFunction((name) => document.querySelector(name).shadowRoot.querySelector('.desk-sent').textContent.trim() !== '', tag, { timeout: 15000 });
  }) },
  done: { html: form(), go: on(async (page) => {
    await handIn(page, 0, 'answers');
    await showsIn(page, tag, '.code');
  }) },
  dissatisfied: { html: form(), go: on(async (page) => {
    await handIn(page, 3, 'answers');
    await showsIn(page, tag, '.code');
    await lead(page, {}, '.dissatisfied [role=status]', '.dissatisfied .button');
  }) },
  conflict: { html: form(), go: on(async (page) => {
    await lead(page, { facts: carrier, service, ...people }, '[data-status=saved]', rate('overall'));
    // Another tab, without the manners of a lock: it writes the draft on its own.
    await page.evaluate(async (name) => {
      const ready = (request) => new Promise((done, fail) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error));
      });
      const db = await ready(indexedDB.open(document.querySelector(name).database));
      const drafts = db.transaction('drafts', 'readwrite').objectStore('drafts');
      const [draft] = await ready(drafts.getAll());
      await ready(drafts.put({ ...draft, revision: draft.revision + 1, token: 'other', body: { ...draft.body, texts: { ...draft.body.texts, overall: 'fair' } } }, draft.id));
      db.close();
    }, tag);
    await lead(page, {}, '[part=conflict]', rate('overall', 3));
  }) },
  watching: { html: form(), go: on(async (page) => {
    await lead(page, { facts: carrier, service, ...people }, '[data-status=saved]', rate('overall'));
    await page.evaluate((name) => {
      const first = document.querySelector(name);
      const other = document.createElement(name);
      for (const key of ['on', 'facts', 'service', 'database']) other[key] = first[key];
      first.before(other);
    }, tag);
    await showsIn(page, tag, '[data-status=watching]');
    await showsIn(page, tag, '.answer .figure');
  }) },
  'no-rule': { html: form(), go: on((page) => lead(page, { facts: { region: '330000', sector: 'construction' } }, '[data-order=none]')) },
  unknown: { html: form(), go: on((page) => lead(page, {}, '[data-order=unknown]')) },
  unsigned: { html: form('party="insurer"'), go: on((page) => lead(page, { facts: { region: '440000', sector: 'non-coal-mine' }, service, ...people }, '.problems.warning anze-citation', rate('overall', 1), '[aria-pressed=false]', 'button[type=submit]')) },
  kept: { html: form(), go: on((page) => lead(page, { facts: { region: '440000', sector: 'non-coal-mine' }, service, ...people }, '.kept', rate('overall', 1), '[aria-pressed=false]', 'button[type=submit]', '[data-act=keep]')) },
  guangdong: { html: form(), go: on((page) => lead(page, { facts: { region: '440000', sector: 'non-coal-mine' }, service }, '.notice')) },
  'elder-rating': { html: form('mode="elder"'), go: on((page) => lead(page, { facts: carrier, service, ...people }, '[id="field-overall"]', '[data-step=next]', '[data-step=next]')) },
  'elder-wrong': { html: form('mode="elder"'), go: on((page) => lead(page, { facts: carrier, service, ...people, contact: '' }, '.problems', '[data-step=next]')) },
  elder: { html: form('mode="elder"'), go: on((page) => lead(page, { facts: carrier, service, ...people }, '.answer .figure')) },
  dark: { html: form('theme="dark"'), go: on((page) => lead(page, { facts: carrier, service, ...people }, '.answer .figure')) },
  english: { html: `<div lang="en">${form()}</div>`, go: on((page) => lead(page, { facts: carrier, service, ...people }, '.answer .figure')) },
};
