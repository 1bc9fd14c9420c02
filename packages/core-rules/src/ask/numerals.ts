/** Numerals by their value, as they are said and as they are written on a receipt. */
export const digits = '零〇 一壹 二两俩贰 三叁 四肆 五伍 六陆 七柒 八捌 九玖'.split(' ');
export const units = [[/[亿]/, 100_000_000], [/[万w]/, 10_000], [/[千仟k]/, 1000], [/[百佰]/, 100], [/[十拾]/, 10]] as const;

/** The number that figures and numerals make, each alone or mixed: 32,000.00, 3万2, 三万二千, 二〇二五; `NaN` where they make none. */
export function valueOf(source: string): number {
  const text = source.replace(/,/g, '').replace('点', '.');
  for (const [unit, size] of units) {
    const [before, after, more] = text.split(unit);
    if (after === undefined) continue;
    // 十二, 万二: the one before it is not said. 万一 is "in case".
    const many = before || (size === 10 || /^[二三四五六七八九2-9]$/.test(after) ? '一' : '');
    // 三万二 is 32 000 and 3万2 too; 3万2000 and 三万零二 say it themselves.
    const short = after.length === 1 ? size / 10 : 1;
    // 1.1 times ten thousand is no whole number to a machine.
    return more === undefined ? Math.round(100 * (valueOf(many) * size + (after ? valueOf(after) * short : 0))) / 100 : NaN;
  }
  return text ? Number(text.replace(/[^\d.]/g, (char) => String(digits.findIndex((all) => all.includes(char))))) : NaN;
}
