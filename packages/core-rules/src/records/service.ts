import * as z from 'zod/mini';
import { day, filledLine, firm, id, line, longText, photos, rulebook } from './common';

/** One service that the firm received; the names are those of a `serviceCompleted` event. */
export const serviceSchema = z.strictObject({
  firm,
  rulebook: z.optional(rulebook),
  /** The record that this one corrects: both stay, the later one holds. */
  corrects: z.optional(id),
  date: day,
  serviceKind: z.array(filledLine).check(z.minLength(1, 'at least one kind'), z.maxLength(20)),
  item: z.optional(z.array(filledLine).check(z.maxLength(20))),
  topic: z.optional(z.array(filledLine).check(z.maxLength(20))),
  mode: z.enum(['online', 'offline']),
  /** Who came. */
  by: line,
  place: z.optional(line),
  note: z.optional(longText),
  photos,
});
export type ServiceRecord = z.infer<typeof serviceSchema>;
