import { expect, waitUntil } from '@open-wc/testing';
import type { Signature } from '@anze/core-rules/records';
import { html, render } from 'lit';
import { translator } from '../locales/i18n';
import { exif, jpegHeader, segment } from '../media/hostile.testing';
import { choiceField, dayField, focusField, problemSummary, textField } from './fields';
import { DeskBar } from './desk-bar';
import { close, freshName, network, openHost, recordOf, wipe, type Note, type NoteHost } from './harness.testing';
import { PhotoField } from './photo-field';
import { SignatureField, signatureView } from './signature-field';
import { pathOf, pointsOf, strokeOf } from './strokes';
import { formTexts, momentOf, type FormTexts } from './texts';

const t = translator<FormTexts>('zh-CN', formTexts);
const words = (root: ParentNode, selector: string): string => (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = (root: ParentNode, label: string): void => {
  const button = [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.trim() === label);
  if (!button) throw new Error(`no button ${label}: ${[...root.querySelectorAll('button')].map((one) => one.textContent?.trim()).join(' | ')}`);
  button.click();
};
const picture = (width: number, height: number): Promise<File> => new Promise((done) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  canvas.toBlob((blob) => done(new File([blob!], 'IMG_1.jpg', { type: 'image/jpeg' })), 'image/jpeg');
});

describe('fields of a form', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => root.remove());

  it('a control is named by its label and described by its hint and its error', () => {
    render(textField({ path: 'visitor.name', label: '回访人', hint: '写全名', error: '没有写' }, '张', () => {}), root);
    const input = root.querySelector('input')!;
    expect(input.labels?.[0]?.textContent).to.equal('回访人');
    expect(input.getAttribute('aria-describedby')!.split(' ').map((id) => document.getElementById(id)?.textContent?.trim())).to.deep.equal(['写全名', '没有写']);
    expect([input.value, input.getAttribute('aria-invalid')]).to.deep.equal(['张', 'true']);
  });
  it('a choice has nothing chosen until somebody chooses', () => {
    const chosen: string[] = [];
    render(choiceField({ path: 'overall', label: '总体' }, [{ value: 'a', label: '好' }, { value: 'b', label: '差' }], undefined, (value) => chosen.push(value)), root);
    const radios = [...root.querySelectorAll('input')];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false]);
    radios[1]!.click();
    expect(chosen).to.deep.equal(['b']);
  });
  it('the summary leads to the field, and for a part that has no field of its own to the one around it', () => {
    render(html`${problemSummary([{ path: 'date', text: '哪一天？' }], '有 1 处要改')}${dayField({ path: 'date', label: '日期' }, '', () => {})}`, root);
    press(root, '哪一天？');
    expect(document.activeElement?.id).to.equal('field-date');
    expect(focusField(root, 'date.year[2]')).to.equal(true);
    expect(focusField(root, 'nowhere')).to.equal(false);
    render(problemSummary([], ''), root);
    expect(root.querySelector('[role=alert]')).to.equal(null);
  });
});

describe('the bar over a form', () => {
  let name: string;
  let open: NoteHost[];
  const host = async (more: Parameters<typeof openHost>[1] = {}): Promise<NoteHost> => {
    const made = await openHost(name, {
      ...more,
      before: (one) => {
        const bar = new DeskBar<Note>(one, one.desk, ({ text }) => [['内容', text]]);
        one.extra = () => bar.view(t);
      },
    });
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

  it('says saved only when it is, with the time', async () => {
    const one = await host();
    one.type('甲');
    await one.updateComplete;
    expect(words(one.renderRoot, '.desk-saved')).to.not.contain('已保存');
    await one.until('saved');
    await one.updateComplete;
    expect(words(one.renderRoot, '.desk-saved')).to.match(/^已保存 \d\d:\d\d$/);
  });
  it('tells how many wait, and the code of the receipt', async () => {
    const net = network();
    net.fault = { code: 'offline', message: 'cut' };
    const one = await host({ backend: net.backend });
    await one.desk.submit(recordOf('甲'));
    await waitUntil(() => words(one.renderRoot, '.desk-sent').startsWith('有 1 条等待发送'), 'one waits');
    net.fault = null;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => /^已收到回执，查询码 \S+$/.test(words(one.renderRoot, '.desk-sent')), 'the receipt', { timeout: 5000 });
  });
  it('a form without a receiver says that nothing goes anywhere', async () => {
    const one = await host();
    await one.desk.submit(recordOf('甲'));
    await waitUntil(() => words(one.renderRoot, '.desk-sent').includes('本页发不出去'), 'said');
  });
  it('shows both versions of a conflict, only where they differ, and takes the chosen one', async () => {
    const one = await host();
    one.type('甲');
    await one.until('saved');
    const { store } = (await one.desk.opened()) as unknown as { store: import('../drafts/draft-store').DraftStore };
    await store.save({ id: one.desk.state.id!, kind: 'complaint', base: 1, body: { text: '乙', photos: [] } });
    one.type('丙');
    await one.until('conflict');
    await one.updateComplete;
    const box = one.renderRoot.querySelector('[part=conflict]')!;
    expect([...box.querySelectorAll('dd')].map((dd) => dd.textContent)).to.deep.equal(['丙', '乙']);
    press(box, '用那边的');
    await waitUntil(() => one.desk.body.text === '乙', 'theirs');
  });
  it('exports through the host first, else as a download; erases only after a question that counts', async () => {
    const one = await host();
    one.type('甲');
    await one.until('saved');
    let exported: File | Blob | null = null;
    one.addEventListener('anze-export', (event) => {
      exported = event.detail.content;
      event.preventDefault();
    });
    press(one.renderRoot, '导出文件');
    await waitUntil(() => exported !== null, 'the host has the file');
    press(one.renderRoot, '清除这台设备上的内容');
    await waitUntil(() => words(one.renderRoot, '.desk-more .desk-box').includes('还有 1 份草稿、0 条没发出'), 'the question');
    expect(one.desk.body.text).to.equal('甲');
    press(one.renderRoot, '确认清除');
    await waitUntil(() => one.desk.isUntouched, 'erased');
    const input = one.renderRoot.querySelector<HTMLInputElement>('.desk-file input')!;
    const files = new DataTransfer();
    files.items.add(new File([exported!], 'backup.anze'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => one.desk.body.text === '甲', 'imported');
  });
});

describe('photos of a form', () => {
  let name: string;
  let one: NoteHost;
  let field: PhotoField;
  let allowsPdf = false;
  beforeEach(async () => {
    name = freshName();
    one = await openHost(name, {
      before: (host) => {
        field = new PhotoField(host, host.desk);
        host.extra = () => field.view(t, { path: 'photos', label: '现场', most: 2, allowsPdf }, () => host.desk.body.photos as never, (photos) => host.desk.change({ ...host.desk.body, photos: photos as never }));
      },
    });
  });
  afterEach(async () => {
    await close(one);
    await wipe(name);
  });
  const choose = (files: readonly File[], id = 'field-photos-album'): void => {
    const input = one.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event('change'));
  };

  it('a chosen photo is made small, drawn, kept with the draft, and comes back with it', async () => {
    choose([await picture(3200, 1600)]);
    await waitUntil(() => one.desk.body.photos.length === 1, 'it is there', { timeout: 8000 });
    await one.until('saved');
    const { hash, bytes } = one.desk.body.photos[0]!;
    expect((await one.desk.photo(hash))?.size).to.equal(bytes);
    const canvas = () => one.renderRoot.querySelector<HTMLCanvasElement>('canvas.photo')!;
    await waitUntil(() => canvas().width === 240 && canvas().height === 120, 'drawn');
    expect(canvas().getAttribute('aria-label')).to.equal('现场，照片 1');
    const stored = await createImageBitmap((await one.desk.photo(hash))!);
    expect([stored.width, stored.height]).to.deep.equal([1600, 800]);
  });
  it('a file that is no photo is named with what to do, and the good ones stay', async () => {
    choose([new File(['<html>'], '假.jpg', { type: 'image/jpeg' }), await picture(20, 20)]);
    await waitUntil(() => one.desk.body.photos.length === 1, 'the good one', { timeout: 8000 });
    await waitUntil(() => words(one.renderRoot, '.error') !== '', 'the bad one');
    expect(words(one.renderRoot, '.error')).to.equal('假.jpg：这不是照片，请选 JPG、PNG 或 WebP。');
    choose([new File([jpegHeader(10, 10, segment(0xe1, exif(6))).slice(0, 40)], 'b.jpg')], 'field-photos');
    await waitUntil(() => words(one.renderRoot, '.error').startsWith('b.jpg：文件不完整'), 'cut');
  });
  it('a PDF is kept byte for byte where the form takes one, named as text, and handed out on request', async () => {
    const pdf = new File(['%PDF-1.7\n<script>alert(1)</script>\n%%EOF\n'], '<b>合同</b>/..\u202e.pdf', { type: 'application/pdf' });
    choose([pdf]);
    await waitUntil(() => words(one.renderRoot, '.error').includes('PDF 格式打不开'), 'not where it takes photos only', { timeout: 5000 });
    allowsPdf = true;
    one.requestUpdate();
    await one.updateComplete;
    expect(one.renderRoot.querySelector('#field-photos-album')!.getAttribute('accept')).to.contain('application/pdf');
    expect(one.renderRoot.querySelector('#field-photos')!.getAttribute('accept')).to.equal('image/*');
    choose([pdf, new File(['%PDF-1.7 cut'], '断.pdf'), new File(['MZ'], '假.pdf', { type: 'application/pdf' }), new File([new Uint8Array(5_000_001)], '大.pdf', { type: 'application/pdf' })]);
    await waitUntil(() => one.desk.body.photos.length === 1 && one.renderRoot.querySelectorAll('.error').length === 3, 'the good one and three reasons', { timeout: 8000 });
    expect([...one.renderRoot.querySelectorAll('.error')].map((each) => each.textContent!.trim())).to.deep.equal(['断.pdf：文件不完整，请重新选。', '假.pdf：这不是 PDF，请选 PDF 或照片。', '大.pdf：超过 5 MB，请选小一点的。']);
    await one.until('saved');
    const [kept] = one.desk.body.photos;
    expect(await (await one.desk.photo(kept!.hash))!.text()).to.equal(await pdf.text());
    expect([words(one.renderRoot, '.file-name').includes('\u202e'), one.renderRoot.querySelector('.photos b'), one.renderRoot.querySelector('canvas')]).to.deep.equal([false, null, null]);
    expect(words(one.renderRoot, '.file-name')).to.match(/^PDF：<b>合同<.b>.\.\.\.pdf（0\.1 MB）$/);
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      [...one.renderRoot.querySelectorAll('button')].find((each) => each.textContent!.startsWith('下载'))!.click();
      await waitUntil(() => saved.length === 1, 'handed out');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]).to.match(/^[^<>/]+\.pdf$/);
    allowsPdf = false;
  });
  it('a removed photo can be brought back; more than the most are not taken', async () => {
    choose([await picture(20, 20), await picture(30, 20), await picture(40, 20)]);
    await waitUntil(() => one.desk.body.photos.length === 2 && one.renderRoot.textContent!.includes('最多 2 张'), 'two', { timeout: 8000 });
    // The two are there before the third is known to be one too many.
    await waitUntil(() => one.renderRoot.querySelector<HTMLInputElement>('input[type=file]') === null && !one.renderRoot.textContent!.includes(t('photo.working')), 'all looked at');
    const before = one.desk.body.photos;
    press(one.renderRoot, '删除照片 1');
    expect(one.desk.body.photos).to.deep.equal([before[1]]);
    await one.updateComplete;
    press(one.renderRoot, '恢复刚删的照片');
    expect(one.desk.body.photos).to.deep.equal(before);
  });
});

describe('signatures of a form', () => {
  let name: string;
  let one: NoteHost;
  let value: Signature | undefined;
  const now = Date.parse('2026-03-02T08:00:00.000Z');
  beforeEach(async () => {
    name = freshName();
    value = undefined;
    one = await openHost(name, {
      before: (host) => {
        const field = new SignatureField(host, () => now);
        host.extra = () => field.view(t, { path: 'sign', label: '签字', allowsRefusal: true, name: '张三' }, value, (next) => {
          value = next;
          host.requestUpdate();
        });
      },
    });
  });
  afterEach(async () => {
    await close(one);
    await wipe(name);
  });
  const canvas = (): HTMLCanvasElement => one.renderRoot.querySelector('canvas')!;
  const ink = (): number => {
    const { data } = canvas().getContext('2d')!.getImageData(0, 0, canvas().width, canvas().height);
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count += 1;
    return count;
  };
  const draw = async (points: readonly (readonly [number, number])[]): Promise<void> => {
    const box = canvas().getBoundingClientRect();
    const fire = (type: string, [x, y]: readonly [number, number], target: EventTarget = canvas()): boolean =>
      target.dispatchEvent(new PointerEvent(type, { clientX: box.left + x * box.width, clientY: box.top + y * box.width, button: 0, buttons: type === 'pointerup' ? 0 : 1, pointerId: 1, isPrimary: true, bubbles: true, composed: true, cancelable: true, pressure: 0.5 }));
    fire('pointerdown', points[0]!);
    for (const point of points.slice(1)) {
      fire('pointermove', point);
      await new Promise((done) => setTimeout(done, 25));
      // The page draws itself while somebody writes.
      one.requestUpdate();
      await one.updateComplete;
    }
    fire('pointerup', points[points.length - 1]!, canvas());
    await one.updateComplete;
  };

  it('a drawn signature is kept in thousandths, survives another width, and loses its last stroke', async () => {
    await waitUntil(() => words(one.renderRoot, '[role=status]') === '还没有签', 'the pen is there', { timeout: 5000 });
    one.style.display = 'block';
    one.style.width = '400px';
    await new Promise((done) => setTimeout(done, 100));
    await draw([[0.1, 0.1], [0.3, 0.2], [0.5, 0.1]]);
    await draw([[0.6, 0.1], [0.8, 0.2]]);
    expect(value?.way === 'drawn' && value.strokes.length).to.equal(2);
    if (value?.way !== 'drawn') throw new Error('not drawn');
    expect(value.name).to.equal('张三');
    expect(Math.abs(value.strokes[0]![0]! - 100)).to.be.lessThan(5);
    const before = ink();
    expect(before).to.be.greaterThan(20);
    one.style.width = '200px';
    await new Promise((done) => setTimeout(done, 150));
    expect(ink()).to.be.greaterThan(10);
    expect(canvas().getBoundingClientRect().width).to.be.lessThan(201);
    press(one.renderRoot, '撤销一笔');
    await one.updateComplete;
    expect(value?.way === 'drawn' && value.strokes.length).to.equal(1);
    press(one.renderRoot, '重签');
    await one.updateComplete;
    expect(value).to.equal(undefined);
    expect(ink()).to.equal(0);
  });
  it('who has no pointer types the name; a refusal is noted', async () => {
    const choose = async (label: string): Promise<void> => {
      [...one.renderRoot.querySelectorAll('label.choice')].find((each) => each.textContent?.includes(label))!.querySelector('input')!.click();
      await one.updateComplete;
    };
    const type = async (selector: string, text: string): Promise<void> => {
      const input = one.renderRoot.querySelector<HTMLInputElement>(selector)!;
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await one.updateComplete;
    };
    await choose('打字');
    await type('input[type=text]', '李四');
    expect(value).to.deep.equal({ way: 'typed', name: '李四', at: '2026-03-02T08:00:00.000Z' });
    await choose('拒绝签字');
    expect(value, 'a refusal stands before its note does').to.deep.equal({ way: 'refused', note: '', at: '2026-03-02T08:00:00.000Z' });
    await type('textarea', '负责人不在场');
    expect(value).to.deep.equal({ way: 'refused', note: '负责人不在场', at: '2026-03-02T08:00:00.000Z' });
  });
  it('is shown in full on paper', () => {
    const root = document.createElement('div');
    render(signatureView(t, { way: 'drawn', name: '张三', strokes: [[0, 0, 500, 100], [10, 10]], at: '2026-03-02T17:00:00.000Z' }), root);
    expect(root.querySelectorAll('path').length).to.equal(2);
    expect(root.querySelector('svg')!.getAttribute('aria-label')).to.equal('张三的手写签名');
    // In Shanghai it is the next day.
    expect(root.textContent).to.contain('2026-03-03 01:00 签');
    expect(momentOf(now)).to.equal('2026-03-02 16:00');
  });
  it('strokes fit the record however wild they are', () => {
    const wild = Array.from({ length: 5000 }, (_, i) => ({ x: i * 100, y: -i * 100 }));
    const stroke = strokeOf(wild, 300);
    expect(stroke.length).to.be.at.most(4000);
    expect(Math.max(...stroke)).to.equal(10_000);
    expect(Math.min(...stroke)).to.equal(-1000);
    expect(pointsOf([500, 250], 200)).to.deep.equal([{ x: 100, y: 50 }]);
    expect(pathOf([1, 2])).to.equal('M1 2h.1');
  });
});
