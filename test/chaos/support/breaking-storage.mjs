// Storage that dies at the n-th operation, like a tab that the system ends: what was committed is there, all else never happened.

export class Crash extends Error {
  constructor(at) {
    super(`crashed at storage operation ${at}`);
    this.name = 'Crash';
  }
}

/**
 * Counts every operation inside a transaction, its commit, and the moment after the commit when the answer has not arrived yet.
 * `at: 0` never dies.
 */
export class BreakingStorage {
  constructor(inner, at = 0) {
    this.inner = inner;
    this.at = at;
    this.done = 0;
    this.dead = false;
  }

  get durable() {
    return this.inner.durable;
  }

  step() {
    if (this.dead) throw new Crash(this.at);
    this.done += 1;
    if (this.done === this.at) {
      this.dead = true;
      throw new Crash(this.at);
    }
  }

  async run(mode, names, work) {
    this.step();
    const result = await this.inner.run(mode, names, async (tx) => {
      const broken = {};
      for (const name of ['get', 'put', 'delete', 'range', 'keys']) {
        broken[name] = async (...args) => {
          this.step();
          return tx[name](...args);
        };
      }
      const value = await work(broken);
      this.step();
      return value;
    });
    this.step();
    return result;
  }

  destroy() {
    return this.inner.destroy();
  }

  close() {}
}

/** Seeded defect: every operation is a transaction of its own. */
export class SplitStorage {
  durable = true;

  constructor(inner) {
    this.inner = inner;
  }

  run(mode, names, work) {
    const one = (name) => (...args) => this.inner.run(mode, names, (tx) => tx[name](...args));
    return work({ get: one('get'), put: one('put'), delete: one('delete'), range: one('range'), keys: one('keys') });
  }

  destroy() {
    return this.inner.destroy();
  }

  close() {}
}

/** Seeded defect: answers before the disk has it; what waits is written with the next transaction. */
export class EarlyStorage {
  durable = true;
  #waiting = [];

  constructor(inner) {
    this.inner = inner;
  }

  async run(mode, names, work) {
    const waiting = this.#waiting.splice(0);
    await this.inner.run('write', ['drafts', 'rows', 'photos', 'refs', 'outbox', 'sent', 'meta'], async (tx) => {
      for (const [name, ...args] of waiting) await tx[name](...args);
    });
    const writes = [];
    const undo = new Error('undo');
    let result;
    try {
      await this.inner.run(mode, names, async (tx) => {
        result = await work({
          ...tx,
          put: async (...args) => {
            writes.push(['put', ...args]);
            await tx.put(...args);
          },
          delete: async (...args) => {
            writes.push(['delete', ...args]);
            await tx.delete(...args);
          },
        });
        throw undo;
      });
    } catch (error) {
      if (error !== undo) throw error;
    }
    this.#waiting.push(...writes);
    return result;
  }

  destroy() {
    return this.inner.destroy();
  }

  close() {}
}
