import * as z from 'zod/mini';
import { compareDays } from '../days';
import { day, filledLine, firm, line, longText, person, photos, rulebook, signature } from './common';

const grade = z.enum(['good', 'fair', 'poor']);

/** The revisit record (Shandong, annex 5). No rating has a default: an unasked question is not an answer. */
export const revisitSchema = z
  .strictObject({
    firm,
    rulebook: z.optional(rulebook),
    /** The service it asks about: the id of its event or record. */
    of: z.optional(line),
    date: day,
    /** How it was done, where a rulebook names ways (Guangdong article 24, Xinzhou annex 3 article 18). */
    way: z.optional(z.enum(['phone', 'online', 'on-site'])),
    visitor: person,
    contact: person,
    item: filledLine,
    serviceDate: day,
    place: z.optional(line),
    agency: z.optional(line),
    agencyPhone: z.optional(line),
    staff: z.optional(line),
    course: z.optional(longText),
    attitude: z.optional(grade),
    skill: z.optional(grade),
    closed: z.optional(z.enum(['done', 'not-done'])),
    overall: z.enum(['very-satisfied', 'satisfied', 'fair', 'dissatisfied']),
    suggestions: z.optional(longText),
    photos,
    insuredSignature: z.optional(signature),
    insurerSignature: z.optional(signature),
  })
  .check(z.refine(({ date, serviceDate }) => compareDays(serviceDate, date) <= 0, { error: 'the revisit lies before the service', path: ['date'] }));
export type RevisitRecord = z.infer<typeof revisitSchema>;
