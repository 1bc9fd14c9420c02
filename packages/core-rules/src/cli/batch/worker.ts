import { parentPort, workerData } from 'node:worker_threads';
import { pieceAssessor, type Job } from './piece';

const assess = pieceAssessor(workerData as Job);
parentPort!.on('message', ({ bytes, firstLine }: { readonly bytes: Uint8Array; readonly firstLine: number }) => {
  const { text, ...totals } = assess({ bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), firstLine });
  const answer = new Uint8Array(Buffer.byteLength(text));
  Buffer.from(answer.buffer).write(text);
  parentPort!.postMessage({ answer, ...totals }, [answer.buffer]);
});
