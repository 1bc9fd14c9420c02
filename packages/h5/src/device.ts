/** Hands a file over to the browser. Some in-app browsers save none: the page says what to do then. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const PATIENCE = 3000;
/** What a demonstration's own server has "received" on this device. */
export const eraseElsewhere = (): Promise<boolean> =>
  new Promise((done) => {
    if (typeof indexedDB === 'undefined' || indexedDB === null) return done(true);
    const request = indexedDB.deleteDatabase('anze-kit-embedded-backend');
    request.addEventListener('success', () => done(true));
    request.addEventListener('error', () => done(false));
    request.addEventListener('blocked', () => setTimeout(() => done(false), PATIENCE));
  });

interface PromptEvent extends Event {
  prompt(): Promise<unknown>;
}
let offered: PromptEvent | null = null;
const listeners = new Set<() => void>();
/** Once, when the app starts: browsers offer to install it early, and the page shows the offer where it belongs. */
export function catchInstallOffer(): void {
  const set = (event: PromptEvent | null): void => {
    offered = event;
    listeners.forEach((listener) => listener());
  };
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event as PromptEvent);
  });
  window.addEventListener('appinstalled', () => set(null));
}
/** The browser's offer to install, as a button. */
export class InstallPrompt {
  constructor(tell: () => void) {
    listeners.add(tell);
  }
  get isOffered(): boolean {
    return offered !== null;
  }
  ask(): void {
    void offered?.prompt().catch(() => undefined);
    offered = null;
    listeners.forEach((listener) => listener());
  }
}
