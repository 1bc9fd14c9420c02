import type { CaseEvent, Facts } from '@anze/core-rules';
import type { Storage, Tx } from '@anze/core-rules/device';
import type { Readings } from '../lib/books';

export const looks = ['usual', 'elder'] as const;

/** What is known of the firm and its policy, and how its reader likes the pages. */
export interface Profile {
  readonly facts: Facts;
  /** Questions left open on purpose. */
  readonly skipped: readonly string[];
  /** Chosen readings by rulebook. */
  readonly readings: Readonly<Record<string, Readings>>;
  /** The size of the firm is chosen, not worked out of figures. */
  readonly sizeByHand?: true;
  readonly names: { readonly firm?: string; readonly person?: string; readonly phone?: string };
  /** Chosen by hand; else it follows the size of type that WeChat is set to. */
  readonly look?: (typeof looks)[number];
}
export const emptyProfile: Profile = { facts: {}, skipped: [], readings: {}, names: {} };
/** Whether nothing was said of a firm yet; how the pages look is not of the firm. */
export const isBlank = ({ facts, skipped, names }: Profile): boolean => Object.keys(facts).length + skipped.length + Object.keys(names).length === 0;

/** A list of things by id on the `meta` shelf, beside the drafts: what was recorded, and stays after it was sent. */
export class Register<T extends { readonly id: string }> {
  constructor(private readonly storage: () => Storage, readonly name: string) {}

  async all(): Promise<readonly T[]> {
    return (await this.storage().run('read', ['meta'], (tx) => tx.range('meta', `${this.name}/`))).map(([, value]) => value as T);
  }
  async one(id: string): Promise<T | null> {
    return ((await this.storage().run('read', ['meta'], (tx) => tx.get('meta', this.key(id)))) as T | undefined) ?? null;
  }
  async put(value: T): Promise<void> {
    await this.storage().run('write', ['meta'], (tx) => this.putIn(tx, value));
  }
  putIn(tx: Tx, value: T): Promise<void> {
    return tx.put('meta', this.key(value.id), value);
  }
  async remove(id: string): Promise<void> {
    await this.storage().run('write', ['meta'], (tx) => tx.delete('meta', this.key(id)));
  }
  private readonly key = (id: string): string => `${this.name}/${id}`;
}

export type ServiceEvent = CaseEvent & { readonly id: string };

export const readProfile = async (storage: Storage): Promise<Profile> => {
  const stored = (await storage.run('read', ['meta'], (tx) => tx.get('meta', 'profile'))) as Profile | undefined;
  return { ...emptyProfile, ...stored };
};
export const writeProfile = (storage: Storage, profile: Profile): Promise<void> => storage.run('write', ['meta'], (tx) => tx.put('meta', 'profile', profile));
