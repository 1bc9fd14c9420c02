import type { Signature } from '@anze/core-rules/records';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { DraftDesk, Photo } from './desk';
import { groupOf, idOf, type FieldLook } from './fields';
import type { PhotoField, PhotoLook } from './photo-field';
import type { SignatureField, SignatureLook } from './signature-field';
import type { FormT } from './texts';

type Part = typeof import('./late-part');
type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Photos and signatures of a form that can be read and filled in before they are there. What they show stands in the draft, so that nothing
 * of it waits for them; where they do not come, it says so and offers to ask again.
 */
export class LateFields implements ReactiveController {
  private fields: { readonly photos: PhotoField; readonly signatures: SignatureField } | null = null;
  private isFetching = false;
  private failed = false;

  constructor(private readonly host: Host, private readonly desk: Pick<DraftDesk<unknown>, 'keepPhoto' | 'photo'>, private readonly load: () => Promise<Part> = () => import('./late-part')) {
    host.addController(this);
  }
  photos(t: FormT, look: PhotoLook, latest: () => readonly Photo[], change: (photos: readonly Photo[]) => void): TemplateResult {
    return this.fields ? this.fields.photos.view(t, look, latest, change) : this.waiting(t, look);
  }
  signature(t: FormT, look: SignatureLook, value: Signature | undefined, change: (value: Signature | undefined) => void): TemplateResult {
    return this.fields ? this.fields.signatures.view(t, look, value, change) : this.waiting(t, look);
  }
  hostUpdated(): void {
    if (!this.fields && !this.isFetching && !this.failed) void this.fetch();
  }

  /** Its button carries the field's id: a problem leads to it. */
  private waiting(t: FormT, look: FieldLook): TemplateResult {
    return groupOf(look, this.failed
      ? html`<p class="error" role="alert">${icon('error')}<span>${t('late.failed')}</span></p><button type="button" class="button controls" id=${idOf(look.path)} @click=${this.retry}>${t('desk.retry')}</button>`
      : html`<p class="hint" role="status">${t('late.loading')}</p>`);
  }
  private readonly retry = (): void => {
    this.failed = false;
    this.host.requestUpdate();
  };
  private async fetch(): Promise<void> {
    this.isFetching = true;
    try {
      const { PhotoField, SignatureField } = await this.load();
      this.fields = { photos: new PhotoField(this.host, this.desk), signatures: new SignatureField(this.host) };
    } catch {
      this.failed = true;
    }
    this.isFetching = false;
    this.host.requestUpdate();
  }
}
