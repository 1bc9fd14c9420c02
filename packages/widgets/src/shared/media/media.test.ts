import { expect } from '@open-wc/testing';
import { readHeader } from './header';
import { bytesOf, gifHeader, hostileImages, jpegHeader, placesIn, pngHeader, webpHeader, withNotes } from './hostile.testing';
import { LONG_EDGE, MOST_STORED, guardPhoto, shrinkPhoto } from './shrink';
import type { Photo } from './shrink';

type Colour = readonly [number, number, number];
const RED: Colour = [255, 0, 0];
const GREEN: Colour = [0, 255, 0];
const BLUE: Colour = [0, 0, 255];
const WHITE: Colour = [255, 255, 255];

/** A picture with a colour in each corner, as a browser encodes it. */
async function picture(width: number, height: number, type = 'image/jpeg', paint?: (context: CanvasRenderingContext2D) => void): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const corners: readonly (readonly [number, number, Colour])[] = [[0, 0, RED], [1, 0, GREEN], [0, 1, BLUE], [1, 1, WHITE]];
  for (const [x, y, colour] of corners) {
    context.fillStyle = `rgb(${colour.join(',')})`;
    context.fillRect((x * width) / 2, (y * height) / 2, width / 2, height / 2);
  }
  paint?.(context);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.95));
  return new Uint8Array(await (blob as Blob).arrayBuffer());
}

async function draw(blob: Blob): Promise<{ width: number; height: number; at: (x: number, y: number) => readonly number[] }> {
  const address = URL.createObjectURL(blob);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  URL.revokeObjectURL(address);
  return { width, height, at: (x, y) => [...context.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data].slice(0, 3) };
}
const near = (a: readonly number[], b: readonly number[]): boolean => a.every((value, i) => Math.abs(value - (b[i] as number)) < 40);
const shrunk = async (file: Blob): Promise<Photo> => {
  const outcome = await shrinkPhoto(file);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.photo;
};

describe('a picture’s header', () => {
  it('gives kind and size without decoding', () => {
    for (const [bytes, type] of [
      [jpegHeader(640, 480), 'jpeg'], [pngHeader(640, 480), 'png'], [gifHeader(640, 480), 'gif'], [webpHeader('VP8 ', 640, 480), 'webp'],
      [webpHeader('VP8L', 640, 480), 'webp'], [webpHeader('VP8X', 640, 480), 'webp'],
    ] as const) {
      expect(readHeader(bytes)).to.deep.equal({ ok: true, header: { type, width: 640, height: 480, orientation: 1 } });
    }
  });
  it('is the same as what browsers write', async () => {
    for (const type of ['jpeg', 'png', 'webp'] as const) {
      const read = readHeader(await picture(123, 45, `image/${type}`));
      if (read.ok && read.header.type === 'png' && type === 'webp') continue;
      expect(read).to.deep.equal({ ok: true, header: { type, width: 123, height: 45, orientation: 1 } });
    }
  });
  it('of any cut or changed file is a typed answer, never an exception', async () => {
    const whole = withNotes(await picture(60, 40), 6);
    for (const bytes of [whole, await picture(60, 40, 'image/png'), gifHeader(9, 9), webpHeader('VP8X', 9, 9)]) {
      for (let i = 0; i < Math.min(bytes.length, 1200); i++) {
        readHeader(bytes.slice(0, i));
        const changed = bytes.slice();
        changed[i] = (changed[i] as number) ^ (1 << i % 8);
        readHeader(changed);
      }
    }
  });
});

describe('a photo that is taken in', () => {
  it('has a place in the sample, and none in what is stored', async () => {
    const sample = withNotes(await picture(400, 300), 1);
    expect(placesIn(sample), 'else this test would prove nothing').to.have.length(6);
    const { blob } = await shrunk(new Blob([sample], { type: 'image/jpeg' }));
    expect(placesIn(new Uint8Array(await blob.arrayBuffer()))).to.deep.equal([]);
  });

  it('stands upright in every orientation that a camera writes, as the browser itself would show it', async () => {
    const plain = await picture(80, 40);
    for (let orientation = 1; orientation <= 8; orientation++) {
      const sample = new Blob([withNotes(plain, orientation)], { type: 'image/jpeg' });
      const wanted = await draw(sample);
      const photo = await shrunk(sample);
      const got = await draw(photo.blob);
      expect([got.width, got.height], `${orientation}`).to.deep.equal(orientation >= 5 ? [40, 80] : [80, 40]);
      expect([wanted.width, wanted.height]).to.deep.equal([got.width, got.height]);
      expect([photo.width, photo.height]).to.deep.equal([got.width, got.height]);
      for (const [x, y] of [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]] as const) {
        expect(near(got.at(x, y), wanted.at(x, y)), `orientation ${orientation} at ${x}, ${y}: ${got.at(x, y)} for ${wanted.at(x, y)}`).to.equal(true);
      }
    }
    const upright = await draw((await shrunk(new Blob([withNotes(plain, 6)]))).blob);
    expect(near(upright.at(0.75, 0.25), RED) && near(upright.at(0.25, 0.25), BLUE), 'turned to the right').to.equal(true);
  });

  it('is at most 1 600 along its long edge, keeps its shape, and is not blown up', async () => {
    const wide = await shrunk(new Blob([await picture(4000, 1000)]));
    expect([wide.width, wide.height]).to.deep.equal([LONG_EDGE, 400]);
    const tall = await shrunk(new Blob([withNotes(await picture(3000, 2000), 8)]));
    expect([tall.width, tall.height]).to.deep.equal([1067, LONG_EDGE]);
    const small = await shrunk(new Blob([await picture(30, 20)]));
    expect([small.width, small.height]).to.deep.equal([30, 20]);
    const line = await shrunk(new Blob([await picture(1, 5000, 'image/png')]));
    expect([line.width, line.height]).to.deep.equal([1, LONG_EDGE]);
  });

  it('stays within 2 MB though every pixel is noise', async () => {
    const noise = await picture(2400, 2400, 'image/jpeg', (context) => {
      const data = context.createImageData(2400, 2400);
      for (let i = 0, state = 1; i < data.data.length; i++) data.data[i] = (state = (state * 1664525 + 1013904223) >>> 0) >>> 24;
      context.putImageData(data, 0, 0);
    });
    const photo = await shrunk(new Blob([noise]));
    expect(photo.bytes).to.be.lessThan(MOST_STORED + 1);
    expect(photo.bytes).to.equal(photo.blob.size);
  });

  it('of a see-through plan has paper behind it, not night', async () => {
    const plan = await picture(40, 40, 'image/png', (context) => context.clearRect(0, 0, 40, 40));
    expect(near((await draw((await shrunk(new Blob([plan]))).blob)).at(0.5, 0.5), WHITE)).to.equal(true);
  });

  it('is taken by what it is, whatever it is called', async () => {
    const photo = await shrunk(new Blob([await picture(20, 20, 'image/png')], { type: 'text/html' }));
    expect([photo.type, photo.blob.type]).to.deep.equal(['image/jpeg', 'image/jpeg']);
  });

  it('with a video behind it, as phones write, is still a photo', async () => {
    const photo = await shrunk(new Blob([bytesOf(await picture(50, 50), new Uint8Array(5000))]));
    expect(photo.width).to.equal(50);
  });

  it('comes out the same where there is no createImageBitmap', async () => {
    const own = window.createImageBitmap;
    try {
      Object.defineProperty(window, 'createImageBitmap', { value: undefined, configurable: true, writable: true });
      const photo = await shrunk(new Blob([withNotes(await picture(2000, 1000), 6)]));
      expect([photo.width, photo.height]).to.deep.equal([800, 1600]);
      expect(await shrinkPhoto(new Blob([pngHeader(100, 100)]))).to.deep.equal({ ok: false, problem: { code: 'undecodable' } });
    } finally {
      Object.defineProperty(window, 'createImageBitmap', { value: own, configurable: true, writable: true });
    }
  });
});

describe('pictures that nobody should have to open', () => {
  const images = hostileImages();
  it('are sixty or more', () => {
    expect(images.length).to.be.greaterThan(59);
  });
  it('are each refused for the right reason, or stored small', async () => {
    for (const { name, file, want } of images) {
      const outcome = await shrinkPhoto(file);
      const said = outcome.ok ? 'stored' : 'format' in outcome.problem ? outcome.problem.format : outcome.problem.code;
      expect(said, name).to.match(want);
      if (outcome.ok) expect(outcome.photo.bytes, name).to.be.lessThan(MOST_STORED + 1);
    }
  });
  it('are refused before decoding where the header says enough', async () => {
    const guarded = await guardPhoto(new Blob([pngHeader(14_000, 14_000)]));
    expect(guarded).to.deep.equal({ ok: false, problem: { code: 'too-many-pixels', limit: 50_000_000 } });
  });
});
