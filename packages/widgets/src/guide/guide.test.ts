import { expect, fixtureCleanup } from '@open-wc/testing';
import type { AnzeFactsEvent } from '../shared/events/facts';
import type { AnzeOpenEvent, OpenDetail } from '../shared/events/open';
import { Guide } from './harness.testing';

const quarry = '广东采石场，保费三万二，去年没出事，他们一年得来几次？';

describe('the first screen', () => {
  it('says what can be asked, with questions to tap', async () => {
    const guide = await Guide.open();
    expect(guide.textOf('.hello')).to.contain('有什么想问的？');
    expect(guide.all('.example').length).to.equal(3);
    await expect(guide.element).to.be.accessible();
    await guide.tap('广东采石场');
    expect(guide.lastAnswer).to.contain('第三档');
    expect(guide.one('.hello')).to.equal(null);
  });
  for (const lang of ['zh-CN', 'en']) {
    it(`gives examples that are answered (${lang})`, async () => {
      const guide = await Guide.open({}, lang);
      for (const text of guide.all('.example').map(Guide.words)) {
        await guide.ask(text);
        expect(guide.turns[guide.turns.length - 1]!.querySelector('.row'), text).to.not.equal(null);
      }
    });
  }
  it('is English on an English page, and answers in English', async () => {
    const guide = await Guide.open({}, 'en');
    expect(guide.textOf('.base')).to.contain('What would you like to know?').and.not.match(/[\u3400-\u9fff]/);
    await guide.ask('Quarry in Guangdong, premium 32,000, no accident last year, which tier?');
    expect(guide.lastAnswer).to.contain('Tier 3');
    expect(guide.textOf('.heard')).to.contain('Premium').and.not.match(/[\u3400-\u9fff]{2}/);
  });
  it('answers a sentence in its own language', async () => {
    const guide = await Guide.open();
    await guide.ask('Quarry in Guangdong, premium 32,000, no accident last year, which tier?');
    expect(guide.lastAnswer).to.contain('Tier 3');
    expect(guide.turns[0]!.lang).to.equal('en');
  });
});

describe('an answer', () => {
  it('shows each rule with its amount, its force and its clause, which opens in place', async () => {
    const guide = await Guide.open();
    await guide.ask(quarry);
    const row = guide.one('.row')!;
    expect(Guide.words(row)).to.contain('必须').and.contain('每年至少');
    const citation = row.querySelector('anze-citation')!;
    expect([citation.rulebook, citation.clause.startsWith('GD-')]).to.deep.equal(['guangdong-non-coal-mine', true]);
    await guide.until(() => (citation.shadowRoot!.textContent ?? '').includes('附件'), 'the article is named');
    citation.shadowRoot!.querySelector<HTMLButtonElement>('.chip')!.click();
    await citation.updateComplete;
    expect(citation.shadowRoot!.querySelector('blockquote')).to.not.equal(null);
    await expect(guide.element).to.be.accessible();
  });
  it('shows both readings of a disputed place, and which one counts', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，保费五千，去年没出事，他们一年得来几次？');
    expect(guide.textOf('.dispute')).to.contain('读法 A').and.contain('读法 B');
    expect(guide.all('.dispute anze-citation').length).to.equal(2);
    expect(guide.textOf('.reading .chip')).to.equal('现在按这个读法算');
  });
  it('counts by the reading that the page chose', async () => {
    const guide = await Guide.open({ readings: { 'guangdong-non-coal-mine': { fourth: 'b' } } });
    await guide.ask('广东采石场，保费五千，去年没出事，他们一年得来几次？');
    const [a, b] = guide.all('.reading').map(Guide.words);
    expect(a).to.not.contain('现在按');
    expect(b).to.contain('现在按这个读法算');
  });
  it('calls no day missed that hangs on what was not told', async () => {
    const guide = await Guide.open();
    await guide.ask('陕西煤矿，2025年6月1日起保，第一次服务最晚什么时候');
    expect(guide.lastAnswer).to.contain('2025年10月9日').and.contain('过期');
    await guide.ask('陕西煤矿，2025年6月1日起保，同意延期2个月，第一次服务最晚什么时候');
    expect(guide.lastAnswer).to.contain('2025年10月9日').and.not.contain('过期');
  });
  it('says what lies outside, with examples, and states no figure', async () => {
    const guide = await Guide.open();
    await guide.ask('今天股票怎么样');
    expect(guide.lastAnswer).to.contain('这个我答不了').and.not.match(/\d/);
    expect(guide.all('.now .example').length).to.equal(3);
    expect(guide.one('.row')).to.equal(null);
  });
  it('says where only a local rule could tell, and nothing is invented', async () => {
    const guide = await Guide.open();
    await guide.ask('浙江渔船，保费两万，该给我做什么？');
    expect(guide.lastAnswer).to.contain('没有').and.not.contain('档');
  });
  it('says that only the beginning of a long text was read, and keeps the page quick', async () => {
    const guide = await Guide.open();
    await guide.ask(`${quarry}${'啊'.repeat(100_000)}`);
    expect(guide.textOf('.note')).to.contain('写得太长');
    expect(Guide.words(guide.one('.bubble.you')).length).to.be.lessThan(700);
  });
  it('shows text as text', async () => {
    const guide = await Guide.open();
    await guide.ask('<img src=x onerror="window.__hit=1"> 广东采石场第几档');
    expect(guide.one('.log img')).to.equal(null);
    expect(guide.textOf('.bubble.you')).to.contain('<img src=x');
  });
});

describe('the line where one writes', () => {
  it('covers nothing that has the focus', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，保费三万二，他们一年得来几次？');
    const sender = guide.one('.sender')!;
    const targets = guide.all<HTMLElement>('.log button, .now button');
    const isCovered = (target: Element) => target.getBoundingClientRect().bottom > sender.getBoundingClientRect().top + 1;
    const wasCovered = targets.filter((target) => {
      window.scrollBy(0, target.getBoundingClientRect().bottom - window.innerHeight);
      const isIt = isCovered(target);
      target.focus();
      expect(isCovered(target), Guide.words(target)).to.equal(false);
      return isIt;
    });
    expect(wasCovered.length).to.be.greaterThan(3);
  });
});

describe('what is asked back', () => {
  it('can be tapped, and the question is answered with it', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，保费三万二，是第几档？');
    expect(guide.lastAnswer).to.contain('去年你的企业出过生产安全事故吗');
    expect(guide.all('.reply').map(Guide.words)).to.deep.equal(['出过', '没有']);
    await guide.tap('没有');
    expect(Guide.words(guide.all('.bubble.you')[1])).to.contain('没有');
    expect(guide.textOf('.tier')).to.equal('第三档');
    expect(guide.one('.answers')).to.equal(null);
  });
  it('can be answered in words', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，去年没出事，第几档');
    expect(guide.lastAnswer).to.contain('保费一共多少');
    expect(guide.textOf('.answers')).to.contain('直接在下面写');
    await guide.ask('三万二');
    expect(guide.textOf('.tier')).to.equal('第三档');
  });
  it('can be left open in words: the next one is asked, and the talk goes on', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，他们一年得来几次？');
    const first = guide.textOf('.answers .reply');
    await guide.ask('不知道');
    expect(guide.lastAnswer).to.contain('不要紧').and.not.contain('答不了');
    expect(guide.textOf('.answers')).to.not.equal('');
    expect(guide.textOf('.answers .reply')).to.not.equal(first);
    await guide.ask('保费三万二');
    expect(guide.lastAnswer).to.contain('第三档');
  });
  it('is not asked again in a later turn once it was put aside, in words or by a tap', async () => {
    for (const aside of [(guide: Guide) => guide.ask('不知道'), (guide: Guide) => guide.press('先不说')]) {
      const guide = await Guide.open();
      await guide.ask('广东采石场，他们一年得来几次？');
      const question = guide.textOf('.its .asking');
      expect(question).to.not.equal('');
      await aside(guide);
      await guide.ask('他们一年得来几次？');
      expect(guide.lastAnswer).to.not.contain(question);
    }
  });
  it('can be put aside: the next one is asked', async () => {
    const guide = await Guide.open();
    await guide.ask('第一次服务最晚什么时候？');
    expect(guide.textOf('.reply')).to.contain('广东省');
    await guide.press('先不说');
    expect(guide.textOf('.answers')).to.contain('做哪一行').and.contain('煤矿');
  });
  it('is asked of a span of numbers, which is not one number', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，去年没出事，保费九万到十二万，第几档？');
    expect(guide.lastAnswer).to.contain('90,000 元').and.contain('120,000 元');
    expect(guide.one('.tier')).to.equal(null);
    await guide.tap('90,000 元');
    expect(guide.textOf('.tier')).to.equal('第二档');
  });
  it('is not asked of a span that comes to the same', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，去年没出事，保费五六万，第几档？');
    expect(guide.textOf('.tier')).to.equal('第二档');
    expect(guide.textOf('.note')).to.contain('不管是这个范围里的哪个数');
    expect(guide.one('.reply')).to.equal(null);
  });
});

describe('where the texts set nothing of what is asked', () => {
  it('says so, and shows what stands near it', async () => {
    const guide = await Guide.open();
    await guide.ask('广东石场抽查比例是多少');
    expect(guide.textOf('.note')).to.contain('没有写这一点');
    expect(guide.one('.row')).to.not.equal(null);
    await guide.ask('广东石场多久回访');
    expect(guide.lastAnswer).to.not.contain('没有写这一点');
  });
});

describe('a page that changes its language', () => {
  const question = '广东采石场，保费三万二，是第几档？';
  const toEnglish = async (guide: Guide) => {
    guide.element.parentElement!.lang = 'en';
    await guide.until(() => guide.textOf('.reply') === 'Yes | No', `the replies are English, not ${guide.textOf('.reply')}`);
  };
  it('is followed by what can be tapped; what was said stays as it was said', async () => {
    const guide = await Guide.open();
    await guide.ask(question);
    const said = guide.lastAnswer;
    expect(said).to.contain('必须');
    await toEnglish(guide);
    expect(guide.lastAnswer).to.equal(said);
    expect(guide.textOf('.now .asking')).to.contain('accident');
    expect(guide.textOf('.now')).to.contain('32,000').and.not.match(/[\u3400-\u9fff]/);
    expect(guide.all('.now [lang]').map(({ lang }) => lang).every((lang) => lang === 'en')).to.equal(true);
    await guide.tap('No');
    expect(guide.lastAnswer).to.contain('Tier 3');
    expect(guide.turns[1]!.lang).to.equal('en');
    guide.element.parentElement!.lang = 'zh-CN';
    await guide.until(() => guide.textOf('.heard').includes('广东'), 'what was understood is Chinese again');
  });
  it('is followed after a reload too, by the ends of a span, and by a correction', async () => {
    const first = await Guide.open();
    await first.ask('广东采石场，去年没出事，保费九万到十二万，第几档？');
    fixtureCleanup();
    const guide = await Guide.open({ database: first.database }, 'en');
    await guide.until(() => /yuan.*yuan/i.test(guide.textOf('.reply')), `the span is English, not ${guide.textOf('.reply')}`);
    guide.one('.known[data-fact=sector]')!.click();
    await guide.until(() => guide.one('.changing') !== null, 'the correction is open');
    expect(guide.textOf('.changing')).not.to.match(/[\u3400-\u9fff]/);
  });
  it('leaves an answer in the language of its sentence, where the page stays as it was', async () => {
    const guide = await Guide.open();
    await guide.ask('Quarry in Guangdong, premium 32,000, which tier?');
    expect(guide.textOf('.reply')).to.equal('Yes | No');
    expect(guide.lastAnswer).to.contain('Note').and.not.match(/[\u3400-\u9fff]/);
    await guide.tap('No');
    expect(guide.lastAnswer).to.contain('Tier 3');
    await guide.ask('六万');
    expect(guide.turns[2]!.lang).to.equal('zh-CN');
  });
});

describe('what was understood', () => {
  it('can be corrected by a tap', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，保费三万二，去年没出事，是第几档？');
    expect(guide.all('.known').length).to.equal(4);
    guide.one('.known[data-fact=accidentLastYear]')!.click();
    await guide.until(() => guide.one('.changing') !== null, 'the correction is open');
    await guide.tap('出过');
    expect(guide.textOf('.tier')).to.equal('第三档 | 第二档');
    expect(guide.textOf('.heard')).to.contain('上一年出过事故：出过');
  });
  it('can be corrected in words', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，保费三万二，去年没出事，是第几档？');
    guide.one('.known[data-fact=premium]')!.click();
    await guide.until(() => guide.one('.changing') !== null, 'the correction is open');
    await guide.ask('六万');
    expect(guide.textOf('.heard')).to.contain('60,000 元').and.not.contain('32,000');
  });
  it('stays while something else is asked beside its correction', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，保费三万二，去年没出事，是第几档？');
    guide.one('.known[data-fact=premium]')!.click();
    await guide.until(() => guide.one('.changing') !== null, 'the correction is open');
    expect(guide.textOf('.changing')).to.contain('不含税');
    await guide.ask('那多久回访一次？');
    expect(guide.textOf('.heard')).to.contain('32,000');
  });
  it('is asked again where it is then told vaguely', async () => {
    const guide = await Guide.open();
    await guide.ask('广东采石场，保费三万二，去年没出事，是第几档？');
    await guide.ask('不对，保费是九万到十二万');
    expect(guide.lastAnswer).to.contain('90,000 元，还是120,000 元');
    await guide.tap('120,000 元');
    expect(guide.textOf('.heard')).to.contain('120,000').and.not.contain('32,000');
  });
  it('does not count any more when it is taken back', async () => {
    const guide = await Guide.open();
    const told: unknown[] = [];
    guide.element.addEventListener('anze-facts', (event) => told.push((event as AnzeFactsEvent).detail.facts));
    await guide.ask('广东采石场，保费三万二，去年没出事，是第几档？');
    guide.one('.known[data-fact=premium]')!.click();
    await guide.until(() => guide.one('.changing') !== null, 'the correction is open');
    await guide.tap('不算这一条');
    expect(guide.textOf('.heard')).to.not.contain('保费');
    expect(guide.textOf('.tier'), 'only the first answer knows the tier').to.equal('第三档');
    expect(told[1]).to.deep.equal({ region: '440000', sector: 'non-coal-mine', accidentLastYear: false });
    await guide.ask('那他们一年得来几次');
    expect(guide.textOf('.heard')).to.not.contain('保费');
  });
});

describe('what the page knows', () => {
  it('is used, and told back with what was asked', async () => {
    const guide = await Guide.open({ facts: { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false } });
    const told: unknown[] = [];
    guide.element.addEventListener('anze-facts', (event) => told.push((event as AnzeFactsEvent).detail.facts));
    await guide.ask('我是第几档？');
    expect(guide.textOf('.tier')).to.equal('第三档');
    expect(told).to.deep.equal([]);
    await guide.ask('不是，保费是六万');
    expect(told).to.deep.equal([{ region: '440000', sector: 'non-coal-mine', premium: 60000, accidentLastYear: false }]);
    expect(guide.textOf('.tier')).to.equal('第三档 | 第二档');
  });
  it('and cannot be is left out and named', async () => {
    const errors: string[] = [];
    const guide = await Guide.open({ facts: { region: '440000', sector: 'non-coal-mine', premium: -5 } });
    guide.element.addEventListener('anze-error', (event) => errors.push((event as CustomEvent<{ message: string }>).detail.message));
    await guide.ask('我是第几档？');
    expect(guide.turns.length).to.equal(1);
    expect(errors.join()).to.contain('premium');
  });
  it('narrows to one rulebook, whose place need not be told', async () => {
    const guide = await Guide.open({ rulebook: 'guangdong-non-coal-mine' });
    await guide.ask('保费三万二，去年没出事，是第几档？');
    expect(guide.textOf('.tier')).to.equal('第三档');
    expect(guide.textOf('.book-title')).to.equal('广东非煤矿山指引');
  });
});

describe('going on in another widget', () => {
  it('carries the facts over', async () => {
    const guide = await Guide.open({ opens: 'anze-service-calendar' });
    const wanted: OpenDetail[] = [];
    guide.element.addEventListener('anze-open', (event) => {
      event.preventDefault();
      wanted.push((event as AnzeOpenEvent).detail);
    });
    await guide.ask(quarry);
    expect(guide.all('[data-open]').map(({ dataset }) => dataset.open)).to.deep.equal(['anze-service-calendar']);
    await guide.press('打开服务日历');
    expect(wanted[0]!.widget).to.equal('anze-service-calendar');
    expect(wanted[0]!.facts).to.deep.equal({ region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false });
    expect(wanted[0]!.item!.rulebook).to.equal('guangdong-non-coal-mine');
  });
  it('is not offered where nobody would show it', async () => {
    const guide = await Guide.open();
    await guide.ask(quarry);
    expect(guide.all('[data-open]')).to.deep.equal([]);
  });
  it('shows the one that stands on the page', async () => {
    const there = document.createElement('anze-tier-calculator') as HTMLElement & { facts?: unknown };
    document.body.append(there);
    try {
      const guide = await Guide.open();
      await guide.ask(quarry);
      await guide.press('打开计算器');
      expect(there.facts).to.deep.equal({ region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false });
      expect(document.activeElement).to.equal(there);
    } finally {
      there.remove();
    }
  });
});
