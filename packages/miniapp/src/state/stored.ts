import { assessAll, type CaseEvent } from '@anze/core-rules';
import { caseFileSchema, check, complaintSchema, hazardSchema, ledgerHeadSchema, revisitSchema } from '@anze/core-rules/records';
import * as z from 'zod/mini';
import { loadBooks } from '../lib/books';
import { looks, type Profile } from './profile';

/** What lies on the `meta` shelf, proved when it comes from outside: a wrong value there would stop a page for good. */
const id = z.string().check(z.regex(/^[^/\uffff]{1,100}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.maxLength(5000));
const texts = z.array(text).check(z.maxLength(200));

const turn = z.strictObject({
  id, at: z.number(), you: text, answer: z.string().check(z.maxLength(50_000)),
  sources: z.array(z.strictObject({ book: text, title: text, clauses: texts })), cards: z.array(z.enum(['rights', 'calendar', 'hazards', 'complaints'])),
});
const service = z.strictObject({
  id, event: z.literal('serviceCompleted'), date: day, serviceKind: texts, mode: z.enum(['online', 'offline']), item: z.optional(texts), topic: z.optional(texts), by: z.optional(text), note: z.optional(text),
});
const hazard = z.strictObject({
  id, hazard: hazardSchema, handed: z.optional(z.strictObject({ submission: id, on: day, hash: text })), earlier: z.optional(z.array(z.strictObject({ on: day, hazard: hazardSchema }))),
});
const complaint = z.strictObject({
  id, record: complaintSchema,
  notes: z.array(z.strictObject({ id, step: z.enum(['complaintReceived', 'complaintAnswered', 'complaintRated', 'complaintWithdrawn']), date: day, satisfied: z.optional(z.boolean()), note: z.optional(text) })),
});
const revisit = z.strictObject({ id, record: revisitSchema });
const seenCase = z.strictObject({ id, seenAt: z.int(), file: caseFileSchema, heads: z.array(ledgerHeadSchema).check(z.maxLength(100)) });
const registers = { chat: turn, service, hazard, complaint, revisit, case: seenCase } as const;

const profile = z.strictObject({
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])), skipped: texts, readings: z.record(z.string(), z.record(z.string(), z.string())),
  names: z.strictObject({ firm: z.optional(text), person: z.optional(text), phone: z.optional(text) }), look: z.optional(z.enum(looks)), sizeByHand: z.optional(z.literal(true)),
});
export const profileKey = 'profile';

const isRegister = (key: string): key is keyof typeof registers => Object.prototype.hasOwnProperty.call(registers, key);
/** Whether a key of the shelf is one of those that are kept here. */
export const isKept = (key: string): boolean => key === profileKey || isRegister(key.split('/')[0] ?? '');

/** Whether a value may lie under a key. */
export async function isSound(key: string, value: unknown): Promise<boolean> {
  if (key === profileKey) return check(profile, value).ok && (await areFacts((value as Profile).facts));
  const [name = '', own, ...rest] = key.split('/');
  return isRegister(name) && rest.length === 0 && check(registers[name] as z.ZodMiniType<CaseEvent>, value).ok && (value as { id: string }).id === own;
}
async function areFacts(facts: Profile['facts']): Promise<boolean> {
  try {
    assessAll((await loadBooks()).map((book) => book.book()), facts);
    return true;
  } catch {
    return false;
  }
}
