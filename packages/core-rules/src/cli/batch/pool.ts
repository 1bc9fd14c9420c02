import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { nothingSeen, seenIn, type Seen } from './encoding';
import { pieceAssessor, type Job, type Piece } from './piece';

/** Enough for the remembered answers of one worker; the rest is garbage that need not pile up. */
const WORKER_LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 24 };
/** Pieces on their way to each worker: one in work, one waiting. */
const AHEAD = 2;

export interface Totals {
  readonly rows: number;
  readonly bad: number;
  readonly seen: Seen;
}
interface Done extends Totals {
  readonly answer: string | Uint8Array;
}
type Assess = (piece: Piece) => Done | Promise<Done>;

// Beside the built command; where the sources run as they are, there is none and everything is one thread's work.
const script = fileURLToPath(new URL('worker.js', import.meta.url));

/** Answers the pieces in their order, on several threads when there is more than one piece. */
export async function answerAll(pieces: AsyncGenerator<Piece>, job: Job, workers: number, write: (text: string | Uint8Array) => Promise<void>): Promise<Totals> {
  const first = await pieces.next();
  if (first.done) return { rows: 0, bad: 0, seen: nothingSeen };
  const second = await pieces.next();
  const pool = workers > 0 && !second.done && existsSync(script) ? Array.from({ length: workers }, () => threadFor(job)) : [];
  const here = pool.length ? undefined : pieceAssessor(job);
  const assess: Assess = here ? (piece) => {
    const { text, ...totals } = here(piece);
    return { answer: text, ...totals };
  } : nextOf(pool.map((thread) => thread.assess));

  const totals = { rows: 0, bad: 0, seen: nothingSeen };
  const underWay: (Done | Promise<Done>)[] = [];
  const finish = async () => {
    const { answer, rows, bad, seen } = await underWay.shift()!;
    totals.rows += rows;
    totals.bad += bad;
    totals.seen = seenIn(totals.seen, seen);
    await write(answer);
  };
  try {
    underWay.push(assess(first.value));
    for (let piece = second; !piece.done; piece = await pieces.next()) {
      while (underWay.length >= Math.max(pool.length * AHEAD, 1)) await finish();
      underWay.push(assess(piece.value));
    }
    while (underWay.length) await finish();
  } finally {
    await Promise.all(pool.map((thread) => thread.stop()));
  }
  return totals;
}

/** One after the other in turn. */
function nextOf(assessors: readonly Assess[]): Assess {
  let turn = 0;
  return (piece) => assessors[turn++ % assessors.length]!(piece);
}

function threadFor(job: Job): { readonly assess: Assess; readonly stop: () => Promise<number> } {
  const worker = new Worker(script, { workerData: job, resourceLimits: WORKER_LIMITS });
  const waiting: { readonly resolve: (done: Done) => void; readonly reject: (error: Error) => void }[] = [];
  worker.on('message', (done: Done) => waiting.shift()!.resolve(done));
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const assess = ({ bytes, firstLine }: Piece): Promise<Done> => {
    const answer = new Promise<Done>((resolve, reject) => waiting.push({ resolve, reject }));
    // It is awaited in its turn; until then a failure must not count as nobody's.
    answer.catch(() => undefined);
    worker.postMessage({ bytes, firstLine }, [bytes.buffer as ArrayBuffer]);
    return answer;
  };
  return { assess, stop: () => worker.terminate() };
}
