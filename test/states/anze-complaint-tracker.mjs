import { complaintCase, withBackend } from '../support/case-files.mjs';
import { showsIn } from '../support/lead.mjs';

const tag = 'anze-complaint-tracker';
const code = '7K2M-Q4XR-09BD';
const answered = { step: 'complaintAnswered', request: '安排一次现场排查', facts: '合作机构人手不足，排查计划没有下达；依据：服务合同第四条。', measures: '11月24日派两名工程师到场，当天出清单。' };
const rated = { step: 'complaintRated', satisfied: false, note: '只给了日期，没有说为什么三次电话都没有人来。', by: { party: 'insured', name: '王建国' } };
const checking = { step: 'complaintReceived', complaintNeedsVerification: true };
const contacts = [
  { name: '泰安市交通运输局（安全监督科）', kind: 'regulator', phone: '0538-0000000', address: '泰安市泰山区某路1号', url: 'https://jtj.example/tousu' },
  { name: '政务服务热线', kind: 'other', phone: '12345' },
];
const claim = {
  rulebook: 'shandong-transport', version: '2026-11-22', readings: {}, finding: 'answer', title: '隐患排查', text: '保险公司每年至少来排查 1 次。', clauses: ['SD-6.4b'],
  facts: { region: '370000', sector: 'transport', premium: 20000, policyStart: '2026-01-01' }, period: { from: '2026-01-01', to: '2026-12-31' }, due: '2026-12-31', overdue: false,
  count: { unit: 'times', owed: 1, delivered: 0 }, missing: ['现场隐患排查'], services: [],
};
const facts = { region: '370000', sector: 'transport', premium: 20000, policyStart: '2026-01-01' };
const tracker = (attributes = '') => `<anze-complaint-tracker on="2026-11-20" ${attributes}></anze-complaint-tracker>`;

const type = (page, fields) => page.evaluate(([name, given]) => {
  const root = document.querySelector(name).shadowRoot;
  for (const [field, text] of Object.entries(given)) {
    const input = root.querySelector(`#field-${field}`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}, [tag, fields]);
/** Gives the tracker its back end and properties; then `[wait for, press]`, and `{ field: text }` to type. */
async function lead(page, given, selector, ...ways) {
  await withBackend(page, tag, given);
  for (const way of ways) {
    if (!Array.isArray(way)) {
      await type(page, way);
      continue;
    }
    await showsIn(page, tag, way[0]);
    await page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).click(), [tag, way[1] ?? way[0]]);
    await page.evaluate((name) => document.querySelector(name).updateComplete, tag);
  }
  await showsIn(page, tag, selector);
}
const follows = (given, selector = '.history .step', more = {}, ...ways) => (page) => lead(page, { files: [complaintCase(given)], code, contacts, ...more }, selector, ...ways);
const write = ['[data-act=write]'];
const filled = { subject: '全年没有来做隐患排查', request: '请在本月内安排一次现场排查', firm: '泰山石料运输有限公司', name: '王建国' };
const handIn = ['.form button[type=submit]'];

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  start: { html: tracker(), go: (page) => lead(page, { facts }, '.list .hint') },
  'no-backend': { html: tracker(), go: (page) => showsIn(page, tag, '.answer .notice') },
  // It is asked for by a receipt, and cannot be read: why, and the way to ask again.
  'no-case': {
    html: tracker(),
    async go(page) {
      await lead(page, { facts }, '.figure.code', write, ['#field-subject', '.form h3'], filled, handIn);
      await page.evaluate((name) => {
        document.querySelector(name).backend.case = async () => ({ ok: false, problem: { code: 'timeout', message: '' } });
      }, tag);
      await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('.answer .button.primary').click(), tag);
      await showsIn(page, tag, '[role=status] .icon, .card [data-act=refresh]');
    },
  },
  list: { html: tracker('party="insurer"'), go: (page) => lead(page, { files: [complaintCase(), complaintCase({ number: 2, code: '0000-0000-0001', day: '2026-10-09', record: { subject: '培训只发了一个链接' } }), complaintCase({ number: 3, code: '0000-0000-0002', steps: [['2026-11-16', answered]] })] }, '.case-row') },
  form: { html: tracker(), go: (page) => lead(page, { facts }, '#field-subject', write) },
  'form-error': { html: tracker(), go: (page) => lead(page, { facts }, '.problems', write, ['#field-subject', '.form button[type=submit]']) },
  prefilled: { html: tracker('firm="泰山石料运输有限公司" insurer="某某财产保险"'), go: (page) => lead(page, { facts, claim }, '.form anze-citation') },
  waiting: { html: tracker(), go: (page) => lead(page, { facts, refuse: 'offline' }, '.answer.waiting', write, ['#field-subject', '.form h3'], filled, handIn) },
  done: { html: tracker(), go: (page) => lead(page, { facts }, '.figure.code', write, ['#field-subject', '.form h3'], filled, handIn) },
  followed: { html: tracker(), go: follows({}, '.stage') },
  overdue: { html: tracker(), go: follows({ day: '2026-10-09' }, '.next') },
  checking: { html: tracker(), go: follows({ day: '2026-11-05', steps: [['2026-11-06', checking]] }, '.stage') },
  extended: { html: tracker(), go: follows({ day: '2026-10-09', steps: [['2026-10-10', checking], ['2026-11-19', { step: 'extensionAgreed', to: '2026-12-11', reason: '要请第三方专家复核边坡', reasonTold: true, complaintComplex: true, consent: 'complainant' }]] }, '.stage') },
  extension: { html: tracker('party="insurer"'), go: follows({ day: '2026-10-20', rulebook: 'xinzhou', steps: [['2026-10-20', checking]] }, '.problems', {}, ['[data-move=extensionAgreed]'], ['#field-to', '.form h3'], { to: '2027-06-30', reason: '要请专家' }, handIn) },
  'set-aside': { html: tracker(), go: follows({ day: '2026-10-09', steps: [['2026-11-16', { ...checking, date: '2026-10-10' }]] }, '.late-entry') },
  'with-pdf': { html: tracker(), go: follows({ steps: [['2026-11-18', { ...answered, photos: [{ hash: 'b'.repeat(64), type: 'application/pdf', bytes: 1_204_000, name: '排查计划和人员安排（盖章扫描件）.pdf' }] }]] }, '.history .error', {}, ['.history .file-name', '.history .file-name + button']) },
  'half-written': { html: tracker('party="insurer" mode="elder"'), go: follows({}, '.draft', {}, ['[data-move=complaintAnswered]'], ['#field-date', '[data-step=next]'], ['#field-facts', '.form h3'], { facts: '人手不足' }, ['[data-status=saved]', '[data-act=close-step]']) },
  'as-seen': {
    html: tracker(),
    async go(page) {
      await follows({ steps: [['2026-11-18', answered]] }, '.history .step')(page);
      await page.evaluate((name) => {
        const element = document.querySelector(name);
        element.backend.case = async () => ({ ok: false, problem: { code: 'offline', message: '' } });
        element.shadowRoot.querySelector('[data-act=refresh]').click();
      }, tag);
      await showsIn(page, tag, '.seen');
    },
  },
  answer: { html: tracker('party="insurer"'), go: follows({}, '#field-measures', {}, ['[data-move=complaintAnswered]']) },
  'answer-error': { html: tracker('party="insurer"'), go: follows({}, '.problems', {}, ['[data-move=complaintAnswered]'], ['#field-date', '.form h3'], { date: '2026-11-01' }, handIn) },
  answered: { html: tracker(), go: follows({ steps: [['2026-11-18', answered]] }, '[data-move=complaintRated]') },
  dissatisfied: { html: tracker(), go: follows({ steps: [['2026-11-18', answered], ['2026-11-19', rated]] }, '.next anze-citation') },
  letter: { html: tracker(), go: follows({ steps: [['2026-11-18', answered], ['2026-11-19', rated]] }, '.panel textarea', {}, ['[data-act=letter]']) },
  published: {
    html: tracker(),
    go: follows({ rulebook: 'guangdong-non-coal-mine', record: { clauses: ['GD-26e'] }, steps: [['2026-11-12', { step: 'complaintContacted' }], ['2026-11-16', answered], ['2026-11-18', { step: 'complaintResolved', outcome: '11月17日已排查，清单已交付。' }], ['2026-11-19', { step: 'complaintPublished', where: '广东省安责险信息管理平台' }]] }, '.stage'),
  },
  'no-limit': { html: tracker(), go: follows({ rulebook: 'shaanxi', record: { clauses: ['SX-7.1c'] } }) },
  'no-rule': { html: tracker(), go: follows({ rulebook: null, record: { clauses: [], firm: { name: '浙江某建设工地', region: '330000' } } }) },
  unseen: { html: tracker('party="insurer"'), go: follows({}, '.theirs dl', { refuse: 'unseen', news: [complaintCase({ steps: [['2026-11-18', { step: 'complaintAdded', text: '昨天又打了一次电话，还是没有人来。', by: { party: 'insured', name: '王建国' } }]] })] }, ['[data-move=complaintAnswered]'], ['#field-facts', '.form h3'], { facts: '人手不足', measures: '下周派工程师' }, handIn) },
  broken: {
    html: tracker(),
    async go(page) {
      const file = complaintCase({ steps: [['2026-11-18', answered], ['2026-11-19', rated]] });
      file.submissions[1].record.measures = '已经派人去过了。';
      await lead(page, { files: [file], code }, '.broken');
    },
  },
  'not-found': { html: tracker(), go: (page) => lead(page, { facts }, '.lookup .error', ['.lookup'], { code: '0000-0000-0000' }, ['.lookup button']) },
  'no-rulebook': { html: tracker('rulebook="nowhere"'), go: (page) => showsIn(page, tag, '.error') },
  elder: { html: tracker('mode="elder"'), go: follows({ steps: [['2026-11-18', answered], ['2026-11-19', rated]] }, '[data-step=next]') },
  'elder-next': { html: tracker('mode="elder"'), go: follows({ steps: [['2026-11-18', answered], ['2026-11-19', rated]] }, '.next', {}, ['[data-step=next]']) },
  'elder-parties': { html: tracker('mode="elder"'), go: (page) => lead(page, { facts }, '#field-firm', write, ['#field-subject', '.form h3'], { subject: filled.subject, request: filled.request }, ['[data-step=next]'], ['#field-channel', '[data-step=next]']) },
  'elder-form': { html: tracker('mode="elder"'), go: (page) => lead(page, { facts }, '#field-subject', write) },
  'elder-stages': { html: tracker('mode="elder"'), go: follows({ steps: [['2026-11-18', answered]] }, '.stages', {}, ['[data-step=next]']) },
  'elder-answer': { html: tracker('mode="elder" party="insurer"'), go: follows({}, '.problems', {}, ['[data-move=complaintAnswered]'], ['#field-date', '[data-step=next]'], ['#field-facts', '[data-step=next]']) },
  'own-letter': { html: tracker(), go: (page) => lead(page, { facts }, '.panel textarea', write, ['#field-subject', '.form h3'], filled, ['[data-act=own-letter]']) },
  'own-letter-waiting': { html: tracker(), go: (page) => lead(page, { facts, refuse: 'offline' }, '.panel textarea', write, ['#field-subject', '.form h3'], filled, handIn, ['.answer.waiting .button.primary'], ['[data-act=own-letter]']) },
  // Years before the policy: wondered at before it is sent.
  'form-doubt': { html: tracker(), go: (page) => lead(page, { facts }, '[data-act=anyway]', write, ['#field-subject', '.form h3'], filled, ['input[name=channel][id$="-1"]'], ['#field-date', '.form h3'], { date: '2020-12-05' }, handIn) },
  'own-letter-changed': {
    html: tracker(),
    async go(page) {
      await lead(page, { facts }, '.panel textarea', write, ['#field-subject', '.form h3'], filled, ['[data-act=own-letter]']);
      await page.evaluate((name) => {
        const field = document.querySelector(name).shadowRoot.querySelector('.panel textarea');
        field.value = `${field.value}\n附：11月3日的通话记录`;
        field.dispatchEvent(new Event('input'));
      }, tag);
      await lead(page, { facts }, '.panel .notice', ['[data-act=anew]', '.panel .buttons .button:last-child'], ['[data-act=own-letter]']);
    },
  },
  'dissatisfied-insurer': { html: tracker('party="insurer"'), go: follows({ steps: [['2026-11-18', answered], ['2026-11-19', rated]] }) },
  'elder-answered': { html: tracker('mode="elder"'), go: follows({ steps: [['2026-11-18', answered]] }, '[data-target=history]') },
  dark: { html: tracker('theme="dark"'), go: follows({ day: '2026-10-09' }, '.next') },
  english: { html: `<div lang="en">${tracker()}</div>`, go: follows({ steps: [['2026-11-18', answered], ['2026-11-19', rated]] }, '.next') },
};
