// What people type, read the same way on a page, in the mini-program and in a file; whether the value may be is proved elsewhere.

/** Full-width letters and marks, as Chinese keyboards write them, as plain ones. */
const half = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
/** The same without any gaps. */
export const plain = (text: string): string => half(text).replace(/\s/g, '');

export type NotRead = 'empty' | 'not-a-number' | 'negative';
/**
 * `32000`, `３２，０００`, `32,000 元`, `3.2万`; or what is wrong with it. A comma groups by thousands or is refused: in `3,2万` it stands for a point,
 * and ten times the sum would be read.
 */
export function typedNumber(typed: string): number | NotRead {
  // A gap between figures is a comma: `32 000`, never `3 2`.
  const text = plain(half(typed).trim().replace(/(\d)\s+(?=\d)/g, '$1,')).replace(/^[¥￥]/, '').replace(/(元|人|块)$/, '');
  if (text === '') return 'empty';
  const match = /^(-?)((?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(万?)$/.exec(text);
  if (!match) return 'not-a-number';
  // By exponent, not by multiplication: 1.13 times 10 000 is not 11 300 in binary.
  return match[1] === '-' ? 'negative' : Number(`${match[2]!.replace(/,/g, '')}e${match[3] ? 4 : 0}`);
}

/** `2026-03-01`, and as people and spreadsheets write it, `2026/3/1`, `2026年3月1日`, `2026.3.1`, in the kit's own form; `null` for any other text. */
export function typedDay(typed: string): string | null {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain(typed));
  return match && `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
}
