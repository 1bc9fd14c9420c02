import { expect } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';

/** As the browser tells it of a field that shows 30 February or half a date. */
const unreadable = (field: HTMLInputElement, isBad: boolean): void => {
  Object.defineProperty(field, 'validity', { configurable: true, value: { badInput: isBad } });
};

describe('a day of the policy', () => {
  async function opened(): Promise<{ readonly page: Calculator; readonly field: HTMLInputElement }> {
    const page = await Calculator.answer(quarry);
    await page.press('算出最晚日期');
    return { page, field: page.one<HTMLInputElement>('#field-policyStart')! };
  }
  it('that there is none of is no empty field: it is named, marked and led to', async () => {
    const { page, field } = await opened();
    unreadable(field, true);
    field.focus();
    field.blur();
    await page.press('算日期');
    expect(page.textOf('.problems')).to.contain('起保').and.contain('不是日期');
    expect(page.focused).to.equal(page.one('.problems'));
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    unreadable(field, false);
    await page.type('policyStart', '2026-03-01');
    await page.press('算日期');
    expect(page.one('.problems')).to.equal(null);
  });
  it('is looked at before it is sent with the key', async () => {
    const { page, field } = await opened();
    unreadable(field, true);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await page.press('算日期');
    expect(page.textOf('.problems')).to.contain('不是日期');
  });
  it('of the year 26 is refused, with what to write', async () => {
    const { page } = await opened();
    for (const typed of ['0026-03-01', '1989-12-31', '2101-01-01']) {
      await page.type('policyStart', typed);
      await page.press('算日期');
      expect(page.textOf('.problems'), typed).to.contain('年份写全四位');
    }
    for (const typed of ['1990-01-01', '2100-12-31']) {
      await page.type('policyStart', typed);
      await page.press('算日期');
      expect(page.one('.problems'), typed).to.equal(null);
    }
  });

  it('gives no last day to two years that outlast the policy, and says what is open', async () => {
    const facts = { region: '440000', sector: 'non-coal-mine', premium: 60000, accidentLastYear: false, policyStart: '2026-03-01' };
    const rows = (page: Calculator) => page.textOf('.row').split(' | ').filter((row) => row.includes('应急演练') && row.includes('每两年'));
    expect(rows(await Calculator.answer({ ...facts, policyEnd: '2027-02-28' })).join()).to.contain('续保就接着算').and.not.contain('最晚');
    expect(rows(await Calculator.answer({ ...facts, policyEnd: '2028-02-29' })).join()).to.contain('最晚 2028年2月29日').and.not.contain('续保');
  });
});
