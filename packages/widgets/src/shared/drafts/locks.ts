import type { Locks } from '@anze/core-rules/device';
import { randomId } from '../hash/random-id';
import type { Clock } from './clock';
import { systemClock } from './clock';
import type { Storage } from './storage';

export type { HeldLock, Locks } from '@anze/core-rules/device';

interface LockManagerLike {
  request(name: string, options: { ifAvailable: true }, run: (lock: unknown) => Promise<void>): Promise<void>;
}

const webLocks = (manager: LockManagerLike, database: string): Locks => ({
  tryHold: (name) =>
    new Promise((answer, fail) => {
      manager
        .request(`anze-kit/${database}/${name}`, { ifAvailable: true }, async (lock) => {
          if (!lock) {
            answer(null);
            return;
          }
          await new Promise<void>((release) => {
            let isHeld = true;
            answer({
              get isHeld() {
                return isHeld;
              },
              release() {
                isHeld = false;
                release();
              },
            });
          });
        })
        .catch(fail);
    }),
});

const LEASE = 3000;
const RENEW = 1000;
interface Lease {
  readonly holder: string;
  readonly until: number;
}

/** For browsers without Web Locks: a record that its holder renews every second and that anyone may take once it has run out. */
export const leaseLocks = (storage: Storage, clock: Clock = systemClock, holder: string = randomId()): Locks => {
  const take = (name: string) =>
    storage.run('write', ['meta'], async (tx) => {
      const lease = (await tx.get('meta', `lease/${name}`)) as Lease | undefined;
      const now = clock.now();
      // A lease from the far future was written by a clock that was since set back.
      const taken = lease !== undefined && lease.holder !== holder && lease.until > now && lease.until <= now + LEASE;
      if (!taken) await tx.put('meta', `lease/${name}`, { holder, until: now + LEASE } satisfies Lease);
      return !taken;
    });
  const give = (name: string) =>
    storage.run('write', ['meta'], async (tx) => {
      const lease = (await tx.get('meta', `lease/${name}`)) as Lease | undefined;
      if (lease?.holder === holder) await tx.delete('meta', `lease/${name}`);
    });
  const mine = new Set<string>();
  return {
    async tryHold(name) {
      // Within one page the record says nothing: it is the page's own.
      if (mine.has(name)) return null;
      mine.add(name);
      if (!(await take(name).catch(() => false))) {
        mine.delete(name);
        return null;
      }
      let until = clock.now() + LEASE;
      let released = false;
      let stop = () => {};
      const renew = () => {
        stop = clock.after(RENEW, () => {
          take(name).then(
            (held) => {
              if (held && !released) {
                until = clock.now() + LEASE;
                renew();
              }
            },
            () => undefined,
          );
        });
      };
      renew();
      return {
        get isHeld() {
          return !released && clock.now() < until;
        },
        release() {
          if (released) return;
          released = true;
          stop();
          mine.delete(name);
          // If this fails, the lease runs out by itself.
          give(name).catch(() => undefined);
        },
      };
    },
  };
};

/** The browser's own locks where there are any: they are freed the moment a tab dies. */
export function locksFor(storage: Storage, clock?: Clock): Locks {
  const { locks } = (typeof navigator === 'undefined' ? {} : navigator) as { locks?: LockManagerLike };
  return locks ? webLocks(locks, storage.name ?? '') : leaseLocks(storage, clock);
}
