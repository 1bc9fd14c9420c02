import { withoutTurns } from '@anze/core-rules/device';

/**
 * Text as XML may hold it: a control character or half a surrogate pair makes Word and Excel call the whole file damaged.
 * All line ends become `\n`, and no mark turns the rest of a line.
 */
export const xmlText = (text: string): string =>
  withoutTurns(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'));

/** What a cell of a spreadsheet holds at most. */
export const MOST_IN_CELL = 32_767;

// Excel reads `_x000D_` in a text as the character of that number: one that stands in the text itself has its first mark escaped.
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as a cell may hold it; `cut` words the end of one that is too long. */
export function cellText(text: string, cut: (length: number) => string): string {
  const clean = xmlText(text);
  if (clean.length <= MOST_IN_CELL) return clean.replace(looksEscaped, '_x005F_');
  const end = cut(clean.length);
  return xmlText(clean.slice(0, MOST_IN_CELL - end.length)).replace(looksEscaped, '_x005F_') + end;
}

/** What Excel would take for a formula if somebody opened the cell and pressed Enter; in Chinese versions the wide signs too. */
export const looksLikeFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text);
