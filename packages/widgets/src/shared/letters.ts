import type { Storage, Tx } from './drafts/storage';

/** A letter as it was written from the records, and as its reader has it. */
export interface LetterText {
  /** Whose letter about what; empty for what nobody keeps. */
  readonly key: string;
  readonly made: string;
  readonly text: string;
  /** What its reader had made of it before it was written anew: it can be had back. */
  readonly aside: string | null;
  /** It was changed when it was open the last time. */
  readonly wasKept: boolean;
}
interface Stored {
  readonly at: number;
  readonly text: string;
}
const PREFIX = 'letter/';
const MOST = 20;

export const freshLetter = (key: string, made: string): LetterText => ({ key, made, text: made, aside: null, wasKept: false });

/** What readers made of letters, kept on this device; the oldest go. Where nothing can be kept it stands until the page is left. */
export class Letters {
  private readonly unkept = new Map<string, string>();
  private opened: { readonly as: string; readonly storage: Promise<Storage> } | null = null;

  /** A store of the host's own stands above the database. */
  constructor(private readonly of: () => { readonly storage: Storage | null; readonly database: string }) {}

  /** The letter as its reader left it; `null` where nobody changed it. */
  async kept(letter: LetterText): Promise<LetterText | null> {
    const key = PREFIX + letter.key;
    const stored = this.unkept.get(key) ?? (await this.run('read', async (tx) => (await tx.get('meta', key)) as Stored | undefined).catch(() => undefined))?.text;
    return stored === undefined || stored === letter.made ? null : { ...letter, text: stored, wasKept: true };
  }
  type(letter: LetterText, text: string): LetterText {
    void this.keep(letter, text);
    return { ...letter, text, aside: null };
  }
  /** As it is written from the records; asked again, what was put aside comes back. */
  turn(letter: LetterText): LetterText {
    const { made, text, aside } = letter;
    void this.keep(letter, aside ?? made);
    return aside === null ? { ...letter, text: made, aside: text } : { ...letter, text: aside, aside: null };
  }
  private async keep(letter: LetterText, text: string): Promise<void> {
    const key = PREFIX + letter.key;
    if (letter.key === '') return;
    try {
      await this.run('write', async (tx) => {
        if (text === letter.made) return tx.delete('meta', key);
        await tx.put('meta', key, { at: Date.now(), text } satisfies Stored);
        const all = (await tx.range('meta', PREFIX)) as readonly (readonly [string, Stored])[];
        for (const [old] of [...all].sort(([, a], [, b]) => b.at - a.at).slice(MOST)) await tx.delete('meta', old);
      });
      this.unkept.delete(key);
    } catch {
      this.unkept.set(key, text);
    }
  }
  private async run<T>(mode: 'read' | 'write', work: (tx: Tx) => Promise<T>): Promise<T> {
    const { storage, database } = this.of();
    if (storage) return storage.run(mode, ['meta'], work);
    if (this.opened?.as !== database) this.opened = { as: database, storage: import('./drafts/indexed-db-storage').then(({ draftStorage }) => draftStorage(database || undefined)) };
    return (await this.opened.storage).run(mode, ['meta'], work);
  }
}
