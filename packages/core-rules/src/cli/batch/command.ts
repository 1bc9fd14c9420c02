import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { commonCatalogue } from '../../assess-all';
import type { Language } from '../../check/wording';
import { loadBooks } from '../books';
import { reasonOf, refuseInputAsOutput } from '../input';
import type { Command } from '../run';
import { audienceOf, audienceOption, bookOptions, dayOf, inForceOption } from '../shared-options';
import { CommandError, problemLine } from '../words';
import { columnsOf } from './columns';
import { doubtful, isForeign, nothingSeen, see } from './encoding';
import { answerAll } from './pool';
import { headerText, type Job, type Piece } from './piece';
import { Cutter, splitHeader } from './pieces';
import { eachRecord } from './records';

const READ_BYTES = 1 << 18;
/** More would only fill memory: reading and writing are one thread's work. */
const MOST_WORKERS = 8;

export const batchCommand: Command = {
  name: 'batch',
  usage: 'POLICIES.csv [--out FILE]',
  about: { zh: '一批保单，每张一行结果', en: 'many policies, one row each' },
  example: 'anze batch policies.csv --out answers.csv',
  options: {
    out: { value: 'FILE', help: { zh: '写到文件；不写则输出到屏幕', en: 'write to a file instead of standard output' } },
    ...bookOptions, ...inForceOption, ...audienceOption,
    workers: { value: 'N', help: { zh: '用几个线程，默认等于处理器数', en: 'how many threads; as many as there are processors by default' } },
  },
  files: 1,
  run: async (options, language, { write, error }) => {
    const file = options.files[0];
    if (file === undefined) throw new CommandError('file-missing', { example: 'anze batch policies.csv' });
    const on = dayOf(options);
    const loaded = await loadBooks(options, language);
    const json = options.has('json');
    const workers = workersOf(options.one('workers'));
    const cutter = new Cutter();
    const pieces = piecesOf(file, cutter, language);
    const first = (await pieces.next()).value as Piece | undefined;
    const { header, rest } = first ? splitHeader(first) : { header: [], rest: undefined };
    checkHeader(header, file);
    if (rest) checkEncoding(rest, file);
    const job: Job = {
      books: loaded.map(({ book }) => ({ decisions: book.rulebook, readings: book.readings })),
      columns: columnsOf(header, commonCatalogue(loaded.map(({ book }) => book)), language),
      options: { language, ...(on === undefined ? {} : { on }), ...audienceOf(options) },
      json,
    };
    const target = options.one('out');
    if (target !== undefined) refuseInputAsOutput('--out', target, [file]);
    const output = target === undefined ? undefined : await openFor(target, language);
    const save = output ? async (text: string | Uint8Array) => void (await output.appendFile(text)) : write;
    // Without its mark a spreadsheet takes the file for one of the country's older encoding.
    await save(`${output && !json ? '\ufeff' : ''}${headerText(json)}`);
    const { rows, bad, seen } = await answerAll(restOf(rest, pieces), job, workers, save);
    await output?.close();
    const inDoubt = cutter.isMarked ? 0 : doubtful(seen);
    if (inDoubt > 0) error(`anze: ${problemLine('csv-doubtful', { value: inDoubt, line: seen.firstOther ?? 0 }, language)}`);
    if (bad === 0) return 0;
    error(`anze: ${problemLine('rows-bad', { value: bad, total: rows }, language)}`);
    return 2;
  },
};

function workersOf(given: string | undefined): number {
  if (given === undefined) return Math.min(availableParallelism(), MOST_WORKERS);
  if (!/^\d+$/.test(given) || Number(given) > 64) throw new CommandError('not-a-choice', { field: '--workers', value: given, values: '0–64' });
  return Number(given);
}

async function openFor(path: string, language: Language) {
  try {
    return await open(path, 'w');
  } catch (error) {
    throw new CommandError('unwritable', { field: '--out', value: path, why: reasonOf(error, language) });
  }
}

async function* piecesOf(file: string, cutter: Cutter, language: Language): AsyncGenerator<Piece> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: READ_BYTES });
  try {
    for await (const bytes of stream) {
      yield* cutPieces(cutter, bytes as Buffer, false);
    }
  } catch (error) {
    throw new CommandError('unreadable', { field: 'POLICIES.csv', value: file, why: reasonOf(error, language) });
  }
  yield* cutPieces(cutter, Buffer.alloc(0), true);
}
function* cutPieces(cutter: Cutter, bytes: Buffer, last: boolean): Generator<Piece> {
  for (let piece = cutter.add(bytes, last); piece; piece = cutter.add(Buffer.alloc(0), last)) yield piece;
}
async function* restOf(first: Piece | undefined, pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  if (first?.bytes.length) yield first;
  yield* pieces;
}

/** Before anything is answered: a file in another encoding would give some rows, under names that nobody wrote. */
function checkEncoding({ bytes, firstLine }: Piece, file: string): void {
  let seen = nothingSeen;
  eachRecord(bytes, firstLine, (record) => (seen = see(seen, record)));
  if (isForeign(seen)) throw new CommandError('csv-not-utf8', { field: 'POLICIES.csv', value: file });
}

function checkHeader(header: readonly string[], file: string): void {
  const values = { field: 'POLICIES.csv', value: file };
  if (!header.length) throw new CommandError('csv-empty', values);
  // What cannot be decoded comes out as this character; the names of the columns have none.
  if (header.some((name) => name.includes('\ufffd'))) throw new CommandError('csv-not-utf8', values);
  if (header.length === 1 && /[;\t]/.test(header[0]!)) throw new CommandError('csv-delimiter', values);
}
