import * as z from 'zod/mini';
import { id, instant, line, photo } from './common';
import { complaintSchema, complaintStepSchema } from './complaint';
import { hazardReportSchema } from './hazard';
import { revisitSchema } from './revisit';
import { serviceSchema } from './service';

const common = {
  format: z.literal(1),
  /** Made once by the client and kept for ever: the server's key against doubles. */
  id,
  /** By the device's clock; what counts in law is the receipt's. */
  madeAt: instant,
  kit: z.optional(line),
  /** Every photo that the record names. */
  photos: z.array(photo).check(z.maxLength(500)),
};
const of = <K extends string, S extends z.ZodMiniType>(kind: K, record: S) => z.strictObject({ ...common, kind: z.literal(kind), record });

/** The hashes of all photos that a record names, wherever it names them. */
function photosIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(photosIn);
  return Object.keys(value).flatMap((key) => {
    const member = (value as Record<string, unknown>)[key];
    return key === 'photos' && Array.isArray(member) ? member.map((one: { hash: string }) => one.hash) : photosIn(member);
  });
}

/** What travels: one record of one kind under one permanent id. */
export const submissionSchema = z.discriminatedUnion('kind', [
  of('service', serviceSchema),
  of('hazards', hazardReportSchema),
  of('revisit', revisitSchema),
  of('complaint', complaintSchema),
  of('complaint-step', complaintStepSchema),
]).check(z.refine(
  // A photo that is not listed would never be sent along.
  ({ photos, record }) => {
    const listed = new Set(photos.map(({ hash }) => hash));
    return photosIn(record).every((hash) => listed.has(hash));
  },
  { error: 'a photo of the record is not listed', path: ['photos'] },
));
export type Submission = z.infer<typeof submissionSchema>;
export type SubmissionKind = Submission['kind'];
export const submissionKinds: readonly SubmissionKind[] = ['service', 'hazards', 'revisit', 'complaint', 'complaint-step'];

/** The case that a submission belongs to: its own, or the complaint's. */
export const caseOf = (submission: Submission): string => (submission.kind === 'complaint-step' ? submission.record.complaint : submission.id);
