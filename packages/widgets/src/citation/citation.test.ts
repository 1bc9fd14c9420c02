import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../define/anze-citation';
import type { AnzeCitation } from './citation';

const chip = (element: AnzeCitation) => element.shadowRoot!.querySelector<HTMLButtonElement>('.chip')!;
const panel = (element: AnzeCitation) => element.shadowRoot!.querySelector('.panel');
async function loaded(template = html`<anze-citation rulebook="guangdong-non-coal-mine" clause="GD-24a"></anze-citation>`) {
  const element = await fixture<AnzeCitation>(template);
  await waitUntil(() => chip(element)?.textContent?.includes('条'), 'the article is shown', { timeout: 8000 });
  return element;
}

describe('anze-citation', () => {
  it('shows the article and opens quotation, document, status and day in place', async () => {
    const element = await loaded();
    expect(chip(element).getAttribute('aria-expanded')).to.equal('false');
    expect(panel(element)).to.equal(null);
    chip(element).click();
    await element.updateComplete;
    expect(chip(element).getAttribute('aria-expanded')).to.equal('true');
    expect(panel(element)!.textContent).to.match(/广东省.*第24条/s).and.match(/“.+”/s).and.contain('正式施行').and.match(/核对日期：\d{4}-\d\d-\d\d/);
    expect(element.shadowRoot!.getElementById(chip(element).getAttribute('aria-controls')!)).to.equal(panel(element));
    await expect(element).to.be.accessible();
  });

  it('is a native button, so that Enter and space open it, and Escape closes it and keeps the focus', async () => {
    const element = await loaded();
    expect(chip(element).localName).to.equal('button');
    chip(element).focus();
    chip(element).click();
    await element.updateComplete;
    chip(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(chip(element));
  });

  it('cites several clauses behind one chip', async () => {
    const element = await loaded(html`<anze-citation open rulebook="guangdong-non-coal-mine" clause="GD-24a, GD-26e"></anze-citation>`);
    expect(chip(element).textContent).to.contain('等 2 处');
    expect(element.shadowRoot!.querySelectorAll('blockquote').length).to.equal(2);
  });

  it('keeps the quotation Chinese on an English page', async () => {
    const page = await fixture(html`<div lang="en"><anze-citation open rulebook="guangdong-non-coal-mine" clause="GD-24a"></anze-citation></div>`);
    const element = page.querySelector('anze-citation')!;
    await waitUntil(() => panel(element)?.textContent?.includes('In force'), 'English is there', { timeout: 8000 });
    expect(panel(element)!.querySelector('blockquote')!.lang).to.equal('zh-CN');
    expect(panel(element)!.textContent).to.contain('Checked on');
  });

  it('says so when a rulebook cannot be loaded, and tells the page', async () => {
    const element = document.createElement('anze-citation');
    const told = oneEvent(element, 'anze-error');
    element.rulebook = 'nowhere';
    element.clause = 'X-1';
    document.body.append(element);
    expect((await told).detail.at).to.equal('rulebook');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('没有加载出来');
    element.remove();
  });

  it('shows texts as text, whatever they hold', async () => {
    const evil = '<img src=x onerror="window.__hit=1">${7*7}';
    const element = await fixture<AnzeCitation>(html`<anze-citation open .citations=${[
      { clause: evil, document: evil, article: evil, quote: evil, text: evil, status: 'draft' as const, checkedOn: '2026-11-22' },
    ]}></anze-citation>`);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(panel(element)!.textContent).to.contain(evil);
  });

  it('writes everything out for print, without a button', async () => {
    const element = await fixture<AnzeCitation>(html`<anze-citation written rulebook="guangdong-non-coal-mine" clause="GD-24a"></anze-citation>`);
    await waitUntil(() => panel(element)?.textContent?.includes('第24条'), 'the quotation is there', { timeout: 8000 });
    expect(chip(element)).to.equal(null);
  });
});
