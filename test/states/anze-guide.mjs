import { showsIn } from '../support/lead.mjs';

const tag = 'anze-guide';
/** A database of its own for each state, so that none hears what another asked. */
const guide = (name, attributes = '') => `<anze-guide on="2026-11-22" database="guide-state-${name}" opens="anze-tier-calculator anze-service-calendar anze-complaint-tracker" ${attributes}></anze-guide>`;

/** Writes into the line and sends it, as a reader would; then waits for the answer. */
async function ask(page, text, selector = '.turn .its') {
  await showsIn(page, tag, '.hello, .log .turn');
  await page.evaluate(([name, typed]) => {
    const root = document.querySelector(name).shadowRoot;
    const field = root.querySelector('#question');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector('.send').click();
  }, [tag, text]);
  await showsIn(page, tag, selector);
}
const click = (page, selector) => page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).click(), [tag, selector]);

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  empty: { html: guide('empty'), go: (page) => showsIn(page, tag, '.hello') },
  asked: { html: guide('asked'), go: (page) => ask(page, '广东采石场，保费五千，去年没出事，他们一年得来几次？', '.turn .dispute') },
  unsure: {
    html: guide('unsure'),
    async go(page) {
      await ask(page, '广东采石场，保费九万到十二万，是第几档？', '.answers .reply');
      await click(page, '.known[data-fact=sector]');
      await showsIn(page, tag, '.changing .reply');
    },
  },
  reopened: {
    html: guide('reopened'),
    async go(page) {
      for (const text of ['广东采石场，保费三万二，是第几档？', '多久培训一次？']) {
        await ask(page, text);
        await page.waitForFunction((name) => document.querySelector(name).talk.busy === null, tag);
      }
      // The page comes again, in the other language.
      await page.evaluate((name) => {
        const old = document.querySelector(name);
        document.documentElement.lang = 'en';
        old.replaceWith(old.cloneNode());
      }, tag);
      await showsIn(page, tag, '.earlier');
      await page.waitForFunction((name) => /[A-Z]/.test(document.querySelector(name).shadowRoot.querySelector('.known').textContent), tag);
    },
  },
  outside: { html: guide('outside'), go: (page) => ask(page, '今天股票怎么样', '.now .examples') },
  error: { html: guide('error', 'rulebook="nowhere"'), go: (page) => ask(page, '第一次服务最晚什么时候？', '.problem') },
  elder: { html: guide('elder', 'mode="elder"'), go: (page) => ask(page, '广东采石场，保费三万二，是第几档？', '.answers .reply') },
  dark: {
    html: guide('dark', 'theme="dark"'),
    async go(page) {
      await ask(page, '对服务不满意，去哪里投诉？', '.answers .reply');
      await click(page, '.clear');
      await showsIn(page, tag, '.ask-clear');
    },
  },
  english: { html: `<div lang="en">${guide('english')}</div>`, go: (page) => ask(page, 'Quarry in Guangdong, premium 32,000, no accident last year, policy started 1 March 2026: when is the first service due?', '.turn .book') },
};
