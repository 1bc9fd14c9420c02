import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { focusField } from './fields';
import type { FormT } from './texts';

/** One part of a form; `paths` are its fields, those of a group by the group's name (`visitor` for `visitor.name`). */
export interface FormStep {
  readonly paths: readonly string[];
  readonly view: () => TemplateResult;
}
const holds = ({ paths }: FormStep, path: string): boolean => paths.some((one) => path === one || path.startsWith(`${one}.`));
/** Whether what stands in a part will do, `has` telling which fields are its own; what will not is said by whoever judges. */
export type JudgePart = (has: (path: string) => boolean) => boolean;
const good: JudgePart = () => true;

/** The parts of a form one after the other, for a reader who is shown one thing at a time. What stands in the others is in the draft. */
export class FormSteps {
  private at = 0;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {}

  /** `last` stands under the last part only: there it is handed in. Nobody goes on from a part that will not do; back is always free. */
  view(t: FormT, steps: readonly FormStep[], last: TemplateResult, judge = good): TemplateResult {
    const at = Math.min(this.at, steps.length - 1);
    const isLast = at === steps.length - 1;
    return html`<p class="form-step" tabindex="-1" data-focus="form-step">${t('steps.at', { at: at + 1, count: steps.length })}</p>
      ${steps[at]!.view()}
      <div class="buttons controls">
        ${at ? html`<button type="button" class="button" data-step="back" @click=${() => this.go(at - 1)}>${t('steps.back')}</button>` : nothing}
        ${isLast ? nothing : html`<button type="button" class="button primary" data-step="next" @click=${() => this.next(steps, judge)}>${t('steps.next')}</button>`}
      </div>
      ${isLast ? last : nothing}`;
  }
  /** For a click on a problem: its part is opened, and its field takes the focus. */
  reveal(steps: readonly FormStep[], event: Event): void {
    const path = (event.currentTarget as HTMLElement).dataset.target!;
    const at = steps.findIndex((step) => holds(step, path));
    this.open(at < 0 ? this.at : at, () => void focusField(this.host.renderRoot, path));
  }
  /** Enter in a field hands nothing in before the last part: it goes on. `false` on the last. */
  advance(steps: readonly FormStep[], event: Event, judge = good): boolean {
    if (this.at >= steps.length - 1) return false;
    event.preventDefault();
    this.next(steps, judge);
    return true;
  }
  private next(steps: readonly FormStep[], judge: JudgePart): void {
    const at = Math.min(this.at, steps.length - 1);
    if (judge((path) => holds(steps[at]!, path))) this.go(at + 1);
  }
  get isFirst(): boolean {
    return this.at === 0;
  }
  begin(): void {
    this.at = 0;
  }
  private go(at: number): void {
    this.open(at, () => this.host.renderRoot.querySelector<HTMLElement>('[data-focus=form-step]')?.focus());
  }
  private open(at: number, then: () => void): void {
    this.at = at;
    this.host.requestUpdate();
    void this.host.updateComplete.then(then);
  }
}
