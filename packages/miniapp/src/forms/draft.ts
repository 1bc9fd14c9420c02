import { Autosave, type AutosaveState } from '@anze/core-rules/device';
import type { SubmissionKind } from '@anze/core-rules/records';
import type { Photo } from '../device/photos';
import { wxClock } from '../device/wx-host';
import type { Kit } from '../state/kit';
import type { Typed } from './field';

/** A form's draft: saved while somebody types, found again when the form opens. */
export class FormDraft {
  private autosave: Autosave<Photo>;

  private constructor(private readonly kit: Kit, readonly id: string, readonly kind: SubmissionKind, base: number, private readonly typed: () => Typed, private readonly onState: (state: AutosaveState) => void) {
    this.autosave = this.saving(base);
  }
  /** The newest draft of this kind that is none of the others, or the one named; else a new one. */
  static async open(kit: Kit, kind: SubmissionKind, id: string | undefined, others: readonly string[], typed: () => Typed, onState: (state: AutosaveState) => void, typedOf: (record: unknown) => Typed | null): Promise<{ readonly draft: FormDraft; readonly typed: Typed | null }> {
    const list = await kit.drafts.list();
    const found = list.status === 'ok' ? list.value.find((one) => one.kind === kind && (id === undefined ? !others.includes(one.id) : one.id === id)) : undefined;
    const draft = new FormDraft(kit, found?.id ?? id ?? kit.ids.next(), kind, found?.revision ?? 0, typed, onState);
    return { draft, typed: !found ? null : isTyped(found.body) ? found.body : typedOf(found.body) };
  }
  touch(): void {
    this.autosave.touch();
  }
  async flush(): Promise<number> {
    await this.autosave.flush();
    return this.autosave.revision;
  }
  stop(): void {
    this.autosave.stop();
  }
  /** The record is elsewhere now. */
  async remove(): Promise<void> {
    const base = await this.flush();
    this.stop();
    await this.kit.drafts.remove(this.id, base);
  }
  private saving(base: number): Autosave<Photo> {
    return new Autosave<Photo>({
      store: { save: (request) => this.kit.drafts.save(request) }, id: this.id, kind: this.kind, base, clock: wxClock,
      edits: () => {
        const { texts, photos } = this.typed();
        return { body: { texts, photos }, photos: photos.map(({ hash }) => hash), add: new Map(photos.map((photo) => [photo.hash, photo])) };
      },
      onState: (state) => {
        if (state.status === 'refused') this.kit.setProblem(state.problem === 'full' || state.problem === 'newer' ? state.problem : 'failed');
        else if (state.status === 'saved') this.kit.setProblem(null);
        this.onState(state);
      },
    });
  }
}

const isTyped = (body: unknown): body is Typed => typeof body === 'object' && body !== null && 'texts' in body && 'photos' in body;
