import type { Decisions } from '../../generated-types';
import { compile, kitFacts, type Book } from '../../index';
import { nothingSeen, see, type Seen } from './encoding';
import { csvField, eachRecord, plainCell } from './records';
import { BATCH_COLUMNS, batchAssessor, type BatchOptions, type BatchRow } from './rows';

/** What a worker is given once. */
export interface Job {
  readonly books: readonly { readonly decisions: Decisions; readonly readings: Readonly<Record<string, string>> }[];
  readonly columns: readonly string[];
  readonly options: BatchOptions;
  readonly json: boolean;
}
export interface Piece {
  readonly bytes: Buffer;
  readonly firstLine: number;
}
export interface PieceDone {
  readonly text: string;
  readonly rows: number;
  readonly bad: number;
  readonly seen: Seen;
}

/** Answers one piece of the file. */
export function pieceAssessor({ books, columns, options, json }: Job): (piece: Piece) => PieceDone {
  const compiled: readonly Book[] = books.map(({ decisions, readings }) => compile(decisions, kitFacts, readings));
  const assessRow = batchAssessor(compiled, columns, options);
  const rowText = (row: BatchRow): string => (json ? JSON.stringify(row) : BATCH_COLUMNS.map((column) => csvField(plainCell(String(row[column])))).join(','));
  return ({ bytes, firstLine }) => {
    let text = '';
    let rows = 0;
    let bad = 0;
    let seen = nothingSeen;
    eachRecord(bytes, firstLine, (record) => {
      const row = assessRow(record);
      rows++;
      seen = see(seen, record);
      if (row.error !== '') bad++;
      text += `${rowText(row)}\n`;
    });
    return { text, rows, bad, seen };
  };
}

export const headerText = (json: boolean): string => (json ? '' : `${BATCH_COLUMNS.join(',')}\n`);
