import { plain, type Read } from './read';

/** `32000`, `３２，０００`, `32,000 元`, `3.2万`. A comma groups by thousands or is refused: in `3,2万` it stands for a point, and ten times the sum would be read. */
export function readNumber(typed: string): Read<number> {
  // A gap between figures is a comma: `32 000`, never `3 2`.
  const text = plain(typed.trim().replace(/([\d０-９])\s+(?=[\d０-９])/g, '$1,')).replace(/^[¥￥]/, '').replace(/(元|人|块)$/, '');
  if (text === '') return { problem: 'empty' };
  const match = /^(-?)((?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(万?)$/.exec(text);
  if (!match) return { problem: 'not-a-number' };
  if (match[1] === '-') return { problem: 'negative' };
  // By exponent, not by multiplication: 1.13 times 10 000 is not 11 300 in binary.
  return { value: Number(`${match[2]!.replace(/,/g, '')}e${match[3] ? 4 : 0}`) };
}
