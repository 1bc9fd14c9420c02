import * as z from 'zod/mini';
import { isDay } from '../days';

// Portals with a strict CSP count zod's compile probe as a violation.
z.config({ jitless: true });

/** The words that records of every kind share. Texts are bounded: past these sizes nobody typed them. */
export const id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUID in small letters'));
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits'));
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day as YYYY-MM-DD', abort: true }), z.refine(isDay, 'a day that exists'));
/** A moment on the world's clock. The day that it falls on in Shanghai is the law's affair. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'a moment as 2026-03-01T08:00:00.000Z'));

export const line = z.string().check(z.maxLength(200, 'at most 200 characters'));
export const filledLine = line.check(z.refine((text) => text.trim() !== '', 'not empty'));
export const longText = z.string().check(z.maxLength(5000, 'at most 5000 characters'));
export const filledText = longText.check(z.refine((text) => text.trim() !== '', 'not empty'));
export const clauseId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/, 'the id of a clause, e.g. SD-6.4b'));
export const clauses = z.array(clauseId).check(z.maxLength(50, 'at most 50 clauses'));

export const person = z.strictObject({ name: filledLine, phone: z.optional(line), role: z.optional(line) });
/** Whom the records are about. */
export const firm = z.strictObject({ name: filledLine, policyNo: z.optional(line), insurer: z.optional(line), region: z.optional(z.string().check(z.regex(/^\d{6}$/, 'six digits'))) });
/** The rules that were shown when the record was made: an old record stays under its own version. */
export const rulebook = z.strictObject({ id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'the id of a rulebook')), version: line });

/** A picture or file kept beside the record, found by the hash of its bytes. */
export const photo = z.strictObject({
  hash,
  type: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  bytes: z.int().check(z.gte(1), z.lte(10_000_000, 'at most 10 MB')),
  name: z.optional(line),
});
export const photos = z.array(photo).check(z.maxLength(50, 'at most 50 photos'));

/** One pen stroke as x, y, x, y … in thousandths of the field's width, so that it survives another screen. */
const stroke = z.array(z.int().check(z.gte(-1000), z.lte(10_000))).check(z.minLength(2), z.maxLength(4000));
export const signature = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('drawn'), name: z.optional(line), strokes: z.array(stroke).check(z.minLength(1, 'at least one stroke'), z.maxLength(200)), at: instant }),
  z.strictObject({ way: z.literal('typed'), name: filledLine, at: instant }),
  // The texts let a refusal stand, if it is noted.
  z.strictObject({ way: z.literal('refused'), note: filledText, at: instant }),
]);

export type Signature = z.infer<typeof signature>;
export type Photo = z.infer<typeof photo>;
export type Firm = z.infer<typeof firm>;
