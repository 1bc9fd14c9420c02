/** A new version: fetched quietly, told in words, taken only when somebody says so. */
export type UpdateState = 'none' | 'ready' | 'unsaved' | 'busy';
export type OfflineState = 'never' | 'fetching' | 'ready';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}
const HOUR = 3_600_000;
/** The longest that a draft stays unsaved while somebody types, and a little more. */
const SAVED_BY_THEN = 1200;

export class Updates {
  state: UpdateState = 'none';
  offline: OfflineState = 'never';
  private registration: ServiceWorkerRegistration | null = null;
  private isWanted = false;
  private looked = Date.now();

  constructor(private readonly tell: () => void, private readonly isUnsaved: () => boolean) {}

  /** Once the page is usable: what is fetched for later must not stand in its way. */
  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    if (!serviceWorker || !window.isSecureContext) return;
    this.set('none', 'fetching');
    let isFirst = serviceWorker.controller === null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.isWanted) location.reload();
      // Another page has updated: this one goes on with what it has until somebody wants the new one.
      else if (!isFirst) this.set('ready');
      isFirst = false;
    });
    void serviceWorker.ready.then(() => this.set(this.state, 'ready'));
    try {
      const registration = (this.registration = await serviceWorker.register(scriptUrl('./sw.js')));
      registration.addEventListener('updatefound', () => this.follow(registration.installing));
      this.follow(registration.installing);
      if (registration.waiting && serviceWorker.controller) this.set('ready');
      serviceWorker.controller?.postMessage('hello', []);
      document.addEventListener('visibilitychange', () => this.look());
    } catch {
      this.set('none', 'never');
    }
  }
  private follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) this.set('ready');
    });
  }
  private look(): void {
    if (document.visibilityState !== 'visible' || Date.now() - this.looked < HOUR) return;
    this.looked = Date.now();
    this.registration?.update().catch(() => undefined);
  }
  /** Somebody wants it now. Text that no draft holds is asked about first. */
  take(evenUnsaved = false): void {
    if (!evenUnsaved && this.isUnsaved()) {
      this.set('unsaved');
      return;
    }
    this.set('busy');
    this.isWanted = true;
    setTimeout(() => {
      const waiting = this.registration?.waiting;
      if (waiting) waiting.postMessage('take over', []);
      else location.reload();
    }, SAVED_BY_THEN);
  }
  wait(): void {
    this.set('ready');
  }
  private set(state: UpdateState, offline: OfflineState = this.offline): void {
    if (state === this.state && offline === this.offline) return;
    this.state = state;
    this.offline = offline;
    this.tell();
  }
}

/** Where a page takes trusted addresses only, this constant is one. */
function scriptUrl(url: './sw.js'): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes ? trustedTypes.createPolicy('anze-h5', { createScriptURL: () => url }).createScriptURL(url) : url;
}
