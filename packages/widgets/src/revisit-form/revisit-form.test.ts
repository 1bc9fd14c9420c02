import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CaseEvent, Facts } from '@anze/core-rules';
import type { Receipt } from '@anze/core-rules/records';
import '../define/anze-revisit-form';
import '../define/anze-citation';
import { EmbeddedBackend, type BackendShelf } from '../shared/backend/embedded-backend';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import { draftStorage } from '../shared/drafts/indexed-db-storage';
import { StorageError, type Storage } from '../shared/drafts/storage';
import type { AnzeRevisitForm } from './revisit-form';

const carrier: Facts = { region: '370000', sector: 'transport', premium: 32000, policyStart: '2026-01-01', policyEnd: '2026-12-31' };
const quarry: Facts = { region: '440000', sector: 'non-coal-mine' };
const inspection: CaseEvent = { id: 's1', event: 'serviceCompleted', date: '2026-11-12', serviceKind: ['hazard-inspection'], by: '李工', place: '济南' };
const people = { firm: '顺达运输', visitor: '王敏', contact: '赵强' };
let counter = 0;

/** The form as its writer uses it. */
class Form {
  private constructor(readonly element: AnzeRevisitForm) {}
  static async open(given: Partial<AnzeRevisitForm> = {}, lang = 'zh-CN'): Promise<Form> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = document.createElement('anze-revisit-form') as AnzeRevisitForm;
    Object.assign(element, { on: '2026-11-22', database: `anze-revisit-test-${Date.now()}-${counter++}`, ...given });
    page.append(element);
    opened.push(element);
    const form = new Form(element);
    await waitUntil(() => form.one('.answer, .none, .card .error') && form.one('.photo-pick, .form-step') && !form.one('[data-status=opening]'), 'the form comes to rest', { timeout: 8000 });
    return form;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  one<T extends Element = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }
  text(selector: string): string {
    return [...this.root.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | ');
  }
  field(path: string): HTMLInputElement {
    return this.one<HTMLInputElement>(`[id="field-${path}"]`)!;
  }
  async type(path: string, value: string): Promise<void> {
    this.field(path).value = value;
    this.field(path).dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async rate(path: string, words: string): Promise<void> {
    const label = [...this.root.querySelectorAll('label.choice')].find((one) => one.querySelector('input')!.name === path && one.textContent!.includes(words));
    if (!label) throw new Error(`no ${words} for ${path}`);
    label.querySelector('input')!.click();
    await this.element.updateComplete;
  }
  async sign(party: 'insured' | 'insurer', name: string): Promise<void> {
    await this.rate(`${party}Signature`, '打字');
    await this.type(`${party}Signature.name`, name);
  }
  async press(words: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
    if (!button) throw new Error(`no button ${words} among ${this.text('button')}`);
    button.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  async fill(overall = '基本满意'): Promise<void> {
    await this.rate('overall', overall);
    await this.sign('insured', '赵强');
    await this.sign('insurer', '王敏');
  }
  async submit(): Promise<void> {
    await this.press('提交回访表');
    await waitUntil(() => this.one('.done, .problems'), 'something comes of it', { timeout: 5000 });
  }
}
const opened: AnzeRevisitForm[] = [];
const server = (): EmbeddedBackend => new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>(true) });

describe('anze-revisit-form', () => {
  afterEach(async () => {
    for (const element of opened.splice(0)) {
      const { database } = element;
      element.remove();
      await new Promise((done) => setTimeout(done, 60));
      await draftStorage(database).destroy();
    }
  });

  it('shows by when to revisit and by when to file, from the service, with what they rest on', async () => {
    const form = await Form.open({ facts: carrier, service: inspection });
    expect(form.text('.answer .figure')).to.equal('最晚11月26日回访');
    expect(form.text('.answer')).to.contain('10 个工作日').and.to.contain('记录最晚12月10日').and.to.contain('20 个工作日');
    expect(form.root.querySelectorAll('.answer anze-citation').length).to.equal(2);
    await form.type('serviceDate', '2026-11-05');
    expect(form.text('.answer .figure')).to.equal('最晚11月19日回访');
    expect(form.one('.answer.late')).to.not.equal(null);
  });

  it('a working-day file of the page that is wrong is told and left out', async () => {
    const told: string[] = [];
    const note = (event: Event) => void told.push((event as CustomEvent<{ at: string }>).detail.at);
    document.addEventListener('anze-error', note);
    try {
      const form = await Form.open({ facts: carrier, service: inspection, workdays: [{ year: 2027 }] as never });
      await waitUntil(() => told.length > 0, 'it is told');
      expect(told).to.deep.equal(['workdays']);
      expect(form.text('.answer')).to.contain('最晚11月26日回访');
    } finally {
      document.removeEventListener('anze-error', note);
    }
  });
  it('takes what the page knows into its fields, and no rating', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people });
    expect(['firm.name', 'visitor.name', 'contact.name', 'item', 'serviceDate', 'place', 'staff', 'date'].map((path) => form.field(path).value))
      .to.deep.equal(['顺达运输', '王敏', '赵强', '事故隐患排查', '2026-11-12', '济南', '李工', '2026-11-22']);
    const rated = [...form.root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(({ name, checked }) => checked && !name.endsWith('Signature'));
    expect(rated.length).to.equal(0);
    await form.type('place', '');
    expect(form.field('place').value).to.equal('');
  });

  for (const [place, facts, asked] of [
    ['Guangdong', quarry, ['way', 'overall', 'suggestions']],
    ['Xinzhou', { region: '140900', sector: 'coal-mine' }, ['way', 'overall', 'suggestions']],
    ['Shaanxi', { region: '610000', sector: 'metal-smelting' }, ['overall', 'suggestions']],
  ] as const) {
    it(`${place} orders a revisit too: its own day, and it is said that the table is borrowed`, async () => {
      const form = await Form.open({ facts, service: inspection });
      expect(form.text('.answer .figure')).to.equal('最晚11月26日回访');
      expect(form.text('.answer .notice')).to.contain('没有规定表样').and.to.not.contain('回访方式');
      expect(form.one('[name=way]') !== null).to.equal((asked as readonly string[]).includes('way'));
    });
  }

  it('where the browser keeps nothing, a form that waits stands on this page only, and is not called stored', async () => {
    const storage: Storage = { durable: true, run: () => Promise.reject(new StorageError('none')), destroy: async () => {}, close: () => {} };
    const none = () => Promise.resolve({ ok: false as const, problem: { code: 'offline' as const, message: 'nobody answers' } });
    for (const backend of [null, { submit: none, putPhoto: none, photo: none, case: none, caseByCode: none, cases: none }]) {
      const form = await Form.open({ facts: carrier, service: inspection, ...people, storage, backend });
      expect(form.text('[part=desk]')).to.contain('关掉就没有了').and.not.contain('会自动保存在这台设备上');
      await form.fill();
      await form.submit();
      expect(form.text('.done')).to.contain('只在这个页面里').and.contain('先别关').and.contain('请导出').and.not.contain('已存好').and.not.contain('可以关掉');
      expect(form.text('.done').includes('没有设置接收的地方')).to.equal(backend === null);
    }
  });

  it('where the disk is full, it says so in plain words with the next step, and keeps what was typed', async () => {
    const memory = new MemoryStorage(true);
    let isFull = false;
    const run: Storage['run'] = (mode, names, work) => (isFull && mode === 'write' ? Promise.reject(new StorageError('full', new Error('exceeded its quota'))) : memory.run(mode, names, work));
    const form = await Form.open({ facts: carrier, service: inspection, ...people, storage: { durable: true, run, destroy: () => memory.destroy(), close: () => {} } });
    await form.fill();
    isFull = true;
    await form.press('提交回访表');
    await waitUntil(() => form.text('[role=alert]').includes('没有提交成功'), 'it is refused', { timeout: 5000 });
    expect(form.text('[role=alert]')).to.match(/存储空间满了.*先别关这一页.*导出文件.*再提交一次/).and.not.match(/quota|full:/i);
    expect(form.field('firm.name').value).to.equal('顺达运输');
  });
  it('where nothing orders a revisit, or the page does not say where, that is said and the form still works', async () => {
    const none = await Form.open({ facts: { region: '330000', sector: 'construction' } });
    expect(none.text('[data-order=none]')).to.contain('没有要求回访的规定');
    expect(none.field('item')).to.not.equal(null);
    const unknown = await Form.open({});
    expect(unknown.text('[data-order=unknown]')).to.contain('缺：');
  });

  it('of several services those without a revisit can be chosen, and none is chosen before', async () => {
    const events: CaseEvent[] = [inspection, { ...inspection, id: 's2', date: '2026-11-02', serviceKind: ['training'] }, { ...inspection, id: 's3', date: '2026-10-01' }, { id: 'r3', event: 'revisitDone', date: '2026-10-09', of: 's3' }];
    const form = await Form.open({ facts: carrier, events });
    const radios = [...form.root.querySelectorAll<HTMLInputElement>('[name=of]')];
    expect([radios.length, radios.some(({ checked }) => checked)]).to.deep.equal([2, false]);
    radios[1]!.click();
    await form.element.updateComplete;
    expect(form.field('serviceDate').value).to.equal('2026-11-02');
    expect(form.text('.answer .figure')).to.equal('最晚11月16日回访');
  });

  it('what is missing or wrong is named, focused, and nothing typed is lost', async () => {
    const form = await Form.open({ facts: carrier });
    await form.type('suggestions', '多来几次');
    await form.submit();
    await waitUntil(() => form.root.activeElement?.classList.contains('problems'), 'the summary has the focus');
    expect(form.text('.problems li')).to.contain('请填：被保险人（企业）名称').and.to.contain('请选：服务总体评价');
    form.one<HTMLButtonElement>('.problems [data-target="overall"]')!.click();
    expect(form.root.activeElement?.id).to.equal('field-overall');
    expect(form.field('suggestions').value).to.equal('多来几次');
    expect(form.field('item').getAttribute('aria-invalid')).to.equal('true');
    await form.type('item', '培训');
    expect(form.field('item').getAttribute('aria-invalid')).to.equal('false');
  });

  it('a revisit before its service, and one still to come, are refused with both days', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people });
    await form.fill();
    await form.type('date', '2026-11-10');
    await form.submit();
    expect(form.text('.problems')).to.contain('回访时间11月10日（周二）早于服务时间11月12日（周四）');
    await form.type('date', '2026-11-30');
    await form.submit();
    expect(form.text('.problems')).to.contain('还没有到');
  });

  it('Guangdong wants what the firm thinks in words: an empty field is refused, and having nothing to say is one tap', async () => {
    const form = await Form.open({ facts: quarry, service: inspection, ...people, backend: server() });
    expect(form.text('legend, label')).to.contain('具体意见').and.to.not.contain('其他建议');
    await form.fill();
    await form.submit();
    expect(form.text('.problems li')).to.equal('请填：具体意见');
    await form.press('没有意见');
    expect(form.field('suggestions').value).to.equal('没有意见');
    await form.press('没有意见');
    expect(form.field('suggestions').value).to.equal('');
    await form.type('suggestions', '路太远');
    expect(form.text('form button')).to.not.contain('没有意见');
    await form.submit();
    expect(form.text('.paper')).to.contain('具体意见');
    await waitUntil(() => form.one('.done'), 'handed in');
  });

  it('annex 5 leaves the suggestions free', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people, backend: server() });
    expect(form.text('form button')).to.not.contain('没有意见');
    await form.fill();
    await form.submit();
    await waitUntil(() => form.one('.done'), 'handed in');
  });

  it('Guangdong asks for no signature, and that is said with its article; it may be kept and handed in once it is signed', async () => {
    const form = await Form.open({ facts: quarry, service: inspection, ...people, backend: server() });
    await form.rate('overall', '基本满意');
    await form.press('没有意见');
    await form.sign('insurer', '王敏');
    await form.submit();
    expect(form.text('.problems.warning li')).to.contain('被保险人确认：还没有签').and.to.contain('没有写要签字');
    const cited = form.one('.problems.warning anze-citation') as (HTMLElement & { citations: readonly { readonly article: string; readonly quote: string }[] }) | null;
    expect(cited?.citations.map(({ article, quote }) => `${article} ${quote}`).join()).to.contain('第24条').and.to.contain('取得投保单位的满意和认可');
    await form.press('先不提交，补签后再交');
    await waitUntil(() => form.text('.kept').includes('草稿存在这台设备上'), 'kept', { timeout: 5000 });
    expect(form.text('.kept')).to.contain('还缺：被保险人确认。');
    await waitUntil(() => form.root.activeElement?.classList.contains('kept'), 'the notice has the focus');
    expect(form.one('.done')).to.equal(null);
    await form.submit();
    await form.press('没有错，照这样提交');
    await waitUntil(() => form.one('.done'), 'handed in');
    expect(form.text('.done')).to.contain('没有签的：被保险人确认').and.to.contain('没有写要签字');
  });

  it('Xinzhou files only what both have confirmed', async () => {
    const form = await Form.open({ facts: { region: '140900', sector: 'coal-mine' }, service: inspection, ...people, backend: server() });
    expect(form.text('.answer')).to.contain('归档前要双方确认');
    await form.rate('overall', '基本满意');
    await form.press('没有意见');
    await form.submit();
    expect(form.text('.problems.warning li')).to.equal('被保险人确认：还没有签。归档前要补上。 | 保险公司确认：还没有签。归档前要补上。');
  });

  it('on the insurer\'s own page the firm is the firm, on the firm\'s it is you', async () => {
    const own = await Form.open({ facts: quarry, service: inspection, ...people });
    expect(own.text('.answer')).to.contain('保险公司 → 你');
    const insurer = await Form.open({ facts: quarry, service: inspection, ...people, party: 'insurer' });
    expect(insurer.text('.answer')).to.contain('保险公司 → 企业');
    expect(insurer.text('.screen')).to.not.match(/[你您]/);
  });

  it('says of the day of the revisit that it was put there, until somebody says one', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people });
    expect([form.field('date').value, form.text('#field-date-help')]).to.deep.equal(['2026-11-22', '先填了今天，不是今天请改。']);
    await form.type('date', '2026-11-20');
    expect(form.one('#field-date-help')).to.equal(null);
  });

  it('in the elder look is one part at a time; a problem leads to its part, and nothing is lost on the way', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people, mode: 'elder', backend: server() });
    expect([form.text('.form-step'), form.one('[id="field-overall"]'), form.one('button[type=submit]')]).to.deep.equal(['第 1 步 / 共 4 步', null, null]);
    await form.type('visitor.name', '');
    await form.press('下一步');
    expect([form.text('.form-step'), form.text('.problems li')]).to.deep.equal(['第 1 步 / 共 4 步', '请填：回访人员']);
    await waitUntil(() => form.root.activeElement?.classList.contains('problems'), 'what is lacking has the focus');
    form.one<HTMLButtonElement>('.problems [data-target="visitor.name"]')!.click();
    await waitUntil(() => form.root.activeElement?.id === 'field-visitor.name', 'its field has the focus');
    await form.type('visitor.name', '王敏');
    await form.press('下一步');
    await waitUntil(() => form.root.activeElement?.classList.contains('form-step'), 'the step has the focus');
    expect(form.text('.form-step')).to.equal('第 2 步 / 共 4 步');
    await form.type('course', '看了三处边坡');
    await form.type('item', '');
    await form.press('上一步');
    expect([form.text('.form-step'), form.text('.problems')]).to.deep.equal(['第 1 步 / 共 4 步', '']);
    await form.type('date', '2026-11-01');
    await form.press('下一步');
    await form.press('下一步');
    expect(form.text('.problems')).to.contain('请填：服务项目').and.contain('回访时间11月1日');
    await form.type('item', '隐患排查');
    form.one<HTMLButtonElement>('.problems [data-target="date"]')!.click();
    await waitUntil(() => form.root.activeElement?.id === 'field-date', 'the part of the other field is open');
    await form.type('date', '2026-11-20');
    await form.press('下一步');
    await form.press('下一步');
    await form.press('下一步');
    expect([form.text('.form-step'), form.text('.problems li')]).to.deep.equal(['第 3 步 / 共 4 步', '请选：服务总体评价']);
    await form.rate('overall', '一般');
    await form.press('下一步');
    await form.sign('insured', '赵强');
    await form.sign('insurer', '王敏');
    await form.press('上一步');
    await form.press('上一步');
    expect(form.field('course').value).to.equal('看了三处边坡');
    form.one('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await form.element.updateComplete;
    expect([form.text('.form-step'), form.one('.done')]).to.deep.equal(['第 3 步 / 共 4 步', null]);
    await form.press('下一步');
    await expect(form.element).to.be.accessible();
    await form.submit();
    await waitUntil(() => form.one('.done'), 'handed in');
  });

  it('a service outside the policy is said, and may be handed in when the writer says that it is right', async () => {
    const form = await Form.open({ facts: carrier, service: { ...inspection, date: '2025-12-20' }, ...people, backend: server() });
    await form.fill();
    await form.submit();
    expect(form.text('.problems.warning')).to.contain('早于起保日');
    await form.press('没有错，照这样提交');
    await waitUntil(() => form.one('.done'), 'handed in');
  });

  it('a missing signature is said before it is handed in, and again before filing', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people, backend: server() });
    await form.rate('overall', '一般');
    await form.sign('insurer', '王敏');
    await form.submit();
    expect(form.text('.problems.warning li')).to.equal('被保险人确认：还没有签。归档前要补上。');
    await form.press('没有错，照这样提交');
    await waitUntil(() => form.one('.done'), 'handed in');
    expect(form.text('.done')).to.contain('还缺：被保险人确认');
  });

  it('hands in: the page is asked, told of the revisit, and given the receipt; the code, the due state and the day of filing stand there', async () => {
    const backend = server();
    const form = await Form.open({ facts: carrier, service: inspection, ...people, backend });
    const told: unknown[] = [];
    form.element.addEventListener('anze-submit', ({ detail }) => told.push([detail.kind, (detail.record as { of?: string }).of]));
    form.element.addEventListener('anze-record', ({ detail }) => told.push([detail.action, detail.event.event, detail.event.of, detail.event.date]));
    let receipt: Receipt | null = null;
    form.element.addEventListener('anze-receipt', (event) => {
      receipt = event.detail;
    });
    await form.fill();
    await form.submit();
    await waitUntil(() => form.one('.code'), 'the code', { timeout: 5000 });
    expect(told).to.deep.equal([['revisit', 's1'], ['add', 'revisitDone', 's1', '2026-11-22']]);
    expect(form.text('.code')).to.equal(receipt!.queryCode);
    expect(form.text('.done')).to.contain('已完成（11月22日）').and.to.contain('最晚12月10日').and.to.contain('双方都已确认');
    const file = await backend.caseByCode(receipt!.queryCode);
    const record = file.ok && file.value.submissions[0]?.record as { overall: string; rulebook: { id: string } };
    expect(record && [record.overall, record.rulebook.id]).to.deep.equal(['satisfied', 'shandong-transport']);
    await form.press('再记一次回访');
    expect(form.one('.done')).to.equal(null);
    expect(form.one('form')).to.not.equal(null);
  });

  it('names the insurer and the place that the page told, and neither of another firm', async () => {
    for (const other of [false, true]) {
      const form = await Form.open({ facts: carrier, service: inspection, ...people, insurer: '乙保险' });
      let firm: unknown;
      form.element.addEventListener('anze-submit', (event) => {
        event.preventDefault();
        firm = (event.detail.record as { firm: unknown }).firm;
      });
      await form.fill();
      if (other) await form.type('firm.name', '另一家');
      await form.submit();
      await waitUntil(() => firm !== undefined, 'it is handed in');
      if (other) expect(firm).to.not.have.any.keys('insurer', 'region');
      else expect(firm).to.deep.include({ insurer: '乙保险', region: '370000' });
    }
  });

  it('a page that takes it over keeps the draft: nothing is sent', async () => {
    const backend = server();
    const form = await Form.open({ facts: carrier, service: inspection, ...people, backend });
    form.element.addEventListener('anze-submit', (event) => event.preventDefault());
    await form.fill();
    await form.submit();
    expect(form.text('.done')).to.contain('已交给本页处理');
    const page = await backend.cases();
    expect(page.ok && page.value.cases.length).to.equal(0);
    expect(form.element.desk.state.own).to.not.equal(null);
  });

  it('a firm that is not satisfied may complain at once, with service and articles; else it is said whom to turn to', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people, backend: server() });
    await form.fill('不满意');
    await form.submit();
    let claim: { readonly title: string; readonly clauses: readonly string[]; readonly services: readonly CaseEvent[] } | null = null;
    form.element.addEventListener('anze-complaint', (event) => {
      claim = event.detail;
    });
    await form.press('投诉这次服务');
    expect(claim!.title).to.equal('对服务不满意：事故隐患排查');
    expect(claim!.clauses).to.include.members(['SD-6.3a', 'SD-A5-12']);
    expect(claim!.services[0]!.id).to.equal('s1');
    expect(form.text('.dissatisfied')).to.contain('投诉找谁：');
  });

  it('a satisfied firm is not led to a complaint', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people, backend: server() });
    await form.fill();
    await form.submit();
    expect(form.one('.dissatisfied')).to.equal(null);
  });

  it('a draft comes back with the page, and another service has its own', async () => {
    const form = await Form.open({ facts: carrier, service: inspection });
    await form.type('suggestions', '第一次');
    await waitUntil(() => form.one('[data-status=saved]'), 'saved', { timeout: 5000 });
    form.element.service = { ...inspection, id: 's2', date: '2026-11-16' };
    await waitUntil(() => form.field('suggestions').value === '', 'an empty form', { timeout: 5000 });
    await form.type('suggestions', '第二次');
    await waitUntil(() => form.one('[data-status=saved]'), 'saved', { timeout: 5000 });
    form.element.service = inspection;
    await waitUntil(() => form.field('suggestions').value === '第一次', 'the first again', { timeout: 5000 });
  });

  it('prints the table of the annex with marks, signatures, version and day', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people });
    await form.fill('非常满意');
    const paper = form.text('.paper');
    expect(paper).to.contain('附件5 服务回访表').and.to.contain('非常满意（√） 基本满意（ ） 一般（ ） 不满意（ ）'.replace(/（ ）/g, '（　）').replace(/　/g, ' '));
    expect(paper).to.contain('以主管部门解释为准').and.to.contain('打印日期').and.to.contain('草稿，尚未提交').and.to.match(/（版本 [\d-]+，正式施行，[\d-]+核对）/).and.to.contain('赵强');
    expect(getComputedStyle(form.one('.paper')!).display).to.equal('none');
  });

  it('speaks English on an English page', async () => {
    const form = await Form.open({ facts: carrier, service: inspection }, 'en');
    expect(form.text('.answer .figure')).to.contain('Revisit by');
    expect(form.text('.screen')).to.not.match(/[\u4e00-\u9fff]/);
  });

  it('is accessible', async () => {
    const form = await Form.open({ facts: carrier, service: inspection, ...people });
    await expect(form.element).to.be.accessible();
  });
});
