/** A sentence in, facts, topic and the engine's answer with its clauses out. Loaded on demand: it has its own entry. */
export { ask } from './ask';
export { hearing, loadLibrary } from './library';
export { MOST_CHARACTERS } from './normalise';
export type * from './types';
