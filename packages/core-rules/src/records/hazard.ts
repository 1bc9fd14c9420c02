import * as z from 'zod/mini';
import { compareDays } from '../days';
import { day, filledText, firm, id, line, longText, person, photos, rulebook, signature } from './common';

/** One row of the risk identification list (Shandong, annex 4, three 2). */
export const riskSchema = z.strictObject({
  id,
  risk: filledText,
  type: z.optional(line),
  basis: z.optional(longText),
  measures: z.optional(longText),
  level: z.optional(z.enum(['major', 'larger', 'general', 'low'])),
  photos,
});

const states = ['found', 'told', 'agreed', 'rectified', 'rechecked', 'closed', 'refused'] as const;
/** What became of a hazard, and when. `reported`: an authority was told, which changes no state. */
const step = z.strictObject({
  step: z.enum([...states, 'reported']),
  date: day,
  by: z.optional(line),
  /** For `told`: in writing, or not. */
  written: z.optional(z.boolean()),
  /** For `agreed`: until when. */
  due: z.optional(day),
  /** For `rechecked`: whether it was put right. */
  passed: z.optional(z.boolean()),
  note: z.optional(longText),
  photos: z.optional(photos),
});

/** One row of the hazard inspection list (Shandong, annex 4, three 3), with what the annex lacks: due date, who answers for it, state. */
export const hazardSchema = z
  .strictObject({
    id,
    problem: filledText,
    type: z.optional(z.enum(['things', 'people', 'management', 'other'])),
    typeText: z.optional(line),
    basis: z.optional(longText),
    advice: z.optional(longText),
    /** The inspector's word; nothing here works it out. */
    level: z.optional(z.enum(['general', 'major'])),
    found: day,
    due: z.optional(day),
    responsible: z.optional(person),
    state: z.enum(states),
    history: z.array(step).check(z.maxLength(100)),
    photos,
  })
  .check(
    z.refine(({ found, due }) => due === undefined || compareDays(found, due) <= 0, { error: 'the due date lies before the day it was found', path: ['due'] }),
    z.refine(({ found, history }) => history.every(({ date }) => compareDays(found, date) <= 0), { error: 'a step lies before the day it was found', path: ['history'] }),
  );

/** One inspection's report: both lists, and who stood by. */
export const hazardReportSchema = z.strictObject({
  firm,
  rulebook: z.optional(rulebook),
  date: day,
  agency: z.optional(line),
  inspectors: z.array(person).check(z.maxLength(20)),
  places: z.optional(longText),
  equipment: z.optional(longText),
  process: z.optional(longText),
  risks: z.array(riskSchema).check(z.maxLength(10_000)),
  hazards: z.array(hazardSchema).check(z.maxLength(10_000)),
  /** The plan with the important risk points marked (annex 4, three 2). */
  riskMap: z.optional(z.strictObject({ note: z.optional(longText), photos })),
  /** What people at their posts answered (annex 4, three 8), and the advice (four). */
  onSite: z.optional(longText),
  advice: z.optional(longText),
  inspectorSignature: z.optional(signature),
  siteSignature: z.optional(signature),
});

export type Risk = z.infer<typeof riskSchema>;
export type Hazard = z.infer<typeof hazardSchema>;
export type HazardStep = z.infer<typeof step>;
export type HazardReport = z.infer<typeof hazardReportSchema>;
