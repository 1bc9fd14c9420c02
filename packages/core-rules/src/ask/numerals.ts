/** Numbers in figures, in Chinese numerals and in both mixed: 32,000.00, 3万2, 三万二千, 两万九千九百九. */
export const digits: Readonly<Record<string, number>> = {
  零: 0, '〇': 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
export const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000, 万: 10_000, w: 10_000, 亿: 100_000_000 };

export interface Value {
  readonly low: number;
  readonly high: number;
}

/** The value of one run of figures and units; `null` where it makes none. */
export function valueOf(source: string): Value | null {
  const text = source.replace(/,/g, '');
  const tokens = text.match(/\d+(\.\d+)?|[^\d.]/g) ?? [];
  if (tokens.length === 0) return null;
  // Figures said one by one: 二〇二五.
  if (tokens.length >= 3 && tokens.every((token) => token in digits)) {
    const value = Number(tokens.map((token) => digits[token]).join(''));
    return { low: value, high: value };
  }
  // 万二, 千五: the one before it is not said. 万一 is "in case".
  if (/^[万千][二三四五六七八九2-9]$/.test(text)) return valueOf(`一${text}`);
  let whole = 0;
  let section = 0;
  let current: Value | null = null;
  let lastUnit = 0;
  let afterZero = false;
  let spread = 0;
  for (const token of tokens) {
    const digit = digits[token];
    if (digit !== undefined || /^\d/.test(token)) {
      const value = digit ?? Number(token);
      if (current) {
        // 五六万: one of two, not one number.
        if (digit === undefined || digit <= current.low || digit > 9 || spread !== 0) return null;
        current = { low: current.low, high: digit };
        continue;
      }
      if (digit === 0) {
        afterZero = true;
        continue;
      }
      current = { low: value, high: value };
      continue;
    }
    const unit = units[token] as number;
    if (unit >= 10_000) {
      const base = section + (current?.low ?? 0);
      const top = section + (current?.high ?? 0);
      if (base === 0) return null;
      spread += (top - base) * unit;
      whole += base * unit;
      section = 0;
    } else {
      const factor = current ?? (unit === 10 ? { low: 1, high: 1 } : null);
      if (!factor?.low) return null;
      spread += (factor.high - factor.low) * unit;
      section += factor.low * unit;
    }
    current = null;
    lastUnit = unit;
    afterZero = false;
  }
  if (current) {
    // 三万二 is 32 000 and 3万2 too; 3万2000 and 三万零二 say it themselves.
    const short = lastUnit >= 100 && !afterZero && current.low < 10 && Number.isInteger(current.low);
    const factor = short ? lastUnit / 10 : 1;
    spread += (current.high - current.low) * factor;
    section += current.low * factor;
  }
  const low = whole + section;
  return low <= 1e12 ? { low, high: low + spread } : null;
}
