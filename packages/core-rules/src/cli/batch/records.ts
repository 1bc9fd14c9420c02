import { isAscii, isUtf8 } from 'node:buffer';
import { scriptOf, type Script } from './encoding';

/**
 * Records of a CSV file (RFC 4180) out of bytes. Both sides use the same function: the reader, to cut the file into pieces that end with a
 * record, and the worker, to take the records out of its piece.
 */
const QUOTE = 34;
const COMMA = 44;
export const NEWLINE = 10;
const RETURN = 13;
/** A longer record is a missing quotation mark or line break: it must not swallow the rest of the file. */
export const MOST_RECORD = 65_536;

export interface RecordEnd {
  /** Where the next record begins, or -1 when this one is not finished in these bytes. */
  readonly next: number;
  readonly quoted: boolean;
  readonly broken: 'csv-quote' | 'csv-long' | null;
  readonly newlines: number;
}

/** Where the record that begins at `from` ends. `last` says that nothing follows these bytes. */
export function endOfRecord(bytes: Uint8Array, from: number, last: boolean): RecordEnd {
  const limit = Math.min(bytes.length, from + MOST_RECORD);
  let atFieldStart = true;
  let inQuotes = false;
  let quoted = false;
  let newlines = 0;
  for (let i = from; i < limit; i++) {
    const byte = bytes[i]!;
    if (inQuotes) {
      if (byte === NEWLINE) newlines++;
      if (byte === QUOTE) {
        if (bytes[i + 1] === QUOTE) i++;
        else inQuotes = false;
      }
      continue;
    }
    if (byte === NEWLINE) return { next: i + 1, quoted, broken: null, newlines: newlines + 1 };
    if (byte === QUOTE && atFieldStart) {
      inQuotes = true;
      quoted = true;
    }
    atFieldStart = byte === COMMA;
  }
  const isWhole = limit < bytes.length || last;
  if (!isWhole && limit - from < MOST_RECORD) return { next: -1, quoted, broken: null, newlines: 0 };
  // A record as long as the longest was cut there.
  if (!inQuotes && limit === bytes.length && last && limit - from < MOST_RECORD) return { next: limit, quoted, broken: null, newlines };
  // Only the first line is given up, so that one stray quotation mark costs one row.
  const line = bytes.indexOf(NEWLINE, from);
  const end = line >= 0 && line < limit ? line + 1 : limit;
  return { next: end, quoted, broken: inQuotes ? 'csv-quote' : 'csv-long', newlines: line >= 0 && line < limit ? 1 : 0 };
}

/** The fields of one record, or `null` when its quotation marks do not pair. */
export function fieldsOf(record: string, quoted: boolean): string[] | null {
  if (!quoted) return record.split(',');
  const fields: string[] = [];
  for (let at = 0; ; ) {
    if (record[at] !== '"') {
      const comma = record.indexOf(',', at);
      if (comma < 0) return [...fields, record.slice(at)];
      fields.push(record.slice(at, comma));
      at = comma + 1;
      continue;
    }
    let field = '';
    for (at += 1; ; at += 2) {
      const close = record.indexOf('"', at);
      if (close < 0) return null;
      field += record.slice(at, close);
      at = close;
      if (record[close + 1] !== '"') break;
      field += '"';
    }
    fields.push(field);
    if (at + 1 === record.length) return fields;
    if (record[at + 1] !== ',') return null;
    at += 2;
  }
}

export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[] | null;
  readonly broken: 'csv-quote' | 'csv-long' | 'csv-row-not-utf8' | null;
  readonly script: Script;
}

/** What a spreadsheet leaves below its last row: separators alone. */
const isBlank = (fields: readonly string[] | null): boolean => fields !== null && fields[0] === '' && fields.every((field) => field === '');

/** Calls back with every record of a piece; empty lines and rows of empty cells are passed over. */
export function eachRecord(bytes: Buffer, firstLine: number, visit: (record: CsvRecord) => void): void {
  let line = firstLine;
  // Whole pieces first: a file that is sound costs one look a piece.
  const isPlain = isAscii(bytes);
  const isSound = isPlain || isUtf8(bytes);
  for (let at = 0; at < bytes.length; ) {
    const { next, quoted, broken, newlines } = endOfRecord(bytes, at, true);
    let end = next;
    if (end > at && bytes[end - 1] === NEWLINE) end--;
    if (end > at && bytes[end - 1] === RETURN) end--;
    if (end > at || broken) {
      const foreign = !isSound && !isUtf8(bytes.subarray(at, end)) ? 'csv-row-not-utf8' as const : null;
      const text = broken || foreign ? null : bytes.toString('utf8', at, end);
      const fields = text === null ? null : fieldsOf(text, quoted);
      if (!isBlank(fields)) visit({ line, fields, broken: broken ?? foreign ?? (fields ? null : 'csv-quote'), script: isPlain || text === null ? 'plain' : scriptOf(text) });
    }
    line += newlines;
    at = next;
  }
}

/** For output: quoted where it must be. */
export const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
/** What a spreadsheet would run as a formula gets an apostrophe before it: the file's numbers of policies are somebody else's. */
export const plainCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
