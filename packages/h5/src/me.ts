import { eraseDevice } from '@anze/core-rules/device';
import { live } from 'lit/directives/live.js';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { nameFields, namesOf, type Names } from './config';
import type { Keeper } from './consent';
import { eraseElsewhere, InstallPrompt, saveFile } from './device';
import type { KeepingStorage } from './keeping';
import type { Known } from './known';
import type { Looks } from './look';
import type { Updates } from './update';
import { t } from './words';

declare const RULEBOOKS: readonly { readonly id: string; readonly status: 'draft' | 'trial' | 'in-force' | 'unverified'; readonly version: string; readonly checkedOn: string; readonly zh: string; readonly en: string }[];
declare const VERSION: string;

interface Given {
  readonly known: Known;
  readonly keeper: Keeper;
  readonly storage: KeepingStorage;
  readonly updates: Updates;
  look(): Looks;
  /** What the host and the reader have said, together. */
  names(): Names;
  change(looks: Partial<Looks>): void;
  toRights(): void;
}
type Said = 'saved' | 'held' | 'notSaved' | 'exported' | 'exportFailed' | 'imported' | 'importBad' | 'importFailed' | 'eraseFailed';

/** “Mine”: who the firm is, how the app looks, by which rules it goes, and what this device holds. */
export class MePage {
  private typed: Record<string, string> = {};
  private said: { readonly at: 'names' | 'device'; readonly what: Said } | null = null;
  private asks: { readonly drafts: number; readonly submissions: number } | null = null;
  private readonly install = new InstallPrompt(() => this.draw());

  constructor(private readonly place: HTMLElement, private readonly given: Given) {}

  draw(): void {
    render(html`${this.namesView()}${this.factsView()}${this.lookView()}${this.deviceView()}${rulesView(this.given.look().lang)}${this.appView()}`, this.place);
  }
  private say(at: 'names' | 'device', what: Said): void {
    this.said = { at, what };
    this.draw();
  }
  private heard(at: 'names' | 'device'): TemplateResult {
    return html`<p class="heard" role="status">${this.said?.at === at ? t(`me.${this.said.what}`) : nothing}</p>`;
  }

  private namesView(): TemplateResult {
    const names = this.given.names();
    return html`<form class="card" @submit=${this.saveNames} novalidate>
      <h2>${t('me.names')}</h2><p class="muted">${t('me.namesHelp')}</p>
      ${nameFields.map((field) => html`<label class="field"><span>${t(`me.${field}`)}</span>
        <input name=${field} type=${field === 'phone' ? 'tel' : 'text'} autocomplete="off" maxlength="200" .value=${this.typed[field] ?? names[field] ?? ''} @input=${this.type}></label>`)}
      <p class="buttons"><button class="button primary">${t('me.save')}</button></p>${this.heard('names')}
    </form>`;
  }
  private readonly type = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.typed = { ...this.typed, [name]: value };
  };
  private readonly saveNames = async (event: Event): Promise<void> => {
    event.preventDefault();
    const trimmed = Object.entries({ ...this.given.names(), ...this.typed }).map(([name, value]) => [name, String(value).trim()]);
    const isStored = await this.given.known.learn({ names: namesOf(Object.fromEntries(trimmed)) }, 'me');
    if (isStored) this.typed = {};
    this.say('names', !isStored ? 'notSaved' : this.given.storage.durable ? 'saved' : 'held');
  };

  private factsView(): TemplateResult {
    const { known } = this.given;
    const count = Object.keys(known.profile.facts).length;
    return html`<section class="card"><h2>${t('me.facts')}</h2>
      ${count || known.events.length ? html`<p>${t('me.factCount', { count, events: known.events.length })}</p><p class="muted">${t('me.factsHelp')}</p>` : html`<p>${t('me.factsNone')}</p>`}
      <p class="buttons"><button type="button" class="button" @click=${() => this.given.toRights()}>${t('me.toRights')}</button></p></section>`;
  }
  private lookView(): TemplateResult {
    const now = this.given.look();
    const choice = <Name extends keyof Looks>(name: Name, label: string, values: readonly (readonly [Looks[Name], string])[]): TemplateResult => html`<fieldset class="choices"><legend>${label}</legend>
      ${values.map(([value, text]) => html`<label class="choice"><input type="radio" name=${name} .checked=${live(now[name] === value)} @change=${() => this.given.change({ [name]: value })}><span>${text}</span></label>`)}</fieldset>`;
    return html`<section class="card"><h2>${t('me.look')}</h2>
      ${choice('lang', t('me.language'), [['zh-CN', '中文'], ['en', 'English']])}
      ${choice('mode', t('me.elder'), [['standard', t('me.off')], ['elder', t('me.on')]])}
      ${choice('theme', t('me.theme'), [['light', t('me.light')], ['dark', t('me.dark')], ['auto', t('me.auto')]])}</section>`;
  }

  private deviceView(): TemplateResult {
    return html`<section class="card"><h2>${t('me.device')}</h2>
      <p>${t(this.given.storage.durable ? 'me.kept' : 'me.notKept')}</p>
      <p class="buttons"><button type="button" class="button" @click=${this.export}>${t('me.export')}</button>
        <label class="button file">${t('me.import')}<input class="visually-hidden" type="file" @change=${this.import}></label></p>
      <p class="muted">${t('me.exportHelp')} ${t('me.importHelp')}</p>${this.heard('device')}
      ${this.asks ? html`<div class="notice bad" role="alertdialog" aria-labelledby="erase-ask" tabindex="-1" id="erase">
          <p id="erase-ask">${this.asks.drafts + this.asks.submissions ? t('me.eraseUnsent', this.asks) : t('me.eraseAsk')}</p>
          <p class="buttons"><button type="button" class="button" @click=${() => this.ask(null)}>${t('me.cancel')}</button><button type="button" class="button danger" @click=${this.erase}>${t('me.eraseSure')}</button></p></div>`
        : html`<p class="buttons"><button type="button" class="button" @click=${this.askErase}>${t('me.erase')}</button></p>`}
      <p class="muted">${t('me.eraseHelp')}</p></section>`;
  }
  private readonly export = async (): Promise<void> => {
    const { exportFile } = await import('./export-file');
    const file = await exportFile(this.given.storage);
    if (file) saveFile(file, 'anze.anze');
    this.say('device', file ? 'exported' : 'exportFailed');
  };
  private readonly import = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const [file] = Array.from(input.files ?? []);
    if (!file) return;
    const { importFile } = await import('./export-file');
    const outcome = await importFile(this.given.storage, file);
    input.value = '';
    if (outcome === 'imported') await this.given.known.read();
    this.say('device', outcome === 'imported' ? 'imported' : outcome === 'unreadable' ? 'importBad' : 'importFailed');
  };
  private ask(counts: { readonly drafts: number; readonly submissions: number } | null): void {
    this.asks = counts;
    this.said = null;
    this.draw();
    this.place.querySelector<HTMLElement>('#erase')?.focus();
  }
  private readonly askErase = async (): Promise<void> => {
    const count = (shelf: 'drafts' | 'outbox'): Promise<number> => this.given.storage.run('read', [shelf], async (tx) => (await tx.keys(shelf)).length).catch(() => 0);
    this.ask({ drafts: await count('drafts'), submissions: await count('outbox') });
  };
  private readonly erase = async (): Promise<void> => {
    const outcome = await eraseDevice(this.given.storage, { evenUnsent: true });
    const isClean = outcome.status === 'erased' && (await eraseElsewhere());
    if (!isClean) {
      this.asks = null;
      this.say('device', 'eraseFailed');
      return;
    }
    // Whatever a form still has in hand goes with the page; the store it could write to is gone already.
    location.reload();
  };

  private appView(): TemplateResult {
    const { offline } = this.given.updates;
    return html`<section class="card"><h2>${t('me.app')}</h2>
      <p>${t(offline === 'ready' ? 'me.offlineReady' : offline === 'fetching' ? 'me.offlineNot' : 'me.offlineNever')}</p>
      ${this.install.isOffered ? html`<p class="buttons"><button type="button" class="button" @click=${() => this.install.ask()}>${t('me.install')}</button></p>` : nothing}
      <p class="muted">${t('me.installHelp')}</p><p class="muted">${t('me.build', { version: VERSION })}</p></section>`;
  }
}

const statuses = { draft: 'me.draft', trial: 'me.trial', 'in-force': 'me.inForce', unverified: 'me.unverified' } as const;
const rulesView = (language: Looks['lang']): TemplateResult => html`<section class="card"><h2>${t('me.rules')}</h2><p class="muted">${t('me.rulesHelp')}</p>
  <ul class="books">${RULEBOOKS.map(({ zh, en, status, version, checkedOn }) => html`<li><strong>${language === 'en' ? en : zh}</strong><span class="muted"><span class="whole">${t(statuses[status])}</span> · <span class="whole">${t('me.version', { version })}</span> · <span class="whole">${t('me.checkedOn', { day: checkedOn })}</span></span></li>`)}</ul></section>`;
