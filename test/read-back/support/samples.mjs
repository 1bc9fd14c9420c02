// Records with every field filled, and with what breaks careless writers.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export const uuid = (n) => `${String(n).padStart(8, '0')}-52a1-4c1e-9a52-7f0d3c1b2a10`;

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes) => (bytes.reduce((sum, byte) => crcTable[(sum ^ byte) & 255] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
const chunk = (name, data) => {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(name, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
};

/** A PNG of one colour. */
export function png(width, height, [r, g, b] = [30, 90, 160]) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: width }, () => [r, g, b]).flat())]);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]));
}

const shelf = new Map();
export function photoOf(bytes, type = 'image/png') {
  const hash = createHash('sha256').update(bytes).digest('hex');
  shelf.set(hash, bytes);
  return { hash, type, bytes: bytes.length };
}
export const photos = async (hash) => shelf.get(hash) ?? null;

const wide = photoOf(png(160, 120));
const tall = photoOf(png(90, 160, [160, 60, 30]));
const lost = { hash: 'f'.repeat(64), type: 'image/jpeg', bytes: 5 };

export const formulas = ['=1+1', '+2', '-3', '@SUM(A1)', '=HYPERLINK("http://x.example","点我")', '=cmd|"/C calc"!A0', '\t=1+1', '\r=1+1', "'=1", '=DDE("a";"b";"c")'];
export const nasty = ['<b>&amp;"\'', 'a_x0041_b', '第一行\n第二行\r\n第三行', ' 前后有空格 ', '𠮷 㙍 龘 〇 👷‍♂️', '1e5', '007', 'TRUE', '2026-03-01', '#REF!', '-', '{{name}} $t(x)', 'x'.repeat(4999)];

const texts = [...formulas, ...nasty];

export const risk = (n, more = {}) => ({ id: uuid(1000 + n), risk: `风险${n}`, type: '车辆伤害', basis: '《生产过程危险和有害因素分类与代码》', measures: '设置警示标志；限速 20 km/h', level: 'general', photos: [], ...more });
export const hazard = (n, more = {}) => ({
  id: uuid(n), problem: `隐患${n}：护栏缺失`, type: 'things', typeText: '防护', basis: '《安全生产法》第三十六条', advice: '十日内补装护栏', level: 'general', found: '2026-03-02', due: '2026-03-12',
  responsible: { name: '张三', phone: '13800000000', role: '安全员' }, state: 'told',
  history: [{ step: 'found', date: '2026-03-02', by: '李四' }, { step: 'told', date: '2026-03-03', by: '李四', written: true, note: '当面交付' }], photos: [], ...more,
});

const drawn = { way: 'drawn', name: '李四', at: '2026-03-02T08:00:00.000Z', strokes: [[50, 100, 200, 50, 350, 200, 500, 80], [600, 60, 620, 220, 640, 60], [700, 150, 900, 140]] };
export const signatures = { drawn, typed: { way: 'typed', name: '王五', at: '2026-03-02T17:30:00.000Z' }, refused: { way: 'refused', note: '现场负责人称要先请示', at: '2026-03-02T08:00:00.000Z' } };

export const report = {
  firm: { name: '某某运输公司 R&D <一部>', policyNo: 'PZ-2026-001', insurer: '某某财险', region: '370000' }, rulebook: { id: 'shandong-transport', version: '2026-11-22' }, date: '2026-03-02', agency: '某某安全技术公司',
  inspectors: [{ name: '李四', phone: '13900000000', role: '注册安全工程师' }, { name: '赵六' }], places: '停车场、维修车间', equipment: '举升机、充电桩', process: '进场—检修—出场', onSite: '驾驶员熟悉操作规程。', advice: '尽快补装护栏。',
  risks: [risk(1, { photos: [wide] }), risk(2, { level: 'major' }), { id: uuid(1003), risk: '只有名称', photos: [] }],
  hazards: [
    hazard(1, { photos: [tall] }), hazard(2, { photos: [wide, tall, lost], level: 'major', state: 'refused' }), { id: uuid(3), problem: '只有必填', found: '2026-02-28', state: 'found', history: [], photos: [{ hash: 'e'.repeat(64), type: 'application/pdf', bytes: 9, name: '证书.pdf' }] },
    ...texts.map((text, i) => hazard(10 + i, { problem: text, type: 'other', typeText: '其他写法', responsible: { name: text.trim().slice(0, 100) || '某人' } })),
    hazard(90, { type: undefined, typeText: '自定类型', level: undefined, state: 'closed', due: '2026-03-02' }),
  ].map((one) => JSON.parse(JSON.stringify(one))),
  inspectorSignature: drawn, siteSignature: signatures.refused,
};

export const revisit = {
  firm: report.firm, rulebook: report.rulebook, date: '2026-03-12', visitor: { name: '赵六', phone: '010-12345678' }, contact: { name: '张三', phone: '13800000000' }, item: '隐患排查', serviceDate: '2026-03-02', place: '停车场', agency: '某某安全技术公司',
  agencyPhone: '0531-88888888', staff: '李四、王五', course: '现场排查两小时，\n发现隐患三处。', attitude: 'good', skill: 'fair', closed: 'not-done', overall: 'satisfied', suggestions: '希望增加次数 & 提前通知 <一周>', photos: [wide],
  insuredSignature: drawn, insurerSignature: signatures.typed,
};
export const letter = {
  title: '关于补做事故预防服务的函', to: '某某财产保险公司', paragraphs: ['我单位投保安全生产责任保险，保单号 P-1。', '请在 10 个工作日内安排补做，并书面答复。\n（附：服务记录 & <清单>）'],
  citations: [{ document: '《某办法》', article: '第十三条', quote: '每年不少于一次' }, { document: '《某规范》', article: '5 a)' }], signature: '广东石料厂\n（盖章）', date: '2026-11-22',
};
