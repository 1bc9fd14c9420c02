import { NEWLINE, endOfRecord, eachRecord } from './records';
import type { Piece } from './piece';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A copy with memory of its own, that can be given away to a worker. */
const own = (bytes: Uint8Array): Buffer => Buffer.from(new Uint8Array(bytes).buffer);

/** Cuts the bytes of a file, as they come, into pieces that end with a record. Holds at most one unfinished record. */
export class Cutter {
  private rest: Buffer = Buffer.alloc(0);
  private line = 1;
  private isStart = true;
  /** The file says by its first bytes that it is UTF-8. */
  isMarked = false;
  /** The rest of a line that was too long is passed over: it was told once. */
  private isSkipping = false;

  /** The whole records in what has come so far, piece by piece until `null`. With `last`, everything that is left. */
  add(bytes: Buffer, last: boolean): Piece | null {
    let all = this.rest.length ? Buffer.concat([this.rest, bytes]) : bytes;
    if (this.isSkipping) {
      const newline = all.indexOf(NEWLINE);
      this.isSkipping = newline < 0;
      if (newline >= 0) this.line += 1;
      this.rest = newline < 0 ? Buffer.alloc(0) : own(all.subarray(newline + 1));
      if (newline < 0) return null;
      all = this.rest;
    }
    // Too short to know yet whether it begins with a mark.
    if (this.isStart && all.length < 3 && !last) {
      this.rest = all;
      return null;
    }
    if (this.isStart && all.subarray(0, 3).equals(BYTE_ORDER_MARK)) {
      this.isMarked = true;
      all = all.subarray(3);
    }
    this.isStart = false;
    const firstLine = this.line;
    let end = 0;
    while (end < all.length) {
      const { next, newlines, broken } = endOfRecord(all, end, last);
      if (next < 0) break;
      end = next;
      this.line += newlines;
      if (broken && newlines === 0) {
        this.isSkipping = true;
        break;
      }
    }
    this.rest = own(all.subarray(end));
    return end > 0 ? { bytes: own(all.subarray(0, end)), firstLine } : null;
  }
}

/** The first record of a piece, and the piece without it. */
export function splitHeader(piece: Piece): { readonly header: readonly string[]; readonly rest: Piece } {
  let from = 0;
  let line = piece.firstLine;
  for (;;) {
    const { next, newlines } = endOfRecord(piece.bytes, from, true);
    let header: readonly string[] | undefined;
    eachRecord(piece.bytes.subarray(from, next), line, ({ fields, broken }) => (header = broken === 'csv-row-not-utf8' ? ['\ufffd'] : (fields ?? [])));
    from = next;
    line += newlines;
    if (header || from >= piece.bytes.length) return { header: header ?? [], rest: { bytes: piece.bytes.subarray(from), firstLine: line } };
  }
}
