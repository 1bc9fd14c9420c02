import type { CaseFile, Submission } from '@anze/core-rules/records';
import { expect } from '@open-wc/testing';
import { answer, complaint, idOf, photoOf } from '../drafts/samples.testing';
import { hashOf } from '../hash/hash';
import { verify } from '../ledger/ledger';
import type { Answer, Backend } from './backend';

const value = <T>(got: Answer<T>): T => {
  if (!got.ok) throw new Error(`${got.problem.code}: ${got.problem.message}`);
  return got.value;
};
const problem = <T>(got: Answer<T>): string => (got.ok ? 'ok' : got.problem.code);

/** What every back end must do, whoever wrote it. `make` gives an empty one. */
export function backendContract(name: string, make: () => Promise<Backend> | Backend): void {
  describe(`${name}: the back end's contract`, () => {
    it('answers a submission with a receipt that names its id and its hash', async () => {
      const backend = await make();
      const receipt = value(await backend.submit(complaint(1)));
      expect(receipt).to.deep.include({ format: 1, submissionId: idOf(1), hash: hashOf(complaint(1)) });
      expect(receipt.ledger).to.include({ case: idOf(1), seq: 1 });
    });

    it('gives the same receipt again for the same contents, however their keys are ordered', async () => {
      const backend = await make();
      const first = value(await backend.submit(complaint(1)));
      const reordered = Object.fromEntries(Object.entries(complaint(1)).reverse()) as unknown as Submission;
      value(await backend.submit(complaint(2)));
      expect(value(await backend.submit(reordered))).to.deep.equal(first);
      expect(value(await backend.case(idOf(1))).entries.length).to.equal(1);
    });

    it('stores one record when the same submission arrives many times at once', async () => {
      const backend = await make();
      const receipts = (await Promise.all(Array.from({ length: 8 }, () => backend.submit(complaint(1))))).map(value);
      expect(new Set(receipts.map(hashOf)).size).to.equal(1);
      expect(value(await backend.cases()).cases.length).to.equal(1);
    });

    it('refuses other contents under a known id and keeps the first', async () => {
      const backend = await make();
      value(await backend.submit(complaint(1)));
      expect(problem(await backend.submit(complaint(1, { madeAt: '2026-03-02T08:00:00.001Z' })))).to.equal('id-reused');
      expect(value(await backend.case(idOf(1))).submissions).to.deep.equal([complaint(1)]);
    });

    it('stores two equal complaints with two ids as two', async () => {
      const backend = await make();
      value(await backend.submit(complaint(1)));
      value(await backend.submit(complaint(1, { id: idOf(2) })));
      expect(value(await backend.cases()).cases.map(({ id }) => id)).to.deep.equal([idOf(2), idOf(1)]);
    });

    it('names the field of a submission that is not whole', async () => {
      const backend = await make();
      const got = await backend.submit(complaint(1, { record: { ...complaint(1).record, request: '' } }));
      expect(problem(got)).to.equal('invalid');
      expect(!got.ok && got.problem.fields?.[0]?.path).to.equal('record.request');
    });

    it('takes no submission without its photos, and says which', async () => {
      const backend = await make();
      const photo = await photoOf(1);
      const submission = complaint(1, { photos: [photo.listed], record: { ...complaint(1).record, photos: [photo.listed] } });
      const early = await backend.submit(submission);
      expect([problem(early), !early.ok && early.problem.missing]).to.deep.equal(['photos-missing', [photo.hash]]);
      expect(problem(await backend.putPhoto('0'.repeat(64), photo.blob)), 'bytes of another hash').to.equal('photo-differs');
      value(await backend.putPhoto(photo.hash, photo.blob));
      value(await backend.putPhoto(photo.hash, photo.blob));
      value(await backend.submit(submission));
      const back = value(await backend.photo(photo.hash));
      expect([...new Uint8Array(await back.arrayBuffer())]).to.deep.equal([...new Uint8Array(await photo.blob.arrayBuffer())]);
    });

    it('chains the steps of a complaint, each receipt with the head of that moment', async () => {
      const backend = await make();
      const receipts = [value(await backend.submit(complaint(1))), value(await backend.submit(answer(2, 1))), value(await backend.submit(answer(3, 1)))];
      const file: CaseFile = value(await backend.case(idOf(1)));
      expect(file.submissions).to.deep.equal([complaint(1), answer(2, 1), answer(3, 1)]);
      const bodies = new Map(file.submissions.map((one) => [(one as Submission).id, one as Submission]));
      expect(verify(file.entries, receipts.map(({ ledger }) => ledger), bodies)).to.include({ ok: true });
      expect(new Set(receipts.map(({ queryCode }) => queryCode)).size).to.equal(1);
    });

    it('refuses a step upon something its author had not seen', async () => {
      const backend = await make();
      const { ledger } = value(await backend.submit(complaint(1)));
      value(await backend.submit(answer(2, 1, ledger.head)));
      expect(problem(await backend.submit(answer(3, 1, ledger.head)))).to.equal('unseen');
      expect(value(await backend.case(idOf(1))).entries.length).to.equal(2);
    });

    it('knows no step of a complaint that is not there', async () => {
      const backend = await make();
      expect(problem(await backend.submit(answer(2, 1)))).to.equal('not-found');
      expect(value(await backend.cases()).cases).to.deep.equal([]);
    });

    it('finds a case by its query code, also as a person types it', async () => {
      const backend = await make();
      const { queryCode } = value(await backend.submit(complaint(1)));
      expect(value(await backend.caseByCode(queryCode)).id).to.equal(idOf(1));
      expect(value(await backend.caseByCode(queryCode.toLowerCase().replace(/-/g, ' '))).id).to.equal(idOf(1));
      expect(problem(await backend.caseByCode('0000-0000-0000'))).to.equal('not-found');
      expect(problem(await backend.caseByCode('../submissions/x'))).to.equal('not-found');
    });

    it('lists cases by kind and page by page, newest first', async () => {
      const backend = await make();
      for (let n = 1; n <= 5; n++) value(await backend.submit(complaint(n)));
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: { cases: readonly CaseFile[]; next: string | null } = value(await backend.cases({ limit: 2, kind: 'complaint', ...(after === null ? {} : { after }) }));
        seen.push(...page.cases.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(seen).to.deep.equal([5, 4, 3, 2, 1].map(idOf));
      expect(value(await backend.cases({ kind: 'revisit' })).cases).to.deep.equal([]);
    });

    it('says of what it has not that it has not', async () => {
      const backend = await make();
      expect(problem(await backend.case(idOf(1)))).to.equal('not-found');
      expect(problem(await backend.photo('a'.repeat(64)))).to.equal('not-found');
    });
  });
}
