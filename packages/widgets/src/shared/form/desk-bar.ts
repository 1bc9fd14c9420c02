import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Language } from '../locales/i18n';
import type { DraftDesk } from './desk';
import type { DeskDetails } from './desk-details';
import { momentOf, type FormT } from './texts';

/** The lines that two versions are compared by: label and words. */
export type Describe<Body> = (body: Body) => readonly (readonly [label: string, words: string])[];

/** The thin bar over a form: saved or not, sent or not, and what to do where it is not. */
export class DeskBar<Body> {
  private details: DeskDetails<Body> | null = null;

  constructor(private readonly host: ReactiveControllerHost & EventTarget & { readonly language?: Language }, private readonly desk: DraftDesk<Body>, private readonly describe: Describe<Body> = () => []) {}

  view(t: FormT): TemplateResult {
    const { desk, host } = this;
    if (!this.details && desk.part) this.details = new desk.part.DeskDetails(host, desk, this.describe);
    return html`<div class="desk controls" part="desk" role="group" aria-label=${t('desk.label')}>
      <div class="desk-line">${this.savedLine(t)}${this.sentLine(t)}</div>
      ${desk.status.is === 'failed' && desk.status.problem === 'part' ? html`<div class="desk-box bad" role="alert" data-problem="part"><p>${icon('error')} ${t('desk.partFailed')}</p>
        <button type="button" class="button" @click=${() => desk.retry()}>${t('desk.retry')}</button></div>` : nothing}
      ${this.details && desk.part ? this.details.view(desk.part.deskTranslator(host.language ?? 'zh-CN')) : nothing}
    </div>`;
  }

  /** Not announced: it changes with every pause in typing. */
  private savedLine(t: FormT): TemplateResult | typeof nothing {
    const { status, state } = this.desk;
    // Nothing is being written: what was sent speaks.
    if (status.is === 'clean' && state.last) return nothing;
    const words = status.is === 'saved' ? t('desk.saved', { time: momentOf(status.at).slice(11) }) : status.is === 'conflict' ? t('desk.conflictLine')
      // Where nothing is kept nothing is promised.
      : t(status.is === 'clean' && !this.desk.isKept ? 'desk.held' : `desk.${status.is}`);
    const sign = status.is === 'saved' ? 'check' : status.is === 'failed' || status.is === 'conflict' ? 'error' : 'info';
    return html`<span class="desk-saved ${status.is}" data-status=${status.is}>${icon(sign)}${words}</span>`;
  }
  private sentLine(t: FormT): TemplateResult {
    const { state, online, canSend } = this.desk;
    const { waiting: count, needsLogin, last } = state;
    const words = last?.receipt ? t('desk.receipt', { code: last.receipt.queryCode })
      : count && !canSend ? t('desk.noReceiver', { count })
        : count && needsLogin ? t('desk.needsLogin', { count })
          : count ? t(online ? 'desk.waiting' : 'desk.offlineWaiting', { count })
            : online ? '' : t('desk.offline');
    return html`<span class="desk-sent" role="status">${words ? html`${icon(last?.receipt ? 'check' : 'info')}${words}` : nothing}</span>`;
  }
}
