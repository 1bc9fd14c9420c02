import type { Storage } from '@anze/core-rules/device';
import type { Backend } from '@anze/widgets/shared/backend/backend';
import { backendShelves, EMBEDDED_NAME, EmbeddedBackend } from '@anze/widgets/shared/backend/embedded-backend';
import { RestBackend } from '@anze/widgets/shared/backend/rest-backend';
import { Outbox } from '@anze/widgets/shared/outbox/outbox';
import { KeepingStorage } from './keeping';
import type { Login } from './login';

export const restBackend = (base: string, login: () => Login | null): Backend =>
  new RestBackend({
    base,
    headers: () => {
      const found = login();
      return found?.token && Date.now() < found.until ? { authorization: `Bearer ${found.token}` } : ({} as Record<string, string>);
    },
  });
/** What waits goes out whichever tab is open; the forms find the receipts by themselves. */
export function keepSending(storage: Storage, backend: Backend, { isNewLogin, tell }: { readonly isNewLogin: boolean; tell(): void }): void {
  const outbox = new Outbox({ storage, backend, onChange: tell });
  outbox.start();
  if (isNewLogin) void outbox.loggedIn();
}
/** Plays the insurer on this device, for demonstrations; in memory until it may keep what it is sent. */
export function demoBackend(): { readonly backend: Backend; keep(): Promise<void> } {
  const storage = new KeepingStorage(EMBEDDED_NAME, backendShelves);
  return { backend: new EmbeddedBackend({ storage }), keep: () => storage.keep() };
}
