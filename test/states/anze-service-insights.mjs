import { showsIn } from '../support/lead.mjs';

const tag = 'anze-service-insights';
let next = 1;
const id = () => `00000000-0000-4000-8000-${`00000000000${(next++).toString(16)}`.slice(-12)}`;
const rules = (name) => ({ id: name, version: '2026-11-22' });
const quarry = { name: '广东石料厂', policyNo: 'GD-1', insurer: '某某财产保险', region: '440000' };
const firms = [
  [quarry, rules('guangdong-non-coal-mine')], [{ name: '山东危货车队', policyNo: 'SD-1', insurer: '某某财产保险', region: '370000' }, rules('shandong-transport')],
  [{ name: '忻州煤矿', policyNo: 'XZ-1', insurer: '另一家保险', region: '140900' }, rules('xinzhou')], [{ name: '浙江工地', region: '330000' }, undefined],
];
const head = () => ({ format: 1, id: id(), photos: [], madeAt: '2026-03-02T08:00:00.000Z' });
const revisit = ([firm, rulebook], serviceDate, date, overall) => ({
  ...head(), kind: 'revisit', record: { firm, ...(rulebook ? { rulebook } : {}), date, visitor: { name: '李四' }, contact: { name: '张三' }, item: '隐患排查', serviceDate, overall, photos: [] },
});
const service = ([firm, rulebook], date) => ({ ...head(), kind: 'service', record: { firm, ...(rulebook ? { rulebook } : {}), date, serviceKind: ['training'], mode: 'offline', by: '张工', photos: [] } });
function complaint([firm, rulebook], date, answer, satisfied) {
  const one = { ...head(), kind: 'complaint', record: { firm, ...(rulebook ? { rulebook } : {}), complainant: { name: '张三' }, date, subject: '没来排查', request: '请来排查', photos: [] } };
  const step = (name, on, more) => ({ ...head(), kind: 'complaint-step', record: { step: name, complaint: one.id, date: on, by: { party: 'insurer' }, ...more } });
  return [
    one, step('complaintReceived', date, { complaintNeedsVerification: false }),
    ...(answer ? [step('complaintAnswered', answer, { request: '排查', facts: '没来', measures: '补做' })] : []),
    ...(satisfied === undefined ? [] : [step('complaintRated', answer, { satisfied })]),
  ];
}
const hazard = (level, state, due) => ({ id: id(), problem: '护栏缺失', ...(level ? { level } : {}), found: '2026-09-02', ...(due ? { due } : {}), state, history: [], photos: [] });
const report = (firm, list) => ({ ...head(), kind: 'hazards', record: { firm, date: '2026-09-02', inspectors: [], risks: [], hazards: list } });

const grades = ['very-satisfied', 'satisfied', 'satisfied', 'fair', 'dissatisfied', 'satisfied'];
const story = (of) => of.flatMap((one, i) => [
  ...grades.map((grade, n) => revisit(one, `2026-0${n + 3}-0${i + 2}`, `2026-0${n + 3}-${i * 4 + 12}`, grade)), service(one, '2026-10-09'), service(one, '2026-11-18'),
  ...complaint(one, '2026-04-07', '2026-04-09', true), ...complaint(one, '2026-05-11', '2026-05-20', true), ...complaint(one, '2026-06-01', '2026-06-12', false), ...complaint(one, '2026-07-01', '2026-07-06'),
  ...complaint(one, '2026-08-03', '2026-08-27', false), ...(i ? [] : complaint(one, '2026-10-09', null)),
  report(one[0], [hazard('major', 'closed'), hazard('major', 'told', '2026-11-01'), hazard('general', 'closed'), hazard('general', 'agreed', '2026-12-31'), hazard('general', 'refused'), hazard(null, 'found')]),
]);
const some = story(firms);
const one = story(firms.slice(0, 1));
/** 2 000 cases of 200 firms. */
const many = () => Array.from({ length: 2000 }, (_, i) => {
  const firm = [{ ...quarry, name: `企业${i % 200}`, policyNo: `P-${i % 200}` }, firms[i % 3][1]];
  const month = `${1 + (i % 9)}`.padStart(2, '0');
  const list = i % 2 ? complaint(firm, `2026-${month}-02`, `2026-${month}-${10 + (i % 15)}`, i % 3 === 0) : [revisit(firm, `2026-${month}-02`, `2026-${month}-${10 + (i % 15)}`, grades[i % 6])];
  const entry = (given, seq) => ({ format: 1, case: list[0].id, seq: seq + 1, at: given.madeAt, kind: given.kind, submission: given.id, body: 'a'.repeat(64), prev: 'a'.repeat(64), hash: 'a'.repeat(64) });
  return { format: 1, id: list[0].id, queryCode: '7K2M-Q4XR-09BD', entries: list.map(entry), submissions: list };
});

async function lead(page, properties, selector, ...presses) {
  await page.evaluate(([name, given]) => Object.assign(document.querySelector(name), given), [tag, properties]);
  await showsIn(page, tag, presses.length ? '.bar-row, .none' : selector);
  for (const press of presses) {
    await page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).click(), [tag, press]);
    await page.evaluate((name) => document.querySelector(name).updateComplete, tag);
  }
  await showsIn(page, tag, selector);
}
/** A back end that answers page by page; what `fails` names from the second page on. */
const backend = (page, { fails = null, first = true, cases = [] } = {}) => page.evaluate(([name, pages, code, isFirst]) => {
  const answer = (at) => ({ ok: true, value: { format: 1, cases: pages.slice(at, at + 1), next: at + 1 < pages.length ? String(at + 1) : null } });
  const refuse = { ok: false, problem: { code: code || 'server', message: 'x' } };
  document.querySelector(name).backend = {
    cases: ({ after } = {}) => code === 'never' ? new Promise(() => {}) : Promise.resolve(code && (isFirst || after !== undefined) ? refuse : answer(Number(after || 0))),
  };
}, [tag, cases, fails, first]);
const drawn = (page) => page.waitForFunction((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('canvas')].some((canvas) => canvas.style.width !== ''), tag, { timeout: 15000 });
const insights = (attributes = '') => `<${tag} on="2026-11-22" ${attributes}></${tag}>`;
const charts = async (page, submissions = some) => {
  await lead(page, { submissions }, 'canvas');
  await drawn(page);
};
const choosePeriod = (page, from, to) => page.evaluate(async ([name, ...days]) => {
  const element = document.querySelector(name);
  const set = async (selector, value, event) => {
    const field = element.shadowRoot.querySelector(selector);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    await element.updateComplete;
  };
  await set('#filter-period', 'own', 'change');
  await set('#filter-from', days[0], 'input');
  await set('#filter-to', days[1], 'input');
  element.shadowRoot.querySelector('.own-period button[type=submit]').click();
  await element.updateComplete;
}, [tag, from, to]);
const paged = many().slice(0, 3);

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  empty: { html: insights(), go: (page) => lead(page, {}, '.none') },
  loading: { html: insights(), go: async (page) => { await backend(page, { fails: 'never' }); await showsIn(page, tag, '.reading button'); } },
  charts: { html: insights(), go: (page) => charts(page) },
  tables: { html: insights('show="tables"'), go: (page) => lead(page, { submissions: some }, '.figures') },
  'one-firm': { html: insights(), go: (page) => charts(page, one) },
  many: { html: insights(), go: async (page) => { await lead(page, { cases: many() }, 'canvas'); await drawn(page); } },
  'partial-failure': { html: insights(), go: async (page) => { await backend(page, { fails: 'server', first: false, cases: paged }); await showsIn(page, tag, '.partial'); await drawn(page); } },
  error: { html: insights(), go: async (page) => { await backend(page, { fails: 'forbidden' }); await showsIn(page, tag, '[role=alert]'); } },
  offline: { html: insights(), go: async (page) => { await backend(page, { fails: 'offline' }); await showsIn(page, tag, '[role=alert]'); } },
  filtered: { html: insights(), go: async (page) => { await charts(page); await choosePeriod(page, '2020-01-01', '2020-02-01'); await showsIn(page, tag, '.none'); } },
  'period-error': { html: insights(), go: async (page) => { await charts(page); await choosePeriod(page, '2026-05-01', '2026-04-01'); await showsIn(page, tag, '.problems'); } },
  'no-rulebook': { html: insights('rulebook="nowhere"'), go: (page) => showsIn(page, tag, '[role=alert]') },
  elder: { html: insights('mode="elder"'), go: (page) => charts(page) },
  dark: { html: insights('theme="dark"'), go: (page) => charts(page) },
  english: { html: `<div lang="en">${insights()}</div>`, go: (page) => charts(page) },
};
