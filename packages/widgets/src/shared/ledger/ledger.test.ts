import type { LedgerEntry, LedgerHead, Submission } from '@anze/core-rules/records';
import { expect } from '@open-wc/testing';
import { answer, complaint, idOf } from '../drafts/samples.testing';
import { hashOf } from '../hash/hash';
import { GENESIS, headOf, nextEntry, verify } from './ledger';

function ledger(length: number): { entries: LedgerEntry[]; heads: LedgerHead[]; bodies: Map<string, Submission> } {
  const entries: LedgerEntry[] = [];
  const heads: LedgerHead[] = [];
  const bodies = new Map<string, Submission>();
  for (let i = 1; i <= length; i++) {
    const submission = i === 1 ? complaint(1) : answer(i, 1);
    bodies.set(submission.id, submission);
    entries.push(nextEntry(entries, idOf(1), submission, `2026-03-02T08:00:00.${`00${i}`.slice(-3)}Z`));
    heads.push(headOf(entries) as LedgerHead);
  }
  return { entries, heads, bodies };
}
const newest = (heads: readonly LedgerHead[]) => heads[heads.length - 1] as LedgerHead;

describe('a ledger', () => {
  it('that nobody touched is whole, also against every receipt ever given', () => {
    const { entries, heads, bodies } = ledger(6);
    expect(verify(entries, heads, bodies)).to.deep.equal({ ok: true, head: newest(heads) });
    expect(verify(entries, heads[2], bodies), 'an older receipt').to.include({ ok: true });
    expect(verify(entries)).to.include({ ok: true });
    expect(verify([])).to.deep.equal({ ok: true, head: null });
    expect(entries[0]?.prev).to.equal(GENESIS);
  });

  it('names an entry that was edited, in any of its fields', () => {
    const { entries, heads } = ledger(5);
    for (const change of [{ at: '2026-03-03T08:00:00.000Z' }, { submission: idOf(9) }, { body: 'a'.repeat(64) }, { kind: 'revisit' as const }, { hash: 'a'.repeat(64) }]) {
      const touched = entries.map((entry, i) => (i === 2 ? { ...entry, ...change } : entry));
      expect(verify(touched, newest(heads))).to.deep.include({ ok: false, problem: 'edited', entry: 3 });
    }
    expect(verify(entries.map((entry, i) => (i === 2 ? { ...entry, case: idOf(2) } : entry)))).to.include({ problem: 'foreign', entry: 3 });
  });

  it('names an entry that was edited and given a fitting hash of its own, by the receipt', () => {
    const { entries, heads } = ledger(5);
    const { hash: _, ...rest } = { ...(entries[2] as LedgerEntry), body: 'a'.repeat(64) };
    const touched = entries.map((entry, i) => (i === 2 ? { ...rest, hash: hashOf(rest) } : entry));
    expect(verify(touched)).to.include({ problem: 'out-of-order', entry: 4 });
    expect(verify(touched, newest(heads))).to.deep.include({ problem: 'edited', entry: 3, from: 3 });
  });

  it('names the place where one was taken out, put in or moved', () => {
    const { entries } = ledger(5);
    const [a, b, c, d, e] = entries as [LedgerEntry, LedgerEntry, LedgerEntry, LedgerEntry, LedgerEntry];
    expect(verify([a, b, d, e])).to.include({ problem: 'out-of-order', entry: 3 });
    expect(verify([b, c, d, e])).to.include({ problem: 'out-of-order', entry: 1 });
    expect(verify([a, b, b, c, d, e])).to.include({ problem: 'out-of-order', entry: 3 });
    expect(verify([a, c, b, d, e])).to.include({ problem: 'out-of-order', entry: 2 });
    const forged = nextEntry([a, b], idOf(1), answer(99, 1), '2026-03-02T09:00:00.000Z');
    expect(verify([a, b, forged, c, d, e])).to.include({ problem: 'out-of-order', entry: 4 });
    const head = { case: idOf(1), seq: 5, head: e.hash };
    expect(verify([a, b, forged, c, d, e], head), 'the receipt knows which one is false').to.include({ problem: 'out-of-order', entry: 3 });
  });

  it('shows a cut end only against a receipt, and then for certain', () => {
    const { entries, heads } = ledger(5);
    const cut = entries.slice(0, 3);
    expect(verify(cut)).to.include({ ok: true });
    expect(verify(cut, newest(heads))).to.deep.include({ ok: false, problem: 'truncated', entry: 4 });
    expect(verify([], newest(heads))).to.deep.include({ ok: false, problem: 'truncated', entry: 1 });
  });

  it('shows a chain made anew against a receipt; with all receipts, the very entry', () => {
    const { heads } = ledger(5);
    const anew: LedgerEntry[] = [];
    for (let i = 1; i <= 5; i++) anew.push(nextEntry(anew, idOf(1), i === 1 ? complaint(1) : answer(i, i === 3 ? 2 : 1), `2026-03-02T08:00:00.${`00${i}`.slice(-3)}Z`));
    expect(verify(anew)).to.include({ ok: true });
    expect(verify(anew, newest(heads))).to.deep.equal({ ok: false, problem: 'rewritten', entry: 5, from: 1 });
    expect(verify(anew, heads)).to.deep.equal({ ok: false, problem: 'rewritten', entry: 3, from: 3 });
    expect(verify(anew, [heads[1] as LedgerHead, heads[3] as LedgerHead])).to.deep.equal({ ok: false, problem: 'rewritten', entry: 4, from: 3 });
  });

  it('tells that a submission is not the one that was filed', () => {
    const { entries, heads, bodies } = ledger(4);
    bodies.set(idOf(3), { ...answer(3, 1), madeAt: '2026-01-01T00:00:00.000Z' });
    expect(verify(entries, heads, bodies)).to.include({ problem: 'body-changed', entry: 3 });
    bodies.delete(idOf(3));
    expect(verify(entries, heads, bodies), 'an erased text leaves the chain whole').to.include({ ok: true });
  });

  it('of another case does not pass for this one', () => {
    const { entries } = ledger(2);
    expect(verify(entries, { case: idOf(7), seq: 2, head: hashOf(1) })).to.include({ problem: 'foreign', entry: 1 });
  });
});
