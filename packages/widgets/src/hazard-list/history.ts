import { inverse, type Change } from './sheet';

/** One thing that somebody did, as a person would call it. */
export interface Deed {
  readonly what: 'add' | 'change' | 'remove' | 'step' | 'import';
  readonly count: number;
  readonly changes: readonly Change[];
}
export interface History {
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
}
const MOST = 100;
export const noHistory: History = { done: [], undone: [] };

/** After something new nothing undone can come back. */
export const did = ({ done }: History, deed: Deed): History => ({ done: [...done, deed].slice(-MOST), undone: [] });
/** `null`: there is nothing to undo. */
export function undo({ done, undone }: History): { readonly history: History; readonly deed: Deed; readonly changes: readonly Change[] } | null {
  const deed = done[done.length - 1];
  return deed ? { history: { done: done.slice(0, -1), undone: [...undone, deed] }, deed, changes: inverse(deed.changes) } : null;
}
export function redo({ done, undone }: History): { readonly history: History; readonly deed: Deed; readonly changes: readonly Change[] } | null {
  const deed = undone[undone.length - 1];
  return deed ? { history: { done: [...done, deed], undone: undone.slice(0, -1) }, deed, changes: deed.changes } : null;
}
