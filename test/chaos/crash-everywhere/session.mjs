// A working day in 40 steps: what each does to the kit, and what it ought to do to the world.

const A = 1;
const [B, C, D, E, F] = [2, 3, 4, 5, 6];

export async function makeSession(kit) {
  const { complaint, answer, hashOf, idOf, photoOf } = kit;
  const [p1, p2, p3] = [await photoOf(1), await photoOf(2), await photoOf(3)];
  const hashes = (...list) => list.map(({ hash }) => hash);

  const value = (loaded) => {
    if (loaded.status !== 'ok') throw new Error(`load: ${loaded.problem} ${loaded.message}`);
    return loaded.value;
  };
  const want = (outcome, ...statuses) => {
    if (!statuses.includes(outcome.status)) throw new Error(`wanted ${statuses}, got ${outcome.status} ${outcome.problem ?? ''} ${outcome.message ?? ''}`);
  };

  const save = (n, { text, rows, drop, photos: wanted, signature } = {}) => ({
    name: `save ${n}`,
    async run({ store }) {
      const draft = value(await store.load(idOf(n)));
      const body = { ...draft?.body, ...(text === undefined ? {} : { text }), ...(signature === undefined ? {} : { signature }) };
      want(await store.save({
        id: idOf(n), kind: 'complaint', base: draft?.revision ?? 0, body, rows: { put: rows ?? {}, drop: drop ?? [] },
        ...(wanted ? { photos: hashes(...wanted), add: new Map(wanted.map(({ hash, blob }) => [hash, blob])) } : {}),
      }), 'saved');
    },
    model(world) {
      const before = world.drafts[idOf(n)] ?? { body: {}, rows: {}, photos: [] };
      const kept = Object.fromEntries(Object.entries(before.rows).filter(([row]) => !(drop ?? []).includes(row)));
      return { ...world, drafts: { ...world.drafts, [idOf(n)]: {
        body: { ...before.body, ...(text === undefined ? {} : { text }), ...(signature === undefined ? {} : { signature }) },
        rows: { ...kept, ...rows }, photos: wanted ? hashes(...wanted) : before.photos,
      } } };
    },
  });
  const without = (world, n) => {
    const { [idOf(n)]: _, ...drafts } = world.drafts;
    return drafts;
  };
  const remove = (n) => ({
    name: `remove ${n}`,
    async run({ store }) {
      const draft = value(await store.load(idOf(n)));
      if (draft) want(await store.remove(idOf(n), draft.revision), 'removed');
    },
    model: (world) => ({ ...world, drafts: without(world, n) }),
  });
  /** `goesOn` stays in hand as a draft of its own: both happen, or neither. */
  const submit = (n, submission, goesOn = null) => ({
    name: `submit ${n}`,
    async run({ store }) {
      const draft = value(await store.load(idOf(n)));
      want(await store.submit(draft?.revision ?? 0, submission, goesOn), 'queued', 'sent');
    },
    model: (world) => ({ drafts: { ...without(world, n), ...(goesOn ? { [goesOn.id]: { body: goesOn.body, rows: goesOn.rows, photos: goesOn.photos } } : {}) }, submissions: { ...world.submissions, [submission.id]: hashOf(submission) } }),
  });
  const same = (world) => world;
  const drain = (network) => ({
    name: `drain, ${network}`,
    async run({ outbox, net, clock }) {
      net.now = network;
      clock.pass();
      const { status } = await outbox.drain('timer');
      net.now = 'fine';
      if (status !== 'drained') throw new Error(`drain: ${JSON.stringify(status)}`);
    },
    model: same,
  });
  const roundTrip = {
    name: 'export and import',
    async run({ storage }) {
      const exported = await kit.exportAll(storage);
      want(exported, 'exported');
      want(await kit.importAll(storage, exported.file), 'imported');
    },
    model: same,
  };
  const listed = (...list) => ({ photos: list.map((photo) => photo.listed) });
  const withPhotos = (n, ...list) => complaint(n, { ...listed(...list), record: { ...complaint(n).record, ...listed(...list) } });

  const steps = [
    save(A, { text: '漏' }), save(A, { text: '漏电保护器' }), save(A, { rows: { r1: { problem: '护栏缺失' } } }), save(A, { photos: [p1] }),
    save(A, { rows: { r2: { problem: '通道堵塞' } } }), save(A, { rows: { r1: { problem: '护栏缺失，二层' } } }), save(A, { photos: [p1, p2] }),
    save(A, { signature: [[1, 2, 3, 4]] }), save(A, { photos: [p2] }), save(A, { photos: [p1, p2] }),
    save(A, { drop: ['r2'] }), save(A, { rows: { r2: { problem: '通道堵塞' } } }), save(B, { text: '投诉' }), save(B, { photos: [p2] }),
    save(A, { text: '漏电保护器失灵' }), submit(B, withPhotos(B, p2)), drain('fine'), save(C, { text: '误开', photos: [p3] }), save(C, { text: '误开的草稿' }), remove(C),
    save(D, { text: '第二件投诉' }), submit(D, complaint(D)), drain('answer lost'), drain('portal page'), drain('fine'),
    roundTrip, save(E, { text: '答复' }), submit(E, answer(E, B)), drain('offline'), drain('fine'),
    save(A, { rows: { r3: { problem: '灭火器过期' }, r4: { problem: '电线老化' } } }), save(A, { photos: [p1, p2, p3] }), save(A, { drop: ['r3'] }), save(A, { photos: [p1, p3] }),
    save(A, { rows: { r3: { problem: '灭火器过期' } }, text: '复查' }), save(A, { photos: [p1, p2, p3] }), save(A, { signature: [[5, 6, 7, 8]] }), save(A, { text: '定稿' }),
    submit(A, withPhotos(A, p1, p2, p3), { id: idOf(F), body: { text: '没关闭的' }, rows: { r3: { problem: '灭火器过期' }, r4: { problem: '电线老化' } }, photos: hashes(p2, p3) }), drain('fine'),
  ];

  /** What a person finds after opening the page again. */
  async function look(storage, server) {
    const store = new kit.DraftStore({ storage });
    const world = { drafts: {}, submissions: {} };
    const problems = [];
    for (const { id } of value(await store.list())) {
      const draft = value(await store.load(id));
      for (const hash of draft.photos) {
        const blob = value(await store.photo(hash));
        if (!blob || (await kit.hashOfBlob(blob)) !== hash) problems.push(`draft ${id}: photo ${hash.slice(0, 8)} is not whole`);
      }
      world.drafts[id] = { body: draft.body, rows: Object.fromEntries(draft.rows), photos: [...draft.photos] };
    }
    const shelf = (name) => storage.run('read', [name], (tx) => tx.range(name));
    for (const [id, entry] of await shelf('outbox')) {
      world.submissions[id] = entry.hash;
      if (hashOf(entry.submission) !== entry.hash) problems.push(`outbox ${id}: not the record that was submitted`);
      for (const { hash } of entry.submission.photos) if (!value(await store.photo(hash))) problems.push(`outbox ${id}: photo ${hash.slice(0, 8)} is gone`);
    }
    const filed = await server.filed();
    for (const [id, { receipt }] of await shelf('sent')) {
      if (id in world.submissions) problems.push(`${id} is both waiting and sent`);
      world.submissions[id] = receipt.hash;
      if (filed.get(id) !== receipt.hash) problems.push(`${id} was let go although the server does not hold it`);
    }
    const rowsOf = new Set(Object.keys(world.drafts));
    for (const [key] of await shelf('rows')) if (!rowsOf.has(key.split('/')[0])) problems.push(`row ${key} belongs to nothing`);
    const named = new Set((await shelf('refs')).map(([key]) => key.split('/')[0]));
    for (const [hash] of await shelf('photos')) if (!named.has(hash)) problems.push(`photo ${hash.slice(0, 8)} belongs to nothing`);
    return { world, problems };
  }

  return { steps, look, empty: { drafts: {}, submissions: {} } };
}
