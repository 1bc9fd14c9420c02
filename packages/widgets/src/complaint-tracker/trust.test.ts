import { expect } from '@open-wc/testing';
import type { CaseFile, LedgerHead } from '@anze/core-rules/records';
import { Life, answered } from './samples.testing';
import { trustOf } from './trust';

async function three(): Promise<{ readonly file: CaseFile; readonly receipts: readonly { readonly ledger: LedgerHead }[] }> {
  const life = new Life();
  await life.file('2025-04-28');
  await life.step('2025-05-06', answered);
  await life.step('2025-05-07', { step: 'complaintRated', satisfied: false, by: { party: 'insured' } } as never);
  const answer = await life.backend.case(life.id);
  if (!answer.ok) throw new Error(answer.problem.message);
  const { entries } = answer.value;
  return { file: answer.value, receipts: entries.map(({ hash, seq }) => ({ ledger: { case: life.id, seq, head: hash } })) };
}

describe('whether a case can be trusted', () => {
  it('it can, with the receipts of this device or without', async () => {
    const { file, receipts } = await three();
    expect(trustOf(file, receipts)).to.deep.include({ ok: true, receipts: 3 });
    expect(trustOf(file, [])).to.deep.include({ ok: true, receipts: 0 });
    expect(trustOf(file, [{ ledger: { ...receipts[2]!.ledger, case: '33333333-3333-4333-8333-333333333333' } }]), 'of another case').to.deep.include({ ok: true, receipts: 0 });
  });

  it('a cut end shows by the newest receipt alone', async () => {
    const { file, receipts } = await three();
    const cut = { ...file, entries: file.entries.slice(0, 2), submissions: file.submissions.slice(0, 2) };
    expect(trustOf(cut, receipts.slice(2))).to.deep.include({ ok: false, problem: 'truncated', entry: 3 });
    expect(trustOf(cut, receipts.slice(0, 1)), 'an older receipt does not know').to.deep.include({ ok: true });
  });

  it('an answer that was changed afterwards is named; one that was erased by law is not', async () => {
    const { file, receipts } = await three();
    const changed = JSON.parse(JSON.stringify(file)) as CaseFile;
    (changed.submissions[1] as { record: { measures: string } }).record.measures = '已经来过';
    expect(trustOf(changed, receipts)).to.deep.include({ ok: false, problem: 'body-changed', entry: 2 });
    expect(trustOf({ ...file, submissions: [file.submissions[0]!, null, file.submissions[2]!] }, receipts)).to.deep.include({ ok: true });
  });
});
