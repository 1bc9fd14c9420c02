import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EraseOutcome } from '../drafts/erase';
import type { ExportOutcome, ImportOutcome } from '../drafts/export-file';
import type { Storage } from '../drafts/storage';
import type { Hash } from '../hash/hash';
import type { Language } from '../locales/i18n';
import type { Backend, DeskOptions, DeskState, GoesOn, Photo, RowEdits, SubmitResult } from './desk-state';
import type { DeskEngine } from './desk-engine';
import { Pending } from './pending';

export type { DeskOptions, DeskState, DeskStatus, FailedProblem, Photo, RowEdits, SubmitResult } from './desk-state';
type Part = typeof import('./form-part');

/**
 * What a recording form does with what is typed: keeps it as a draft, sends it, shows where it stands. Usable at once; what keeps and sends is
 * fetched meanwhile, and takes over what was typed until then. `Body` is JSON.
 */
export class DraftDesk<Body> implements ReactiveController {
  /** A back end of the host's own; stands above `endpoint`. */
  backend: Backend | null = null;
  /** Where the contract's REST back end lives, e.g. `https://insurer.example/anze/v1`. */
  endpoint = '';
  /** The name of the device's database; the kit's own when empty. */
  database = '';
  /** A store of the host's own; stands above `database`, and is there before anything is opened. */
  storage: Storage | null = null;

  state: DeskState<Body> = {
    id: null, own: null, status: { is: 'opening' }, problem: null, waiting: 0, queue: [], returned: [], needsLogin: false, receipts: [], last: null, drafts: [], removed: null, gone: null, busy: false,
  };
  readonly pending = new Pending();
  /** What a long list keeps apart from the body, by key; changed through `change` only. */
  readonly rows = new Map<string, unknown>();
  /** What keeps and sends, once it is there. */
  part: Part | null = null;
  private engine: DeskEngine<Body> | null = null;
  /** The last opening, with its engine once there is one: an earlier one may still be under way. */
  private turn: { engine?: DeskEngine<Body> } = {};
  private opening: Promise<DeskEngine<Body>> | null = null;
  private openedAs = '';
  private openedTo: unknown = null;
  private isConnected = false;
  private isUntold = false;

  constructor(readonly host: ReactiveControllerHost & { readonly language?: Language }, readonly options: DeskOptions<Body>) {
    host.addController(this);
  }

  get body(): Body {
    return this.state.own ?? this.options.empty();
  }
  get status(): DeskState<Body>['status'] {
    return this.state.status;
  }
  get isUntouched(): boolean {
    return this.state.own === null;
  }
  /** Another tab writes on it: the form is to be read only. */
  get isWatching(): boolean {
    return this.state.status.is === 'watching';
  }
  /** Whether anything outlives this page: nothing may be called stored where it does not. */
  get isKept(): boolean {
    return !this.state.problem && this.storage?.durable !== false;
  }
  get online(): boolean {
    return navigator.onLine;
  }
  /** Whether there is anybody to send to. */
  get canSend(): boolean {
    return this.backend !== null || this.endpoint !== '';
  }

  /** The form has changed. Ignored while another tab writes. */
  change(body: Body, rows: RowEdits = {}): void {
    const { status } = this.state;
    if (status.is === 'watching') return;
    this.pending.rows(rows);
    for (const key of Object.keys(rows.put ?? {})) this.rows.set(key, rows.put?.[key]);
    for (const key of rows.drop ?? []) this.rows.delete(key);
    this.set({ own: body, ...(status.is === 'conflict' ? { status: { ...status, mine: body } } : {}), last: null, gone: null });
    if (this.engine) return this.engine.touch();
    this.isUntold = true;
    // It is kept a moment later: "nothing to save" would be untrue until then.
    if (status.is === 'clean') this.set({ status: { is: 'unsaved' } });
  }
  /** Puts a photo's bytes by; name it in `photos` of the body in the same turn. */
  keepPhoto(hash: Hash, blob: Blob): void {
    this.pending.photo(hash, blob);
    this.engine?.keep(hash);
  }
  /** `null`: this device does not have it. */
  async photo(hash: Hash): Promise<Blob | null> {
    return this.pending.photoOf(hash) ?? (await this.opened()).photo(hash);
  }

  /** Resolves once drafts are open; rejects where the code that opens them could not be fetched. */
  opened(): Promise<DeskEngine<Body>> {
    return (this.opening ??= this.open());
  }
  /** Proves the record, hands it to the outbox and clears the draft; what goes on becomes the next one. Asked again while it runs it does nothing more. */
  submit = (record: unknown, photos: readonly Photo[] = [], goesOn: GoesOn<Body> | null = null): Promise<SubmitResult> =>
    this.opened().then((engine) => engine.submit(record, photos, goesOn), (error: unknown) => ({ status: 'failed', problem: 'part', message: String(error) }));
  /** Saves now what is unsaved. */
  flush = async (): Promise<void> => this.engine?.flush();
  resolve = async (choice: 'mine' | 'theirs'): Promise<void> => (await this.opened()).resolve(choice);
  /** Away with what was sent last: the form is empty again. */
  begin(): void {
    this.set({ last: null });
  }
  /** Opens the newest draft that belongs to what the page now shows, or an empty form. What was typed is saved before. */
  choose = async (): Promise<void> => (await this.opened()).choose();
  newDraft = async (): Promise<void> => (await this.opened()).newDraft();
  openDraft = async (id: string): Promise<void> => (await this.opened()).openDraft(id);
  removeDraft = async (id: string): Promise<void> => (await this.opened()).removeDraft(id);
  undoRemove = async (): Promise<void> => (await this.opened()).undoRemove();
  /** Takes back what the server refused, to be corrected. */
  reopen = async (id: string): Promise<void> => (await this.opened()).reopen(id);
  /** Everything on this device in one file, what is unsaved included. */
  exportFile = async (): Promise<ExportOutcome> => (await this.opened()).exportFile();
  importFile = async (file: Blob): Promise<ImportOutcome> => (await this.opened()).importFile(file);
  /** What erasing would take that exists nowhere else. */
  counts = async (): Promise<{ readonly drafts: number; readonly unsent: number }> => (await this.opened()).counts();
  /** Removes all drafts, photos, unsent records and receipts; answers `unsent` unless told `evenUnsent`. */
  erase = async (options: { readonly evenUnsent?: boolean } = {}): Promise<EraseOutcome> => (await this.opened()).erase(options);
  /** The host has logged in again. */
  loggedIn = async (): Promise<void> => (await this.opened()).loggedIn();
  /** Fetches again what could not be fetched. */
  retry(): void {
    if (!this.engine) {
      this.opening = null;
      this.set({ status: { is: 'opening' } });
    }
    this.opened().catch(() => undefined);
  }

  hostConnected(): void {
    this.isConnected = true;
    this.listen('addEventListener');
    this.engine?.resume();
  }
  hostDisconnected(): void {
    this.isConnected = false;
    this.listen('removeEventListener');
    this.engine?.pause();
  }
  /** By then the host has taken over its attributes. */
  hostUpdate(): void {
    if (!this.isConnected) return;
    if (this.openedAs !== this.database && this.opening) this.leave();
    // What failed is tried again by `retry` only, or every failure would ask for the next.
    if (this.opening || this.state.status.is === 'opening') this.opened().catch(() => undefined);
    const to = this.backend ?? this.endpoint;
    if (this.engine && this.openedTo !== to) this.connect(this.engine);
  }

  private leave(): void {
    const { is } = this.state.status;
    this.engine?.pause();
    this.turn.engine?.abandon();
    this.turn = {};
    this.engine = null;
    this.opening = null;
    // What another database holds stays there; what is nowhere yet comes along.
    this.set({ id: null, status: { is: 'opening' }, ...(is === 'saved' || is === 'held' || is === 'watching' ? { own: null } : {}) });
  }
  private async open(): Promise<DeskEngine<Body>> {
    const { database } = this;
    const turn: typeof this.turn = (this.turn = {});
    this.openedAs = database;
    try {
      const part = this.part ?? (await import('./form-part'));
      if (!this.part) await part.begin(this.host);
      this.part = part;
      if (this.turn !== turn) return await this.opened();
      const engine = (turn.engine = new part.DeskEngine<Body>(this, database, this.storage));
      await engine.open();
      if (this.turn !== turn) return await this.opened();
      this.engine = engine;
      // Typed after the draft was shown and before there was anybody to be told.
      if (this.isUntold && this.state.own !== null) engine.touch();
      this.isUntold = false;
      this.connect(engine);
      if (!this.isConnected) engine.pause();
      return engine;
    } catch (error) {
      if (this.turn !== turn) return this.opened();
      this.opening = null;
      this.set({ status: { is: 'failed', problem: 'part', message: error instanceof Error ? error.message : String(error) } });
      throw error;
    }
  }
  private connect(engine: DeskEngine<Body>): void {
    this.openedTo = this.backend ?? this.endpoint;
    engine.connect(this.backend ?? (this.endpoint ? new this.part!.RestBackend({ base: this.endpoint }) : null));
  }
  /** For the engine: what has changed. */
  set(change: Partial<DeskState<Body>>): void {
    this.state = { ...this.state, ...change };
    this.host.requestUpdate();
  }
  private listen(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('pagehide', this.onHide);
    document[how]('visibilitychange', this.onHide);
    window[how]('focus', this.onFocus);
    window[how]('online', this.onNetwork);
    window[how]('offline', this.onNetwork);
  }
  private readonly onHide = (): void => void this.flush().then(() => this.engine?.check());
  private readonly onFocus = (): void => void this.engine?.check();
  private readonly onNetwork = (): void => this.host.requestUpdate();
}
