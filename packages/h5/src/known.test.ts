import { MemoryStorage, StorageError } from '@anze/core-rules/device';
import { expect } from '@open-wc/testing';
import { factsWithStart, Known, namesIn, profileOf, type Happened } from './known';

const start = (date: string, more: object = {}): Happened => ({ id: 'p', event: 'policyStart', date, ...more });
const service: Happened = { id: 's', event: 'serviceCompleted', date: '2026-05-20' };
/** A device that can be made full. */
function device() {
  const storage = new MemoryStorage(true);
  const state = { isFull: false, told: [] as string[] };
  const guard = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      if (state.isFull) throw new StorageError('full');
      await work();
      return true;
    } catch {
      return false;
    }
  };
  const open = (): Known => new Known(storage, guard, (by) => state.told.push(by));
  return { open, state, storage };
}
async function again(open: () => Known): Promise<Known> {
  const known = open();
  await known.read();
  return known;
}

describe('what all tabs know', () => {
  it('takes names from a record that is handed in, where nobody has said them before', async () => {
    const { open } = device();
    const known = open();
    await known.learn({ names: { person: '李会计' } }, '');
    const complaint = { firm: { name: '泰山石料', policyNo: 'P-1', insurer: '某某财险' }, complainant: { name: '王厂长', phone: '138' } };
    await known.hear(namesIn(complaint), { policyNo: 'P-9' }, 'anze-complaint-tracker');
    expect((await again(open)).profile.names).to.deep.equal({ firm: '泰山石料', insurer: '某某财险', person: '李会计', phone: '138' });
    await known.hear(namesIn({ firm: { name: '另一家' }, contact: { name: '赵强' } }), {}, 'anze-revisit-form');
    expect(known.profile.names).to.include({ firm: '泰山石料', person: '李会计' });
    for (const odd of [null, 'x', {}, { firm: 'x', contact: null }]) expect(namesIn(odd)).to.deep.equal({});
  });
  it('is there the next day, and every change is told with who made it', async () => {
    const { open, state } = device();
    const known = open();
    await known.learn({ facts: { region: '440000' } }, 'anze-guide');
    await known.record('add', service, 'anze-service-calendar');
    expect(state.told).to.deep.equal(['anze-guide', 'anze-service-calendar']);
    const next = await again(open);
    expect([next.profile.facts, next.events]).to.deep.equal([{ region: '440000' }, [service]]);
  });
  it('that is told again changes nothing', async () => {
    const { open, state } = device();
    const known = open();
    await known.learn({ facts: { region: '440000' } }, 'a');
    await known.learn({ facts: { region: '440000' } }, 'b');
    expect(state.told).to.deep.equal(['a']);
  });
  it('a service is not in the list until the device has it: its draft goes by that', async () => {
    const { open, state } = device();
    const known = open();
    state.isFull = true;
    expect(await known.record('add', service, '')).to.equal(false);
    expect(known.events).to.deep.equal([]);
  });
  it('what has no draft is known at once, and stored with the next thing that is', async () => {
    const { open, state } = device();
    const known = open();
    state.isFull = true;
    expect(await known.record('add', start('2026-03-01'), '')).to.equal(false);
    expect(known.events.length).to.equal(1);
    state.isFull = false;
    await known.learn({ facts: { premium: 1 } }, '');
    expect((await again(open)).events).to.deep.equal([start('2026-03-01')]);
  });
  it('the policy’s start is one, whether the calendar records it or the calculator is told it', async () => {
    const { open } = device();
    const known = open();
    await known.record('add', start('2026-03-01', { policyEnd: '2027-02-28' }), '');
    expect(factsWithStart(known.profile.facts, known.events)).to.deep.equal({ policyStart: '2026-03-01', policyEnd: '2027-02-28' });
    await known.learn({ facts: { policyStart: '2026-04-01' } }, '');
    expect(known.events).to.deep.equal([start('2026-04-01', { policyEnd: '2027-02-28' })]);
    expect((await again(open)).events).to.deep.equal(known.events);
  });
  it('another firm begins anew, the same one goes on', async () => {
    const { open } = device();
    const known = open();
    await known.learn({ facts: { premium: 1 }, names: { firm: '甲' } }, '');
    await known.record('add', service, '');
    expect(known.become({ premium: 2 }, { firm: '甲' })).to.equal(false);
    expect(known.profile.facts).to.deep.equal({ premium: 1 });
    expect(known.become({ premium: 2 }, { firm: '乙' })).to.equal(true);
    expect([known.profile.facts, known.events]).to.deep.equal([{ premium: 2 }, []]);
  });
  it('a profile from who knows where is read as far as it is one', () => {
    for (const said of [null, 1, 'x', [], { facts: 'x', names: 7 }]) expect(profileOf(said)).to.deep.equal({ facts: {}, readings: {}, names: {} });
  });
});
