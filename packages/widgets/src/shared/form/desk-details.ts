import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { download } from '../download';
import type { Refused } from '../drafts/draft-store';
import { AnzeExportEvent } from '../events/export';
import { icon } from '../icons';
import type { DraftDesk } from './desk';
import type { Describe } from './desk-bar';
import type { DeskT } from './desk-texts';
import { momentOf } from './texts';

type Said = 'exported' | 'erased' | { readonly imported: number } | { readonly bad: 'not-ours' | 'newer' | 'damaged' } | { readonly failed: string } | { readonly problem: Refused['problem'] };

/** What stands under the bar's line: what is wrong and what to do, other drafts, backup and erasing. */
export class DeskDetails<Body> {
  private asksErase: { readonly drafts: number; readonly unsent: number } | null = null;
  private said: Said | null = null;

  constructor(private readonly host: ReactiveControllerHost & EventTarget, private readonly desk: DraftDesk<Body>, private readonly describe: Describe<Body>) {}

  view(t: DeskT): TemplateResult {
    const { state } = this.desk;
    return html`${this.banner(t)}${this.conflict(t)}
      ${state.gone === null ? nothing : html`<p class="desk-box" role="status" data-gone=${state.gone}>${icon('info')} ${t(`desk.gone.${state.gone}`)}</p>`}
      ${state.returned.map(({ id, problem }) => html`<div class="desk-box" role="alert"><p><strong>${t('desk.returned.title', { count: 1 })}</strong> ${t('desk.returned.text', { reason: problem?.message ?? '' })}</p>
        <button type="button" class="button" @click=${() => this.run(this.desk.reopen(id))}>${t('desk.returned.reopen')}</button></div>`)}
      ${state.removed === null ? nothing : html`<p class="desk-line" role="status"><span>${t('desk.removed')}</span> <button type="button" class="button plain" @click=${() => this.run(this.desk.undoRemove())}>${t('desk.undo')}</button></p>`}
      ${this.drafts(t)}${this.more(t)}`;
  }

  private banner(t: DeskT): TemplateResult | typeof nothing {
    const { status, state } = this.desk;
    const problem = state.problem ?? (status.is === 'failed' ? status.problem : null);
    // Without its own code nothing of this could be done: the bar itself says so.
    if (problem === null || problem === 'part') return nothing;
    return html`<div class="desk-box bad" role="alert" data-problem=${problem}>
      <p class="desk-title">${icon('error')}<strong>${t('desk.problem.title')}</strong></p>
      <p>${t(`desk.problem.${problem}`)}</p>
      <div class="buttons"><button type="button" class="button" @click=${() => this.run(this.exportNow(t))}>${t('desk.export')}</button></div>
    </div>`;
  }
  private conflict(t: DeskT): TemplateResult | typeof nothing {
    const { status } = this.desk;
    if (status.is !== 'conflict') return nothing;
    const { mine, theirs, theirsAt, isSent } = status;
    const take = (choice: 'mine' | 'theirs') => () => this.run(this.desk.resolve(choice));
    return html`<div class="desk-box bad" role="alert" part="conflict">
      <p class="desk-title">${icon('error')}<strong>${t('desk.conflict.title')}</strong></p>
      <p>${t(theirs ? 'desk.conflict.text' : isSent ? 'desk.conflict.sent' : 'desk.conflict.gone')}</p>
      <div class="desk-versions">
        <div>${this.version(t('desk.conflict.mine'), mine, theirs)}<button type="button" class="button" @click=${take('mine')}>${t(theirs ? 'desk.conflict.takeMine' : 'desk.conflict.keepMine')}</button></div>
        <div>${theirs ? this.version(t('desk.conflict.theirs', { time: momentOf(theirsAt ?? 0) }), theirs, mine) : nothing}
          <button type="button" class="button" @click=${take('theirs')}>${t(theirs ? 'desk.conflict.takeTheirs' : 'desk.conflict.dropMine')}</button></div>
      </div>
    </div>`;
  }
  /** Only what differs: the rest decides nothing. */
  private version(title: string, body: Body, other: Body | null): TemplateResult {
    const others = new Map(other === null ? [] : this.describe(other));
    const lines = this.describe(body).filter(([label, words]) => other === null || others.get(label) !== words);
    return html`<p><strong>${title}</strong></p><dl>${lines.map(([label, words]) => html`<dt>${label}</dt><dd>${words || '—'}</dd>`)}</dl>`;
  }

  private drafts(t: DeskT): TemplateResult | typeof nothing {
    const { state } = this.desk;
    const { drafts, id, receipts } = state;
    const others = drafts.filter((draft) => draft.id !== id);
    const row = (draft: (typeof drafts)[number]) => html`<li class="row desk-draft">
      <span>${t('desk.draftRow', { time: momentOf(draft.savedAt) })}${draft.id === id ? html` · ${t('desk.draftOpen')}` : nothing}</span>
      <span class="buttons">${draft.id === id ? nothing : html`<button type="button" class="button" @click=${() => this.run(this.desk.openDraft(draft.id))}>${t('desk.open')}</button>`}
        <button type="button" class="button" @click=${() => this.run(this.desk.removeDraft(draft.id))}>${t('desk.remove')}</button></span></li>`;
    return html`${others.length ? html`<details class="desk-part"><summary><span class="summary">${t('desk.drafts', { count: drafts.length })}</span>${icon('chevron')}</summary><ul class="rows">${drafts.map(row)}</ul></details>` : nothing}
      ${receipts.length ? html`<details class="desk-part"><summary><span class="summary">${t('desk.receipts', { count: receipts.length })}</span>${icon('chevron')}</summary>
        <ul class="rows">${receipts.slice(0, 20).map(({ sentAt, receipt }) => html`<li class="row">${t('desk.receiptRow', { time: momentOf(sentAt), code: receipt.queryCode })}</li>`)}</ul></details>` : nothing}`;
  }

  private more(t: DeskT): TemplateResult {
    const { said, asksErase, desk } = this;
    const pick = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      if (file) this.run(this.importNow(file));
      // The same file may be chosen again.
      input.value = '';
    };
    const isWriting = !desk.isUntouched && desk.status.is !== 'opening';
    return html`<details class="desk-part"><summary><span class="summary">${t('desk.more')}</span>${icon('chevron')}</summary>
      <div class="desk-more">
        ${isWriting ? html`<button type="button" class="button" @click=${() => this.run(desk.newDraft())}>${t('desk.another')}</button>` : nothing}
        <button type="button" class="button" @click=${() => this.run(this.exportNow(t))}>${t('desk.export')}</button>
        <p class="hint">${t('desk.exportHint')}</p>
        <label class="desk-file"><span>${t('desk.import')}</span><input type="file" @change=${pick}></label>
        <p class="hint">${t('desk.importHint')}</p>
        ${asksErase ? html`<div class="desk-box bad" role="alert"><p>${asksErase.drafts + asksErase.unsent ? t('desk.eraseAsk', asksErase) : t('desk.eraseAskNone')}</p>
          <div class="buttons"><button type="button" class="button" @click=${() => this.answerErase(false)}>${t('desk.eraseNo')}</button>
          <button type="button" class="button" @click=${() => this.answerErase(true)}>${t('desk.eraseYes')}</button></div></div>`
        : html`<button type="button" class="button" @click=${() => this.run(this.askErase())}>${t('desk.erase')}</button>`}
        <p role="status">${said ? this.wordsOf(said, t) : nothing}</p>
      </div></details>`;
  }
  private wordsOf(said: Said, t: DeskT): string {
    if (typeof said === 'string') return t(`desk.${said}`);
    if ('imported' in said) return t('desk.imported', { count: said.imported });
    if ('problem' in said) return t('desk.stepFailed', { reason: t(`desk.problem.${said.problem}`) });
    return 'bad' in said ? t(`desk.importBad.${said.bad}`) : t('desk.stepFailed', { reason: said.failed });
  }

  private async exportNow(t: DeskT): Promise<void> {
    const outcome = await this.desk.exportFile();
    if (outcome.status !== 'exported') return this.say({ problem: outcome.problem });
    const name = t('desk.exportName');
    const { file } = outcome;
    if (this.host.dispatchEvent(new AnzeExportEvent({ name, type: file.type, content: file }))) download(file, name);
    this.say('exported');
  }
  private async importNow(file: File): Promise<void> {
    const outcome = await this.desk.importFile(file);
    this.say(outcome.status === 'imported' ? { imported: outcome.items.filter(({ how }) => how !== 'same').length } : outcome.status === 'unreadable' ? { bad: outcome.why } : { problem: outcome.problem });
  }
  private async askErase(): Promise<void> {
    this.asksErase = await this.desk.counts();
    this.said = null;
    this.host.requestUpdate();
  }
  private answerErase(isYes: boolean): void {
    this.asksErase = null;
    if (!isYes) return this.host.requestUpdate();
    this.run(this.desk.erase({ evenUnsent: true }).then((outcome) => this.say(outcome.status === 'erased' ? 'erased' : outcome.status === 'refused' ? { problem: outcome.problem } : { failed: outcome.status })));
  }
  private say(said: Said): void {
    this.said = said;
    this.host.requestUpdate();
  }
  private run(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.say({ failed: error instanceof Error ? error.message : String(error) }));
  }
}
