import { rulebookLoaders } from '@anze/core-rules/rulebooks';
import { expect } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';
import type { AnzeAssessEvent } from '../shared/events/assess';
import type { AnzeFactsEvent } from '../shared/events/facts';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the questions', () => {
  it('lead a Guangdong quarry step by step to its tier', async () => {
    const page = await Calculator.open();
    expect(page.ask).to.contain('哪个省');
    await page.begin('440000', '非煤矿山');
    expect(page.ask).to.contain('保费');
    expect(page.textOf('.step')).to.match(/第 3 步 \/ 共 4 步/);
    await page.type('premium', '3.2万');
    expect(page.textOf('.read')).to.contain('32,000 元').and.contain('1 万元以上、不到 5 万元');
    await page.next();
    await page.choose('没有');
    await page.next();
    expect(page.figure).to.equal('第三档');
    expect(page.textOf('.more')).to.contain('每年至少 4 种');
    expect(page.focused?.textContent).to.equal('第三档');
  });

  it('keep what is being typed when the rulebooks come late', async () => {
    const page = await Calculator.open();
    await page.select('field-region', '440000');
    page.element.rulebook = 'guangdong-non-coal-mine,shaanxi';
    await page.settled();
    await new Promise((done) => setTimeout(done, 100));
    expect(page.one<HTMLSelectElement>('#field-region')!.value).to.equal('440000');
    await page.press('下一步');
    expect(page.ask).to.contain('哪一行');
  });

  it('answer a Shaanxi factory with the visits and the first service', async () => {
    const page = await Calculator.open();
    await page.begin('610000', '金属冶炼');
    await page.type('premium', '５０，０００');
    await page.next();
    await page.choose('中型');
    await page.next();
    await page.choose('不是');
    await page.next();
    expect(page.figure).to.equal('至少 1 次上门');
    expect(page.textOf('.more')).to.contain('起保后 4 个月内');
    await page.press('算出最晚日期');
    await page.type('policyStart', '2025-06-01');
    await page.press('算日期');
    expect(page.textOf('.more')).to.contain('10月9日');
    expect(page.textOf('.row .date')).to.contain('2025年10月9日');
  });

  it('answer a Shandong haulier although questions were skipped', async () => {
    const page = await Calculator.open();
    await page.begin('370000', '交通运输');
    await page.type('premium', '20000');
    await page.next();
    await page.press('先看结果');
    expect(page.figure).to.equal('至少 1 次上门');
    expect(page.textOf('.next')).to.contain('再告诉我一件事');
    expect(page.textOf('.more')).to.contain('3 个月');
  });

  it('answer a Xinzhou coal mine: two and two, the check-up within', async () => {
    const page = await Calculator.open();
    await page.begin('140000', '煤矿', '140900');
    await page.choose('中型');
    await page.next();
    while (page.one('.question')) await page.press('先跳过');
    expect(page.textOf('.row-head')).to.match(/每年至少 2 次.*每年至少 2 次.*每年至少 1 次/);
    expect(page.textOf('.row-details')).to.contain('不另外加');
  });

  it('tell a fishing boat that no local rule is known, whom to ask, and what is general', async () => {
    const page = await Calculator.open();
    await page.begin('330000', '渔业');
    expect(page.textOf('.none')).to.contain('浙江省').and.contain('不等于当地没有规定').and.contain('保险公司');
    expect(page.textOf('.reference')).to.contain('来源没有核实').and.contain('每年至少 1 次');
    expect(page.all('.card .figure').length).to.equal(0);
  });

  it('say so for a trade that no rulebook holds at all', async () => {
    const page = await Calculator.open();
    await page.begin('330000', '其他');
    expect(page.textOf('.none')).to.contain('通用参考里也没有');
  });

  it('keep what was typed badly, name it, and lead to the field', async () => {
    const page = await Calculator.answer({ region: '440000', sector: 'non-coal-mine' });
    await page.type('premium', '三万');
    await page.next();
    expect(page.focused).to.equal(page.one('.problems'));
    expect(page.textOf('.problems')).to.contain('“三万”不是数字');
    const field = page.one<HTMLInputElement>('#field-premium')!;
    expect(field.value).to.equal('三万');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')!.split(' ').some((id) => page.one(`#${id}`)!.textContent!.includes('不是数字'))).to.equal(true);
    page.one('.problems button')!.click();
    expect(page.focused).to.equal(field);
    await expect(page.element).to.be.accessible();
  });

  it('refuse an empty question and one below nought in words', async () => {
    const page = await Calculator.open();
    await page.next();
    expect(page.textOf('.problems')).to.contain('还没有选');
    const other = await Calculator.answer({ region: '440000', sector: 'non-coal-mine' });
    await other.type('premium', '-5');
    await other.next();
    expect(other.textOf('.problems')).to.contain('小于 0');
  });

  it('go back one by one with every answer kept', async () => {
    const page = await Calculator.open();
    await page.begin('440000', '非煤矿山');
    await page.press('上一步');
    expect(page.one<HTMLInputElement>('.choice.checked input')!.value).to.equal('non-coal-mine');
    await page.press('上一步');
    expect(page.one<HTMLSelectElement>('#field-region')!.value).to.equal('440000');
    await page.next();
    expect(page.ask).to.contain('保费');
  });

  it('work the size out from staff and turnover', async () => {
    const page = await Calculator.answer({ region: '610000', sector: 'metal-smelting', premium: 50000 });
    await page.press('帮我算');
    await page.choose('工业');
    await page.type('employees', '50');
    await page.type('revenue', '500');
    expect(page.textOf('.notice')).to.contain('小型');
    await page.next();
    expect(page.element.session.policy.facts).to.include({ industry: 'industrial', employees: 50 });
  });
});

describe('a changed answer', () => {
  it('leaves the others and gives the new result', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('修改保费');
    expect(page.one<HTMLInputElement>('#field-premium')!.value).to.equal('32000');
    await page.type('premium', '60000');
    await page.next();
    expect(page.figure).to.equal('第二档');
    expect(page.textOf('.notice')).to.contain('其他回答都保留');
    expect(page.element.session.policy.facts.accidentLastYear).to.equal(false);
  });

  it('drops only what is no longer asked, and says so', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('修改所在地');
    await page.select('field-region', '610000');
    await page.next();
    expect(page.ask).to.contain('大型、中型');
    expect(page.textOf('.notice')).to.contain('上一年出过事故');
    expect(page.element.session.policy.facts).to.deep.include({ region: '610000', premium: 32000 });
    expect(page.element.session.policy.facts).to.not.have.property('accidentLastYear');
  });

  it('can be given up', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('修改保费');
    await page.type('premium', '99');
    await page.press('不改了');
    expect(page.figure).to.equal('第三档');
  });
});

describe('the page around it', () => {
  it('is told every result, local rulebooks first', async () => {
    const told: AnzeAssessEvent['detail'][] = [];
    const listen = (event: Event) => told.push((event as AnzeAssessEvent).detail);
    document.addEventListener('anze-assess', listen);
    await Calculator.answer(quarry);
    document.removeEventListener('anze-assess', listen);
    expect(told.length).to.equal(1);
    expect(told[0]!.assessments.map(({ role }) => role)).to.deep.equal(['local', 'reference']);
    expect(told[0]!.facts).to.include({ premium: 32000 });
  });

  it('is told every answer on the way, what it gave itself included', async () => {
    const told: AnzeFactsEvent['detail'][] = [];
    const listen = (event: Event) => told.push((event as AnzeFactsEvent).detail);
    document.addEventListener('anze-facts', listen);
    const page = await Calculator.open();
    expect(told).to.deep.equal([]);
    await page.begin('440000', '非煤矿山');
    document.removeEventListener('anze-facts', listen);
    expect(told.map(({ facts }) => facts)).to.deep.equal([{ region: '440000' }, { region: '440000', sector: 'non-coal-mine' }]);
  });

  it('may limit it to one rulebook, whose place and trade are not asked', async () => {
    const page = await Calculator.open({ rulebook: 'shandong-transport' });
    expect(page.ask).to.contain('保费');
    expect(page.element.session.policy.facts).to.include({ region: '370000', sector: 'transport' });
  });

  it('may give facts; one that cannot be is told and left out', async () => {
    const errors: string[] = [];
    const listen = (event: Event) => errors.push((event as CustomEvent<{ message: string }>).detail.message);
    document.addEventListener('anze-error', listen);
    const page = await Calculator.answer({ ...quarry, premium: -1, premuim: 3 } as never);
    document.removeEventListener('anze-error', listen);
    expect(errors.join()).to.contain('premium').and.contain('premuim');
    expect(page.ask).to.contain('保费');
  });

  it('speaks English where the page does', async () => {
    const page = await Calculator.answer({ ...quarry, premium: 5000 }, 'en');
    expect(page.figure).to.equal('Tier 4');
    expect(page.textOf('.row-head')).to.contain('at least 1 time a year');
    expect(page.root.textContent).to.not.match(/[\u4e00-\u9fff]/);
  });

  it('changes language with the page', async () => {
    const page = await Calculator.answer(quarry);
    page.element.parentElement!.lang = 'en';
    await new Promise((done) => { setTimeout(done, 300); });
    await page.settled();
    expect(page.figure).to.equal('Tier 3');
  });

  it('may call its reader 您, but never inside a quotation', async () => {
    const page = await Calculator.open({ facts: quarry, address: 'nin' });
    expect(page.root.textContent).to.contain('您').and.not.contain('你');
  });

  it('says what is wrong with the name of a rulebook', async () => {
    const page = await Calculator.open({ rulebook: 'nowhere' });
    expect(page.textOf('.error')).to.contain('nowhere').and.contain('guangdong-non-coal-mine').and.not.contain('网络');
  });
});

describe('a rulebook of the host', () => {
  // The test server makes modules of JSON files, so its answers are put here.
  const plain = window.fetch;
  async function answers(change: (text: string) => string = (text) => text) {
    const loaders = rulebookLoaders.shaanxi!;
    const [decisions, forms, zh] = await Promise.all([loaders.decisions(), loaders.forms(), loaders.zh!()]);
    const files: Record<string, unknown> = { 'rulebook.json': { ...decisions, ...forms }, 'zh.json': zh };
    window.fetch = async (input) => {
      const file = files[String(input).split('/').pop()!];
      return file ? new Response(change(JSON.stringify(file))) : new Response('', { status: 404 });
    };
  }
  afterEach(() => {
    window.fetch = plain;
  });

  it('is read from its address with the sentences beside it, and asks only what it needs', async () => {
    await answers();
    const page = await Calculator.open({ src: 'own/rulebook.json' });
    expect(page.ask).to.contain('保费');
    page.element.facts = { premium: 50000, sizeClass: 'medium', projectPolicy: false };
    await page.element.updateComplete;
    await page.settled();
    expect(page.figure).to.equal('至少 1 次上门');
    expect(page.textOf('.where')).to.contain('征求意见稿');
  });

  it('is shown as text, whatever it holds', async () => {
    await answers((text) => text.replace(/"(title|shortTitle|issuer|text)":"[^"]*"/g, '"$1":"<img src=x onerror=window.__hit=1>${1}"'));
    const page = await Calculator.open({ src: 'own/rulebook.json', facts: { premium: 50000, sizeClass: 'medium', projectPolicy: false } });
    expect(page.textOf('.where')).to.contain('<img src=x');
    expect(page.one('img')).to.equal(null);
    expect((window as unknown as { __hit?: number }).__hit).to.equal(undefined);
  });

  it('is refused plainly when it makes no sense, with every place', async () => {
    await answers((text) => text.replace(/"premium":/, '"premiun":'));
    const page = await Calculator.open({ src: 'own/rulebook.json' });
    expect(page.textOf('.error')).to.contain('规则文件不能用').and.contain('premiun');
    await answers((text) => text.replace(/"rows":\[\{/, '"rows":[{"reading":"nowhere:z",'));
    expect((await Calculator.open({ src: 'own/rulebook.json' })).textOf('.error')).to.contain('nowhere');
  });

  it('that cannot be had is told in one sentence of the page’s language, with what to look at', async () => {
    const told = async (src: string, answer: () => Promise<Response>, lang?: string): Promise<string> => {
      window.fetch = answer;
      return (await Calculator.open({ src }, lang)).textOf('.error');
    };
    const far = 'https://elsewhere.example/rulebook.json';
    const refused = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    const status = (code: number) => async (): Promise<Response> => new Response('', { status: code });
    expect(await told(far, refused)).to.contain(far).and.contain('跨域').and.contain('connect-src').and.not.contain('Failed');
    expect(await told(far, refused, 'en')).to.contain('could not be reached').and.contain('connect-src').and.not.contain('Failed');
    expect(await told('nowhere.json', status(404))).to.contain('没有文件（404）');
    expect(await told('nowhere.json', status(404), 'en')).to.contain('no file at').and.contain('404');
    expect(await told('broken.json', status(503))).to.contain('服务器的回答是 503');
    for (const address of ['javascript:alert(1)', 'http://']) {
      expect(await told(address, refused)).to.contain(address).and.contain('不是能用的地址');
      expect(await told(address, refused, 'en')).to.contain(address).and.contain('no address that can be used');
    }
  });

  it('is refused plainly when it is not there, is no rulebook, or its address is none', async () => {
    await answers();
    for (const src of ['nowhere.json', 'javascript:alert(1)']) expect((await Calculator.open({ src })).textOf('.error')).to.contain('规则文件不能用');
    await answers((text) => text + ' '.repeat(1_000_000));
    const large = await Calculator.open({ src: 'own/rulebook.json' });
    expect(large.textOf('.error')).to.contain('太大');
    expect(large.textOf('button')).to.contain('再试一次');
    await answers((text) => text.replace('"entitlements"', '"entitlement"'));
    const page = await Calculator.open({ src: 'own/rulebook.json' });
    expect(page.textOf('.error')).to.contain('entitlements').and.match(/第 \d+ 行/).and.not.contain('line ');
    await expect(page.element).to.be.accessible();
  });
});
