import type { Submission } from '@anze/core-rules/records';
import { hashOfBlob } from '../hash/hash';
import type { Hash } from '../hash/hash';

/** A number's own UUID, so that a failing case can be read. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${`00000000000${n.toString(16)}`.slice(-12)}`;

export function complaint(n: number, more: Partial<Extract<Submission, { kind: 'complaint' }>> = {}): Extract<Submission, { kind: 'complaint' }> {
  return {
    format: 1, id: idOf(n), madeAt: '2026-03-02T08:00:00.000Z', photos: [], kind: 'complaint',
    record: {
      firm: { name: '某某采石场', region: '440000' }, complainant: { name: '张三', phone: '13800000000' }, date: '2026-03-02',
      subject: `未按合同做隐患排查 ${n}`, request: '请于本月补做一次现场排查', clauses: ['GD-12a'], photos: [],
    },
    ...more,
  };
}

export function answer(n: number, of: number, seen?: Hash): Extract<Submission, { kind: 'complaint-step' }> {
  return {
    format: 1, id: idOf(n), madeAt: '2026-03-09T08:00:00.000Z', photos: [], kind: 'complaint-step',
    record: {
      step: 'complaintAnswered', complaint: idOf(of), date: '2026-03-09', by: { party: 'insurer', name: '李四' },
      request: '补做排查', facts: '合同约定每年两次，已做一次', measures: '三月二十日前补做', ...(seen === undefined ? {} : { seen }),
    },
  };
}

export async function photoOf(n: number): Promise<{ hash: Hash; blob: Blob; listed: { hash: Hash; type: 'image/jpeg'; bytes: number } }> {
  const blob = new Blob([new Uint8Array([0xff, 0xd8, 0xff, n & 255, n >> 8, 0xff, 0xd9])], { type: 'image/jpeg' });
  const hash = await hashOfBlob(blob);
  return { hash, blob, listed: { hash, type: 'image/jpeg', bytes: blob.size } };
}

/** Random and the same every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
