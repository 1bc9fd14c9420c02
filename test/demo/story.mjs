// The full story as its two readers live it: the firm on the portal, the insurer on its platform. Plain calls, as Chromium 86 must take them.
import { equal, match, ok } from 'node:assert/strict';

/** A widget as its reader uses it. */
export function reader(page, tag) {
  const sees = (what, arg) => page.waitForFunction(([name, source, given]) => {
    const element = document.querySelector(name);
    // A string crosses to the page where a function cannot.
    const [selector, words] = given;
    return source === 'sees' && element && element.shadowRoot &&
      [...element.shadowRoot.querySelectorAll(selector)].some((one) => (one.textContent || one.value || '').replace(/\s+/g, ' ').includes(words));
  }, [tag, what, arg], { timeout: 20000 });
  return {
    sees: (selector, words = '') => sees('sees', [selector, words]),
    text: (selector) => page.evaluate(([name, wanted]) => {
      const found = document.querySelector(name).shadowRoot.querySelector(wanted);
      return found ? (found.value || found.textContent).replace(/\s+/g, ' ').trim() : null;
    }, [tag, selector]),
    async press(words, within = 'button, summary') {
      await page.waitForFunction(([name, wanted, selector]) => [...document.querySelector(name).shadowRoot.querySelectorAll(selector)]
        .some((one) => !one.disabled && one.textContent.replace(/\s+/g, ' ').includes(wanted)), [tag, words, within], { timeout: 20000 });
      await page.evaluate(([name, wanted, selector]) => {
        const all = [...document.querySelector(name).shadowRoot.querySelectorAll(selector)].filter((one) => !one.disabled);
        const plain = (one) => one.textContent.replace(/\s+/g, ' ').trim();
        (all.find((one) => plain(one) === wanted) || all.find((one) => plain(one).includes(wanted))).click();
      }, [tag, words, within]);
    },
    async type(field, text) {
      await sees('sees', [`#field-${field.replace(/\./g, '\\.')}`, '']);
      await page.evaluate(([name, id, value]) => {
        const input = document.querySelector(name).shadowRoot.getElementById(`field-${id}`);
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, [tag, field, text]);
    },
    async choose(words, within = 'label.choice') {
      await sees('sees', [within, words]);
      await page.evaluate(([name, wanted, selector]) => {
        const all = [...document.querySelector(name).shadowRoot.querySelectorAll(selector)];
        (all.find((one) => one.textContent.trim() === wanted) || all.find((one) => one.textContent.includes(wanted))).querySelector('input').click();
      }, [tag, words, within]);
    },
    click: async (selector) => {
      await sees('sees', [selector, '']);
      await page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).click(), [tag, selector]);
    },
    submit: (form) => page.evaluate(([name, selector]) => document.querySelector(name).shadowRoot.querySelector(`${selector} button[type=submit]`).click(), [tag, form]),
  };
}
const figureOf = async (insights, name) => Number(/\/(\d+)|of (\d+)/.exec(await insights.text(`[data-key='${name}']`))?.slice(1).find(Boolean) ?? 0);

/** Entitlement → calendar → unmet → complaint → answer → rated → revisit → figures. `answer` fills in the calculator; `look` is told when a scene stands. */
export async function fullStory(page, home, answer, look = async () => {}) {
  const go = (path) => page.goto(home + path);
  // Before: what the insurer's figures say.
  await go('insurer.html#insights');
  const insights = reader(page, 'anze-service-insights');
  await insights.sees('.answer .figure');
  const before = await figureOf(insights, 'satisfaction');
  ok(before > 0, 'the year’s ratings are there');

  await go('portal.html');
  await answer(page);
  await look('entitlement');

  await go('portal-firm.html');
  const calendar = reader(page, 'anze-service-calendar');
  await calendar.sees('.account');
  const today = await page.evaluate(() => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10));
  await calendar.press('记一次服务');
  await calendar.type('date', today);
  await calendar.choose('隐患排查');
  await calendar.choose('现场');
  await calendar.type('by', '张工');
  await calendar.submit('.form');
  await calendar.sees('.log', '张工');
  await look('calendar');
  await calendar.press('投诉风险评估');

  const firm = reader(page, 'anze-complaint-tracker');
  await firm.sees('#field-subject', '风险评估');
  match(await firm.text('#field-firm'), /示例石料厂/);
  await look('unmet');
  await firm.submit('.form');
  await firm.sees('.figure.code', '-');
  const code = await firm.text('.figure.code');
  match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await look('complaint');

  await go('insurer.html');
  await page.waitForFunction(() => /示例石料厂/.test(document.querySelector('#complaint-list').textContent) && /示例石料厂/.test(document.querySelector('#revisit-list').textContent), null, { timeout: 20000 });
  await go('insurer.html#complaints');
  const desk = reader(page, 'anze-complaint-tracker');
  await desk.type('code', code);
  await desk.press('查进度');
  await desk.press('写答复');
  await desk.type('facts', '核对服务记录，这一项确实还没有做');
  await desk.type('measures', '已约好下周三上门补做');
  await look('answering');
  await desk.submit('form.form');
  await desk.sees('.answer', '已答复');
  await look('answer');

  await go('portal-firm.html');
  await firm.type('code', code);
  await firm.press('查进度');
  await firm.press('评价答复');
  await firm.choose('满意');
  await firm.submit('form.form');
  await firm.sees('.answer', '满意');
  await look('rated');

  await go('insurer.html');
  await page.waitForFunction(() => /示例石料厂/.test(document.querySelector('#revisit-list').textContent), null, { timeout: 20000 });
  await page.evaluate(() => [...document.querySelectorAll('#revisit-list li')].find((one) => one.textContent.includes('示例石料厂')).querySelector('button').click());
  const revisit = reader(page, 'anze-revisit-form');
  await revisit.sees('.answer', '回访');
  await look('revisit');
  for (const field of ['attitude', 'skill', 'closed', 'overall']) await revisit.click(`#field-${field}`);
  await revisit.press('没有意见');
  // Typed names; a stroke with a mouse is tried elsewhere.
  for (const [party, name] of [['insured', '王厂长'], ['insurer', '李客服']]) {
    await revisit.click(`input[name="${party}Signature"][id$="-1"]`);
    await revisit.type(`${party}Signature.name`, name);
  }
  await revisit.submit('form');
  await revisit.sees('.done .code', '-');
  await look('revisited');

  await go('insurer.html');
  await page.waitForFunction(() => document.querySelector('#revisit-count').textContent !== '…', null, { timeout: 20000 });
  equal(await page.evaluate(() => document.querySelector('#revisit-list').textContent.includes('示例石料厂')), false);
  await go('insurer.html#insights');
  await insights.sees('.answer .figure');
  equal(await figureOf(insights, 'satisfaction'), before + 1);
  await look('insights');
}
