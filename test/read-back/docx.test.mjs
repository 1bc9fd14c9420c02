// What the kit writes as Word files, read by mammoth and by LibreOffice: the same words in the same order, every picture.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { before, test } from 'node:test';
import mammoth from 'mammoth';
import { fromWidgets } from '../chaos/support/load.mjs';
import { converted, withoutOffice } from './support/libreoffice.mjs';
import { loadKit } from './support/load.mjs';
import { letter, photos, report, revisit } from './support/samples.mjs';

const { strFromU8, strToU8, unzipSync, zipSync } = await fromWidgets('fflate');
const on = '2026-11-22';
let files;
before(async () => {
  const { kit } = await loadKit();
  files = {
    'letter.docx': await kit.letterDocx({ ...letter, paragraphs: [...letter.paragraphs, '控制符\u0000\u0008在\u000b这里'] }),
    'hazards.docx': await kit.hazardDocx(report, photos, { on, rulebookTitle: '《山东省交通运输安责险规范》' }),
    'revisit.docx': await kit.revisitDocx(revisit, photos, { on }),
  };
});

// A reader's own choice: blank lines, tabs between cells, spaces at a line's end.
const linesOf = (text) => text.split(/[\n\t\r]+/).map((line) => line.replace(/[ \u00a0]+/g, ' ').trim()).filter(Boolean);
const named = { amp: '&', lt: '<', gt: '>', quot: '"' };
// Its plain text runs lines together, its HTML does not.
const byMammoth = async (bytes) => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) });
  return linesOf(value.replace(/<br \/>|<\/(p|td|th|li|h\d)>/g, '\n').replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name) => named[name]));
};

const wanted = {
  'letter.docx': [
    '关于补做事故预防服务的函', '某某财产保险公司：', '我单位投保安全生产责任保险，保单号 P-1。', '请在 10 个工作日内安排补做，并书面答复。', '（附：服务记录 & <清单>）', '控制符在这里', '依据',
    '1. 《某办法》第十三条：“每年不少于一次”', '2. 《某规范》5 a)', '广东石料厂', '（盖章）', '2026年11月22日',
  ],
  'revisit.docx': [
    '安责险承保机构安全生产责任保险事故预防技术服务回访表', '基础信息', '保单号', 'PZ-2026-001', '回访时间', '2026年3月12日', '回访人员', '赵六', '联系方式', '010-12345678', '被保险人名称', '某某运输公司 R&D <一部>',
    '被保险人联系人员', '张三', '联系方式', '13800000000', '服务信息', '服务项目', '隐患排查', '服务时间', '2026年3月2日', '服务地点', '停车场', '第三方服务机构', '某某安全技术公司', '联系方式', '0531-88888888', '技术人员', '李四、王五',
    '服务过程（可附图）', '现场排查两小时，', '发现隐患三处。', '服务态度', '好（√） 中（　） 差（　）', '技术水平', '好（　） 中（√） 差（　）', '服务闭环', '已完成（　） 未完成（√）',
    '服务总体评价', '非常满意（　） 基本满意（√） 一般（　） 不满意（　）', '其他建议', '希望增加次数 & 提前通知 <一周>',
    '被保险人确认（签字）：手写签名 李四 签字日期：2026年3月2日', '回访人员确认（签字）：王五（签名） 签字日期：2026年3月3日',
  ],
};
/** Words that the report of annex 4 must say, in this order. */
const reportWords = [
  '安全生产责任保险事故预防技术服务报告', '被保险人：某某运输公司 R&D <一部>', '安责险承保机构：某某财险', '保单号：PZ-2026-001', '第三方服务机构：某某安全技术公司', '服务日期：2026年3月2日', '一、被保险人基本信息表', '二、技术人员基本情况', '李四', '注册安全工程师', '赵六',
  '三、服务内容', '2、安全风险辨识、评估和安全评价', '风险辨识清单', '序号', '风险名称', '现场照片', '类型', '依据', '防范措施', '风险等级', '风险1', '车辆伤害', '设置警示标志；限速 20 km/h', '一般', '风险2', '重大', '只有名称',
  '3、生产安全事故隐患排查', '隐患排查清单', '问题描述', '整改建议', '隐患级别', '隐患1：护栏缺失', '物的危险状态：防护', '十日内补装护栏', '整改情况', '2026-03-03 已告知（李四），书面：当面交付', '隐患2：护栏缺失', '1 张不在这台设备上，没有放进来', '附件 证书.pdf 没有放进来',
  '=HYPERLINK("http://x.example","点我")', '<b>&amp;"\'', '第三行', '𠮷 㙍 龘 〇 👷‍♂️', '自定类型',
  '排查的场所：停车场、维修车间', '设施、设备：举升机、充电桩', '主要施工工艺流程：进场—检修—出场', '事故预防人员签字：手写签名 李四 签字日期：2026年3月2日', '被保险人现场人员签字确认：未签字，已注明：现场负责人称要先请示 签字日期：2026年3月2日',
  '8、现场询问岗位人员情况', '驾驶员熟悉操作规程。', '四、工作建议', '尽快补装护栏。', '被保险人授权代表（签字或电子签章）：＿＿＿＿＿＿',
];

/** Words that are missing, or come in another order. */
function missing(lines, words) {
  const found = [];
  let at = 0;
  for (const word of words) {
    const next = lines.findIndex((line, i) => i >= at && line === word);
    if (next === -1) found.push(word);
    else at = next + 1;
  }
  return found;
}

for (const name of ['letter.docx', 'revisit.docx']) {
  test(`mammoth reads all of ${name}, and nothing else`, async () => deepEqual(await byMammoth(files[name]), wanted[name]));
}

test('mammoth reads the report in the order of the annex', async () => deepEqual(missing(await byMammoth(files['hazards.docx']), reportWords), []));

test('mammoth finds a seeded defect: a word lost, a tick moved', async () => {
  const parts = unzipSync(files['revisit.docx']);
  const xml = strFromU8(parts['word/document.xml']);
  const spoilt = zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace('中（√）', '中（　）').replace('停车场', '')) });
  deepEqual(missing(await byMammoth(spoilt), wanted['revisit.docx']), ['停车场', '好（　） 中（√） 差（　）']);
});

test('every picture and drawn signature is there', async () => {
  const images = async (bytes) => {
    let count = 0;
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async (image) => {
      const data = await image.read();
      equal(data.subarray(1, 4).toString('latin1'), 'PNG');
      count++;
      return { src: '' };
    }) });
    return count;
  };
  // Four photos; the inspector's drawn signature stands below both lists.
  equal(await images(files['hazards.docx']), 6);
  equal(await images(files['revisit.docx']), 2);
});

test('every page says whose word stands, which rulebook, and when it was made', () => {
  const footer = (name) => Object.entries(unzipSync(files[name])).filter(([part]) => /^word\/footer\d+\.xml$/.test(part)).map(([, data]) => strFromU8(data).replace(/<[^>]+>/g, '')).join('');
  match(footer('hazards.docx'), /规则书：《山东省交通运输安责险规范》，版本 2026-11-22。 制作日期：2026年11月22日。以主管部门解释为准/);
  match(footer('revisit.docx'), /规则书：shandong-transport，版本 2026-11-22。/);
  match(footer('letter.docx'), /以主管部门解释为准/);
});

test('LibreOffice reads the same words', { skip: withoutOffice }, () => {
  const texts = converted(files, 'txt');
  for (const name of ['letter', 'revisit']) deepEqual(linesOf(texts[`${name}.txt`]), wanted[`${name}.docx`]);
  deepEqual(missing(linesOf(texts['hazards.txt']), reportWords), []);
});

test('LibreOffice lays them out on A4', { skip: withoutOffice }, () => {
  const { 'letter.pdf': pdf } = converted({ 'letter.docx': files['letter.docx'] }, 'pdf');
  ok(/MediaBox\s*\[\s*0 0 595\.\d+ 841\.\d+/.test(pdf), 'A4');
});
