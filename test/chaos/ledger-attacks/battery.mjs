/** Honest ledgers of one case, with the receipts that its submitters hold. */
function honest(kit, random, length) {
  const entries = [];
  const receipts = [];
  for (let i = 1; i <= length; i++) {
    entries.push(kit.nextEntry(entries, kit.idOf(1), i === 1 ? kit.complaint(1) : kit.answer(i + Math.floor(random() * 1e6) * 100, 1), new Date(Date.UTC(2026, 2, i)).toISOString()));
    receipts.push(kit.headOf(entries));
  }
  return { entries, receipts };
}

/** Made anew from entry `from` on, so that every link and every hash fits. */
function rehash(kit, entries, from, change) {
  const out = entries.slice(0, from);
  for (let i = from; i < entries.length; i++) {
    const { hash: _, ...rest } = i === from ? change(entries[i]) : entries[i];
    const entry = { ...rest, seq: i + 1, prev: i === 0 ? '0'.repeat(64) : out[i - 1].hash };
    out.push({ ...entry, hash: kit.hashOf(entry) });
  }
  return out;
}

const other = (hash, at) => hash.slice(0, at) + (hash[at] === 'a' ? 'b' : 'a') + hash.slice(at + 1);

/** Each answers the attacked ledger and the entry (from 1) that must be named; `range` where the newest receipt alone cannot tell which. */
const attacks = {
  edit(kit, entries, random) {
    const i = Math.floor(random() * entries.length);
    const changes = [
      (entry) => ({ ...entry, at: new Date(Date.parse(entry.at) + 86_400_000).toISOString() }), (entry) => ({ ...entry, body: other(entry.body, 5) }),
      (entry) => ({ ...entry, submission: kit.idOf(77) }), (entry) => ({ ...entry, hash: other(entry.hash, 60) }), (entry) => ({ ...entry, kind: 'service' }),
    ];
    const change = changes[Math.floor(random() * changes.length)];
    const fitting = (entry) => {
      const { hash: _, ...rest } = change(entry);
      return { ...rest, hash: kit.hashOf(rest) };
    };
    // With a hash of its own that fits, only the next entry's link gives it away; at the end, only the receipt.
    if (random() < 0.3 && change(entries[i]).hash === entries[i].hash) return { attacked: entries.map((entry, k) => (k === i ? fitting(entry) : entry)), entry: i + 1, range: i === entries.length - 1 };
    return { attacked: entries.map((entry, k) => (k === i ? change(entry) : entry)), entry: i + 1 };
  },
  delete(kit, entries, random) {
    const i = Math.floor(random() * entries.length);
    return { attacked: entries.filter((_, k) => k !== i), entry: i + 1 };
  },
  insert(kit, entries, random) {
    const i = Math.floor(random() * entries.length);
    // Well chained to the one before, or a copy of the one after.
    const forged = random() < 0.5 ? kit.nextEntry(entries.slice(0, i), kit.idOf(1), kit.answer(88, 1), entries[i].at) : null;
    return { attacked: [...entries.slice(0, i), forged ?? entries[i], ...entries.slice(i)], entry: forged ? i + 1 : i + 2 };
  },
  reorder(kit, entries, random) {
    const i = Math.floor(random() * (entries.length - 1));
    const k = i + 1 + Math.floor(random() * (entries.length - i - 1));
    const attacked = [...entries];
    [attacked[i], attacked[k]] = [attacked[k], attacked[i]];
    return { attacked, entry: i + 1 };
  },
  truncate(kit, entries, random) {
    const keep = Math.floor(random() * entries.length);
    return { attacked: entries.slice(0, keep), entry: keep + 1 };
  },
  rewrite(kit, entries, random) {
    const i = Math.floor(random() * entries.length);
    const attacked = rehash(kit, entries, i, (entry) => ({ ...entry, body: other(entry.body, 7) }));
    return { attacked, entry: i + 1, range: true };
  },
  'rewrite without one'(kit, entries, random) {
    const i = Math.floor(random() * (entries.length - 1));
    const without = entries.filter((_, k) => k !== i);
    return { attacked: rehash(kit, without, i, (entry) => entry), entry: i + 1, range: true, short: true };
  },
};

/** Answers how many attacks were found and which were not, or were named wrongly. */
export function attackLedgers(kit, count, { seed = 1, verify = kit.verify } = {}) {
  const random = kit.seeded(seed);
  const names = Object.keys(attacks);
  const missed = [];
  const found = {};
  let falseAlarms = 0;
  for (let n = 0; n < count; n++) {
    const name = names[n % names.length];
    const { entries, receipts } = honest(kit, random, 2 + Math.floor(random() * 11));
    const newest = receipts[receipts.length - 1];
    if (!verify(entries, newest).ok || !verify(entries, receipts).ok) falseAlarms += 1;
    const { attacked, entry, range, short } = attacks[name](kit, entries, random);
    const alone = verify(attacked, newest);
    const withAll = verify(attacked, receipts);
    const say = (what) => missed.push(`${n} (${name}, ${entries.length} entries): ${what}`);
    if (alone.ok || withAll.ok) {
      say('not found');
      continue;
    }
    // The newest receipt alone bounds a rewritten chain: it lies between `from` and `entry`.
    if (range ? !(alone.from <= entry && entry <= alone.entry) : alone.entry !== entry) say(`named entry ${alone.from}–${alone.entry}, it is ${entry}`);
    if (withAll.entry !== entry) say(`with all receipts named entry ${withAll.entry}, it is ${entry}`);
    if (short && !['truncated', 'rewritten'].includes(alone.problem)) say(`called ${alone.problem}`);
    found[name] = (found[name] ?? 0) + 1;
  }
  return { found, missed, falseAlarms };
}
