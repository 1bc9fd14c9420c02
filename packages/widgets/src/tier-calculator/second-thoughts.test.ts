import { expect } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';

/** The reader corrects one answer of those that are there. */
async function correct(page: Calculator, what: string, fact: string, text: string): Promise<void> {
  await page.press(`修改${what}`);
  await page.type(fact, text);
  await page.next();
}

describe('an answer that is corrected', () => {
  it('costs no other: what a mistyped premium made needless is used again, and told', async () => {
    const page = await Calculator.answer({ ...quarry, accidentLastYear: true });
    const before = page.figure;
    await correct(page, '保费', 'premium', '320000');
    expect(page.figure).to.equal('第一档');
    expect(page.textOf('.notice')).to.contain('先放在一边：上一年出过事故');
    expect(page.element.session.policy.facts).to.not.have.property('accidentLastYear');
    await correct(page, '保费', 'premium', '32000');
    expect(page.figure).to.equal(before);
    expect(page.textOf('.notice')).to.contain('又用上了：上一年出过事故');
    expect(page.element.session.policy.facts.accidentLastYear).to.equal(true);
  });

  it('costs no other when the trade was misclicked', async () => {
    const page = await Calculator.answer(quarry);
    const trade = async (words: string): Promise<void> => {
      await page.press('修改行业');
      await page.choose(words);
      await page.next();
    };
    await trade('渔业');
    expect(page.textOf('.none h2')).to.contain('没有收录当地规则');
    await trade('非煤矿山');
    expect(page.figure).to.equal('第三档');
    expect(page.element.session.policy.facts).to.deep.equal(quarry);
  });

  it('that is left open afterwards is not filled from what was put aside', async () => {
    const page = await Calculator.answer(quarry);
    await correct(page, '保费', 'premium', '320000');
    await correct(page, '保费', 'premium', '32000');
    await page.press('修改上一年出过事故');
    await page.press('不知道');
    expect(page.element.session.policy.facts).to.not.have.property('accidentLastYear');
  });

  it('is no longer called wrong once it can be read', async () => {
    const page = await Calculator.answer({ region: '440000', sector: 'non-coal-mine' });
    await page.type('premium', '3,2万');
    await page.next();
    expect(page.textOf('.problems')).to.contain('“3,2万”不是数字').and.contain('小数请用点');
    await page.type('premium', '3,万');
    expect(page.one('.problems')).to.not.equal(null);
    await page.type('premium', '3.2万');
    expect(page.one('.problems')).to.equal(null);
    expect(page.one('#field-premium')!.getAttribute('aria-invalid')).to.equal('false');
    expect(page.one('#field-premium-error')).to.equal(null);
  });
});

describe('what was taken away', () => {
  it('comes back: all answers after 从头再来', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('从头再来');
    expect(page.textOf('[role=status] .undo')).to.contain('已清空');
    expect(page.focused).to.equal(page.one('.question .ask'));
    await expect(page.element).to.be.accessible();
    await page.press('撤销');
    expect(page.figure).to.equal('第三档');
    expect(page.focused).to.equal(page.one('.card .figure'));
    expect(page.one('.undo')).to.equal(null);
  });

  it('comes back: a policy, also where the one that is left is only begun', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('再加一张保单');
    page.element.session.show(0);
    await page.settled();
    await page.press('去掉');
    expect(page.one('.question')).to.not.equal(null);
    expect(page.textOf('[role=status] .undo')).to.contain('已去掉');
    expect(page.focused).to.equal(page.one('.undo button'));
    await page.press('撤销');
    expect(page.element.session.policies.length).to.equal(2);
    expect(page.figure).to.equal('第三档');
    expect(page.focused).to.equal(page.one('.card .figure'));
  });

  it('is given up once something else was answered', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('从头再来');
    await page.select('field-region', '610000');
    await page.next();
    expect(page.one('.undo')).to.equal(null);
  });
});
