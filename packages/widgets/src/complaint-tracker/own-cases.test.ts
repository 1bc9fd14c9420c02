import { expect } from '@open-wc/testing';
import type { CaseFile } from '@anze/core-rules/records';
import { casesOf } from './own-cases';
import { Life } from './samples.testing';

async function filed(id: string, firm: { readonly name: string; readonly policyNo?: string }): Promise<CaseFile> {
  const life = new Life(`11111111-1111-4111-8111-11111111111${id}`);
  await life.file('2025-04-28', { firm });
  const answer = await life.backend.case(life.id);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

describe('the complaints of one firm', () => {
  it('are found by the policy, and by the name where the complaint has no policy', async () => {
    const files = [await filed('1', { name: '石料厂', policyNo: 'A-1' }), await filed('2', { name: '石料厂', policyNo: 'A-2' }), await filed('3', { name: '石料厂' }), await filed('4', { name: '车队', policyNo: 'B-1' })];
    const found = (firm: string, policyNo: string): string[] => casesOf(files, { firm, policyNo }).map(({ id }) => id.slice(-1));
    expect(found('石\u202e料厂\u202c', ''), 'what is not seen makes no other firm').to.deep.equal(['1', '2', '3']);
    expect(found('石料厂', 'A-1')).to.deep.equal(['1', '3']);
    expect(found('', 'A-1')).to.deep.equal(['1']);
    expect(found('石料厂', '')).to.deep.equal(['1', '2', '3']);
    expect(found('别家', 'C-1')).to.deep.equal([]);
    expect(found(' ', '')).to.deep.equal(['1', '2', '3', '4']);
  });
});
