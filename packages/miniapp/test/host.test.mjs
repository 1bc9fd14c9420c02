// Every tab's main flow on the built mini-program, in Chromium; then faults are planted, and each must turn its flow red.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildHost } from '../host/build.mjs';
import { fakeInsurer } from './fake-insurer.mjs';
import * as flows from './flows.mjs';
import { openHost } from './open-host.mjs';

const app = join(import.meta.dirname, '../dist/app');
const folder = mkdtempSync(join(tmpdir(), 'anze-miniapp-'));
const ext = { api: 'https://insurer.example/anze/v1', webOrigins: ['https://insurer.example'], webPage: 'https://insurer.example/charts/', dueTemplate: 'T1', contacts: [{ name: '市应急管理局', phone: '0755-12350', address: '某路 1 号' }] };
let host;

before(async () => {
  await buildHost(app, join(folder, 'host'));
  host = await openHost(join(folder, 'host'));
});
after(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How long each flow took here and now: no single step of it needs longer, on whatever machine. */
const took = new Map();
async function run(flow, given = {}, on = host) {
  const server = fakeInsurer();
  const started = Date.now();
  const opened = await on.page({ ...given, answer: (route) => server.answer(route) });
  try {
    await flow(opened, server);
    assert.deepEqual(opened.errors, []);
    assert.deepEqual(opened.foreign, [], 'nothing is asked of anybody else');
    took.set(flow, Date.now() - started);
  } finally {
    await opened.close();
  }
}

// Most of a flow is waiting: several at a time.
describe('flows', { concurrency: 3 }, () => {
  test('nothing is stored before somebody agreed, and then everything', () => run(flows.privacy));
  test('问一问: a sentence, its clauses, the question back, what is outside, a dialog that is kept and erased', () => run(flows.ask));
  test('我的权益: questions, the answer, its clauses, a changed answer', () => run(flows.rights));
  test('我的权益: the size of the firm worked out, unknown where it cannot be, or chosen', () => run(flows.size));
  test('日历: dates, a service, owed against delivered, the phone’s calendar', () => run(flows.calendar));
  test('隐患: camera, a major hazard, put right and rechecked', () => run(flows.hazards, { options: { photo: flows.photo } }));
  test('the privacy guide of WeChat: asked when the camera is wanted, refused or agreed', () => run(flows.guide, { options: { photo: flows.photo, privacy: true } }));
  test('投诉与回访: a draft that survives, no clock until the insurer was told, where next, a revisit', () => run(flows.complaints));
  test('offline: kept through everything that is no receipt, sent once', () => run(flows.sending, { options: { ext } }));
  test('投诉: what the insurer’s server says of it, where next, last seen offline, a history made anew', () => run(flows.followed, { options: { ext } }));
  test('手机上的记录: a list handed over with its photo first, and erased only after a yes', () => run(flows.device, { options: { ext, photo: flows.photo } }));
  test('隐患: changed before it was sent and after, the version that went out stays', () => run(flows.revision, { options: { ext, photo: flows.photo } }));
  test('large type: as WeChat is set or by hand, every target 60 px, nothing out of the screen', () => run(flows.elder, { options: { fontScale: 1.4 } }));
  test('in English: no Chinese word is left on a tab, a form or this phone’s page', () => run(flows.english, { options: { language: 'en' } }));
  test('a backup: sent to a chat, read back, the same bytes', () => run(flows.backup, { options: { photo: flows.photo } }));
  test('storage full: said in words, nothing lost', () => run(flows.full));

  test('the web page: allowed origins only, with a ticket in the fragment', () => run(async ({ page }, server) => {
    await flows.agree(page);
    await page.locator('#bar button', { hasText: '我的权益' }).tap();
    await page.getByText('看图表和全文').tap();
    const frame = page.frameLocator('iframe');
    await frame.locator('#hash', { hasText: `#ticket=${'t'.repeat(24)}` }).waitFor();
    assert.ok(server.paths.includes('GET /charts/'), 'the ticket is not in what the server sees');
    await page.evaluate(() => (location.hash = ''));
    await page.goto(`${host.url}#more/pages/web/index?url=${encodeURIComponent('https://insurer.example.evil.example/')}`);
    await page.reload();
    await page.getByText('不在允许的名单里').waitFor();
  }, { options: { ext } }));

  test('a reminder is asked for on a tap and told to the server', () => run(async ({ page }, server) => {
    await flows.agree(page);
    await flows.place(page);
    await page.locator('#bar button', { hasText: '日历' }).tap();
    await page.locator('wx-picker:visible input').first().evaluate((input) => {
      input.value = '2026-03-01';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.locator('wx-button', { hasText: '算日期' }).tap();
    await page.locator('wx-button', { hasText: '在微信提醒我' }).tap();
    await page.getByText('到期前会在微信提醒你。').waitFor();
    const told = () => server.paths.filter((path) => path.startsWith('POST') && path.endsWith('/wechat/reminders')).length;
    assert.equal(told(), 1);
    for (const [answer, words] of [['reject', '你没有同意，不会提醒'], ['ban', '微信停用了这个提醒'], ['off', '关了这个小程序的订阅消息']]) {
      await page.evaluate((one) => (window.host.subscription = one), answer);
      await page.locator('wx-button', { hasText: '在微信提醒我' }).tap();
      await page.getByText(words, { exact: false }).waitFor();
    }
    assert.equal(told(), 1, 'what was refused is not told to the server');
  }, { options: { ext } }));
});

// ---- planted faults ----------------------------------------------------------------------------------
const scripts = (root) => readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(js|wxml)$/.test(entry.name)).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
/** What is planted where, and the words in which its flow must fail. */
const faults = {
  'an answer without its clauses': [/clauses="\{\{source\.clauses\}\}"/g, 'clauses="{{none}}"', flows.ask, {}, /cite/],
  'an answer that nobody listens to': [/bind:answer="onAnswer"/g, 'bind:answer="onAnswr"', flows.rights, {}, /非煤矿山/],
  'a service that counts for nothing': [/event:`serviceCompleted`,date/g, 'event:`servicePlanned`,date', flows.calendar, {}, /已完成 2/],
  'a photo that no card shows': [/src="\{\{photo\.path\}\}"/g, 'src=""', flows.hazards, { options: { photo: flows.photo } }, /decode|EncodingError|still there/],
  'a receipt that is not looked at': [/(\w+)\.submissionId===(\w+)&&\1\.hash===(\w+)/g, '1', flows.sending, { options: { ext } }, /still here after wrong-receipt/],
  'a time that runs though nobody has the complaint': [/isReached:(?!!0)/g, 'isReached:1||', flows.complaints, {}, /答复期限没有开始算/],
  'a full store that is not recognised': [/exceed\|limit\|quota\|full\|size/g, 'no-such-word', flows.full, {}, /手机给小程序的地方满了/],
  'a change that forgets what went out': [/earlier:\[\.\.\.\(/g, 'older:[...(', flows.revision, { options: { ext, photo: flows.photo } }, /交过的旧版本/],
  'a yes that never reaches WeChat': [/event:`agree`/g, 'event:`agreed`', flows.guide, { options: { photo: flows.photo, privacy: true } }, /thumb/],
  'a ledger that is not checked': [/\.filter\(\w+=>\w+\.case===\w+\),\.\.\.\w+\.heads\]/g, '.slice(0,0)]', flows.followed, { options: { ext } }, /记录被动过/],
  'a size that is guessed': [/candidates\.length<4|(\w+)\.length<4/g, '0', flows.size, {}, /还算不准/],
  'a tab that does not grow': [/page \{\{look\}\}/g, 'page', flows.elder, { options: { fontScale: 1.4 } }, /low: /],
  'a page that keeps its Chinese title': [/wx\.setNavigationBarTitle\(\{title:[\w.]+\(\)\.wording\.texts\.device\.title\}\)/g, '0', flows.english, { options: { language: 'en' } }, /this phone/],
  'a backup without its photos': [/\.appendFileSync\((\w+),(\w+)\((\w+)\.bytesOf\(\w+\)\)\)/g, '.bytesOf', flows.backup, { options: { photo: flows.photo } }, /读回了/],
  'a store that is written before consent': [/wx\.getStorageSync\((\w+)\)&&/g, '(wx.setStorageSync($1,`1`),1)&&', flows.privacy, {}, /nothing is stored before/],
};
describe('planted faults', { concurrency: 3 }, () => {
  for (const [i, [name, [pattern, replacement, flow, given, words]]] of Object.entries(faults).entries()) {
    test(`planted: ${name}`, async () => {
      const copy = join(folder, `planted-${i}`);
      cpSync(app, copy, { recursive: true });
      let places = 0;
      for (const file of scripts(copy)) {
        const text = readFileSync(file, 'utf8');
        const changed = text.replace(pattern, (...found) => {
          places += 1;
          return replacement.replace(/\$1/g, found[1]);
        });
        if (changed !== text) writeFileSync(file, changed);
      }
      assert.ok(places > 0, 'the fault was planted');
      await buildHost(copy, join(folder, `planted-host-${i}`), join(folder, 'host'));
      const planted = await openHost(join(folder, `planted-host-${i}`), host.browser);
      try {
        // What is missing is waited for not much longer than the whole flow takes without the fault.
        await assert.rejects(run(flow, { deadline: Math.max(5000, 1.5 * (took.get(flow) ?? 10_000)), ...given }, planted), (error) => words.test(error.message));
      } finally {
        await planted.close();
      }
    });
  }
});
