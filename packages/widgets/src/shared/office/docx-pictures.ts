import { ImageRun, Paragraph } from 'docx';
import { line } from './docx-kit';
import type { Picture, Pictures } from './pictures';
import { signaturePng } from './signature-png';
import { signatureWords } from './signature-words';
import type { T } from './texts';
import type { Signature } from './types';

const fitted = ({ width, height }: Pick<Picture, 'width' | 'height'>, most: { readonly width: number; readonly height: number }): { width: number; height: number } => {
  const scale = Math.min(most.width / width, most.height / height, 1);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

/** A picture in its own shape, at most so large, in pixels. */
export const picture = (shown: Picture, most: { readonly width: number; readonly height: number }, alt: string): Paragraph =>
  new Paragraph({ children: [new ImageRun({ type: shown.type === 'jpeg' ? 'jpg' : 'png', data: shown.data, transformation: fitted(shown, most), altText: { name: alt, description: alt, title: alt } })] });

/** Pictures one below the other, and in words those that are not there. */
export function pictureCell(t: T, { shown, missing, over, files }: Pictures, most: { readonly width: number; readonly height: number }, alt: string): Paragraph[] {
  const notes = [
    ...([['missing', missing], ['over', over]] as const).filter(([, count]) => count > 0).map(([key, count]) => t(`photo.${key}`, { count })),
    ...files.map((name) => t('photo.file', { name: name || t('photo.nameless') })),
  ];
  const parts = [...shown.map((one) => picture(one, most, alt)), ...notes.map((note) => line(note, { size: 'small' }))];
  return parts.length > 0 ? parts : [line('', { size: 'cell' })];
}

/** Who signed: drawn, typed, or refused and noted. */
export function signed(t: T, label: string, signature: Signature | undefined): Paragraph[] {
  const words = line(`${label}${t('colon')}${signatureWords(t, signature)}`);
  if (signature?.way !== 'drawn') return [words];
  const drawn = { data: signaturePng(signature.strokes), type: 'png', width: 900, height: 300 } as const;
  return [words, picture(drawn, { width: 210, height: 70 }, `${label} ${signature.name ?? ''}`.trim())];
}
