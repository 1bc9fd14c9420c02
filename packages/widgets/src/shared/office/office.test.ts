import { expect } from '@open-wc/testing';
import { OfficeError, hazardDocx, hazardTemplate, hazardWorkbook, letterDocx, revisitDocx } from './office';

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const letter = {
  title: '关于补做事故预防服务的函', to: '某某财产保险公司', paragraphs: ['第一段。', '第二段，含\u0001控制符。'],
  citations: [{ document: '《某办法》', article: '第十三条', quote: '每年不少于一次' }], signature: '广东石料厂', date: '2026-11-22',
};

describe('a letter', () => {
  it('is a zip that begins with its types', async () => {
    const bytes = await letterDocx(letter);
    expect(text(bytes.subarray(0, 2))).to.equal('PK');
    expect(text(bytes)).to.contain('word/document.xml');
  });
  it('is made in English too', async () => {
    expect((await letterDocx(letter, { language: 'en' })).length).to.be.greaterThan(1000);
  });
});

const report = {
  firm: { name: '某某运输公司' }, date: '2026-03-02', inspectors: [], risks: [],
  hazards: Array.from({ length: 300 }, (_, i) => ({ id: `${String(i).padStart(8, '0')}-52a1-4c1e-9a52-7f0d3c1b2a10`, problem: `=1+${i}`, found: '2026-03-02', state: 'found' as const, history: [], photos: [] })),
};

describe('a workbook', () => {
  it('is a zip, empty or full, in both languages', async () => {
    for (const bytes of [await hazardTemplate(), await hazardTemplate({ language: 'en' }), await hazardWorkbook(report, async () => null)]) expect(text(bytes.subarray(0, 2))).to.equal('PK');
  });
  it('is not made when nobody wants it any more', async () => {
    const controller = new AbortController();
    const making = hazardWorkbook(report, async () => null, { signal: controller.signal });
    controller.abort();
    const error = await making.then(() => null, (reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('AbortError');
  });
});

describe('a document of annex 4 or 5', () => {
  it('is made, signatures drawn and refused included', async () => {
    const at = '2026-03-02T08:00:00.000Z';
    const drawn = { way: 'drawn' as const, strokes: [[0, 0, 1000, 333, -1000, 10_000]], at };
    const signed = { ...report, inspectorSignature: drawn, siteSignature: { way: 'refused' as const, note: '不在场', at } };
    expect(text(await hazardDocx({ ...signed, hazards: report.hazards.slice(0, 5) }, async () => null))).to.contain('word/media/');
    const revisit = { firm: report.firm, date: '2026-03-12', visitor: { name: '甲' }, contact: { name: '乙' }, item: '培训', serviceDate: '2026-03-02', overall: 'fair' as const, photos: [], insuredSignature: drawn };
    expect(text(await revisitDocx(revisit))).to.contain('word/media/');
  });
  it('is refused where it would freeze the page', async () => {
    const many = { ...report, hazards: Array.from({ length: 1001 }, () => report.hazards[0]!) };
    const error = await hazardDocx(many, async () => null).then(() => null, (reason: unknown) => reason);
    expect(error).to.be.instanceOf(OfficeError).with.property('message').that.contains('1001');
  });
});

describe('a file with many photos', () => {
  const PHOTOS = 100;
  const BYTES = 600_000;
  /** As a camera writes it, as far as anybody reads: its size, then what cannot be packed any smaller. */
  const photo = (number: number): Uint8Array => {
    const bytes = new Uint8Array(BYTES);
    bytes.set([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xff, 0xda, 0, 2]);
    bytes.set([0xff, 0xd9], BYTES - 2);
    for (let i = 20, seed = number + 1; i < BYTES - 2; i++) bytes[i] = (seed = (seed * 48_271) % 2_147_483_647) & 255;
    return bytes;
  };
  const hashOf = (number: number): string => String(number).padStart(64, '0');
  const withPhotos = { ...report, hazards: report.hazards.slice(0, PHOTOS / 2).map((one, i) => ({ ...one, photos: [2 * i, 2 * i + 1].map((number) => ({ hash: hashOf(number), type: 'image/jpeg' as const, bytes: BYTES })) })) };

  for (const [name, make, most] of [['a document', hazardDocx, 1500], ['a workbook', hazardWorkbook, 300]] as const) {
    it(`is written in pieces between which the page has its turns, every photo whole, and told how far it is: ${name}`, async function () {
      this.timeout(30_000);
      const photos = Array.from({ length: PHOTOS }, (_, number) => photo(number));
      await make({ ...withPhotos, hazards: [] }, async () => null);
      let last = performance.now();
      let longest = 0;
      const turns = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 0);
      const told: number[] = [];
      const bytes = await make(withPhotos, async (hash) => photos[Number(hash)]!, { progress: (done, total) => told.push(done / total) });
      longest = Math.max(longest, performance.now() - last);
      clearInterval(turns);
      expect(longest).to.be.below(most);
      expect(told).to.have.length(PHOTOS / 2);
      expect(told[told.length - 1]).to.equal(1);
      const all = text(bytes);
      const lacking = photos.findIndex((one) => !all.includes(text(one)));
      expect(lacking).to.equal(-1);
    });
  }
  it('ends when nobody wants it any more', async () => {
    const controller = new AbortController();
    let count = 0;
    const making = hazardWorkbook(withPhotos, async (hash) => (++count === 5 && controller.abort(), photo(Number(hash))), { signal: controller.signal });
    expect(((await making.then(() => null, (reason: unknown) => reason)) as DOMException).name).to.equal('AbortError');
    expect(count).to.be.below(10);
  });
});
