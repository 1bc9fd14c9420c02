import type { LedgerEntry, LedgerHead, Submission } from '../records/index';
import type { Hash, HashOf } from './hash';

/** What the first entry of a ledger calls its predecessor. */
export const GENESIS: Hash = '0'.repeat(64);

/** The entry that a submission becomes, after those already there. */
export function nextEntry(hashOf: HashOf, entries: readonly LedgerEntry[], caseId: string, submission: Submission, at: string): LedgerEntry {
  const last = entries[entries.length - 1];
  const entry = {
    format: 1 as const, case: caseId, seq: (last?.seq ?? 0) + 1, at, kind: submission.kind, submission: submission.id, body: hashOf(submission),
    prev: last?.hash ?? GENESIS,
  };
  return { ...entry, hash: hashOf(entry) };
}

export function headOf(entries: readonly LedgerEntry[]): LedgerHead | null {
  const last = entries[entries.length - 1];
  return last ? { case: last.case, seq: last.seq, head: last.hash } : null;
}

export type LedgerProblem =
  /** The entry does not say what its own hash was made of. */
  | 'edited'
  /** It does not follow the entry before it: something was taken out, put in or moved. */
  | 'out-of-order'
  /** It belongs to another case. */
  | 'foreign'
  /** The receipt proves an entry that is not there any more. */
  | 'truncated'
  /** The chain fits together, but it is not the one that the receipt was given for. */
  | 'rewritten'
  /** What was submitted is not what the entry was made for. */
  | 'body-changed';

export type Verdict =
  | { readonly ok: true; readonly head: LedgerHead | null }
  | {
      readonly ok: false;
      readonly problem: LedgerProblem;
      /** The first entry, counted from 1, that is not what it was. */
      readonly entry: number;
      /**
       * Where it is not certain which (a chain made anew, or cut): the first entry that no receipt vouches for, so that the change lies between
       * it and `entry`. The more receipts are kept, the closer. Otherwise the same as `entry`.
       */
      readonly from: number;
    };

/**
 * What the receipts prove about each place: a head names the entry of its own place, that entry names the one before it, and so back as long
 * as the entries named are still there.
 */
function provenBy(heads: readonly LedgerHead[], bySound: ReadonlyMap<Hash, LedgerEntry>): ReadonlyMap<number, Hash> {
  const proven = new Map<number, Hash>();
  for (const { seq, head } of heads) {
    let hash = head;
    for (let place = seq; place >= 1 && !proven.has(place); place--) {
      proven.set(place, hash);
      const entry = bySound.get(hash);
      if (!entry) break;
      hash = entry.prev;
    }
  }
  return proven;
}

/**
 * Reads a ledger as a stranger would. A chain cannot see its own end cut off, and who holds all of it can make all of it anew: only heads
 * kept elsewhere (in receipts) show that.
 * @param known heads from receipts of this case, in any order; the newest one is enough to find that something is wrong.
 * @param bodies what was submitted, by id, where it is still there.
 */
export function verify(hashOf: HashOf, entries: readonly LedgerEntry[], known: LedgerHead | readonly LedgerHead[] = [], bodies?: ReadonlyMap<string, Submission>): Verdict {
  const heads = [...(Array.isArray(known) ? (known as readonly LedgerHead[]) : [known as LedgerHead])].sort((a, b) => a.seq - b.seq);
  const caseId = heads[0]?.case ?? entries[0]?.case;
  const hashes = entries.map(({ hash: _, ...rest }) => hashOf(rest));
  const sound = new Map(entries.filter((entry, i) => entry.hash === hashes[i]).map((entry) => [entry.hash, entry]));
  const proven = provenBy(heads, sound);
  const broken = (problem: LedgerProblem, entry: number, from = entry): Verdict => ({ ok: false, problem, entry, from });
  let prev = GENESIS;
  let vouched = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as LedgerEntry;
    const seq = i + 1;
    if (entry.case !== caseId) return broken('foreign', seq);
    if (entry.seq !== seq || entry.prev !== prev) return broken('out-of-order', seq);
    if (entry.hash !== hashes[i]) return broken('edited', seq);
    const wanted = proven.get(seq);
    if (wanted !== undefined && wanted !== entry.hash) {
      // The true one stands elsewhere: this one was put in before it.
      if (sound.has(wanted)) return broken('out-of-order', seq);
      return heads.some((head) => head.seq === seq) ? broken('rewritten', seq, vouched + 1) : broken('edited', seq);
    }
    const body = bodies?.get(entry.submission);
    if (body && hashOf(body) !== entry.body) return broken('body-changed', seq);
    if (wanted !== undefined) vouched = seq;
    prev = entry.hash;
  }
  const newest = heads[heads.length - 1];
  if (newest && newest.seq > entries.length) return broken('truncated', entries.length + 1, vouched + 1);
  return { ok: true, head: headOf(entries) };
}
