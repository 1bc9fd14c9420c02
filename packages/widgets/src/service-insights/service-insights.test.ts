import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { CaseFile, Submission } from '@anze/core-rules/records';
import { rulebookLoaders } from '@anze/core-rules/rulebooks';
import '../define/anze-service-insights';
import '../define/anze-citation';
import type { Answer, Backend } from '../shared/backend/backend';
import { EmbeddedBackend, type BackendShelf } from '../shared/backend/embedded-backend';
import { contractHandler } from '../shared/backend/handler';
import { RestBackend } from '../shared/backend/rest-backend';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import { answered, book, caseFile, complaint, fleet, hazard, hazards, quarry, received, revisit } from './samples.testing';
import type { AnzeServiceInsights } from './service-insights';

const GD = book('guangdong-non-coal-mine');
const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** For tests: the figures as their reader uses them. */
class Insights {
  private constructor(readonly element: AnzeServiceInsights) {}
  static async open(given: Partial<AnzeServiceInsights> = {}, lang = 'zh-CN', rests = '.none, .answer, [role=alert]'): Promise<Insights> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><anze-service-insights on="2026-06-01"></anze-service-insights></div>`);
    const element = page.querySelector('anze-service-insights')!;
    Object.assign(element, given);
    await element.updateComplete;
    const it = new Insights(element);
    await it.shows(rests);
    return it;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  async shows(selector: string): Promise<void> {
    await waitUntil(() => this.root.querySelector(selector) !== null, `shows ${selector}`, { timeout: 8000 });
    await this.element.updateComplete;
  }
  text = (selector: string): string => words(this.root.querySelector(selector));
  section = (name: string): HTMLElement => [...this.root.querySelectorAll<HTMLElement>('.figure-group')].find((one) => words(one.querySelector('h3')) === name)!;
  async press(text: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find((one) => words(one).includes(text));
    if (!button) throw new Error(`no button ${text}`);
    button.click();
    await this.element.updateComplete;
  }
  async set(selector: string, value: string, event: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    await this.element.updateComplete;
  }
}
const asked = (answer: string | null): Submission[] => {
  const one = complaint(quarry, '2026-03-02', GD);
  return [one, received(one, '2026-03-02'), ...(answer ? [answered(one, answer)] : [])];
};
const some = [...asked('2026-03-16'), ...asked('2026-03-17'), ...asked(null), revisit(quarry, '2026-03-02', '2026-03-10', 'satisfied', GD), hazards(quarry, [hazard(1, { level: 'major', due: '2026-05-01' })])];
const pageOf = (cases: readonly CaseFile[], next: string | null): Answer<never> => ({ ok: true, value: { format: 1, cases, next } as never });
const backendOf = (cases: Backend['cases']): Backend => ({ cases } as unknown as Backend);

describe('anze-service-insights', () => {
  it('says what is overdue first, then the figures, each with its sentence, drawing and table', async () => {
    const it = await Insights.open({ submissions: some });
    expect(it.text('.answer .figure')).to.equal('2 件超期');
    expect(it.text('.answer p')).to.contain('投诉答复 1 件').and.to.contain('隐患 1 处');
    expect(it.text('.title')).to.equal('广东石料厂的服务统计');
    const answers = it.section('投诉多久答复');
    expect(words(answers.querySelector('.said'))).to.equal('到期要答复的投诉里，按时答复的 1/3 件；迟了才答复的 1 件，过期还没答复的 1 件。');
    await it.shows('canvas');
    expect(answers.querySelector('canvas')!.getAttribute('aria-label')).to.contain('1/3 件');
    expect([...answers.querySelectorAll('tbody th')].map(words)).to.deep.equal(['10 个工作日内', '合计']);
    expect(answers.querySelectorAll('anze-citation').length).to.equal(1);
  });
  it('words a rating as annex 5 does, and an answer by its own two words', async () => {
    const { forms } = await rulebookLoaders['shandong-transport']!.forms();
    const scale = forms.flatMap(({ fields }) => fields).find(({ id }) => id === 'overall')!.values!.map(String);
    const it = await Insights.open({ submissions: some });
    const section = it.section('满意度');
    expect([...section.querySelectorAll('thead th')].map(words).slice(1, 7)).to.deep.equal([...scale, '满意', '没有评']);
    expect(words(section.querySelector('.said'))).to.contain('非常满意和基本满意的 1/1 件');
  });
  it('draws every chart with pixels of its own', async () => {
    const it = await Insights.open({ submissions: some });
    await waitUntil(() => [...it.root.querySelectorAll('canvas')].every((canvas) => canvas.style.width !== ''), 'drawn', { timeout: 8000 });
    await new Promise((done) => setTimeout(done, 400));
    for (const canvas of it.root.querySelectorAll('canvas')) {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(data.some((byte, i) => i % 4 === 3 && byte > 0), canvas.dataset.section).to.equal(true);
    }
  });
  it('has nothing but tables when asked, and loads no drawing', async () => {
    const it = await Insights.open({ submissions: some, show: 'tables' });
    expect(it.root.querySelector('canvas')).to.equal(null);
    expect(it.root.querySelectorAll('table').length).to.equal(4);
    await it.press('图');
    expect(it.root.querySelectorAll('canvas').length).to.equal(4);
  });
  it('says what will stand here when there is nothing', async () => {
    const it = await Insights.open();
    expect(it.text('.none')).to.contain('还没有可统计的记录').and.to.contain('先记一次服务');
  });
  it('says “limit unknown: no rulebook” rather than guess', async () => {
    const it = await Insights.open({ submissions: [revisit({ name: '浙江工地', region: '330000' }, '2026-03-02', '2026-03-30', 'fair')] });
    expect(words(it.section('按时回访').querySelector('.notes'))).to.contain('1 件期限不知道：没有对应的规则书。');
    expect(it.text('.answer p')).to.contain('有 1 件不知道期限');
  });
  it('names records that cannot be read', async () => {
    const it = await Insights.open({ submissions: [...some, { kind: 'x' } as unknown as Submission] });
    expect(it.text('.notice')).to.equal('1 条记录读不懂，没有算进来。');
  });
  it('tells the page of facts that cannot be', async () => {
    const element = (await Insights.open({ submissions: [revisit(quarry, '2026-03-02', '2026-03-05', 'fair')] })).element;
    setTimeout(() => (element.facts = { 'GD-1': { sector: 'nonsense' } }));
    const { detail } = await oneEvent(element, 'anze-error');
    expect(detail.at).to.equal('facts');
    expect(detail.message).to.contain('sector');
  });

  it('narrows to a period, and names the field that is wrong', async () => {
    const it = await Insights.open({ submissions: some });
    await it.set('#filter-period', 'own', 'change');
    await it.set('#filter-from', '2026-05-01', 'input');
    await it.set('#filter-to', '2026-04-01', 'input');
    await it.press('按这个日期看');
    expect(it.text('.problems')).to.contain('“到哪天”早于“从哪天”');
    expect((it.root.activeElement as HTMLElement).className).to.equal('problems');
    expect(it.root.querySelector<HTMLInputElement>('#filter-from')!.value).to.equal('2026-05-01');
    expect(it.text('.answer .figure')).to.equal('2 件超期');
    await it.set('#filter-to', '2026-05-31', 'input');
    await it.press('按这个日期看');
    expect(it.text('.none')).to.contain('按这个条件没有记录');
    await it.press('看全部');
    expect(it.text('.answer .figure')).to.equal('2 件超期');
  });
  it('narrows to an insurer where there are several', async () => {
    const it = await Insights.open({ submissions: [...some, revisit(fleet, '2026-03-02', '2026-03-05', 'fair')] });
    await it.set('#filter-insurer', '乙保险', 'change');
    expect(it.text('.title')).to.equal('山东车队的服务统计');
  });

  it('gives the tables as a file whose cells are no formulas; the host may take it', async () => {
    const it = await Insights.open({ submissions: [...some.slice(0, -1), revisit({ ...quarry, name: '=cmd|calc' }, '2026-03-04', '2026-03-05', 'fair')] .map((one) => (one.kind === 'complaint' || one.kind === 'revisit' ? ({ ...one, record: { ...one.record, firm: { name: '=cmd|calc' } } } as Submission) : one)) });
    let text: Promise<string> | undefined;
    it.element.addEventListener('anze-export', (event) => {
      event.preventDefault();
      text = event.detail.content.text();
      expect(event.detail.name).to.equal('服务统计-2026-06-01.csv');
    });
    await it.press('下载表格');
    const lines = (await text!).split('\r\n');
    expect(lines.find((line) => line.includes('cmd'))).to.match(/^\ufeff?=cmd|的服务统计/);
    expect(lines.some((line) => /^\ufeff?=/.test(line))).to.equal(false);
    expect(lines).to.include('期限,件数,按时,迟了,过期没做,没到期,不好判断,期限不知道,一半在几天内,九成在几天内,最短到最长');
    expect(it.root.querySelector('.file')).to.equal(null);
  });

  describe('reading from a back end', () => {
    const cases = [0, 1, 2].map((i) => caseFile([revisit(quarry, `2026-03-0${i + 2}`, '2026-03-12', 'satisfied', GD)]));
    it('reads all pages through the contract', async () => {
      const base = 'https://insurer.test/anze/v1';
      const store = new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>(true) });
      for (const one of some) expect((await store.submit(one)).ok).to.equal(true);
      const handle = contractHandler(store, base);
      const it = await Insights.open({ backend: new RestBackend({ base, fetch: (input, init) => handle(new Request(input, init)) }) });
      await it.shows('.answer');
      expect(it.text('.answer .figure')).to.equal('2 件超期');
    });
    it('shows how much is read, and what was read when it is stopped', async () => {
      const it = await Insights.open({ backend: backendOf(({ after } = {}) => (after ? new Promise(() => undefined) : Promise.resolve(pageOf(cases.slice(0, 2), 'x')))) }, 'zh-CN', '.reading');
      await waitUntil(() => it.text('.reading').includes('已读 2 件'));
      await it.press('不等了');
      await it.shows('.answer');
      expect(it.text('.partial')).to.contain('只统计了读到的 2 件');
    });
    it('counts what was read when a page fails, says so, and goes on from there', async () => {
      let fails = true;
      const asked: (string | undefined)[] = [];
      const it = await Insights.open({
        backend: backendOf(async ({ after } = {}) => {
          asked.push(after);
          if (after && fails) return { ok: false, problem: { code: 'server', message: 'x' } };
          return after ? pageOf(cases.slice(2), null) : pageOf(cases.slice(0, 2), 'second');
        }),
      });
      expect(it.text('.partial')).to.contain('只读到 2 件').and.to.contain('对方的服务器出错了');
      expect(words(it.section('满意度').querySelector('.said'))).to.contain('回访评分 2 份');
      fails = false;
      await it.press('接着读');
      await waitUntil(() => it.root.querySelector('.partial') === null && it.root.querySelector('.answer') !== null);
      expect(words(it.section('满意度').querySelector('.said'))).to.contain('回访评分 3 份');
      expect(asked).to.deep.equal([undefined, 'second', 'second']);
    });
    it('says why nothing came, and tries again when the network is back', async () => {
      let isOffline = true;
      const it = await Insights.open({ backend: backendOf(async () => (isOffline ? { ok: false, problem: { code: 'offline', message: 'x' } } : pageOf(cases, null))) });
      expect(it.text('[role=alert]')).to.contain('没有网络');
      isOffline = false;
      window.dispatchEvent(new Event('online'));
      await it.shows('.answer');
    });
    it('does not read for ever from a back end that gives the same page again', async () => {
      let asked = 0;
      const it = await Insights.open({
        backend: backendOf(async () => {
          asked++;
          return pageOf(cases.slice(0, 1), 'same');
        }),
      });
      expect(it.text('.partial')).to.contain('只读到');
      expect(asked).to.be.lessThan(4);
    });
  });

  it('counts 2 000 cases in less than two seconds', async () => {
    const cases = Array.from({ length: 2000 }, (_, i) => caseFile([revisit({ ...quarry, name: `企业${i % 200}`, policyNo: `P${i % 200}` }, '2026-03-02', `2026-03-${10 + (i % 15)}`, 'fair', GD)]));
    const it = await Insights.open({ show: 'tables' });
    const from = performance.now();
    it.element.cases = cases;
    await it.shows('.answer');
    expect(performance.now() - from).to.be.lessThan(2000);
    expect(it.text('.answer')).to.contain('200 家企业');
  });
  it('speaks English on an English page', async () => {
    const it = await Insights.open({ submissions: some }, 'en');
    expect(it.text('.answer .figure')).to.equal('2 are overdue');
    // A firm's own name stays as it is.
    expect(words(it.section('Satisfaction')).replace(/广东石料厂/g, '')).not.to.match(/[\u4e00-\u9fff]/);
  });
  it('is accessible as charts and as tables', async () => {
    const it = await Insights.open({ submissions: some });
    await it.shows('canvas');
    await expect(it.element).to.be.accessible();
    await it.press('表格');
    await expect(it.element).to.be.accessible();
  });
});
