import { expect } from '@open-wc/testing';
import { Pending } from './pending';

describe('changes that wait for a save', () => {
  it('what changes while a save is under way waits for the next', () => {
    const pending = new Pending();
    pending.rows({ put: { a: 1, b: 2 }, drop: ['c'] });
    expect(pending.take().rows).to.deep.equal({ put: { a: 1, b: 2 }, drop: ['c'] });
    pending.rows({ put: { b: 3, c: 4 } });
    pending.saved();
    expect(pending.take().rows).to.deep.equal({ put: { b: 3, c: 4 }, drop: [] });
  });
  it('a row that is dropped again while its writing is under way is dropped next', () => {
    const pending = new Pending();
    pending.rows({ put: { a: 1 } });
    pending.take();
    pending.rows({ drop: ['a'] });
    pending.saved();
    expect(pending.take().rows).to.deep.equal({ put: {}, drop: ['a'] });
  });
  it('a save that failed hands everything over again', () => {
    const pending = new Pending();
    pending.rows({ put: { a: 1 } });
    pending.take();
    pending.rows({ put: { b: 2 } });
    expect(pending.take().rows.put).to.deep.equal({ a: 1, b: 2 });
  });
});
