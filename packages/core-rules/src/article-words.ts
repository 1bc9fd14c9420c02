const digits = '零一二三四五六七八九';
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** `12`, `十二`, `二十一` */
function figure(text: string): string {
  if (/\d/.test(text)) return text;
  const [tens, ones] = text.includes('十') ? (text.split('十') as [string, string]) : ['零', text];
  return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
}

const N = '(\\d+|[一二三四五六七八九十]+)';
const named: Readonly<Record<string, string>> = {
  分类分档表: 'tier table', 频次表: 'frequency table', 抽检表: 'sampling table', 赔付表: 'claims table', 表头: 'header', '（合并格）': 'merged cell',
  标题: 'title', 附件目录: 'list of annexes', 附件清单: 'list of annexes', 印发通知: 'covering letter', 通知: 'covering letter', 抄送: 'copies to', 发文对象: 'addressees',
  导语: 'introduction', 首部: 'opening', 抬头: 'heading', 封面: 'cover', 末段: 'last paragraph', 落款: 'close', 签字栏: 'signatures', 签章: 'signatures and seals',
  服务方案: 'service plan', 承诺函: 'letter of promise', 隐患排查清单: 'list of hazards', 风险辨识清单: 'list of risks', 基础信息: 'basic data', 服务信息: 'service data',
  非煤矿山: 'Non-coal mines', 危险化学品: 'Hazardous chemicals', 烟花爆竹: 'Fireworks', 交通运输: 'Transport', 建筑施工: 'Construction', 民用爆炸物品: 'Civil explosives',
  金属冶炼: 'Metal smelting', 渔业生产: 'Fishery',
};
const parts: readonly (readonly [RegExp, string])[] = [
  [/^(\d[\d.]*(?: [a-z\d]+\))*)/, 'Section'],
  [new RegExp(`^附件${N}`), 'Annex'], [new RegExp(`^第${N}条要求`), 'item'], [new RegExp(`^第${N}条`), 'Art.'], [new RegExp(`^第${N}款`), 'para.'],
  [new RegExp(`^第（?${N}）?项`), 'item'], [new RegExp(`^第${N}[—-]${N}行`), 'rows'], [new RegExp(`^第${N}行`), 'row'], [new RegExp(`^第${N}、${N}档`), 'tiers'],
  [new RegExp(`^第${N}档`), 'tier'], [new RegExp(`^第${N}类`), 'class'], [/^注(\d*)/, 'note'], [/^术语(\d+)/, 'term'], [/^([一二三四五六七八九十])是/, 'point'],
];

/** `二（一）1`: what a document numbers without a word. */
const NUMBERED = new RegExp(`^([一二三四五六七八九十]+)?(?:[（(]${N}[）)])?(\\d+)?`);
function numbered([, part, group, item]: RegExpExecArray): string {
  return [part && `Part ${roman[Number(figure(part))] ?? figure(part)}`, group && `(${figure(group)})`, item].filter(Boolean).join(' ');
}

/**
 * `附件2 第1行 第四档` as `Annex 2, row 1, tier 4`, `二（一）1` as `Part II (1) 1`. What has no English name here stays as it is, for that is the
 * one to look for.
 */
export function articleInEnglish(article: string): string {
  const words: string[] = [];
  for (let rest = article.trim(); rest !== ''; ) {
    const name = Object.keys(named).find((one) => rest.startsWith(one));
    const part = parts.find(([form]) => form.test(rest));
    const found = name === undefined ? (part?.[0] ?? NUMBERED).exec(rest)! : [name];
    if (found[0] === '') return article;
    if (name !== undefined) words.push(named[name]!);
    else if (part) words.push([part[1], found.slice(1).filter(Boolean).map(figure).join('–')].filter(Boolean).join(' '));
    else words.push(numbered(found as RegExpExecArray));
    rest = rest.slice(found[0]!.length).trim();
  }
  const whole = words.join(', ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
