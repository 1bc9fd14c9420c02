const chunksByFile = (chunks) => new Map(chunks.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
/** The files that a file needs at once, itself among them; what must run first comes first. */
function closureOf(byFile, file, seen = new Set(), asked = new Set()) {
  if (asked.has(file)) return seen;
  asked.add(file);
  byFile.get(file).imports.forEach((next) => closureOf(byFile, next, seen, asked));
  return seen.add(file);
}

/**
 * Groups for a second build, from the chunks of a first: modules that the same entries need at once go into one file,
 * so that an entry fetches a handful of files side by side, and what widgets share travels once.
 * Entries themselves stay as they are: other files must never import them, since a page may ask for them under `?v=2`.
 */
export function firstLoadGroups(chunks) {
  const byFile = chunksByFile(chunks);
  const entries = [...byFile.values()].filter(({ isEntry }) => isEntry);
  const needers = new Map();
  for (const { fileName, name } of entries) {
    for (const file of closureOf(byFile, fileName)) {
      for (const module of byFile.get(file).moduleIds) needers.set(module, [...(needers.get(module) ?? []), name]);
    }
  }
  const entryModules = new Set(entries.map(({ facadeModuleId }) => facadeModuleId));
  const groups = new Map();
  for (const [module, names] of needers) {
    if (entryModules.has(module)) continue;
    const name = names.length === entries.length ? 'base' : names.map((one) => one.replace(/^anze-/, '')).sort().join('+');
    groups.set(name, (groups.get(name) ?? new Set()).add(module));
  }
  return [...groups].map(([name, modules]) => ({ name: name.length > 60 ? `common-${[...groups.keys()].indexOf(name)}` : name, test: (id) => modules.has(id), includeDependenciesRecursively: false }));
}

/** An entry that names everything it needs: the browser asks for all of it at once, not one after the other as it reads. */
export const asksForAllAtOnce = {
  name: 'asks-for-all-at-once',
  generateBundle(_, bundle) {
    const byFile = chunksByFile(Object.values(bundle));
    for (const chunk of byFile.values()) {
      if (!chunk.isEntry) continue;
      const named = [...closureOf(byFile, chunk.fileName)].filter((file) => file !== chunk.fileName && !chunk.code.includes(`"./${file}"`));
      chunk.code = named.map((file) => `import"./${file}";`).join('') + chunk.code;
    }
  },
};
