import type { CaseEvent } from '@anze/core-rules';
import { expect, waitUntil } from '@open-wc/testing';
import { EmbeddedBackend, type BackendShelf } from '../shared/backend/embedded-backend';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import type { AnzeRecordEvent, RecordDetail } from '../shared/events/record';
import { freshName, wipe } from '../shared/form/harness.testing';
import { Calendar, quarry, service } from './harness.testing';
import type { KnownEvent } from './setting';

const until = (isSo: () => boolean, message: string): Promise<void> => waitUntil(isSo, message, { timeout: 6000 }) as Promise<void>;
const saved = (page: Calendar): Promise<void> => until(() => page.one('[data-status=saved]') !== null, 'the draft is on the disk');
const receiver = () => new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>() });
async function away(page: Calendar): Promise<void> {
  page.element.remove();
  await new Promise((done) => setTimeout(done, 150));
}
/** A small picture, as a camera would hand it in. */
async function picture(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  canvas.getContext('2d')!.fillRect(0, 0, 4, 8);
  const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), 'image/jpeg'));
  return new File([blob], '现场.jpg', { type: 'image/jpeg' });
}
async function photograph(page: Calendar): Promise<void> {
  const files = new DataTransfer();
  files.items.add(await picture());
  const input = page.one<HTMLInputElement>('#field-photos-album')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await until(() => page.all('.form .photos canvas').length === 1, 'the photo is there');
}

describe('what is typed into the form for a service', () => {
  let database: string;
  let given: Parameters<typeof Calendar.open>[0];
  beforeEach(() => {
    database = freshName();
    given = { facts: quarry, on: '2026-11-22', database };
  });
  afterEach(() => wipe(database));

  it('is a draft that is open again with the page, and takes no attention', async () => {
    const page = await Calendar.open(given);
    await page.press('记一次服务');
    await page.type('date', '2026-05-01');
    await page.choose('安全培训');
    await page.type('note', '没写完');
    await saved(page);
    await away(page);
    const again = await Calendar.open(given);
    await until(() => again.one('.form') !== null, 'the form is open again');
    expect(again.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-05-01');
    expect(again.one<HTMLInputElement>('#field-note')!.value).to.equal('没写完');
    expect(again.textOf('.choice.checked')).to.contain('安全培训');
    expect(again.focused).to.equal(null);
    await expect(again.element).to.be.accessible();
  });
  it('goes to the store that the page brings, and nowhere else', async () => {
    const storage = new MemoryStorage();
    const page = await Calendar.open({ ...given, storage });
    await page.press('记一次服务');
    await until(() => page.textOf('[data-status=clean]') !== '', 'the desk is open');
    expect(page.textOf('[data-status=clean]')).to.contain('关掉就没有了').and.not.contain('自动保存');
    await page.type('note', '只在内存里');
    await until(() => page.one('[data-status=held]') !== null, 'it is held, not saved');
    expect((await storage.run('read', ['drafts'], (tx) => tx.range('drafts'))).length).to.equal(1);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include(database);
  });
  it('is no draft any more once it is recorded', async () => {
    const page = await Calendar.open(given);
    await page.record('2026-05-01', '安全培训');
    expect(page.all('.log-row').length).to.equal(1);
    await until(() => page.element.clerk!.recorder.draft.state.drafts.length === 0, 'the draft is away');
    expect(page.one('.form')).to.equal(null);
    expect(page.textOf('.base')).to.not.contain('已删除一份草稿');
    await away(page);
    const again = await Calendar.open(given);
    await until(() => again.element.clerk!.recorder.draft.status.is === 'clean', 'the desk is open');
    expect(again.one('.form')).to.equal(null);
  });
  it('that is given up can be brought back', async () => {
    const page = await Calendar.open(given);
    await page.press('记一次服务');
    await page.type('by', '张工');
    await saved(page);
    await page.press('不记了');
    expect(page.one('.form')).to.equal(null);
    await until(() => page.textOf('.desk').includes('撤销删除'), 'the way back is there');
    await page.press('撤销删除');
    await until(() => page.one('.form') !== null, 'the form is back');
    expect(page.one<HTMLInputElement>('#field-by')!.value).to.equal('张工');
  });
  it('stays a draft of its own when another service is changed', async () => {
    const page = await Calendar.open({ ...given, events: [service('s', '2026-05-01', 'training')] });
    await page.press('记一次服务');
    await page.type('by', '张工');
    await saved(page);
    await page.change();
    await until(() => page.textOf('.form h3') === '修改这次服务', 'the other one is open');
    expect(page.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-05-01');
    expect(page.textOf('.desk')).to.contain('没写完的');
  });
  it('of another policy is not mixed in', async () => {
    const page = await Calendar.open({ ...given, policyNumber: 'P-1' });
    await page.press('记一次服务');
    await page.type('by', '张工');
    await saved(page);
    await away(page);
    const other = await Calendar.open({ ...given, policyNumber: 'P-2' });
    await until(() => other.element.clerk!.recorder.draft.status.is === 'clean', 'the desk is open');
    expect(other.one('.form')).to.equal(null);
  });
  it('can only be looked at while another page writes it', async () => {
    const page = await Calendar.open(given);
    await page.press('记一次服务');
    await page.type('by', '张工');
    await saved(page);
    const other = await Calendar.open(given);
    await until(() => other.one('[data-status=watching]') !== null, 'it is seen to be written elsewhere');
    expect(other.one<HTMLInputElement>('#field-by')!.disabled).to.equal(true);
    expect(other.one<HTMLButtonElement>('.form [type=submit]')!.disabled).to.equal(true);
  });
});

describe('photos of a service', () => {
  it('go up with the record, are shown with it, and stay with a change', async () => {
    const database = freshName();
    const page = await Calendar.open({ facts: quarry, events: [], on: '2026-11-22', database });
    const all: RecordDetail[] = [];
    page.element.addEventListener('anze-record', (event) => {
      const { detail } = event as AnzeRecordEvent;
      all.push(detail);
      page.element.events = [detail.event];
    });
    await page.press('记一次服务');
    await page.type('date', '2026-05-01');
    await page.choose('安全培训');
    await page.choose('现场');
    await photograph(page);
    await page.save();
    await until(() => page.one('.log-row') !== null, 'it is recorded');
    const [photo] = all[0]!.event.photos as readonly { hash: string; name: string }[];
    expect(photo!.name).to.equal('现场.jpg');
    expect(all[0]!.photos!.get(photo!.hash)!.size).to.be.greaterThan(0);
    expect(page.textOf('.log-row')).to.contain('照片 1 张');
    await until(() => page.one<HTMLCanvasElement>('.log-row canvas')!.width === 8, 'the picture is drawn');
    await page.change();
    await until(() => page.all('.form .photos canvas').length === 1, 'the photo is in the form');
    await page.press('删除照片 1');
    await page.press('保存修改');
    await until(() => all.length === 2, 'it is changed');
    expect(all[1]!.event).to.not.have.property('photos');
    await wipe(database);
  });
});

describe('with a back end', () => {
  it('the record names the firm, goes out once, and its receipt comes back', async () => {
    const database = freshName();
    const backend = receiver();
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22', database, backend, policyNumber: 'P-1' });
    const receipts: CustomEvent[] = [];
    page.element.addEventListener('anze-receipt', (event) => receipts.push(event as CustomEvent));
    await page.record('2026-05-01', '安全培训');
    expect(page.textOf('.problems')).to.contain('“企业名称”还没有填');
    await page.type('firm', '广东石料厂');
    await photograph(page);
    await page.save();
    await until(() => receipts.length === 1, 'the receipt is here');
    expect(page.all('.log-row').length).to.equal(1);
    expect(page.textOf('.desk')).to.contain('已收到回执');
    const cases = await backend.cases({ kind: 'service' });
    if (!cases.ok) throw new Error(cases.problem.message);
    expect(cases.value.cases.length).to.equal(1);
    const submission = cases.value.cases[0]!.submissions[0]!;
    expect(submission.record).to.deep.include({ date: '2026-05-01', serviceKind: ['training'], mode: 'offline', rulebook: { id: 'guangdong-non-coal-mine', version: page.element.model!.locals[0]!.book.rulebook.version } });
    expect((submission.record as { firm: object }).firm).to.deep.equal({ name: '广东石料厂', policyNo: 'P-1', region: '440000' });
    expect(submission.photos.length).to.equal(1);
    // The event and the record are one thing under one id.
    expect(page.element.journal.events[0]!.id).to.equal(submission.id);
    await page.press('撤销');
    expect(page.textOf('.status')).to.contain('发出去的那一份收不回来');
    await wipe(database);
  });
  it('a service that is removed says that what was sent cannot be taken back; nothing of the kind where nothing was sent', async () => {
    const database = freshName();
    const list: CaseEvent[] = [service('s', '2026-05-01', 'training'), { id: 'c', event: 'contractSigned', date: '2026-03-01' }];
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22', database, backend: receiver(), firm: '广东石料厂', events: list });
    page.element.addEventListener('anze-record', (event) => {
      const { action, event: one } = (event as AnzeRecordEvent).detail;
      page.element.events = [...page.element.events!.filter(({ id }) => id !== one.id), ...(action === 'remove' ? [] : [one])];
    });
    await page.press('删除');
    expect(page.textOf('.status')).to.contain('这里已删除').and.contain('收不回来');
    await page.press('撤销');
    expect(page.textOf('.status')).to.contain('已撤销').and.not.contain('收不回来');
    page.element.clerk!.actions.remove(list[1] as KnownEvent);
    await until(() => page.textOf('.status').includes('已删除'), 'the day of the contract is away');
    expect(page.textOf('.status')).to.not.contain('收不回来');
    await page.press('撤销');
    expect(page.textOf('.status')).to.not.contain('收不回来');
    await wipe(database);
  });
  it('a host that wants it otherwise keeps it from being sent, and the form stays', async () => {
    const database = freshName();
    const backend = receiver();
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22', database, backend, firm: '广东石料厂' });
    page.element.addEventListener('anze-submit', (event) => event.preventDefault());
    await page.record('2026-05-01', '安全培训');
    expect(page.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-05-01');
    expect(page.all('.log-row').length).to.equal(0);
    const cases = await backend.cases();
    expect(cases.ok && cases.value.cases.length).to.equal(0);
    await wipe(database);
  });
});
