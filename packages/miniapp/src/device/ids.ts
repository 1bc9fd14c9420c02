import { uuid } from '@anze/core-rules/device';

interface RandomSource {
  getRandomValues?(options: { length: number; success(result: { randomValues: ArrayBuffer }): void }): void;
}
const POOL = 2048;

/** Ids out of a store of random bytes, because `wx` hands them over later, and a form cannot wait. */
export class Ids {
  private pool = new Uint8Array(0);
  constructor(private readonly source: RandomSource) {
    this.refill();
  }
  readonly next = (): string => {
    if (this.pool.length < 256) this.refill();
    if (this.pool.length < 16) return uuid(guessed());
    const bytes = this.pool.slice(0, 16);
    this.pool = this.pool.slice(16);
    return uuid(bytes);
  };
  private refill(): void {
    this.source.getRandomValues?.({ length: POOL, success: ({ randomValues }) => (this.pool = new Uint8Array(randomValues)) });
  }
}

/** Old WeChat has no random bytes. An id must be like no other; it need not be a secret. */
const guessed = (): Uint8Array => Uint8Array.from({ length: 16 }, () => Math.floor(Math.random() * 256));
