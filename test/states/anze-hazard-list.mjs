import { showsIn } from '../support/lead.mjs';

const tag = 'anze-hazard-list';
const uuid = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hazard = (n, problem, more = {}) => ({ id: uuid(n), problem, found: '2026-11-02', state: 'found', history: [], photos: [], ...more });
const told = { step: 'told', date: '2026-11-02', by: '张工', written: true };
const agreed = (due) => ({ step: 'agreed', date: '2026-11-03', due });
const late = (n, problem, more = {}) => hazard(n, problem, { state: 'agreed', due: '2026-11-10', history: [told, agreed('2026-11-10')], responsible: { name: '李队长', phone: '138 0000 0000' }, ...more });
const refused = (n, problem, more = {}) => hazard(n, problem, { state: 'refused', history: [told, { step: 'refused', date: '2026-11-06', by: '王经理', note: '说年底再停车检修。' }], ...more });
const several = [
  hazard(1, '停车场东侧消防通道被两辆挂车占用，消防车进不来。', { type: 'management', basis: '《山东省交通运输安全管理办法》', advice: '立即清出通道，划线并每天检查。' }),
  late(2, '危险货物罐车紧急切断阀失灵，卸料口没有盲板。', { level: 'major', type: 'things', basis: '道路运输企业和城市客运企业重大事故隐患判定标准（试行）（交办运〔2023〕52号）' }),
  late(3, '押运员没有带防护手套。', { level: 'general', type: 'people' }),
  hazard(4, '灭火器压力不足，共3具。', { level: 'general', state: 'rectified', history: [told, { step: 'rectified', date: '2026-11-05', by: '李队长' }] }),
  hazard(5, '安全例会没有签到记录。', { level: 'general', state: 'closed', history: [told, { step: 'rectified', date: '2026-11-05' }, { step: 'rechecked', date: '2026-11-08', passed: true }, { step: 'closed', date: '2026-11-09' }] }),
  hazard(6, '动态监控平台夜间没有人值守。', { level: 'general', state: 'agreed', due: '2026-12-01', history: [told, agreed('2026-12-01')] }),
];
const risks = [
  { id: uuid(901), risk: '车辆在厂区碰撞', type: '物的危险状态', basis: '现场辨识', measures: '限速5公里，人车分流。', level: 'larger', photos: [] },
  { id: uuid(902), risk: '装卸时泄漏', measures: '卸料前检查切断阀。', photos: [] },
];
const report = (hazards, more = {}) => ({ firm: { name: '某某危货运输公司', policyNo: 'P-2026-1', insurer: '某某财险' }, date: '2026-11-02', agency: '某某安全技术公司', inspectors: [{ name: '张工' }], places: '停车场、调度室', hazards, risks, ...more });
const shandong = { region: '370000', sector: 'transport' };
const guangdong = { region: '440000', sector: 'non-coal-mine' };
/** A quarry's, for a quarry's rules: a haulier's hazards have no business under them. */
const pit = (hazards = several) => report([
  hazards[0], late(2, '二号台阶有浮石，没有清理，下面有人作业。', { level: 'major', type: 'things', basis: '金属非金属矿山重大事故隐患判定标准' }), late(3, '破碎机旁没有防护罩。', { level: 'general', type: 'people' }),
  ...hazards.slice(3, 5), hazard(6, '排土场边缘没有挡墙。', { level: 'general', state: 'agreed', due: '2026-12-01', history: [told, agreed('2026-12-01')] }),
].map((one) => (one.id === uuid(1) ? { ...one, problem: '采场入口的消防通道被两辆卡车占用，消防车进不来。', basis: '《安全生产法》第三十六条' } : one)), {
  firm: { name: '某某石料厂', policyNo: 'P-2026-2', insurer: '某某财险' }, places: '采场、破碎车间',
  risks: [{ id: uuid(901), risk: '边坡滑塌', type: '物的危险状态', basis: '现场辨识', measures: '每天检查，雨后加查。', level: 'larger', photos: [] }, { id: uuid(902), risk: '爆破飞石', measures: '撤到警戒线外。', photos: [] }],
});
const many = (count) => Array.from({ length: count }, (_, i) => (i % 7 === 3 ? late(i + 1, `第${i + 1}处：护栏缺失`, { level: 'general' }) : hazard(i + 1, `第${i + 1}处：线路老化`)));

const update = (page) => page.evaluate((name) => document.querySelector(name).updateComplete, tag);
/** Gives the list its properties, then does what is named, one after the other: a selector is pressed, `[selector, text]` is typed. */
async function lead(page, properties, selector, ...deeds) {
  await page.evaluate(([name, given]) => Object.assign(document.querySelector(name), given), [tag, properties]);
  await showsIn(page, tag, '.answer');
  for (const deed of deeds) {
    const [wanted, text] = [deed].flat();
    await showsIn(page, tag, wanted);
    await page.evaluate(([name, target, typed]) => {
      const found = document.querySelector(name).shadowRoot.querySelector(target);
      if (typed === undefined) return found.click();
      found.value = typed;
      found.dispatchEvent(new Event('input', { bubbles: true }));
    }, [tag, wanted, text]);
    await update(page);
  }
  await showsIn(page, tag, selector);
}
const list = (name, attributes = '') => `<anze-hazard-list on="2026-11-22" database="hazards-${name}" ${attributes}></anze-hazard-list>`;
const row = (n) => `[data-row='${uuid(n)}'] [data-open]`;

const paste = '问题描述\t隐患级别\t整改期限\t责任人\n边坡有浮石\t严重\t2026-12-01\t李队长\n\t一般\t12月1日\t\n护栏缺失\t一般\t2026-12-01\t李队长';
/** Takes the back end's place: it answers as one does that cannot be reached. */
const offline = (page) => page.evaluate((name) => {
  const none = () => Promise.resolve({ ok: false, problem: { code: 'offline', message: 'nobody answers' } });
  document.querySelector(name).backend = { submit: none, putPhoto: none, photo: none, case: none, caseByCode: none, cases: none };
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  window.dispatchEvent(new Event('offline'));
}, tag);
/** What a second tab does: another revision of the draft that is open here. */
const otherTab = (page) => page.evaluate(async (name) => {
  const { desk } = document.querySelector(name);
  await desk.flush();
  const { id } = desk.state;
  const database = await new Promise((done) => {
    const request = indexedDB.open(desk.database);
    request.addEventListener('success', () => done(request.result));
  });
  await new Promise((done) => {
    const transaction = database.transaction(['drafts'], 'readwrite');
    const drafts = transaction.objectStore('drafts');
    const reading = drafts.get(id);
    reading.addEventListener('success', () => {
      const draft = reading.result;
      drafts.put({ ...draft, revision: draft.revision + 1, token: 'another-tab', body: { ...draft.body, head: { ...draft.body.head, places: '另一处写的场所' } } }, id);
    });
    transaction.addEventListener('complete', done);
  });
  database.close();
}, tag);

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  empty: { html: list('empty'), go: (page) => lead(page, { facts: shandong }, '.empty') },
  rows: { html: list('rows'), go: (page) => lead(page, { report: report(several) }, '.duties') },
  risks: { html: list('risks'), go: (page) => lead(page, { report: report(several) }, '.chip.state, td .clamp', '[data-tab=risks]') },
  'major-overdue': { html: list('major-overdue'), go: (page) => lead(page, { facts: guangdong, report: pit() }, '.duty anze-citation') },
  refused: { html: list('refused'), go: (page) => lead(page, { facts: shandong, report: report([refused(1, '危险货物罐车紧急切断阀失灵。', { level: 'major' }), ...several.slice(2)]) }, '.duty anze-citation') },
  detail: { html: list('detail'), go: (page) => lead(page, { facts: guangdong, report: pit() }, '.detail .duty anze-citation', row(2)) },
  edit: { html: list('edit'), go: (page) => lead(page, { facts: shandong }, '.form', '[data-act=add]') },
  'form-error': { html: list('form-error'), go: (page) => lead(page, { facts: shandong }, '.problems', '[data-act=add]', ['#field-due', '2026-11-01'], '.form button[type=submit]') },
  step: { html: list('step'), go: (page) => lead(page, { report: report(several) }, '.form .problems', row(3), "[data-step='agreed']", '.form button[type=submit]') },
  criteria: { html: list('criteria'), go: (page) => lead(page, { facts: shandong }, '.criterion', '[data-act=add]', '.criteria summary') },
  head: { html: list('head'), go: (page) => lead(page, { report: report(several) }, '.head-form canvas', '[data-tab=head]') },
  'no-firm': { html: list('no-firm'), go: (page) => lead(page, { report: report(several, { firm: { name: ' ' } }) }, '.problems', '[data-act=submit]') },
  'found-later': { html: list('found-later'), go: (page) => lead(page, { report: report(several, { date: '2026-09-01' }) }, '.problems.warning', '[data-act=submit]') },
  'refusal-unsaid': { html: list('refusal-unsaid'), go: (page) => lead(page, { report: report(several) }, '.head-form .problems', '[data-tab=head]', '[id="field-siteSignature-2"], [name=siteSignature][id$="-2"]', '.form button[type=submit]') },
  'import-errors': { html: list('import-errors'), go: (page) => lead(page, { facts: shandong }, '.preview .problems', '[data-act=paste]', ['#field-paste', paste], '[data-act=read]') },
  'import-fine': { html: list('import-fine'), go: (page) => lead(page, { facts: shandong }, '[data-act=take]', '[data-act=paste]', ['#field-paste', '问题描述\t隐患级别\t发现日期\n边坡有浮石\t一般\t2026-11-18\n护栏缺失\t\t2026-11-18'], '[data-act=read]') },
  undone: { html: list('undone'), go: (page) => lead(page, { report: report(several) }, '[data-act=redo]:not([disabled])', row(3), '[data-act=remove]', '[data-act=undo]') },
  offline: { html: list('offline'), go: async (page) => {
    await offline(page);
    await lead(page, { report: report(several) }, '.desk-sent .icon', '[data-act=submit]');
  } },
  conflict: { html: list('conflict'), go: async (page) => {
    await lead(page, { report: report(several) }, '.desk-saved.saved', row(3), '[data-act=remove]');
    await otherTab(page);
    await lead(page, {}, '[part~=conflict]', '[data-act=undo]');
  } },
  done: { html: list('done'), go: (page) => lead(page, { report: report(several) }, '.desk-sent .icon', '[data-act=submit]') },
  'no-rule': { html: list('no-rule'), go: (page) => lead(page, { facts: { region: '330000', sector: 'transport' }, report: report(several) }, '.duties .why') },
  thousand: { html: list('thousand'), go: (page) => lead(page, { facts: shandong, report: report(many(1000), { risks: [] }) }, '[data-gap]') },
  'none-found': { html: list('none-found'), go: (page) => lead(page, { report: report(many(20), { risks: [] }) }, '.none', ['input[type=search]', '没有这样的字']) },
  elder: { html: list('elder', 'mode="elder"'), go: (page) => lead(page, { facts: guangdong, report: pit() }, '.duty anze-citation') },
  'elder-edit': { html: list('elder-edit', 'mode="elder"'), go: (page) => lead(page, { facts: shandong }, '.form', '[data-act=add]', ['#field-problem', '消防通道被占用'], ['#field-found', '2026-11-20'], '.form button[type=submit]') },
  'elder-wrong': { html: list('elder-wrong', 'mode="elder"'), go: (page) => lead(page, { facts: shandong }, '.problems', '[data-act=add]', '.form button[type=submit]') },
  dark: { html: list('dark', 'theme="dark"'), go: (page) => lead(page, { facts: guangdong, report: pit() }, '.duty anze-citation') },
  english: { html: `<div lang="en">${list('english')}</div>`, go: (page) => lead(page, { facts: guangdong, report: pit() }, '.duty anze-citation') },
  'english-edit': { html: `<div lang="en">${list('english-edit')}</div>`, go: (page) => lead(page, { facts: shandong }, '.problems', '[data-act=add]', '.form button[type=submit]') },
};
