// Somebody who types, adds rows and photos without pause, and a page that says each time what it calls saved.
const id = '00000000-0000-4000-8000-000000000001';
const params = new URLSearchParams(location.search);
const random = kit.seeded(Number(params.get('seed') ?? 1));
const started = performance.now();

async function main() {
  const { store, problem } = await kit.openDrafts();
  const loaded = await store.load(id);
  const draft = loaded.value;
  const lost = [];
  for (const hash of draft?.photos ?? []) {
    const { value } = await store.photo(hash);
    if (!value || (await kit.hashOfBlob(value)) !== hash) lost.push(hash);
  }
  const rows = draft?.rows.map(([row]) => row) ?? [];
  await window.report({ what: 'opened', problem, milliseconds: performance.now() - started, text: draft?.body.text ?? '', rows, photos: draft?.photos.length ?? 0, lost });
  if (params.has('look')) return;

  // Seeded defect: calls it saved, and saves a moment later.
  const spoiled = params.has('early') ? { save: (request) => new Promise((done) => {
    done({ status: 'saved', revision: request.base + 1, savedAt: 0 });
    setTimeout(() => store.save(request), 400);
  }) } : store;

  let text = draft?.body.text ?? '';
  let photos = [...(draft?.photos ?? [])];
  let add = new Map();
  let put = {};
  let count = rows.length;
  const autosave = new kit.Autosave({
    store: spoiled, id, kind: 'hazards', base: draft?.revision ?? 0,
    edits: () => ({ body: { text }, rows: { put: { ...put } }, photos: [...photos], add: new Map(add) }),
    onState: (state) => {
      if (state.status === 'saved') void window.report({ what: 'saved', ...pending() });
      else if (state.status === 'refused' || state.status === 'conflict') void window.report({ what: 'trouble', state: JSON.stringify(state) });
    },
  });
  // What the newest save held: asked for when the save begins.
  let held = {};
  const edits = autosave.options.edits;
  autosave.options.edits = () => {
    held = { text, rows: count, photos: photos.length };
    return edits();
  };
  const pending = () => held;

  for (;;) {
    const chance = random();
    if (chance < 0.1) put = { ...put, [`r${String(count++).padStart(6, '0')}`]: { problem: `隐患 ${count}` } };
    else if (chance < 0.15) {
      const blob = new Blob([new Uint8Array(20_000 + Math.floor(random() * 50_000)).map(() => Math.floor(random() * 256))], { type: 'image/jpeg' });
      const hash = await kit.hashOfBlob(blob);
      add = new Map([...add, [hash, blob]]);
      photos = [...photos, hash].slice(-5);
    } else text += String.fromCharCode(0x4e00 + Math.floor(random() * 1000));
    autosave.touch();
    await window.report({ what: 'typed', text });
    await new Promise((done) => setTimeout(done, 5 + random() * 60));
  }
}
addEventListener('load', () => setTimeout(main));
