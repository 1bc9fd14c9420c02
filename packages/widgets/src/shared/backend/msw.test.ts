import { expect } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import { MemoryStorage } from '../drafts/memory-storage';
import { complaint, idOf } from '../drafts/samples.testing';
import { backendContract } from './contract.testing';
import { operations } from './contract';
import { EmbeddedBackend, type BackendShelf } from './embedded-backend';
import { contractHandlers } from './msw.testing';
import { RestBackend } from './rest-backend';

const BASE = 'https://insurer.test/anze/v1';
const worker = setupWorker();
const answered = new Set<string>();
const serve = (): void => worker.resetHandlers(...contractHandlers(new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>(true) }), BASE, (operation) => answered.add(operation)));
/** With the page's own `fetch`: what leaves it passes through the service worker, body and headers as on a network. */
const rest = (): RestBackend => {
  serve();
  return new RestBackend({ base: BASE });
};

describe('handlers for msw, made from the contract', () => {
  before(async () => {
    // The runner serves msw's own file there, so that it may answer for the whole page.
    await worker.start({ serviceWorker: { url: '/mockServiceWorker.js' }, onUnhandledRequest: 'bypass', quiet: true });
  });
  after(() => worker.stop());

  backendContract('REST, msw', rest);

  // A suite of its own: a suite's own tests run before those of the suites within it.
  describe('after these tests', () => {
    it('have answered for every operation that the contract names', () => {
      expect([...answered].sort()).to.deep.equal(Object.keys(operations).sort());
    });
  });
  it('refuse other paths in the contract’s words', async () => {
    serve();
    const response = await fetch(`${BASE}/nowhere`);
    expect([response.status, (await response.json()).error]).to.deep.equal([404, 'not-found']);
  });
  it('are what answers: without them nobody does', async () => {
    worker.resetHandlers();
    const backend = new RestBackend({ base: BASE, timeout: 5000 });
    const alone = await backend.submit(complaint(1));
    // How soon a name that leads nowhere fails is for the machine to say.
    expect(alone.ok ? 'answered' : alone.problem.code).to.be.oneOf(['offline', 'timeout']);
    serve();
    expect((await backend.submit(complaint(1))).ok).to.equal(true);
    expect((await backend.case(idOf(1))).ok).to.equal(true);
  });
});
