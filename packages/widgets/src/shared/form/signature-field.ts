import type { Signature } from '@anze/core-rules/records';
import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { choiceField, groupOf, idOf, longField, textField, type FieldLook } from './fields';
import type { Pad } from './signature-part';
import { pathOf, type Stroke } from './strokes';
import { momentOf, type FormT } from './texts';

type Way = Signature['way'];
type Change = (value: Signature | undefined) => void;
export interface SignatureLook extends FieldLook {
  /** Where the text lets a refusal stand if it is noted. */
  readonly allowsRefusal?: boolean;
  /** Who signs, as far as the form knows; kept beside a drawn signature. */
  readonly name?: string;
  /** What is wrong with the note of a refusal. */
  readonly noteError?: string | undefined;
}
interface Slot {
  readonly value: Signature | undefined;
  readonly change: Change;
  readonly name: string;
  readonly disabled: boolean;
}
const none: readonly Stroke[] = [];
const strokesOf = (value: Signature | undefined): readonly Stroke[] => (value?.way === 'drawn' ? value.strokes : none);

/** Signatures of a form, any number by their paths: drawn, typed, or refused with a note. */
export class SignatureField implements ReactiveController {
  private readonly ways = new Map<string, Way>();
  private readonly slots = new Map<string, Slot>();
  private readonly pads = new Map<string, { readonly canvas: HTMLCanvasElement; readonly pad: Pad }>();
  private part: typeof import('./signature-part') | null = null;
  private loading = false;
  private failed = false;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, private readonly now: () => number = () => Date.now()) {
    host.addController(this);
  }

  view(t: FormT, look: SignatureLook, value: Signature | undefined, change: Change): TemplateResult {
    const { path, allowsRefusal, disabled = false, name = '', noteError } = look;
    const chosen = this.ways.get(path);
    // A refusal stands from the moment it is chosen; where none stands, none is shown.
    const way = value?.way ?? (chosen === 'refused' ? undefined : chosen) ?? 'drawn';
    this.slots.set(path, { value, change, name, disabled });
    const ways: readonly Way[] = allowsRefusal ? ['drawn', 'typed', 'refused'] : ['drawn', 'typed'];
    const turn = (to: string): void => {
      this.ways.set(path, to as Way);
      // One signature has one way; the former is not what was meant.
      if (to === 'refused') change({ way: to, note: '', at: this.moment() });
      else if (value && value.way !== to) change(undefined);
      this.host.requestUpdate();
    };
    return groupOf(look, html`<div class="sign" part="signature">
      ${choiceField({ path, label: t('sign.way'), disabled }, ways.map((one) => ({ value: one, label: t(`sign.${one}`) })), way, turn)}
      ${way === 'drawn' ? this.drawn(t, path, strokesOf(value), disabled)
        : way === 'typed' ? textField({ path: `${path}.name`, label: t('sign.name'), disabled }, value?.way === 'typed' ? value.name : '', (typed) => change(typed === '' ? undefined : { way, name: typed, at: this.moment() }), { autocomplete: 'name' })
          : longField({ path: `${path}.note`, label: t('sign.note'), hint: t('sign.noteHint'), error: noteError, disabled }, value?.way === 'refused' ? value.note : '', (note) => change({ way, note, at: this.moment() }), 2)}
    </div>`);
  }
  private drawn(t: FormT, path: string, strokes: readonly Stroke[], disabled: boolean): TemplateResult {
    const undo = (): void => this.keep(path, strokes.slice(0, -1));
    return html`<p class="hint" id=${`${idOf(path)}-pad`}>${t('sign.padHint')}</p>
      <canvas class="sign-pad" width="900" height="300" data-sign=${path} role="img" aria-label=${t('sign.pad')} aria-describedby=${`${idOf(path)}-pad`}></canvas>
      <p role="status">${this.failed ? t('sign.failed') : strokes.length ? t('sign.signed', { count: strokes.length }) : this.part ? t('sign.empty') : t('sign.loading')}</p>
      ${strokes.length && !disabled ? html`<div class="buttons controls"><button type="button" class="button" @click=${undo}>${t('sign.undo')}</button>
        <button type="button" class="button" @click=${() => this.keep(path, none)}>${t('sign.clear')}</button></div>` : nothing}`;
  }

  hostUpdated(): void {
    const canvases = Array.from(this.host.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-sign]'));
    if (canvases.length && !this.part && !this.loading && !this.failed) void this.load();
    this.pads.forEach(({ canvas, pad }, path) => {
      if (canvases.includes(canvas)) return;
      pad.close();
      this.pads.delete(path);
    });
    if (!this.part) return;
    for (const canvas of canvases) {
      const path = canvas.dataset.sign!;
      let one = this.pads.get(path);
      if (!one) this.pads.set(path, (one = { canvas, pad: new this.part.Pad(canvas, (strokes) => this.keep(path, strokes)) }));
      const slot = this.slots.get(path);
      one.pad.enable(!slot?.disabled);
      one.pad.show(strokesOf(slot?.value));
    }
  }
  hostDisconnected(): void {
    this.pads.forEach(({ pad }) => pad.close());
    this.pads.clear();
  }
  private async load(): Promise<void> {
    this.loading = true;
    try {
      this.part = await import('./signature-part');
    } catch {
      this.failed = true;
    }
    this.loading = false;
    this.host.requestUpdate();
  }
  private keep(path: string, strokes: readonly Stroke[]): void {
    const { change, name } = this.slots.get(path) ?? {};
    change?.(strokes.length ? { way: 'drawn', strokes: strokes as number[][], at: this.moment(), ...(name ? { name } : {}) } : undefined);
  }
  private moment(): string {
    return new Date(this.now()).toISOString();
  }
}

/** A signature to be read or printed. */
export function signatureView(t: FormT, value: Signature | undefined): TemplateResult {
  if (!value) return html`<span class="signature none">${t('sign.notSigned')}</span>`;
  const at = html`<span class="signature-at">${t('sign.at', { time: momentOf(value.at) })}</span>`;
  if (value.way === 'typed') return html`<span class="signature">${value.name}</span> ${at}`;
  if (value.way === 'refused') return html`<span class="signature">${t('sign.refusedAs', { note: value.note.trim() || '—' })}</span> ${at}`;
  return html`<svg class="signature" viewBox="0 0 1000 334" role="img" aria-label=${value.name ? t('sign.picture', { name: value.name }) : t('sign.pictureUnnamed')}>
    ${value.strokes.map((stroke) => svg`<path d=${pathOf(stroke)} fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"></path>`)}
  </svg> ${at}`;
}
