// The main flow of every tab, as a person taps through it. Each throws when something is not as it should be.
import assert from 'node:assert/strict';

export const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
const tab = (page, name) => page.locator('#bar button', { hasText: name }).tap();
const button = (page, name) => page.locator('wx-button:visible', { hasText: name }).first().tap();
const choose = (page, name) => page.locator('.choice:visible', { hasText: name }).first().tap();
const stored = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => /^(wx|file):/.test(key)));
const pickDay = (page, index, day) => page.locator('wx-picker:visible input').nth(index).evaluate((input, value) => {
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}, day);
const field = (page, label) => page.locator('form-field:visible', { hasText: label }).locator('input:not([type=date]), textarea');
const monthsAgo = (count) => {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 10);
};

export const agree = (page) => button(page, '同意，存在手机上');

export async function place(page) {
  await tab(page, '我的权益');
  await choose(page, '广东省');
  await choose(page, '非煤矿山');
  await page.locator('.question input').first().fill('3.2万');
  await button(page, '下一步');
}

export async function privacy({ page }) {
  await place(page);
  await page.getByText('第三档或第二档', { exact: true }).waitFor();
  assert.deepEqual(await stored(page), [], 'nothing is stored before somebody agreed');
  await button(page, '先不存');
  await page.getByText('现在什么都没有存').waitFor();
  await choose(page, '没有');
  await page.locator('.figure', { hasText: '第三档 ·' }).waitFor();
  assert.deepEqual(await stored(page), []);
  await page.getByText('改成存在手机上').tap();
  await page.getByText('现在什么都没有存').waitFor({ state: 'detached' });
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key === 'wx:anze.index'));
  await page.reload();
  await tab(page, '我的权益');
  await page.locator('.figure', { hasText: '第三档 ·' }).waitFor();
}

export async function ask({ page }) {
  await agree(page);
  await page.locator('.sender input').fill('广东采石场，保费三万二，他们一年得来几次？');
  await page.locator('.sender wx-button').tap();
  const last = page.locator('.bubble.kit').last();
  await last.getByText('非煤矿山', { exact: false }).first().waitFor();
  await last.locator('.cite').first().tap();
  await last.locator('.quotation').first().waitFor();
  await page.getByText('出过生产安全事故', { exact: false }).last().waitFor();
  await choose(page, '没有');
  await page.locator('.bubble.you', { hasText: '没有' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.bubble').length === 4 || document.querySelectorAll('[class*="bubble"]').length >= 4);
  await page.locator('.sender input').fill('今天股票怎么样');
  await page.locator('.sender wx-button').tap();
  await page.locator('.bubble.you', { hasText: '今天股票怎么样' }).waitFor();
  assert.equal(await page.locator('.bubble.kit').last().locator('.cite').count(), 0, 'nothing is cited for what is outside the field');
  await page.reload();
  await page.locator('.bubble.you', { hasText: '广东采石场' }).waitFor();
  await tab(page, '我的权益');
  await page.locator('.figure', { hasText: '第三档 ·' }).waitFor();
  await tab(page, '问一问');
  await page.getByText('清空对话').tap();
  await page.locator('.bubble.you').first().waitFor({ state: 'detached' });
}

export async function rights({ page }) {
  await agree(page);
  await tab(page, '我的权益');
  await choose(page, '广东省');
  await choose(page, '非煤矿山');
  await page.locator('.question input').first().fill('很多');
  await button(page, '下一步');
  await page.getByText('“很多”不是数字', { exact: false }).waitFor();
  assert.equal(await page.locator('.question input').first().inputValue(), '很多', 'what was typed stays');
  await page.locator('.question input').first().fill('3.2万');
  await button(page, '下一步');
  await page.locator('.figure', { hasText: '第三档或第二档' }).waitFor();
  await choose(page, '没有');
  await page.locator('.figure', { hasText: '第三档 · 每年至少 4 种' }).waitFor();
  await page.locator('.cite').first().tap();
  await page.locator('.quotation', { hasText: '广东省' }).first().waitFor();
  assert.match(await page.locator('.quotation').first().innerText(), /\d{4}-\d{2}-\d{2}核对/);
  assert.ok((await page.locator('.row').count()) >= 5, 'the rights are listed');
  await page.locator('.given', { hasText: '32,000 元' }).getByText('修改').tap();
  await page.locator('.question input').first().fill('60000');
  await button(page, '下一步');
  await page.locator('.figure', { hasText: '第二档' }).waitFor();
}

/** WeChat's own question before the camera: refused, the form stands; agreed, it goes on. */
export async function guide({ page }) {
  await agree(page);
  await tab(page, '隐患');
  await button(page, '拍照记一条');
  await field(page, '什么隐患').fill('边坡有浮石');
  await button(page, '拍照或选照片');
  await page.locator('.label:visible', { hasText: '要用到手机的功能，先问你一声' }).waitFor();
  await button(page, '不同意');
  await page.getByText('没有拍到照片', { exact: false }).waitFor();
  assert.equal(await page.locator('.thumb').count(), 0);
  assert.equal(await field(page, '什么隐患').inputValue(), '边坡有浮石');
  await button(page, '拍照或选照片');
  await button(page, '同意，继续');
  await page.locator('.thumb:visible').first().waitFor();
  assert.deepEqual(await page.evaluate(() => window.host.privacyAnswers), ['exposureAuthorization', 'disagree', 'exposureAuthorization', 'agree']);
  assert.equal(await page.locator('.label:visible', { hasText: '要用到手机的功能，先问你一声' }).count(), 0);
}

/** Nobody has to know the class of the firm: it comes of figures, and what cannot be worked out stays unknown. */
export async function size({ page }) {
  await agree(page);
  await tab(page, '我的权益');
  await choose(page, '山西省');
  await choose(page, '忻州市');
  await choose(page, '危险化学品');
  await page.locator('.question-title', { hasText: '你的企业属于哪一类' }).waitFor();
  await choose(page, '工业');
  await page.locator('.question-title', { hasText: '你的企业有多少人' }).waitFor();
  await page.locator('.question input').first().fill('15');
  await button(page, '下一步');
  await page.locator('.given', { hasText: '微型（按你填的算出来的' }).waitFor();
  await page.locator('.given', { hasText: '从业人数' }).getByText('修改').tap();
  await page.locator('.question input').first().fill('500');
  await button(page, '下一步');
  await page.getByText('不知道，先跳过').tap();
  await page.locator('.given', { hasText: '还算不准：中型或小型或微型' }).getByText('修改').tap();
  await page.locator('.question-title', { hasText: '大型、中型、小型还是微型' }).waitFor();
  await choose(page, '中型');
  await page.locator('.given', { hasText: '企业规模' }).getByText('中型', { exact: true }).waitFor();
  await page.reload();
  await tab(page, '我的权益');
  await page.locator('.given', { hasText: '企业规模' }).getByText('中型', { exact: true }).waitFor();
}

export async function calendar({ page }) {
  await agree(page);
  await place(page);
  await choose(page, '没有');
  await tab(page, '日历');
  await button(page, '算日期');
  await page.getByText('“起保日”还没有填。').waitFor();
  await pickDay(page, 0, monthsAgo(2));
  await button(page, '算日期');
  const account = page.locator('.account', { hasText: '服务种类数' }).first();
  await account.getByText('已完成 0 / 4 种').waitFor();
  await button(page, '记一次服务');
  await button(page, '记下');
  await page.locator('.summary', { hasText: '“做了什么”还没有选。' }).waitFor();
  await choose(page, '安全培训');
  await choose(page, '风险辨识');
  await choose(page, '到现场');
  await button(page, '记下');
  await account.getByText('已完成 2 / 4 种').waitFor();
  await page.locator('.due', { hasText: '服务种类数' }).getByText('加到手机日历').tap();
  await page.getByText('已放进手机日历', { exact: false }).waitFor();
  const [entry] = await page.evaluate(() => window.host.calendar);
  assert.equal(entry.allDay, true);
  assert.equal((entry.startTime + 8 * 3600) % 86_400, 0, 'midnight in Shanghai');
  assert.match(entry.description, /附件|第.+条/);
  await page.evaluate(() => (window.host.denyCalendar = true));
  await page.locator('.due').first().getByText('加到手机日历').tap();
  await page.getByText('没有放进去：没有允许使用日历', { exact: false }).waitFor();
  await page.getByText('去设置里打开').waitFor();
  await page.getByText('复制这一条').tap();
  await page.getByText('已复制', { exact: false }).waitFor();
  assert.match(await page.evaluate(() => window.host.clipboard), /最晚|当天|当即|立即/);
  await page.reload();
  await tab(page, '日历');
  await account.getByText('已完成 2 / 4 种').waitFor();
}

export const photo = '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';

export async function fillHazard(page) {
  await tab(page, '隐患');
  await button(page, '拍照记一条');
  await button(page, '拍照或选照片');
  await page.locator('.thumb:visible').first().waitFor();
  await field(page, '什么隐患').fill('采场东侧边坡有浮石');
  await choose(page, '重大');
  await button(page, '记下这一条');
  await page.locator('.hazard', { hasText: '采场东侧边坡有浮石' }).waitFor();
}

export async function hazards({ page }) {
  await agree(page);
  await place(page);
  await tab(page, '隐患');
  await page.getByText('还没有记过隐患').waitFor();
  await button(page, '拍照记一条');
  await button(page, '记下这一条');
  await page.locator('.summary', { hasText: '还没有填' }).waitFor();
  await button(page, '拍照或选照片');
  await page.locator('.thumb:visible').first().waitFor();
  await field(page, '什么隐患').fill('采场东侧边坡有浮石');
  await page.getByText('已保存', { exact: true }).waitFor();
  // A draft's photo is still there when the mini-program opens again.
  await page.reload();
  await tab(page, '隐患');
  await button(page, '拍照记一条');
  await page.waitForFunction(() => document.querySelector('.thumb img')?.naturalWidth > 0);
  assert.equal(await field(page, '什么隐患').inputValue(), '采场东侧边坡有浮石');
  await choose(page, '重大');
  await button(page, '记下这一条');
  await page.locator('.hazard', { hasText: '采场东侧边坡有浮石' }).waitFor();
  await page.reload();
  await tab(page, '隐患');
  const card = page.locator('.hazard', { hasText: '采场东侧边坡有浮石' });
  await card.locator('img').first().waitFor();
  assert.ok((await card.locator('img').first().evaluate((image) => image.decode().then(() => image.naturalWidth))) > 0, 'the photo is still there');
  // A report names its authority: without it nothing is recorded, and what was typed stays.
  const record = () => card.locator('.step wx-button', { hasText: '记下' }).first().tap();
  await card.locator('wx-button', { hasText: '已上报主管部门' }).tap();
  await record();
  await card.getByText('“报告给了哪个部门”还没有填。').waitFor();
  await field(page, '报告给了哪个部门').fill('县应急管理局');
  await record();
  await card.getByText('上报主管部门 · 县应急管理局').waitFor();
  await card.locator('wx-button', { hasText: '拒绝整改' }).tap();
  await card.locator('.step wx-button', { hasText: '先不记' }).tap();
  await card.locator('wx-button', { hasText: '已整改' }).tap();
  await record();
  await card.getByText('已整改，等复查').waitFor();
  await card.locator('wx-button', { hasText: '复查通过' }).tap();
  await record();
  await page.getByText('0 条没改好，一共 1 条').waitFor();
}

export async function complain(page, subject = '三个月没来过') {
  await tab(page, '投诉回访');
  await button(page, '写投诉');
  await field(page, '一句话').fill(subject);
  await field(page, '你要求什么').fill('请马上安排上门');
  await field(page, '企业名称').fill('某某采石场');
  await field(page, '你的名字').fill('王五');
  await choose(page, /就在这里交给保险公司|还没有提出/);
}
export const handIn = (page) => button(page, /^(交出去|存下来)$/);

export async function complaints({ page }) {
  await agree(page);
  await place(page);
  await tab(page, '投诉回访');
  await button(page, '写投诉');
  await field(page, '一句话').fill('三个月没来过');
  await field(page, '你要求什么').fill('请马上安排上门');
  await field(page, '企业名称').fill('某某采石场');
  await handIn(page);
  await page.locator('.summary', { hasText: '“你的名字”还没有填。' }).waitFor();
  await page.locator('.summary', { hasText: '“怎么提出的”还没有选。' }).waitFor();
  await page.getByText('已保存', { exact: true }).waitFor();
  // A draft without the way in which it was made: as all of them were before that was asked.
  await page.reload();
  await tab(page, '投诉回访');
  await page.getByText('接着写').tap();
  assert.equal(await field(page, '一句话').inputValue(), '三个月没来过', 'the draft came back');
  await field(page, '你的名字').fill('王五');
  await choose(page, '已经打过电话');
  await page.locator('form-field:visible', { hasText: '哪天提出的' }).waitFor();
  await choose(page, '还没有提出');
  await page.locator('form-field:visible', { hasText: '哪天提出的' }).waitFor({ state: 'detached' });
  await handIn(page);
  const card = page.locator('.complaint', { hasText: '三个月没来过' });
  await card.getByText('还没有告诉保险公司，答复期限没有开始算。', { exact: false }).waitFor();
  await card.getByText('保险公司收到后，10 个工作日内要答复。', { exact: false }).waitFor();
  assert.equal(await card.locator('.figure').count(), 0, 'nobody has it: no time runs');
  await card.getByText('看原文').first().tap();
  await card.locator('.quotation').first().waitFor();
  // Told by telephone afterwards: the day is noted, and from then on the time runs.
  await card.locator('wx-button', { hasText: '已经告诉保险公司' }).tap();
  await button(page, '先不记');
  await button(page, '复制投诉内容');
  await page.getByText('已复制', { exact: false }).waitFor();
  assert.match(await page.evaluate(() => window.host.clipboard), /现投诉：三个月没来过。[^]*要求：请马上安排上门。[^]*依据：/);
  await button(page, '已经告诉保险公司');
  await button(page, '记下');
  await page.getByText('“怎么提出的”还没有选。').waitFor();
  await choose(page, '已经打过电话');
  await button(page, '记下');
  await page.locator('.figure:visible', { hasText: '第 0 / 10 个工作日' }).waitFor();
  await page.locator('#head button').tap();
  await card.getByText('第 0 / 10 个工作日').waitFor();
  await card.getByText('告诉了保险公司', { exact: false }).waitFor();
  await card.locator('wx-button', { hasText: '对方答复了' }).tap();
  await card.locator('wx-button', { hasText: '不满意' }).tap();
  await card.getByText('不满意，还能找谁').waitFor();
  await button(page, '填回访');
  await field(page, '谁来回访的').fill('李四');
  await field(page, '回访哪项服务').fill('安全培训');
  await pickDay(page, 0, monthsAgo(1));
  await choose(page, '很满意');
  await button(page, '交出去');
  await page.locator('.revisit', { hasText: '安全培训' }).getByText('很满意').waitFor();
}

/** Changed before it was sent, sent, changed again: what went out stays, and it is said that the insurer has the older one. */
export async function revision({ page }, server) {
  await agree(page);
  await fillHazard(page);
  await page.locator('.hazard').getByText('还没有交给保险公司').waitFor();
  const change = async (text) => {
    await page.locator('.hazard .link', { hasText: '改一改' }).tap();
    await page.waitForFunction(() => [...document.querySelectorAll('.thumb img')].some((image) => image.offsetParent && image.naturalWidth > 0));
    await field(page, '什么隐患').fill(text);
    await button(page, '记下这一条');
    await page.locator('.hazard-text:visible', { hasText: text }).waitFor();
  };
  await change('采场西侧边坡有浮石');
  assert.equal(await page.locator('.hazard').count(), 1, 'changed, not added');
  assert.equal(await page.getByText('交过的旧版本', { exact: false }).count(), 0);
  await button(page, '把清单交给保险公司');
  await field(page, '企业名称').fill('某某采石场');
  await button(page, '保存');
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.locator('#head button').tap();
  await button(page, '把清单交给保险公司');
  await page.locator('.hazard', { hasText: '已交，对方已收到' }).waitFor();
  await change('采场西侧边坡有浮石，约三方');
  await page.locator('.hazard', { hasText: '之后又有变化' }).waitFor();
  await page.getByText('交过的旧版本 (1)', { exact: false }).tap();
  await page.getByText('以前：采场西侧边坡有浮石 ·', { exact: false }).waitFor();
  await button(page, '把清单交给保险公司');
  await page.locator('.hazard', { hasText: '已交，对方已收到' }).waitFor();
  assert.equal(new Set(server.submissions).size, 2, 'a report of its own, not the old one changed');
  const [first, second] = server.bodies.filter(({ kind }) => kind === 'hazards');
  assert.equal(first.record.hazards[0].id, second.record.hazards[0].id);
  assert.deepEqual([first, second].map(({ record }) => record.hazards[0].problem), ['采场西侧边坡有浮石', '采场西侧边坡有浮石，约三方']);
}

/** What can be tapped and is lower than it may be, text that is too small, and whatever runs out of the screen. */
const tooSmall = (page, tap, type) => page.evaluate(([lowest, smallest]) => {
  const visible = (element) => element.getClientRects().length > 0;
  const called = (element) => `${element.className || element.tagName} ${element.textContent.slice(0, 20)}`;
  const targets = [...document.querySelectorAll('main [aria-role=button], main [aria-role=radio], main [aria-role=checkbox], main .choice, main wx-button, main .box, main .link')].filter(visible);
  const low = targets.filter((one) => one.getBoundingClientRect().height < lowest - 0.5).map((one) => `low: ${called(one)} ${one.getBoundingClientRect().height}`);
  const small = [...document.querySelectorAll('main .page *')].filter((one) => visible(one) && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())
    && !one.closest('month') && parseFloat(getComputedStyle(one).fontSize) < smallest).map((one) => `small: ${called(one)} ${getComputedStyle(one).fontSize}`);
  const wide = [...document.querySelectorAll('main *')].filter((one) => visible(one) && one.getBoundingClientRect().right > innerWidth + 1).map((one) => `wide: ${called(one)}`);
  const main = document.querySelector('main');
  if (main.scrollWidth > main.clientWidth) wide.push(`wide: ${main.scrollWidth} of ${main.clientWidth}`);
  return { problems: [...new Set([...low, ...small, ...wide])], targets: targets.length };
}, [tap, type]);

/** In English no page keeps a Chinese title or a Chinese word of its own. */
export async function english({ page }) {
  const chinese = async (where) => assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('#head, main .page *')].flatMap((one) => (one.getClientRects().length ? [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent.trim()) : [])).filter((text) => /[\u4e00-\u9fff]/.test(text))), [], where);
  const buttons = page.locator('wx-button:visible');
  await buttons.first().tap();
  for (const [i, name] of ['Ask', 'My rights', 'Calendar', 'Hazards', 'Complaints'].entries()) {
    await tab(page, name);
    await page.waitForTimeout(300);
    await chinese(name);
    // The forms behind the last two, and this phone's own page.
    for (const at of i === 3 ? [0] : i === 4 ? [0, 1] : []) {
      await buttons.nth(at).tap();
      await page.locator('form-field:visible').first().waitFor();
      await chinese(`${name}, form ${at}`);
      await page.locator('#head button').tap();
      await tab(page, name);
    }
  }
  await page.getByText('Records on this phone', { exact: true }).tap();
  await page.getByText('Size of type', { exact: true }).waitFor();
  await chinese('this phone');
}

/** Large type all through: because WeChat is set so, or by hand; and back. Kept on the phone. */
export async function elder({ page }) {
  const check = async (tap, type) => {
    let targets = 0;
    for (const name of ['问一问', '我的权益', '日历', '隐患', '投诉回访']) {
      await tab(page, name);
      await page.waitForFunction(() => !document.querySelector('main')?.textContent.includes('正在打开规则'));
      await page.waitForTimeout(150);
      const found = await tooSmall(page, tap, type);
      assert.deepEqual(found.problems, [], name);
      targets += found.targets;
    }
    assert.ok(targets > 15, 'there was something to measure');
  };
  await agree(page);
  await place(page);
  await choose(page, '没有');
  await tab(page, '日历');
  await pickDay(page, 0, monthsAgo(2));
  await button(page, '算日期');
  await check(60, 16);
  await complain(page);
  assert.deepEqual((await tooSmall(page, 60, 16)).problems, [], 'a form');
  await handIn(page);
  await button(page, '已经告诉保险公司');
  await page.locator('form-field:visible', { hasText: '怎么提出的' }).waitFor();
  assert.deepEqual((await tooSmall(page, 60, 16)).problems, [], 'a complaint, and what is asked of it');
  await page.locator('#head button').tap();
  await page.getByText('手机上的记录', { exact: true }).tap();
  await page.locator('.choice.chosen', { hasText: '跟着微信的设置' }).waitFor();
  await choose(page, '标准');
  await page.locator('.page.elder:visible').waitFor({ state: 'detached' });
  await page.locator('#head button').tap();
  await check(44, 11);
  await page.reload();
  await tab(page, '我的权益');
  assert.equal(await page.locator('.elder').count(), 0, 'the choice was kept');
  await page.getByText('本机数据').tap();
  await choose(page, '大字');
  await page.locator('.page.elder:visible').waitFor();
  // Buttons grow by and by.
  await page.waitForTimeout(500);
  assert.deepEqual((await tooSmall(page, 60, 16)).problems, [], 'this phone');
}

/** Everything as one file: sent to a chat, erased here, read back with its photo, its draft and its firm. */
export async function backup({ page }) {
  await agree(page);
  await place(page);
  await fillHazard(page);
  await complain(page, '写到一半');
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.locator('#head button').tap();
  await page.getByText('手机上的记录', { exact: true }).tap();
  const make = async () => {
    await button(page, '做一份备份');
    await page.getByText('1 份草稿，0 份没交的，1 张照片').waitFor();
    await button(page, '发给自己或存下来');
    await page.getByText('已经交给微信').waitFor();
    return page.evaluate(() => Object.values(sessionStorage)[0]);
  };
  const first = await make();
  await page.getByText('清除这台手机上的全部记录').tap();
  await page.locator('#sheet button', { hasText: '真的清除' }).tap();
  await page.getByText('已清除。').waitFor();
  assert.deepEqual(await stored(page), []);
  await page.reload();
  await tab(page, '投诉回访');
  await page.getByText('手机上的记录', { exact: true }).tap();
  await button(page, '读回备份');
  await page.getByText('请先同意存在手机上').waitFor();
  await agree(page);
  await button(page, '读回备份');
  await page.getByText(/读回了 \d+ 条，0 条本来就有/).waitFor();
  assert.equal(await make(), first, 'the same bytes');
  await page.reload();
  await tab(page, '隐患');
  const image = page.locator('.hazard', { hasText: '采场东侧边坡有浮石' }).locator('img').first();
  await image.waitFor();
  assert.ok((await image.evaluate((one) => one.decode().then(() => one.naturalWidth))) > 0, 'the photo came back');
  await tab(page, '我的权益');
  await page.locator('.figure', { hasText: '第三档或第二档' }).waitFor();
}

/** The list of hazards needs the firm's name, is handed over, and everything is erased only after a question. */
export async function device({ page }, server) {
  await agree(page);
  await fillHazard(page);
  await button(page, '把清单交给保险公司');
  await page.locator('.summary:visible', { hasText: '“企业名称”还没有填。' }).waitFor();
  await field(page, '企业名称').fill('某某采石场');
  await button(page, '保存');
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.locator('#head button').tap();
  server.mode = 'broken';
  await button(page, '把清单交给保险公司');
  await page.locator('.notice:visible', { hasText: '1 条等着交出去' }).waitFor();
  await server.until(() => server.submissions.length > 0);
  const first = (start) => server.paths.findIndex((path) => path.startsWith(start));
  assert.ok(first('PUT /anze/v1/photos/') >= 0 && first('PUT /anze/v1/photos/') < first('PUT /anze/v1/submissions/'), 'the photo goes first');
  await tab(page, '投诉回访');
  await page.getByText('手机上的记录', { exact: true }).tap();
  await page.getByText('清除这台手机上的全部记录').tap();
  await page.locator('#sheet', { hasText: '还有 1 样没有交出去' }).waitFor();
  await page.locator('#sheet button', { hasText: '不改了' }).tap();
  assert.ok((await stored(page)).length > 2, 'nothing is erased without a yes');
  await page.getByText('清除这台手机上的全部记录').tap();
  await page.locator('#sheet button', { hasText: '真的清除' }).tap();
  await page.getByText('已清除。').waitFor();
  assert.deepEqual(await stored(page), []);
}

/** Written without a network, sent once when there is one; kept through every answer that is no receipt. */
export async function sending({ page }, server) {
  await agree(page);
  await place(page);
  await page.evaluate(() => window.host.setOnline(false));
  await page.locator('.notice:visible', { hasText: '没有网络' }).waitFor();
  await complain(page);
  await handIn(page);
  const card = page.locator('.complaint', { hasText: '三个月没来过' });
  await card.getByText('等着交出去', { exact: true }).waitFor();
  await card.getByText('还没有送到保险公司，答复期限没有开始算。', { exact: false }).waitFor();
  assert.equal(await card.locator('.figure').count(), 0, 'what waits has no time that runs');
  for (const mode of ['broken', 'portal', 'wrong-receipt']) {
    server.mode = mode;
    const before = server.submissions.length;
    await page.evaluate(() => window.host.setOnline(true));
    await server.until(() => server.submissions.length > before);
    await page.waitForTimeout(300);
    assert.equal(await card.getByText('等着交出去', { exact: true }).count(), 1, `still here after ${mode}`);
    await page.evaluate(() => window.host.setOnline(false));
    await page.waitForTimeout(1100);
  }
  server.mode = 'honest';
  await page.reload();
  await tab(page, '投诉回访');
  await card.getByText('对方已收到').waitFor();
  await card.getByText('查询码 7K2M-Q4XR-09BD').waitFor();
  await card.getByText('第 0 / 10 个工作日').waitFor();
  assert.equal(new Set(server.submissions).size, 1, 'one id, however often it was sent');
}

/** The insurer's own steps, as its server has them: the answer, its publication, where next with contacts and the letter; offline what was last seen. */
export async function followed({ page }, server) {
  await agree(page);
  await place(page);
  await complain(page);
  await handIn(page);
  const card = page.locator('.complaint', { hasText: '三个月没来过' });
  await card.getByText('对方已收到').waitFor();
  const id = server.submissions[0];
  server.act(id, { step: 'complaintAnswered', date: today(), request: '安排上门', facts: '合同约定每年四次，已做一次', measures: '本月内补做' });
  await card.getByText('看经过、答复和下一步').tap();
  await page.getByText('从对方系统看到的', { exact: false }).waitFor();
  await page.getByText('合同约定每年四次，已做一次').waitFor();
  await page.getByText('本月内补做').waitFor();
  await page.getByText('2 条记录首尾相接', { exact: false }).waitFor();
  await button(page, '不满意');
  await server.until(() => server.bodies.some(({ kind }) => kind === 'complaint-step'));
  const rating = server.bodies.find(({ kind }) => kind === 'complaint-step');
  assert.equal(rating.record.seen, server.cases.get(id).entries[1].hash, 'the step names what its author had seen');
  await page.getByText('市应急管理局', { exact: true }).waitFor();
  // The insurer has the rating: the case is read again by itself, and nothing is amiss.
  await page.getByText('3 条记录首尾相接', { exact: false }).waitFor();
  assert.equal(await page.locator('.chip:visible', { hasText: '等着交出去' }).count(), 0);
  assert.deepEqual((await tooSmall(page, 44, 11)).problems, [], 'a long letter stays in the page');
  await page.getByText('打电话 0755-12350').tap();
  await button(page, '复制文字');
  await page.getByText('已复制', { exact: false }).waitFor();
  const [tapped, letter] = await page.evaluate(() => [window.host.tapped, window.host.clipboard]);
  assert.deepEqual(tapped, ['0755-12350']);
  for (const part of ['市应急管理局：', '某某采石场', '三个月没来过', '处理措施：本月内补做', '我单位对答复不满意', '7K2M-Q4XR-09BD', '依据：\n《']) assert.ok(letter.includes(part), part);
  server.act(id, { step: 'complaintResolved', date: today(), outcome: '补做完毕' });
  server.act(id, { step: 'complaintPublished', date: today(), where: '公司网站' });
  await page.getByText('再看一次对方的进展').tap();
  await page.getByText('公司网站').waitFor();
  await page.getByText('5 条记录首尾相接', { exact: false }).waitFor();
  await page.evaluate(() => sessionStorage.setItem('offline', '1'));
  await page.reload();
  await tab(page, '投诉回访');
  await card.getByText('看经过、答复和下一步').tap();
  await page.getByText('现在没有网络，上面是最后一次看到的', { exact: false }).waitFor();
  await page.getByText('公司网站').waitFor();
  await page.evaluate(() => window.host.setOnline(true));
  // Somebody at the insurer makes the history anew: the phone still knows the old end.
  const one = server.cases.get(id);
  server.cases.delete(id);
  server.file(one.submissions[0]);
  server.act(id, { step: 'complaintAnswered', date: today(), request: '安排上门', facts: '已做四次', measures: '无' });
  await page.getByText('再看一次对方的进展').tap();
  await page.getByText('记录被动过', { exact: false }).waitFor();
}

/** No room on the phone: said in words, nothing lost, and stored as soon as there is room. */
export async function full({ page }) {
  await agree(page);
  await place(page);
  await complain(page, '满了也不能丢');
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.evaluate(() => (window.host.limit = 100));
  await field(page, '经过').fill('很长的经过'.repeat(20));
  await page.locator('.notice:visible', { hasText: '手机给小程序的地方满了' }).waitFor();
  await page.locator('.link:visible', { hasText: '去做备份' }).tap();
  await button(page, '做一份备份');
  await page.getByText('1 份草稿', { exact: false }).waitFor();
  await page.locator('#head button').tap();
  await handIn(page);
  assert.equal(await field(page, '一句话').inputValue(), '满了也不能丢');
  assert.equal(await field(page, '经过').inputValue(), '很长的经过'.repeat(20));
  await page.evaluate(() => (window.host.limit = 10 * 1024 * 1024));
  await handIn(page);
  await page.locator('.complaint', { hasText: '满了也不能丢' }).waitFor();
  await page.locator('.notice:visible', { hasText: '手机给小程序的地方满了' }).waitFor({ state: 'detached' });
}
