// What each cell must say, written down by hand from the records: nothing of the writer is used here.
const words = {
  type: { things: '物的危险状态', people: '人的不安全行为', management: '管理上的缺陷', other: '其他' },
  level: { general: '一般', major: '重大' },
  riskLevel: { major: '重大', larger: '较大', general: '一般', low: '低' },
  state: { found: '已发现', told: '已告知', agreed: '已约定期限', rectified: '已整改', rechecked: '已复查', closed: '已销号', refused: '拒绝整改' },
};
/** No control characters, and one kind of line end. */
const clean = (text = '') => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');

export const riskHead = ['序号', '风险名称', '现场照片', '类型', '依据', '防范措施', '风险等级'];
export const riskRow = (risk, i) => [String(i + 1), clean(risk.risk), null, clean(risk.type), clean(risk.basis), clean(risk.measures), words.riskLevel[risk.level] ?? ''];

export const hazardHead = ['序号', '问题描述', '现场照片', '类型', '依据', '整改建议', '隐患级别', '发现日期', '整改期限', '责任人', '责任人电话', '责任人职务', '状态', '处理经过', '编号（不要改）'];
const typed = ({ type, typeText }) => (type && typeText ? `${words.type[type]}：${typeText}` : (words.type[type] ?? typeText ?? ''));
const step = ({ step: name, date, by, written, note }) => `${date} ${words.state[name]}${by ? `（${by}）` : ''}${written === undefined ? '' : written ? '，书面' : '，口头'}${note ? `：${note}` : ''}`;
export const hazardRow = (hazard, i) => [
  String(i + 1), clean(hazard.problem), null, clean(typed(hazard)), clean(hazard.basis), clean(hazard.advice), words.level[hazard.level] ?? '', hazard.found, hazard.due ?? '',
  clean(hazard.responsible?.name), clean(hazard.responsible?.phone), clean(hazard.responsible?.role), words.state[hazard.state], hazard.history.map(step).join('\n'), hazard.id,
];

/** Where what was read differs from what was meant; `null` in `expected` means: whatever it says. */
export function differences(expected, read) {
  const found = read.length === expected.length ? [] : [`${read.length} rows instead of ${expected.length}`];
  expected.forEach((row, r) => row.forEach((cell, c) => {
    const got = read[r]?.[c] ?? '';
    if (cell !== null && got !== cell) found.push(`row ${r + 1}, column ${c + 1}: ${JSON.stringify(got.slice(0, 80))} instead of ${JSON.stringify(cell.slice(0, 80))}`);
  }));
  return found;
}
