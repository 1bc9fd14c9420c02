/** 1 to 8 as cameras write it: how the stored pixels must be turned to stand upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION = 0x0112;

/** The orientation in a JPEG's APP1 payload; 1 where there is none, or none that makes sense. Never reads past the end, whatever the bytes say. */
export function orientationIn(payload: Uint8Array): Orientation {
  const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
  if (payload.length < 14 || EXIF.some((byte, i) => payload[i] !== byte)) return 1;
  const view = new DataView(payload.buffer, payload.byteOffset + 6, payload.length - 6);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + i * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}
