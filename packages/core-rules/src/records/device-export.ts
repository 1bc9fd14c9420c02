import * as z from 'zod/mini';
import { hash, line } from './common';
import { receiptSchema } from './receipt';
import { submissionKinds, submissionSchema } from './submission';

const whole = z.int().check(z.gte(0));
const kind = z.enum(submissionKinds as [(typeof submissionKinds)[number]]);
// No slash: it would reach into another draft's rows.
const key = z.string().check(z.regex(/^[^/\uffff]{1,100}$/, 'a short key without a slash'));

/** What a device's export file says; the photos follow it as bytes. A draft's body is whatever its form keeps. */
export const deviceExportSchema = z.strictObject({
  format: z.literal(1),
  drafts: z.array(z.strictObject({
    id: key, kind, revision: whole, savedAt: whole, token: line, body: z.unknown(), photos: z.array(hash), rows: z.array(z.tuple([key, z.unknown()])),
  })),
  outbox: z.array(z.strictObject({
    id: key, submission: submissionSchema, hash, queuedAt: whole, tries: whole, nextAt: whole,
    held: z.nullable(z.enum(['network', 'server', 'login', 'refused'])),
    problem: z.nullable(z.strictObject({ code: line, message: z.string(), fields: z.optional(z.array(z.strictObject({ path: z.string(), message: z.string() }))) })),
    uploaded: z.array(hash),
  })),
  sent: z.array(z.strictObject({ id: key, kind, sentAt: whole, receipt: receiptSchema })),
  photos: z.array(z.strictObject({ hash, type: line, bytes: whole })),
});
export type DeviceExport = z.infer<typeof deviceExportSchema>;
