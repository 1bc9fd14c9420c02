import { withoutTurns } from '@anze/core-rules/device';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { download } from '../download';
import type { Hash } from '../hash/hash';
import { icon } from '../icons';
import type { PdfProblem } from '../media/pdf';
import type { PhotoProblem } from '../media/shrink';
import type { DraftDesk, Photo } from './desk';
import { groupOf, idOf, type FieldLook } from './fields';
import type { FormT } from './texts';

type Problem = PhotoProblem | PdfProblem | { readonly code: 'part' | 'missing' };
interface Tray {
  readonly working: boolean;
  readonly problems: readonly { readonly name: string; readonly problem: Problem }[];
  readonly removed: { readonly photo: Photo; readonly at: number } | null;
}
const empty: Tray = { working: false, problems: [], removed: null };
type Change = (photos: readonly Photo[]) => void;

export interface PhotoLook extends FieldLook {
  /** How many at most; the record's own limit of 50 by default. */
  readonly most?: number;
  /** Whether a PDF may be among them, kept as it is. */
  readonly allowsPdf?: boolean;
}

/**
 * Photos of a form, any number of fields by their paths: taken or chosen, made small, shown, removed. Drawn on canvas, since a strict CSP
 * lets no page show a picture of its own.
 */
export class PhotoField implements ReactiveController {
  private readonly trays = new Map<string, Tray>();

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, private readonly desk: Pick<DraftDesk<unknown>, 'keepPhoto' | 'photo'>) {
    host.addController(this);
  }

  /** `latest` answers the photos as they are when a picture is ready: two may be on their way. */
  view(t: FormT, look: PhotoLook, latest: () => readonly Photo[], change: Change): TemplateResult {
    const { working, problems, removed } = this.trays.get(look.path) ?? empty;
    const photos = latest();
    const { most = 50, allowsPdf = false } = look;
    const pick = (id: string, words: string, isCamera: boolean): TemplateResult => html`<label class="button photo-pick ${look.disabled ? 'off' : ''}"><input class="visually-hidden" id=${id} type="file" accept=${allowsPdf && !isCamera ? 'image/*,application/pdf,.pdf' : 'image/*'} capture=${isCamera ? 'environment' : nothing}
      ?multiple=${!isCamera} ?disabled=${look.disabled || working} @change=${(event: Event) => this.picked(event, look, latest, change)}>${words}</label>`;
    return groupOf({ hint: t(allowsPdf ? 'photo.hintPdf' : 'photo.hint'), ...look }, html`
      ${photos.length ? html`<ul class="photos">${photos.map((photo, i) => html`<li>
        ${photo.type === 'application/pdf' ? pdfView(t, photo, () => void this.save(look.path, photo))
          : html`<canvas class="photo" role="img" width="1" height="1" data-photo=${photo.hash} aria-label=${t('photo.altOf', { label: look.label, number: i + 1 })}></canvas>`}
        ${look.disabled ? nothing : html`<button type="button" class="button controls" @click=${() => this.remove(look.path, latest, i, change)}>${t(photo.type === 'application/pdf' ? 'photo.removeFile' : 'photo.remove', { number: i + 1 })}</button>`}</li>`)}</ul>` : nothing}
      ${problems.map(({ name, problem }) => html`<p class="error" role="alert">${icon('error')}<span>${t('photo.failed', { name, reason: reasonOf(problem, t) })}</span></p>`)}
      ${photos.length >= most ? html`<p class="hint">${t('photo.most', { count: most })}</p>`
        : html`<div class="buttons controls">${pick(idOf(look.path), t('photo.camera'), true)}${pick(`${idOf(look.path)}-album`, t(allowsPdf ? 'photo.albumPdf' : 'photo.album'), false)}</div>`}
      <p class="controls" role="status">${working ? t('photo.working') : removed ? html`<button type="button" class="button" @click=${() => this.bringBack(look.path, latest, change)}>${t('photo.undo')}</button>` : nothing}</p>`);
  }

  /** Draws what has come onto the page. */
  hostUpdated(): void {
    for (const canvas of Array.from(this.host.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-photo]'))) {
      const { photo, drawn } = canvas.dataset;
      if (photo === undefined || photo === drawn) continue;
      canvas.dataset.drawn = photo;
      void this.draw(canvas, photo);
    }
  }
  private async draw(canvas: HTMLCanvasElement, hash: Hash): Promise<void> {
    try {
      const [part, blob] = await Promise.all([import('./photo-part'), this.desk.photo(hash)]);
      if (canvas.dataset.photo === hash) await part.drawPhoto(canvas, blob);
    } catch {
      // The picture is not there to be seen; its name and its bytes are.
      if (canvas.dataset.photo === hash) canvas.classList.add('missing');
    }
  }

  /** Hands a file to its reader, who opens it with a program of his own. */
  private async save(path: string, { hash, name = '' }: Photo): Promise<void> {
    const blob = await this.desk.photo(hash).catch(() => null);
    if (blob) saveFile(blob, name);
    else this.set(path, { problems: [{ name, problem: { code: 'missing' } }] });
  }
  private async picked(event: Event, look: PhotoLook, latest: () => readonly Photo[], change: Change): Promise<void> {
    const input = event.target as HTMLInputElement;
    const files = Array.from(input.files ?? []);
    // The same file may be chosen again.
    input.value = '';
    if (files.length) await this.add(look, files, latest, change);
  }
  /** Takes files as they are and keeps what they become. */
  private async add({ path, most = 50, allowsPdf = false }: PhotoLook, files: readonly File[], latest: () => readonly Photo[], change: Change): Promise<void> {
    this.set(path, { working: true, problems: [], removed: null });
    const problems: { name: string; problem: Problem }[] = [];
    try {
      const { takeFile } = await import('./photo-part');
      for (const file of files) {
        const outcome = await takeFile(file, allowsPdf);
        if (!outcome.ok) {
          problems.push({ name: file.name, problem: outcome.problem });
          continue;
        }
        const { hash, type, bytes, blob } = outcome.photo;
        const photos = latest();
        if (photos.length >= most || photos.some((one) => one.hash === hash)) continue;
        this.desk.keepPhoto(hash, blob);
        change([...photos, { hash, type, bytes, ...(file.name ? { name: file.name.slice(0, 200) } : {}) }]);
      }
    } catch {
      problems.push({ name: files[0]?.name ?? '', problem: { code: 'part' } });
    }
    this.set(path, { working: false, problems });
  }
  private remove(path: string, latest: () => readonly Photo[], at: number, change: Change): void {
    const photos = latest();
    const photo = photos[at];
    if (!photo) return;
    this.set(path, { removed: { photo, at }, problems: [] });
    change(photos.filter((_, i) => i !== at));
  }
  private bringBack(path: string, latest: () => readonly Photo[], change: Change): void {
    const { removed } = this.trays.get(path) ?? empty;
    if (!removed) return;
    this.set(path, { removed: null });
    const photos = [...latest()];
    photos.splice(removed.at, 0, removed.photo);
    change(photos);
  }
  private set(path: string, change: Partial<Tray>): void {
    this.trays.set(path, { ...(this.trays.get(path) ?? empty), ...change });
    this.host.requestUpdate();
  }
}

/** Without what is not seen and turns the rest around. */
const plain = (name: string): string => withoutTurns(name).replace(/[\u0000-\u001f\u200e\u200f]/g, '');
/** A file by its name, as text; it is never opened on the page. */
export function pdfView(t: FormT, { name = '', bytes }: Photo, save: () => void): TemplateResult {
  const called = plain(name) || t('photo.unnamed');
  return html`<span class="file-name">${t('photo.pdf', { name: called, size: bytes < 100_000 ? '0.1' : (bytes / 1_000_000).toFixed(1) })}</span>
    <button type="button" class="button controls" @click=${save}>${t('photo.save')}<span class="visually-hidden">${t('colon')}${called}</span></button>`;
}
/** A name without what a file system would take for a path. */
export const saveFile = (blob: Blob, name: string): void => download(new Blob([blob], { type: 'application/pdf' }), `${plain(name).replace(/\.pdf$/i, '').replace(/[\\/:*?"<>|]/g, '_') || 'file'}.pdf`);

function reasonOf(problem: Problem, t: FormT): string {
  if (problem.code === 'missing') return t('photo.missingFile');
  if (problem.code === 'unsupported') return t('photo.problem.unsupported', { found: problem.format.toUpperCase() });
  return t(`photo.problem.${problem.code}`, 'limit' in problem ? { limit: Math.round(problem.limit / 1_000_000) } : {});
}
