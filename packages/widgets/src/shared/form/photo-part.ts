// Decoding pictures; fetched with the first of them.
import { decode } from '../media/shrink';

export { shrinkPhoto } from '../media/shrink';

const SIDE = 240;

/** The whole picture, small, in the middle of its square. */
export async function drawPhoto(canvas: HTMLCanvasElement, blob: Blob | null): Promise<void> {
  if (!blob) throw new Error('not on this device');
  const { image, width, height, free } = await decode(blob);
  try {
    const scale = Math.min(1, SIDE / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    free();
  }
}
