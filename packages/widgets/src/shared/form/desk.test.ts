import { expect, waitUntil } from '@open-wc/testing';
import { MemoryStorage } from '../drafts/memory-storage';
import { StorageError } from '../drafts/storage';
import { photoOf } from '../drafts/samples.testing';
import { close, freshName, network, openHost, recordOf, wipe, type NoteHost } from './harness.testing';

describe('the desk of a form', () => {
  let name: string;
  let open: NoteHost[];
  const host = async (more: Parameters<typeof openHost>[1] = {}) => {
    const made = await openHost(name, more);
    open.push(made);
    return made;
  };
  beforeEach(() => {
    name = freshName();
    open = [];
  });
  afterEach(async () => {
    await close(...open);
    await wipe(name);
  });

  it('says saved once the disk has it, and a page opened anew has the same words', async () => {
    const first = await host();
    expect(first.desk.status.is).to.equal('clean');
    first.type('边坡有浮石');
    expect(first.desk.status.is).to.equal('unsaved');
    await first.until('saved');
    await close(first);
    const second = await host();
    expect(second.desk.body.text).to.equal('边坡有浮石');
    expect(second.desk.status.is).to.equal('saved');
  });

  it('keeps what was typed before it was open, beside the draft that was there', async () => {
    const first = await host();
    first.type('旧的');
    await first.until('saved');
    await close(first);
    const second = await host({ before: (one) => one.desk.change({ text: '新的', photos: [] }) });
    await second.until('saved');
    expect(second.desk.body.text).to.equal('新的');
    expect(second.desk.state.drafts.map(({ body }) => (body as { text: string }).text)).to.deep.equal(['新的', '旧的']);
  });

  it('saves what was typed while the draft was already made and its lock was awaited', async () => {
    const said: string[] = [];
    const first = await host({
      before: ({ desk }) => {
        const set = desk.set.bind(desk);
        desk.set = (change) => {
          set(change);
          // After the engine has looked for typed words, and before the desk knows the engine.
          if (change.status?.is === 'clean' && desk.isUntouched) {
            void Promise.resolve().then(() => {
              desk.change({ text: '抢先', photos: [] });
              said.push(desk.status.is);
            });
          }
        };
      },
    });
    expect(said).to.deep.equal(['unsaved']);
    await first.until('saved');
    await close(first);
    const second = await host();
    expect(second.desk.body.text).to.equal('抢先');
  });

  it('whose database is changed while it opens sends what is typed then, once and without a quarrel', async () => {
    for (const wait of [0, 1, 2, 4, 8, 16]) {
      const one = await openHost(freshName(), { before: (host) => setTimeout(() => {
        host.desk.database = freshName();
        host.requestUpdate();
      }, wait) });
      await new Promise((done) => setTimeout(done, wait + 5));
      await one.desk.opened();
      one.type('写好了');
      const result = await one.desk.submit(recordOf('写好了'));
      expect([wait, result.status]).to.deep.equal([wait, 'queued']);
      await close(one);
    }
  });

  it('keeps nothing of what was given up before the draft was open', async () => {
    const one = await host({
      before: ({ desk }) => {
        desk.change({ text: '不要了', photos: [] });
        desk.set({ own: null });
      },
    });
    await one.until('clean');
    await new Promise((done) => setTimeout(done, 1200));
    expect([one.desk.status.is, one.desk.state.drafts.length]).to.deep.equal(['clean', 0]);
  });

  it('saves when the page is hidden, without waiting', async () => {
    const one = await host();
    one.type('快关掉');
    window.dispatchEvent(new Event('pagehide'));
    await one.until('saved');
  });

  it('looks on while another tab writes, shows what it saves, and takes over when it is gone', async () => {
    const writer = await host();
    writer.type('一');
    await writer.until('saved');
    const other = await host();
    expect(other.desk.status.is).to.equal('watching');
    other.type('偷偷写');
    expect(other.desk.body.text).to.equal('一');
    writer.type('一二');
    await writer.until('saved');
    await waitUntil(() => other.desk.body.text === '一二', 'shows the newer words', { timeout: 5000 });
    await close(writer);
    await other.until('saved');
    other.type('一二三');
    await other.until('saved');
  });

  it('writes over nothing: both versions, and the chosen one stays', async () => {
    // Without locks, as where two tabs' leases crossed.
    const storage = new MemoryStorage(true);
    const mine = await host({ storage });
    mine.type('甲');
    await mine.until('saved');
    const { id } = mine.desk.state;
    const { store } = (await mine.desk.opened()) as unknown as { store: import('../drafts/draft-store').DraftStore };
    const meddle = async (base: number, text: string) => expect((await store.save({ id: id!, kind: 'complaint', base, body: { text, photos: [] } })).status).to.equal('saved');
    await meddle(1, '乙');
    mine.type('甲甲');
    await mine.until('conflict');
    const { status } = mine.desk;
    if (status.is !== 'conflict') throw new Error('no conflict');
    expect([status.mine.text, status.theirs?.text]).to.deep.equal(['甲甲', '乙']);
    await mine.desk.resolve('mine');
    await mine.until('saved');
    const kept = await store.load(id!);
    expect(kept.status === 'ok' && kept.value?.body).to.deep.equal({ text: '甲甲', photos: [] });

    await meddle(3, '丙');
    mine.type('丁');
    await mine.until('conflict');
    await mine.desk.resolve('theirs');
    expect(mine.desk.body.text).to.equal('丙');
    mine.type('丙丁');
    await mine.until('saved');
  });

  it('keeps what is written here as another draft when the other tab has sent or deleted it', async () => {
    const storage = new MemoryStorage(true);
    const mine = await host({ storage });
    mine.type('甲');
    await mine.until('saved');
    const id = mine.desk.state.id!;
    const { store } = (await mine.desk.opened()) as unknown as { store: import('../drafts/draft-store').DraftStore };
    await store.remove(id, 1);
    mine.type('甲甲');
    await mine.until('conflict');
    await mine.desk.resolve('mine');
    await mine.until('saved');
    expect(mine.desk.state.id).to.not.equal(id);
    expect(mine.desk.body.text).to.equal('甲甲');
  });

  it('tells the tab that looks on that the other has sent the draft', async () => {
    const first = await host({ backend: network().backend });
    first.type('甲');
    await first.until('saved');
    const second = await host();
    await second.until('watching');
    await first.desk.submit(recordOf('甲'));
    await waitUntil(() => second.desk.state.gone !== null, 'it is told', { timeout: 8000 });
    expect([second.desk.state.gone, second.desk.isUntouched]).to.deep.equal(['sent', true]);
    expect(second.desk.state.drafts, 'it is no draft any more').to.deep.equal([]);
    second.type('乙');
    expect(second.desk.state.gone).to.equal(null);
  });

  it('says for as long as it is not settled that what was saved is on this device no more, also where nobody types on', async () => {
    for (const isTypedOn of [false, true]) {
      const one = await host();
      one.type('甲');
      await one.until('saved');
      await wipe(name);
      if (isTypedOn) one.type('甲乙');
      else window.dispatchEvent(new Event('focus'));
      await one.until('conflict', isTypedOn ? 'typed on' : 'not typed on');
      const { status } = one.desk;
      expect(status.is === 'conflict' && [status.mine.text, status.theirs, status.isSent]).to.deep.equal([isTypedOn ? '甲乙' : '甲', null, false]);
      await one.desk.resolve('mine');
      await one.until('saved');
      await close(one);
      await wipe(name);
    }
  });

  it('says that it was sent elsewhere where it can be written on in two tabs', async () => {
    const one = await host({ backend: network().backend });
    one.type('甲');
    await one.until('saved');
    const { store } = (await one.desk.opened()) as unknown as { store: import('../drafts/draft-store').DraftStore };
    const id = one.desk.state.id!;
    const sent = await store.submit(1, { format: 1, id, madeAt: '2026-03-02T08:00:00.000Z', kind: 'complaint', photos: [], record: recordOf('甲') } as never);
    expect(sent.status).to.equal('queued');
    window.dispatchEvent(new Event('focus'));
    await one.until('conflict');
    const { status } = one.desk;
    expect(status.is === 'conflict' && status.isSent).to.equal(true);
    await waitUntil(() => one.desk.state.drafts.length === 0, 'it is no draft any more');
  });

  it('lists no draft that another tab has sent, also while nothing is open', async () => {
    const first = await host({ backend: network().backend });
    first.type('甲');
    await first.until('saved');
    const second = await host();
    await second.desk.newDraft();
    expect(second.desk.state.drafts.length).to.equal(1);
    await first.desk.submit(recordOf('甲'));
    await waitUntil(() => second.desk.state.drafts.length === 0, 'it is gone from the list', { timeout: 8000 });
    expect(second.desk.isUntouched).to.equal(true);
  });

  it('sends, clears the draft, and shows the receipt with its code', async () => {
    const { backend, server } = network();
    const codes: string[] = [];
    const one = await host({ backend, onReceipt: ({ queryCode }) => codes.push(queryCode) });
    one.type('没来排查');
    const result = await one.desk.submit(recordOf('没来排查'));
    expect(result.status).to.equal('queued');
    await waitUntil(() => one.desk.state.last?.receipt, 'the receipt', { timeout: 5000 });
    const { queryCode } = one.desk.state.last!.receipt!;
    expect(codes).to.deep.equal([queryCode]);
    expect((await server.caseByCode(queryCode)).ok).to.equal(true);
    expect([one.desk.isUntouched, one.desk.state.waiting, one.desk.state.drafts.length]).to.deep.equal([true, 0, 0]);
    // The next record does not lose its screen to the former one's receipt.
    one.type('下一份');
    expect(one.desk.state.last).to.equal(null);
  });

  it('waits without a network, tells how many, and sends when it is back, also from a page opened later', async () => {
    const net = network();
    net.fault = { code: 'offline', message: 'cut' };
    const one = await host({ backend: net.backend });
    await one.desk.submit(recordOf('甲'));
    await one.desk.submit(recordOf('乙'));
    await waitUntil(() => one.desk.state.waiting === 2, 'two wait');
    await close(one);
    net.fault = null;
    const codes: string[] = [];
    const later = await host({ backend: net.backend, onReceipt: ({ queryCode }) => codes.push(queryCode) });
    await waitUntil(() => later.desk.state.receipts.length === 2 && later.desk.state.waiting === 0, 'both sent', { timeout: 8000 });
    expect(codes.length).to.equal(2);
  });

  it('answers which fields are wrong, and keeps the draft', async () => {
    const one = await host();
    one.type('甲');
    const result = await one.desk.submit({ ...recordOf('甲'), complainant: { name: '' } });
    expect(result.status).to.equal('invalid');
    expect(result.status === 'invalid' && result.problems.map(({ path }) => path)).to.deep.equal(['complainant.name']);
    expect(one.desk.body.text).to.equal('甲');
    one.type('甲乙');
    await one.until('saved');
  });

  it('a double click sends once', async () => {
    const { backend, server } = network();
    const one = await host({ backend });
    await Promise.all([one.desk.submit(recordOf('甲')), one.desk.submit(recordOf('甲'))]);
    await waitUntil(() => one.desk.state.last?.receipt, 'the receipt', { timeout: 5000 });
    const page = await server.cases();
    expect(page.ok && page.value.cases.length).to.equal(1);
  });

  it('what the server refuses can be taken back and corrected', async () => {
    const net = network();
    net.fault = { code: 'invalid', message: 'no such policy' };
    const one = await host({ backend: net.backend });
    await one.desk.submit(recordOf('甲'));
    await waitUntil(() => one.desk.state.returned.length === 1, 'it comes back');
    await one.desk.reopen(one.desk.state.returned[0]!.id);
    expect((one.desk.body as unknown as { subject: string }).subject).to.equal('甲');
    expect(one.desk.state.returned.length).to.equal(0);
  });

  it('several drafts: another, open, remove, and the removed one comes back with its photo', async () => {
    const { hash, blob, listed } = await photoOf(1);
    const one = await host();
    one.desk.keepPhoto(hash, blob);
    one.desk.change({ text: '甲', photos: [listed] });
    await one.until('saved');
    const first = one.desk.state.id!;
    await one.desk.newDraft();
    expect(one.desk.isUntouched).to.equal(true);
    one.type('乙');
    await one.until('saved');
    expect(one.desk.state.drafts.length).to.equal(2);
    await one.desk.removeDraft(first);
    expect([one.desk.state.drafts.length, one.desk.body.text, one.desk.state.removed]).to.deep.equal([1, '乙', first]);
    expect(await one.desk.photo(hash)).to.equal(null);
    await one.desk.undoRemove();
    expect(one.desk.body.text).to.equal('甲');
    expect((await one.desk.photo(hash))?.size).to.equal(blob.size);
    await one.desk.openDraft(one.desk.state.drafts.find(({ id }) => id !== first)!.id);
    expect(one.desk.body.text).to.equal('乙');
  });

  it('rows of a long list are saved one by one and come back', async () => {
    const one = await host();
    one.desk.change({ text: '表', photos: [] }, { put: { a: { n: 1 }, b: { n: 2 } } });
    await one.until('saved');
    one.desk.change(one.desk.body, { put: { b: { n: 3 } }, drop: ['a'] });
    await one.until('saved');
    await close(one);
    const again = await host();
    expect([...again.desk.rows]).to.deep.equal([['b', { n: 3 }]]);
  });

  it('without storage the form works, says that it is held only, and exports what is typed', async () => {
    const broken = new MemoryStorage(true);
    broken.run = () => Promise.reject(new StorageError('none'));
    const one = await host({ storage: broken });
    expect(one.desk.state.problem).to.equal('none');
    one.type('无痕');
    await one.until('held');
    const exported = await one.desk.exportFile();
    expect(exported.status).to.equal('exported');
    const other = await host();
    if (exported.status === 'exported') await other.desk.importFile(exported.file);
    expect(other.desk.body.text).to.equal('无痕');
  });

  it('a full disk: said, what is typed stays, and the file holds it although the disk does not', async () => {
    const storage = new MemoryStorage(true);
    const one = await host({ storage });
    one.type('存得下');
    await one.until('saved');
    const run = storage.run.bind(storage);
    storage.run = ((mode: 'read' | 'write', ...rest: [never, never]) => (mode === 'write' ? Promise.reject(new StorageError('full')) : run(mode, ...rest))) as typeof storage.run;
    one.type('存不下');
    await one.until('failed');
    expect(one.desk.body.text).to.equal('存不下');
    const exported = await one.desk.exportFile();
    const other = await host();
    if (exported.status === 'exported') await other.desk.importFile(exported.file);
    expect(other.desk.body.text).to.equal('存不下');
  });

  it('erases the device only when told twice, and works on', async () => {
    const one = await host();
    one.type('甲');
    await one.until('saved');
    expect((await one.desk.erase()).status).to.equal('unsent');
    expect(one.desk.body.text).to.equal('甲');
    expect((await one.desk.erase({ evenUnsent: true })).status).to.equal('erased');
    expect([one.desk.isUntouched, one.desk.state.drafts.length]).to.deep.equal([true, 0]);
    one.type('乙');
    await one.until('saved');
  });

  it('an element that is only moved on its page goes on', async () => {
    const one = await host();
    one.type('甲');
    await one.until('saved');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(one);
    await new Promise((done) => setTimeout(done, 200));
    expect(one.desk.status.is).to.equal('saved');
    one.type('甲乙');
    await one.until('saved');
    const other = await host();
    expect(other.desk.status.is).to.equal('watching');
    box.remove();
  });
});
