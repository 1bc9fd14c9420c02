// Decoding pictures; fetched with the first of them.
export { shrinkPhoto } from '../media/shrink';

const SIDE = 240;

/** The whole picture, small, in the middle of its square. */
export async function drawPhoto(canvas: HTMLCanvasElement, blob: Blob | null): Promise<void> {
  if (!blob) throw new Error('not on this device');
  const { image, width, height, free } = await opened(blob);
  try {
    const scale = Math.min(1, SIDE / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    free();
  }
}

async function opened(blob: Blob): Promise<{ readonly image: CanvasImageSource; readonly width: number; readonly height: number; readonly free: () => void }> {
  if (typeof createImageBitmap === 'function') {
    const image = await createImageBitmap(blob);
    return { image, width: image.width, height: image.height, free: () => image.close() };
  }
  // Safari 14; a page that forbids `blob:` pictures sees none there.
  const address = URL.createObjectURL(blob);
  const image = new Image();
  const free = () => URL.revokeObjectURL(address);
  try {
    image.src = address;
    await image.decode();
  } catch (error) {
    free();
    throw error;
  }
  return { image, width: image.naturalWidth, height: image.naturalHeight, free };
}
