import type { Firm, HazardReport } from '@anze/core-rules/records';
import type { GoesOn } from '../shared/form/desk-state';
import { editsOf, emptyHead, headOf, sheetOf, sheetOfReport, type Head, type Sheet } from './sheet';
import type { Editing } from './typed';

/** What a draft keeps beside its rows. */
export interface Body {
  readonly head: Head;
  readonly editing: Editing | null;
  /** The host's report that it began from; empty where it began from nothing. */
  readonly source: string;
  /** A report as it was sent, when the server gave it back to be corrected: its rows are not kept apart yet. */
  readonly whole?: HazardReport;
}

export const sourceOf = (report: HazardReport | null): string => (report ? `${report.firm.name}/${report.date}` : '');
/** The day of the inspection is nobody's to guess: it stands empty until somebody says it. */
export const emptyBody = (report: HazardReport | null, firm: Partial<Firm>): Body => ({ head: report ? headOf(report) : emptyHead('', firm), editing: null, source: sourceOf(report) });

/** A stored draft; one that came back from the server is a whole report. */
export function bodyOf(stored: unknown): Body {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Body> & Partial<HazardReport>;
  if (Array.isArray(given.hazards) && Array.isArray(given.risks)) {
    const whole = given as HazardReport;
    return { head: headOf(whole), editing: null, source: '', whole };
  }
  const empty = emptyHead('');
  const { firm, riskMap, ...head } = given.head ?? empty;
  return {
    head: { ...empty, ...head, kept: { ...empty.kept, ...head.kept }, firm: { ...empty.firm, ...firm }, riskMap: { ...empty.riskMap, ...riskMap } },
    editing: given.editing ?? null, source: given.source ?? '', ...(given.whole ? { whole: given.whole } : {}),
  };
}

/** The lists of a draft: its rows, or those of the report that it began from. */
export function sheetOfDraft(body: Body | null, rows: ReadonlyMap<string, unknown>, report: HazardReport | null): Sheet {
  if (rows.size > 0) return sheetOf(rows);
  if (body?.whole) return sheetOfReport(body.whole);
  return body === null && report ? sheetOfReport(report) : { hazards: [], risks: [] };
}

/** A list that is handed in goes on with what is not closed, under the same ids. Whoever signed has signed what was handed in. */
export function goingOn({ head, source }: Body, { hazards }: Sheet): GoesOn<Body> | null {
  const open = hazards.filter(({ value }) => value.state !== 'closed');
  if (open.length === 0) return null;
  const { put } = editsOf(open.map((after) => ({ list: 'hazards', id: after.value.id, before: null, after })));
  return { body: { head: { ...head, riskMap: { note: '', photos: [] }, inspectorSignature: null, siteSignature: null }, editing: null, source }, rows: put };
}
