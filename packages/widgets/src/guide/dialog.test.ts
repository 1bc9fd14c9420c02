import { expect, fixtureCleanup } from '@open-wc/testing';
import { freshName } from '../shared/form/harness.testing';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import { StorageError, type Shelf, type Storage, type Tx } from '../shared/drafts/storage';
import { draftStorage } from '../shared/drafts/indexed-db-storage';
import { asText, languageOfSentence, noDialog, withGiven, withHistory, withTurn } from './dialog';
import { Guide } from './harness.testing';
import { History, MOST_KEPT } from './history';
import { isSending } from './sender-view';
import { readTurn, type Turn } from './turn';

const turn = (number: number, more: Partial<Turn> = {}): Turn => ({
  format: 1, id: `turn-${number}`, at: 1_700_000_000_000 + number, language: 'zh-CN', you: `问 ${number}`, sentence: `问 ${number}`, previous: null, unheard: [], given: {}, facts: {}, topic: 'owed', asks: [],
  outside: false, lead: '', notes: [`答 ${number}`], parts: [], disputes: [], heard: [], asking: [], opens: [], text: `答 ${number}`, ...more,
});
const quarry = '广东采石场，保费三万二，去年没出事，是第几档？';

describe('facts of page and dialog', () => {
  it('what the page says anew counts, what it says as before does not overrule the reader', () => {
    const begun = withGiven(noDialog, { premium: 5000, region: '440000' });
    const corrected = withTurn(begun, turn(1, { facts: { premium: 60_000, region: '440000' } }));
    expect(withGiven(corrected, { premium: 5000, region: '440000' }).facts).to.deep.equal({ premium: 60_000, region: '440000' });
    expect(withGiven(corrected, { premium: 7000, region: '440000' }).facts).to.deep.equal({ premium: 7000, region: '440000' });
    expect(withGiven(corrected, { premium: 5000 }).facts).to.deep.equal({ premium: 60_000 });
  });
  it('a dialog goes on from where the device kept it, unless the page now says otherwise', () => {
    const kept = [turn(1, { given: { premium: 5000 }, facts: { premium: 60_000, region: '440000' } })];
    expect(withHistory(withGiven(noDialog, { premium: 5000 }), kept).facts).to.deep.equal({ premium: 60_000, region: '440000' });
    expect(withHistory(withGiven(noDialog, { premium: 8000 }), kept).facts).to.deep.equal({ premium: 8000, region: '440000' });
    const meanwhile = withTurn(noDialog, turn(2, { facts: { region: '610000' } }));
    expect(withHistory(meanwhile, kept)).to.deep.include({ facts: { region: '610000' }, turns: [kept[0], meanwhile.turns[0]] });
  });
  it('a sentence has its own language, a bare number that of the dialog', () => {
    expect(['三万二', 'how often must they come', '32,000', 'AA', '3.2w'].map((text) => languageOfSentence(text, 'zh-CN'))).to.deep.equal(['zh-CN', 'en', 'zh-CN', 'zh-CN', 'zh-CN']);
  });
  it('is copied as text', () => {
    expect(asText([turn(1), turn(2, { lead: '另说' })], (_, side) => `${side}: `)).to.equal('you: 问 1\nits: 答 1\n\nyou: 问 2\nits: 另说\n答 2');
  });
});

describe('what the device keeps', () => {
  it('is read whole, in order, and what is no turn is passed over', async () => {
    const storage = new MemoryStorage(true);
    const history = new History(storage);
    await history.add(turn(2));
    await history.add(turn(1));
    await storage.run('write', ['meta'], async (tx) => {
      for (const [i, junk] of [null, 5, 'x', {}, { format: 2 }, { ...turn(3), parts: [null] }, { ...turn(4), heard: 'x' }, { ...turn(5), parts: [{ items: [{}], dates: [], marks: [], tier: null }] }, { ...turn(6), asking: [{}] }, { ...turn(7), disputes: [{ readings: [{ id: 'a' }] }] }].entries()) await tx.put('meta', `guide/junk${i}`, junk);
    });
    expect((await history.load()).turns.map(({ id }) => id)).to.deep.equal(['turn-1', 'turn-2']);
    expect(readTurn({ ...turn(1), facts: [] })).to.equal(null);
  });
  it('has an end: the oldest make room', async () => {
    const storage = new MemoryStorage(true);
    const history = new History(storage);
    for (let i = 0; i <= MOST_KEPT; i++) await history.add(turn(i));
    const { turns } = await history.load();
    expect([turns.length, turns[0]!.id]).to.deep.equal([MOST_KEPT, 'turn-1']);
  });
  it('is erased without touching what else stands there', async () => {
    const storage = new MemoryStorage(true);
    const history = new History(storage);
    await storage.run('write', ['meta'], (tx) => tx.put('meta', 'lease/x', 1));
    await history.add(turn(1));
    expect(await history.clear()).to.equal(null);
    expect((await history.load()).turns).to.deep.equal([]);
    expect(await storage.run('read', ['meta'], (tx) => tx.get('meta', 'lease/x'))).to.equal(1);
  });
  it('and cannot, is told', async () => {
    const none: Storage = { durable: true, run: <T>(_mode: string, _names: readonly Shelf[], _work: (tx: Tx) => Promise<T>) => Promise.reject<T>(new StorageError('full')), destroy: async () => {}, close: () => {} };
    expect(await new History(none).add(turn(1))).to.equal('full');
    expect(await new History(none).load()).to.deep.equal({ turns: [], problem: 'full' });
  });
});

describe('the line to write in', () => {
  const key = (more: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...more });
  it('Enter sends; with Shift it does not, nor while an input method chooses words', () => {
    const safari = key({});
    Object.defineProperty(safari, 'keyCode', { value: 229 });
    expect([key({}), key({ shiftKey: true }), key({ isComposing: true }), safari].map(isSending)).to.deep.equal([true, false, false, false]);
  });
  it('keeps the focus, and is empty after an answer', async () => {
    const guide = await Guide.open();
    await guide.type('第一');
    expect(await guide.key('Enter', { isComposing: true })).to.equal(false);
    expect(await guide.key('Enter', { shiftKey: true })).to.equal(false);
    expect([guide.turns.length, guide.field.value]).to.deep.equal([0, '第一']);
    await guide.ask(quarry);
    expect([guide.root.activeElement, guide.field.value]).to.deep.equal([guide.field, '']);
    guide.one('.known')!.click();
    await guide.until(() => guide.one('.changing') !== null && guide.root.activeElement === guide.one('.changing'), 'the correction is open, and has the focus');
    await guide.press('不改了');
    await guide.until(() => guide.root.activeElement === guide.field, 'the line has the focus again');
    guide.one('.known')!.click();
    await guide.until(() => guide.one('.changing') !== null, 'the correction is open');
    await guide.tap('不算这一条');
    expect(guide.root.activeElement).to.equal(guide.field);
  });
  it('sends nothing when nothing is written', async () => {
    const guide = await Guide.open();
    await guide.type('  \n ');
    expect(await guide.key('Enter')).to.equal(true);
    expect(guide.element.talk.busy).to.equal(null);
  });
  it('keeps what is written while an answer is on its way', async () => {
    const guide = await Guide.open();
    await guide.type(quarry);
    await guide.key('Enter');
    await guide.type('下一句');
    await guide.key('Enter');
    await guide.answered(1);
    expect(guide.field.value).to.equal('下一句');
  });
});

describe('for a screen reader', () => {
  it('each answer is added to a log that was there, once, and older ones are not touched', async () => {
    const guide = await Guide.open();
    const log = guide.one('.log')!;
    expect([log.getAttribute('role'), log.children.length]).to.deep.equal(['log', 0]);
    await guide.ask(quarry);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(log, { childList: true, subtree: true, characterData: true });
    expect(log.getAttribute('aria-live')).to.equal('polite');
    await guide.ask('那多久回访一次？');
    observer.disconnect();
    const [first, second] = guide.turns;
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLElement && node.parentNode === log);
    expect(added).to.deep.equal([second]);
    expect(records.filter(({ target }) => first!.contains(target))).to.deep.equal([]);
  });
  it('what the device kept is not read aloud', async () => {
    const first = await Guide.open();
    await first.ask(quarry);
    fixtureCleanup();
    const again = await Guide.open({ database: first.database });
    expect([again.turns.length, again.one('.log')!.getAttribute('aria-live')]).to.deep.equal([1, 'off']);
  });
});

describe('the dialog on the device', () => {
  it('is there again with the page, and goes on', async () => {
    const first = await Guide.open();
    await first.ask('广东采石场，保费三万二，是第几档？');
    fixtureCleanup();
    const again = await Guide.open({ database: first.database });
    expect(again.lastAnswer).to.contain('去年你的企业出过生产安全事故吗');
    await again.tap('没有');
    expect(again.textOf('.tier')).to.equal('第三档');
    expect(again.turns.length).to.equal(2);
  });
  it('stands at its newest turn when the page comes again, and moves neither the page nor the focus', async () => {
    const first = await Guide.open();
    for (const text of [quarry, '那多久回访一次？', '对答复不满意，再找谁投诉？']) await first.ask(text);
    fixtureCleanup();
    window.scrollTo(0, 0);
    const { activeElement } = document;
    const again = await Guide.open({ database: first.database });
    const newest = again.turns[again.turns.length - 1]!;
    expect(Guide.words(newest.querySelector('.you'))).to.contain('再找谁投诉');
    expect(newest.getBoundingClientRect().top).to.be.within(0, window.innerHeight / 2);
    expect([window.scrollY, document.activeElement, again.root.activeElement]).to.deep.equal([0, activeElement, null]);
    expect([again.turns.length, again.textOf('.earlier')]).to.deep.equal([1, '看更早的 2 条']);
    await again.ask('多久培训一次？');
    expect([again.turns.length, again.textOf('.earlier')]).to.deep.equal([2, '看更早的 2 条']);
    await again.press('看更早的');
    expect([again.turns.length, again.one('.earlier')]).to.deep.equal([4, null]);
    // The button is gone: attention goes to the turn that was said just before.
    const before = again.turns[1]!;
    expect(again.root.activeElement).to.equal(before.querySelector('.its'));
    expect(before.getBoundingClientRect().top).to.be.within(-1, window.innerHeight / 2);
  });
  it('of another database is another dialog', async () => {
    const guide = await Guide.open();
    await guide.ask(quarry);
    guide.element.database = freshName();
    await guide.until(() => guide.turns.length === 0, 'the other dialog is empty');
    await guide.ask('我是第几档？');
    expect(guide.one('.known')).to.equal(null);
    guide.element.database = guide.database;
    await guide.until(() => guide.turns.length === 1 && guide.lastAnswer.includes('第三档'), 'the first one is there again');
  });
  it('is erased after a yes, and with it what was told', async () => {
    const guide = await Guide.open();
    await guide.ask(quarry);
    await guide.press('清空对话');
    expect(guide.root.activeElement).to.equal(guide.one('.ask-clear'));
    await guide.press('不清空');
    expect(guide.turns.length).to.equal(1);
    await guide.press('清空对话');
    guide.one('.yes')!.click();
    await guide.until(() => guide.turns.length === 0, 'the dialog is gone');
    expect(guide.textOf('[role=status]')).to.contain('已清空');
    expect(guide.root.activeElement).to.equal(guide.field);
    expect((await new History(draftStorage(guide.database)).load()).turns).to.deep.equal([]);
    await guide.ask('我是第几档？');
    expect(guide.one('.known')).to.equal(null);
  });
  it('is not kept in a private window, which is said; the dialog works', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'indexedDB');
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
    try {
      const guide = await Guide.open({ database: freshName() });
      expect(guide.one('.stored')!.dataset.problem).to.equal('none');
      await guide.ask(quarry);
      expect(guide.textOf('.tier')).to.equal('第三档');
      await expect(guide.element).to.be.accessible();
    } finally {
      if (real) Object.defineProperty(window, 'indexedDB', real);
      else delete (window as unknown as Record<string, unknown>).indexedDB;
    }
  });
  it('in a store that is memory until somebody agrees is kept from that moment on, with what was said before; until then that is said, and no fault', async () => {
    const disk = new MemoryStorage(true);
    let at = new MemoryStorage();
    const storage: Storage = { get durable() { return at.durable; }, run: (...all) => at.run(...all), destroy: () => at.destroy(), close: () => at.close() };
    const guide = await Guide.open({ storage });
    expect(guide.one('[part=stored]')).to.equal(null);
    await guide.ask(quarry);
    await guide.until(() => guide.one('[part=stored]') !== null, 'it is said');
    expect(guide.textOf('[part=stored]')).to.contain('要先同意').and.contain('关掉页面就没有了');
    expect(guide.textOf('[part=stored]')).not.to.contain('浏览器');
    expect(guide.one('.stored')).to.equal(null);
    at = disk;
    guide.element.requestUpdate();
    await guide.until(() => guide.one('[part=stored]') === null, 'it is kept');
    expect((await new History(disk).load()).turns.map(({ you }) => you)).to.deep.equal([quarry]);
    await guide.ask('多久回访一次？');
    expect((await new History(disk).load()).turns.length).to.equal(2);
  });
  it('that could not be stored is stored with the next answer', async () => {
    const storage = new MemoryStorage(true);
    let isFull = false;
    const run: Storage['run'] = (mode, names, work) => (isFull ? Promise.reject(new StorageError('full')) : storage.run(mode, names, work));
    const guide = await Guide.open({ storage: { durable: true, run, destroy: () => storage.destroy(), close: () => storage.close() } });
    isFull = true;
    await guide.ask(quarry);
    await guide.until(() => guide.one('.stored') !== null, 'it is said');
    expect(guide.one('.stored')!.dataset.problem).to.equal('full');
    isFull = false;
    await guide.ask('多久回访一次？');
    await guide.until(() => guide.one('.stored') === null, 'it is stored');
    expect((await new History(storage).load()).turns.map(({ you }) => you)).to.deep.equal([quarry, '多久回访一次？']);
  });
  it('is copied as text; where the browser does not copy, the text stands there', async () => {
    const guide = await Guide.open();
    await guide.ask(quarry);
    const texts: string[] = [];
    let works = true;
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => (works ? Promise.resolve(void texts.push(text)) : Promise.reject(new Error('no'))) } });
    try {
      await guide.press('复制对话');
      await guide.until(() => guide.textOf('[role=status]').includes('已复制'), 'it is said');
      expect(texts[0]).to.contain(`你：${quarry}`).and.contain('第三档').and.contain('附件1');
      works = false;
      await guide.press('复制对话');
      await guide.until(() => guide.one('#all') !== null, 'the text stands there');
      expect(guide.one<HTMLTextAreaElement>('#all')!.value).to.equal(texts[0]);
      await expect(guide.element).to.be.accessible();
    } finally {
      if (real) Object.defineProperty(navigator, 'clipboard', real);
      else delete (navigator as unknown as Record<string, unknown>).clipboard;
    }
  });
  it('of two hundred turns stays quick: the newest stand there, older ones are a button away', async () => {
    const database = freshName();
    const storage = draftStorage(database);
    await storage.run('write', ['meta'], async (tx) => {
      for (let i = 0; i < 200; i++) await tx.put('meta', `guide/${String(turn(i).at).padStart(15, '0')}/${i}`, turn(i));
    });
    storage.close();
    const guide = await Guide.open({ database });
    expect([guide.turns.length, guide.textOf('.earlier')]).to.deep.equal([1, '看更早的 199 条']);
    const begun = performance.now();
    for (let i = 0; i < 20; i++) await guide.type('广'.repeat(i));
    expect(performance.now() - begun, 'twenty keys').to.be.lessThan(2000);
    await guide.press('看更早的');
    expect([guide.turns.length, guide.one('.log')!.getAttribute('aria-live')]).to.deep.equal([31, 'off']);
    await guide.press('看更早的');
    expect([guide.turns.length, guide.textOf('.earlier')]).to.deep.equal([61, '看更早的 139 条']);
    await guide.type(quarry);
    await guide.key('Enter');
    await guide.until(() => guide.lastAnswer.includes('第三档'), 'the answer stands at the end');
  });
});

describe('the words of a host’s own model', () => {
  it('stand above the rules where they state what the engine does', async () => {
    const guide = await Guide.open({ reword: async (answer) => `简单说：${answer.results.parts[0]!.items[0]!.text}` });
    await guide.ask('广东采石场，保费五千，去年没出事，他们一年得来几次？');
    expect(guide.textOf('.lead')).to.contain('简单说：');
    expect(guide.all('.row').length).to.be.greaterThan(0);
  });
  it('are refused where they state another figure, fail or bring markup; the kit’s own words stand', async () => {
    const wordings = [async () => '每年至少 17 次，依据第99条', async () => Promise.reject(new Error('down')), async () => '<b>每年</b>', () => { throw new Error('at once'); }];
    for (const reword of wordings) {
      const guide = await Guide.open({ reword });
      await guide.ask(quarry);
      expect(guide.textOf('.lead')).to.equal('');
      expect(guide.textOf('.tier')).to.equal('第三档');
      fixtureCleanup();
    }
  });
});

describe('what does not come', () => {
  it('names a rulebook that there is not, keeps what was written, and can be tried again', async () => {
    const guide = await Guide.open({ rulebook: 'nowhere' });
    await guide.type(quarry);
    await guide.key('Enter');
    await guide.until(() => guide.one('.problem') !== null, 'the problem is told');
    expect(guide.textOf('.problem')).to.contain('nowhere').and.contain('再试一次');
    expect(guide.field.value).to.equal(quarry);
    await expect(guide.element).to.be.accessible();
    guide.element.rulebook = '';
    await guide.press('再试一次');
    await guide.answered(1);
    expect([guide.textOf('.tier'), guide.field.value, guide.one('.problem')]).to.deep.equal(['第三档', '', null]);
  });
});
