import { expect } from '@open-wc/testing';
import * as engine from '../rulebooks';
import { Session, type Focus } from './session';
import type { Setting } from './wizard';

const early: Setting = { engine: null, books: [], given: {} };
async function late(): Promise<Setting> {
  return { engine, books: await Promise.all(engine.carriedRulebooks().map((id) => engine.kitRulebook(id))), given: {} };
}
function start(): { session: Session; told: Focus[] } {
  const told: Focus[] = [];
  return { told, session: new Session(early, (focus) => told.push(focus), (number) => `${number}`) };
}

describe('before the rulebooks are there', () => {
  it('what is chosen at the first question stays when they come', async () => {
    const { session } = start();
    session.type('region', '610000');
    session.configure(await late());
    session.settle();
    expect(session.question).to.equal('region');
    expect(session.typed.region).to.equal('610000');
    session.submit();
    expect(session.policy.facts.region).to.equal('610000');
  });

  it('what is changed at an earlier question stays as well', async () => {
    const { session } = start();
    session.type('region', '610000');
    session.submit();
    session.back();
    session.type('region', '370000');
    session.configure(await late());
    session.settle();
    expect(session.question).to.equal('region');
    expect(session.typed.region).to.equal('370000');
  });

  it('no question is skipped: it waits, and goes on with what they ask', async () => {
    const { session, told } = start();
    session.type('region', '440000');
    session.submit();
    session.type('sector', 'non-coal-mine');
    session.submit();
    expect(session.view).to.equal('question');
    expect(session.question).to.equal(null);
    told.length = 0;
    session.configure(await late());
    session.settle();
    expect(session.view).to.equal('question');
    expect(session.question).to.equal('premium');
    expect(session.editing).to.equal(false);
    expect(told).to.deep.equal(['question']);
    session.settle();
    expect(told.length).to.equal(1);
  });

  it('it waits for the answer as well where nothing is asked', async () => {
    const { session, told } = start();
    session.type('region', '330000');
    session.submit();
    session.type('sector', 'other');
    session.submit();
    session.configure(await late());
    session.settle();
    expect(session.view).to.equal('result');
    expect(told.slice(-1)[0]).to.equal('result');
  });
});
