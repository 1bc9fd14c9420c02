import type { ShownProblem } from '../shared/form/fields';
import type { Hazard, Risk } from '@anze/core-rules/records';
import { everything, type Query } from './query';
import type { ListName } from './sheet';

export type Screen = 'list' | 'detail' | 'edit' | 'paste' | 'head';
/** A table that was pasted or read from a file, before anything of it is taken over. */
export interface Preview {
  readonly hazards: readonly Hazard[];
  readonly risks: readonly Risk[];
  /** The first of them; with one of them nothing is taken over. */
  readonly problems: readonly { readonly sheet: string; readonly row: number; readonly cell: string; readonly words: string }[];
  readonly total: number;
  /** What stood in the file and was not read. */
  readonly notes: readonly string[];
}
export interface PasteState {
  readonly text: string;
  readonly preview: Preview | null;
  readonly busy: boolean;
  readonly failed: string;
}
export type Focus = 'title' | 'problems' | 'preview' | 'search' | { readonly row: string } | null;
export const noPaste: PasteState = { text: '', preview: null, busy: false, failed: '' };

/** What the reader has open; none of it is a record. */
export class Ui {
  screen: Screen = 'list';
  list: ListName = 'hazards';
  /** The row that is looked at. */
  openId: string | null = null;
  query: Query = everything;
  problems: readonly ShownProblem[] = [];
  /** They may be right all the same: the reader decides. */
  isWarning = false;
  /** In elder mode a form has one step a screen. */
  page = 0;
  paste: PasteState = noPaste;
  focus: Focus = null;
  /** What was done last, in words. */
  said = '';
  /** A file that is being made; it can be stopped. */
  making: AbortController | null = null;
  /** How far it is; `null` while nobody can say. */
  made: { readonly done: number; readonly total: number } | null = null;
  allCriteria = false;

  /** To the list, and to the row that one came from. */
  toList(row: string | null = null): void {
    this.screen = 'list';
    this.problems = [];
    this.isWarning = false;
    this.page = 0;
    this.focus = row === null ? 'title' : { row };
    this.openId = null;
  }
  to(screen: Screen): void {
    this.screen = screen;
    this.problems = [];
    this.isWarning = false;
    this.page = 0;
    this.focus = 'title';
    this.said = '';
  }
}
