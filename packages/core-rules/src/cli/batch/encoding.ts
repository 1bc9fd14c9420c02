/**
 * Whether the file is UTF-8 is a question of the whole file: a name in GBK is sometimes valid UTF-8 by chance and then reads as two or three
 * letters of another script (“模” as “ģ”). Chinese in UTF-8 has no such letters, so a line with nothing but them is in doubt wherever other
 * lines could not be read, or where no line has Chinese at all.
 */
export type Script = 'plain' | 'chinese' | 'other';

/** Counts of lines; `firstOther` is the number of the first line in doubt. */
export interface Seen {
  readonly unreadable: number;
  readonly chinese: number;
  readonly other: number;
  readonly firstOther: number | null;
}
export const nothingSeen: Seen = { unreadable: 0, chinese: 0, other: 0, firstOther: null };

export const scriptOf = (text: string): Script => (/[\u0800-\uffff]/.test(text) ? 'chinese' : /[\u0080-\u07ff]/.test(text) ? 'other' : 'plain');

interface Line {
  readonly line: number;
  readonly broken: string | null;
  readonly script: Script;
}
export function see(seen: Seen, { line, broken, script }: Line): Seen {
  if (broken === 'csv-row-not-utf8') return { ...seen, unreadable: seen.unreadable + 1 };
  if (script === 'plain') return seen;
  if (script === 'chinese') return { ...seen, chinese: seen.chinese + 1 };
  return { ...seen, other: seen.other + 1, firstOther: seen.firstOther ?? line };
}

/** Of two parts of the file, the earlier first. */
export const seenIn = (a: Seen, b: Seen): Seen => ({
  unreadable: a.unreadable + b.unreadable, chinese: a.chinese + b.chinese, other: a.other + b.other, firstOther: a.firstOther ?? b.firstOther,
});

/** By its first part: more lines that cannot be read than lines of Chinese. A single broken line in a sound file is named by itself. */
export const isForeign = ({ unreadable, chinese }: Seen): boolean => unreadable > chinese;
/** How many lines were read, but may have been read wrongly. */
export const doubtful = ({ unreadable, chinese, other }: Seen): number => (unreadable > 0 || chinese === 0 ? other : 0);
