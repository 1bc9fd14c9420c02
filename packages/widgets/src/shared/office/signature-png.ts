import { zlibSync } from 'fflate';

/** Strokes as the recording form keeps them, in thousandths of a field three times as wide as high. */
type Strokes = readonly (readonly number[])[];

const WIDTH = 900;
const HEIGHT = 300;
const PEN = 3;

/** A drawn signature as a picture, one bit a dot: a document cannot hold strokes, and Node has no canvas. */
export function signaturePng(strokes: Strokes): Uint8Array {
  const dots = new Uint8Array(WIDTH * HEIGHT);
  const at = (value: number): number => (value * WIDTH) / 1000;
  for (const stroke of strokes) {
    for (let i = 0; i + 1 < stroke.length; i += 2) {
      const [x, y] = [at(stroke[i]!), at(stroke[i + 1]!)];
      const [fromX, fromY] = i === 0 ? [x, y] : [at(stroke[i - 2]!), at(stroke[i - 1]!)];
      // No more steps than the picture has dots: a stroke may lie far outside.
      const steps = Math.min(2000, Math.ceil(Math.hypot(x - fromX, y - fromY)));
      for (let step = 0; step <= steps; step++) blot(dots, fromX + ((x - fromX) * step) / (steps || 1), fromY + ((y - fromY) * step) / (steps || 1));
    }
  }
  const row = Math.ceil(WIDTH / 8) + 1;
  const packed = new Uint8Array(row * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) if (!dots[y * WIDTH + x]) packed[y * row + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, WIDTH);
  view.setUint32(4, HEIGHT);
  head.set([1, 0, 0, 0, 0], 8);
  return joined([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', zlibSync(packed)), chunk('IEND', new Uint8Array())]);
}

function blot(dots: Uint8Array, x: number, y: number): void {
  for (let dy = -PEN; dy <= PEN; dy++) {
    for (let dx = -PEN; dx <= PEN; dx++) {
      const [px, py] = [Math.round(x + dx), Math.round(y + dy)];
      if (dx * dx + dy * dy <= PEN * PEN && px >= 0 && py >= 0 && px < WIDTH && py < HEIGHT) dots[py * WIDTH + px] = 1;
    }
  }
}

const table = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let k = 0; k < 8; k++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
function chunk(name: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) out[4 + i] = name.charCodeAt(i);
  out.set(data, 8);
  view.setUint32(8 + data.length, crcOf(out.subarray(4, 8 + data.length)));
  return out;
}
