import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type AskAnswer, type AskLibrary } from '../../src/ask/index';
import { reword } from '../../src/ask/reword';
import { libraries, ON } from './library';

let zh: AskLibrary;
let en: AskLibrary;
beforeAll(async () => {
  ({ zh, en } = await libraries());
}, 120_000);
const stands = async (question: string, wording: string, library: AskLibrary = zh): Promise<boolean> => (await reword(ask(question, { library, on: ON }), library, async () => wording)).reworded;

const tier = '广东采石场，保费三万二，去年没出事，第几档';
const complaint = '山东物流投诉几天答复';
const visits = '陕西工厂保费十二万现场几次';
const revisit = '广东采石场，保费三万二，去年没出事，做完服务多久回访';
const due = '广东石场 2025年12月31日服务做完，几号前回访';
const whatIf = '广东采石场，保费三万二，去年没出事，如果保费是12万呢';

describe('a wording stands', () => {
  test.each([
    [tier, '您属于第3档。'], [tier, '您在广东，去年没出过事故，属于第三档。'],
    [tier, '老板，您好！您的保费是3.2万元，去年没有出过事故，是第三档（附件1 分类分档表 第2行）。'],
    [complaint, '您提出异议或者投诉后，保险公司要在10个工作日内给您答复意见（第6.4条）。'], [complaint, '情况复杂、经你同意，最多再延30日'],
    [visits, '您的保费满10万元（不含税），保险期内总共至少要到现场服务2次（第十三条第一款）'], [due, '服务回访：最晚 2026-01-15（已经过期）'],
    [revisit, '保险公司会在每次服务结束后10个工作日内对您进行回访'], [whatIf, '如果保费是12万元，你就是第一档。'],
  ])('%s: %s', async (question, wording) => expect(await stands(question, wording)).toBe(true));
  test('in English too', async () => expect(await stands('Guangdong quarry, premium RMB 32,000, no accident last year, which tier?', 'No accident last year; you are in tier 3.', en)).toBe(true));
});

describe('a wording falls that states', () => {
  test.each([
    ['nothing', complaint, ['。', '👍', '\u{e000}\u{e100}']],
    ['another tier', tier, ['你是第一档。', '你是第二档。', '你是二档。', '你不是第三档。']],
    ['another fact', tier, ['去年出过事故。', '你在山东。', '你不在广东。', '你是煤矿。', '你是小型企业。', '你的保费是32万元。']],
    ['another time', complaint, ['两周内答复', '半个月内答复', '十天内答复', '保险公司要在30个工作日内把答复意见给你。']],
    ['another duty', complaint, ['保险公司不用答复你。', '保险公司可以在10个工作日内把答复意见给你', '你要在10个工作日内把答复意见给保险公司', '情况复杂、不经你同意，最多再延30日', '情况复杂、经你同意，再延30日']],
    ['another count', visits, ['可以一次都不来。', '至少到现场1次。', '最多到现场服务2次。']],
    ['another place in the text', visits, ['至少到现场服务2次（第十三条第二款）。', '至少到现场服务2次（第13条第2款）。']],
    ['what is open as if it were not', visits, ['大中型企业：保险期内至少1次风险评估，或1次重大隐患排查']],
    ['another day', due, ['最晚下周五回访', '最晚2026年1月14日回访']],
    ['"after" for "within", or the duty of another', revisit, ['10个工作日后保险公司回访你', '10个工作日内您要回访', '保险公司不会回访你']],
    ['what a figure is of, or what it is counted from, otherwise', complaint, ['10个工作日内投诉。', '从收到起30个工作日内投诉。', '你提出异议或投诉，要在10个工作日内。']],
    ['what must happen as what it is counted from', '陕西煤矿第一次服务多久', ['4个月内保单起保', '保险公司必须在4个月内起保', '4个月内保单起保后，保险公司必须给你做完一次服务']],
    ['a duty without its condition', revisit, ['10个工作日内，保险公司会回访您', '保险公司要在10个工作日内回访你']],
    ['an extension without what opens it', '陕西煤矿第一次服务多久', ['最多推迟2个月。', '遇到特殊情况要推迟，最多推迟2个月。', '遇到特殊情况要推迟，须经你书面同意，最多推迟2个月。', '须经你或者保险公司主要负责人同意，最多推迟2个月。']],
    ['a duty of one as that of another', '忻州煤矿，第一次服务什么时候', ['高危行业的保单，要你在生效后3个月内至少做1次事故预防服务，企业大小都一样', '高危行业的保单3个月内生效，至少给你做1次事故预防服务，企业大小都一样']],
    ['what is owed as if it hung on something', '忻州煤矿小型，保险公司要做啥', ['如果煤矿每年至少做2次事故隐患排查，和风险评估两样都要']],
    ['a bare yes', '山东货运，重大隐患要报吗', ['要。', '会。', '是的。', '对，企业拒不整改重大隐患的，保险公司要报告安全监管部门和相关部门。']],
    ['what is only supposed', whatIf, ['你是第一档。', '如果保费是12万元，你就是第三档。', '第一档：每年至少4种服务']],
  ])('%s', async (_what, question, wordings) => {
    for (const wording of wordings) expect([wording, await stands(question, wording)]).toEqual([wording, false]);
  });
  test('another thing in English', async () => {
    for (const wording of ['That is so.', 'You are in tier 2.', 'You are not in tier 3.', 'You are in Shandong.', 'You had an accident last year.']) expect([wording, await stands('Guangdong quarry, premium RMB 32,000, no accident last year, which tier?', wording, en)]).toEqual([wording, false]);
    for (const wording of ['The insurer need not answer your complaint within 10 working days.', 'The insurer may answer within 10 working days.', 'The insurer has to answer within two weeks.', 'You must answer the insurer within 10 working days.']) expect([wording, await stands('Shandong haulage, complaint, how many days to answer', wording, en)]).toEqual([wording, false]);
  });
});

const wordings = readFileSync(join(import.meta.dirname, 'wordings.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { question: string; faithful: string[]; false: string[] });
test('of many wordings no false one stands, and most that are faithful do', async () => {
  const standing = async (kind: 'faithful' | 'false') => {
    const all: string[] = [];
    for (const one of wordings) for (const wording of one[kind]) if (await stands(one.question, wording, /\p{Script=Han}/u.test(one.question) ? zh : en)) all.push(wording);
    return all;
  };
  expect(await standing('false')).toEqual([]);
  expect((await standing('faithful')).length / wordings.flatMap(({ faithful }) => faithful).length).toBeGreaterThan(0.7);
}, 120_000);

/** Ways to make a line false: what is found becomes something else. */
const lies: readonly (readonly [what: RegExp, by: readonly string[]])[] = [
  [/第[一二三四]档/, ['第一档', '第二档', '第三档', '第四档', '第五档']], [/[0-9]+(?=个|次|种|日|天|年|学时|%)/, ['0', '2', '3', '7', '10', '15', '30', '99']],
  [/[0-9]+次/, ['半次', '一次都不', '几次', '若干次']], [/[0-9]+个工作日/, ['两周', '半个月', '一个季度', '10天', '20个工作日']], [/工作日/, ['自然日', '小时', '月']],
  [/至少/, ['最多', '', '可以', '大约']], [/最多/, ['至少', '']], [/最晚/, ['最早', '']], [/日内/, ['日后', '日', '日前']], [/不得/, ['可以', '必须']], [/(?:没有|不|未)/, ['', '必须']],
  [/要(?!看|求|是)/, ['不用', '可以', '不必', '不得', '不']], [/可以?/, ['必须', '不得', '不']], [/必须/, ['可以', '不必']], [/每年/, ['每月', '从不', '隔年']],
  [/保险公司/, ['你', '政府', '服务机构']], [/广东省?/, ['山东', '陕西省']], [/山东省?/, ['广东', '陕西省']], [/非煤矿山/, ['煤矿', '交通运输', '建筑施工']], [/交通运输/, ['煤矿', '化工']],
  [/没有。/, ['有。', '出过。']], [/第[0-9一二三四五六七八九十]+条/, ['第三条', '第99条', '第四十条']], [/第2行/, ['第5行']], [/第一款/, ['第二款']], [/[0-9]{2},000 元/, ['33,000 元', '320,000 元']], [/20[0-9]{2}年/, ['2027年', '去年']],
];
test('no line of an answer stands once it is made false, each does as it is', async () => {
  const answers = [tier, complaint, visits, revisit, due, whatIf, '广东石场保费12万去年没出事，一年培训几次', '山东货运，重大隐患要报吗', '陕西煤矿第一次服务多久', '忻州煤矿小型，保险公司要做啥', '广东采石场保费二万，去年出过事，他们要来几次'].map((question) => ask(question, { library: zh, on: ON }));
  const line = fc.constantFrom(...answers).chain((answer) => fc.tuple(fc.constant(answer), fc.constantFrom(...answer.answer.split('\n').filter((one) => /^[·→]|：/.test(one)))));
  const check = async (answer: AskAnswer, wording: string) => (await reword(answer, zh, async () => wording)).reworded;
  await fc.assert(fc.asyncProperty(line, fc.constantFrom(...lies), fc.nat(), async ([answer, told], [what, by], nth) => {
    const own = answer.answer.replace(told, `老板您好。\n${told}`);
    expect(await check(answer, own)).toBe(true);
    const found = what.exec(told)?.[0];
    const lie = by[nth % by.length]!;
    // What is false must be false of the whole answer: a line that stands there already is true.
    fc.pre(found !== undefined && found !== lie);
    const spoilt = told.replace(what, lie);
    fc.pre(!answer.answer.includes(spoilt));
    expect([spoilt, await check(answer, answer.answer.replace(told, spoilt))]).toEqual([spoilt, false]);
  }), { numRuns: 400, seed: 20261123 });
}, 120_000);
