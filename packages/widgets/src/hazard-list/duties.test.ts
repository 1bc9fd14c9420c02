import { expect } from '@open-wc/testing';
import type { Facts } from '@anze/core-rules';
import type { Hazard } from '@anze/core-rules/records';
import { booksFor } from '../shared/applying';
import { kitRulebook } from '../shared/rulebooks';
import { candidates, dutiesOf, isPending } from './duties';
import { hazard, late, refused, step } from './samples.testing';

const today = '2026-11-22';
async function duties(facts: Facts, one: Hazard, ...ids: string[]) {
  const books = await Promise.all(ids.map((id) => kitRulebook(id)));
  await Promise.all(books.map((book) => book.loadAll('zh-CN')));
  const rulings = booksFor({ facts, readings: {} }, books).filter(({ assessment }) => assessment.applies === 'yes').map(({ book, assessment }) => ({ book, texts: book.texts('zh-CN')!, isReference: assessment.role === 'reference' }));
  return dutiesOf({ no: 1, value: one }, rulings, facts, today);
}
const said = (list: Awaited<ReturnType<typeof duties>>) => list.map(({ owes, to, clauses, due, since, doneOn }) => [owes, to, clauses[0], due ?? 'no day', since, doneOn ?? 'open'].join(' '));
const shandong = { region: '370000', sector: 'transport' };
const guangdong = { region: '440000', sector: 'non-coal-mine' };

describe('who must be told of a major hazard', () => {
  it('in Shandong when it is refused, by the insurer, without a day', async () => {
    expect(said(await duties(shandong, refused(1, 'major'), 'shandong-transport'))).to.deep.equal(['insurer regulator SD-4.3f no day 2026-11-06 open']);
    expect(await duties(shandong, late(1, 'major'), 'shandong-transport')).to.deep.equal([]);
  });
  it('in Guangdong when it is not put right in time, at once', async () => {
    expect(said(await duties(guangdong, late(1, 'major'), 'guangdong-non-coal-mine'))).to.deep.equal(['insurer regulator GD-25c 2026-11-11 2026-11-11 open']);
    expect(await duties(guangdong, refused(1, 'major'), 'guangdong-non-coal-mine')).to.deep.equal([]);
  });
  it('by the general reference too, each rulebook for itself', async () => {
    expect(said(await duties(guangdong, late(1, 'major'), 'guangdong-non-coal-mine', 'sector-requirements'))).to.deep.equal([
      'insurer regulator GD-25c 2026-11-11 2026-11-11 open', 'insurer regulator SEC-MINE-1e no day 2026-11-02 open',
    ]);
  });
  it('not anew with every step, where the finding called for it and it was told', async () => {
    const one: Hazard = { ...refused(1, 'major'), history: [step('reported', '2026-11-02'), ...refused(1).history] };
    expect(said(await duties({ sector: 'non-coal-mine' }, one, 'sector-requirements'))).to.deep.equal(['insurer regulator SEC-MINE-1e no day 2026-11-02 2026-11-02']);
  });
  it('never of one that the inspector did not call major', async () => {
    expect(await duties(shandong, refused(1), 'shandong-transport')).to.deep.equal([]);
    expect(await duties(shandong, refused(1, 'general'), 'shandong-transport')).to.deep.equal([]);
  });
  it('until it has been told, with a day and without', async () => {
    const toldLater = (one: Hazard): Hazard => ({ ...one, history: [...one.history, step('reported', '2026-11-12', { by: '应急管理局' })] });
    const [one] = await duties(shandong, toldLater(refused(1, 'major')), 'shandong-transport');
    const [two] = await duties(guangdong, toldLater(late(1, 'major')), 'guangdong-non-coal-mine');
    expect([one!.doneOn, two!.doneOn]).to.deep.equal(['2026-11-12', '2026-11-12']);
    expect([isPending(one!), isPending(two!)]).to.deep.equal([false, false]);
  });
  it('and where no rulebook is known nobody is made to', async () => {
    expect(await duties({ region: '330000', sector: 'transport' }, refused(1, 'major'), 'shandong-transport')).to.deep.equal([]);
  });
});

describe('major hazards to look at', () => {
  it('are those not closed, refused and late ones first', () => {
    const list = [hazard(1, { level: 'major' }), late(2, 'major'), refused(3, 'major'), late(4), hazard(5, { level: 'major', state: 'closed' })];
    expect(candidates(list.map((value, i) => ({ no: i + 1, value })), today).map(({ no }) => no)).to.deep.equal([3, 2, 1]);
  });
});
