import type { Backend } from '@anze/widgets/shared/backend/backend';
import { EmbeddedBackend } from '@anze/widgets/shared/backend/embedded-backend';
import { RestBackend } from '@anze/widgets/shared/backend/rest-backend';
import type { Login } from './login';

export const restBackend = (base: string, login: () => Login | null): Backend =>
  new RestBackend({
    base,
    headers: () => {
      const found = login();
      return found?.token && Date.now() < found.until ? { authorization: `Bearer ${found.token}` } : ({} as Record<string, string>);
    },
  });
/** Plays the insurer on this device, for demonstrations. */
export const demoBackend = (): Backend => new EmbeddedBackend();
