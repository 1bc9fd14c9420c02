import type { KeyValues } from './wx-storage';

/** WeChat's store with its limits, which can be stopped at the n-th change, before it or after it. */
export class FakeStore implements KeyValues {
  readonly values = new Map<string, string>();
  changes = 0;
  stopAt: number | null = null;
  stopsAfter = false;
  constructor(public limit = 10 * 1024 * 1024, public keyLimit = 1024 * 1024) {}

  getStorageSync(key: string): unknown {
    return this.values.get(key) ?? '';
  }
  setStorageSync(key: string, value: string): void {
    this.change(() => {
      const size = Buffer.byteLength(value);
      if (size > this.keyLimit) throw Object.assign(new Error('x'), { errMsg: 'setStorageSync:fail entry size limit reached' });
      let total = size;
      this.values.forEach((text, other) => (total += other === key ? 0 : Buffer.byteLength(text)));
      if (total > this.limit) throw Object.assign(new Error('x'), { errMsg: 'setStorageSync:fail exceed storage max size 10Mb' });
      this.values.set(key, value);
    });
  }
  removeStorageSync(key: string): void {
    this.change(() => void this.values.delete(key));
  }
  getStorageInfoSync(): { keys: readonly string[] } {
    return { keys: [...this.values.keys()] };
  }
  private change(work: () => void): void {
    this.changes++;
    const stops = this.stopAt !== null && this.changes >= this.stopAt;
    if (stops && !(this.stopsAfter && this.changes === this.stopAt)) throw new Error('the phone died');
    work();
    if (stops) throw new Error('the phone died');
  }
}
