const digits = '零一二三四五六七八九';
/** `12`, `十二`, `二十一` */
function figure(text: string): string {
  if (/\d/.test(text)) return text;
  const [tens, ones] = text.includes('十') ? (text.split('十') as [string, string]) : ['零', text];
  return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
}

const N = '(\\d+|[一二三四五六七八九十]+)';
const parts: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^附件${N}`), 'Annex'], [new RegExp(`^第${N}条`), 'Art.'], [new RegExp(`^第${N}款`), 'para.'], [new RegExp(`^第（?${N}）?项`), 'item'],
  [new RegExp(`^第${N}[—-]${N}行`), 'rows'], [new RegExp(`^第${N}行`), 'row'], [new RegExp(`^第${N}、${N}档`), 'tiers'], [new RegExp(`^第${N}档`), 'tier'],
  [/^分类分档表/, 'tier table'], [/^频次表/, 'frequency table'], [/^注(\d*)/, 'note'], [/^表头/, 'header'], [/^（合并格）/, 'merged cell'], [/^标题/, 'title'],
  [/^非煤矿山/, 'Non-coal mines'], [/^危险化学品/, 'Hazardous chemicals'], [/^烟花爆竹/, 'Fireworks'], [/^交通运输/, 'Transport'], [/^建筑施工/, 'Construction'],
  [/^民用爆炸物品/, 'Civil explosives'], [/^金属冶炼/, 'Metal smelting'], [/^渔业生产/, 'Fishery'],
];

/** `附件2 第1行 第四档` as `Annex 2, row 1, tier 4`; what has no English name here stays as it is, for that is the one to look for. */
export function articleInEnglish(article: string): string {
  if (/^\d[\d.]*( [a-z0-9)]+)*$/.test(article)) return `Section ${article}`;
  const words: string[] = [];
  for (let rest = article.trim(); rest !== ''; ) {
    const part = parts.find(([form]) => form.test(rest));
    if (!part) return article;
    const [whole, ...numbers] = part[0].exec(rest)!;
    words.push([part[1], numbers.filter(Boolean).map(figure).join('–')].filter(Boolean).join(' '));
    rest = rest.slice(whole.length).trim();
  }
  return words.join(', ');
}

/** A bare `5 a)` would not tell what it is. */
export const articleInChinese = (article: string): string => article.replace(/^\d[\d.]*/, '第$&条');
