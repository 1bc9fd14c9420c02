import * as z from 'zod/mini';
import type { Rulebook, RulebookTexts } from './types';

// Portals with a strict CSP count zod's compile probe as a violation.
z.config({ jitless: true });

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'a name in small letters, digits and hyphens, e.g. first-service'));
const clauseId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'the id of a clause, e.g. GD-11a'));
const clauses = z.array(clauseId);
const cited = clauses.check(z.minLength(1, 'at least one clause'));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'));
const factName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, 'the name of a fact, e.g. premium'));
const reading = z.string().check(z.regex(/^[a-z0-9-]+:[a-z0-9]+$/, 'dispute:reading, e.g. fourth:a'));

const party = z.enum(['insurer', 'third-party', 'insured', 'regulator', 'broker', 'public', '-']);
const force = z.enum(['must', 'should', 'may', 'fact']);
const mode = z.enum(['online', 'offline']);
const topic = z.enum([
  'scope', 'tier', 'service', 'training', 'assessment', 'inspection', 'standardization', 'emergency', 'technology', 'credit', 'contract', 'plan',
  'report', 'hazard', 'revisit', 'complaint', 'archive', 'fee', 'staff', 'third-party', 'sampling', 'evaluation', 'platform', 'oversight',
  'insurance', 'claims', 'definition',
]);
const factValue = z.union([z.string(), z.number(), z.boolean()]);
const band = z
  .strictObject({ gte: z.optional(z.number()), lt: z.optional(z.number()) })
  .check(z.refine((b) => b.gte !== undefined || b.lt !== undefined, 'a band needs gte or lt'));
const when = z.record(factName, z.union([factValue, z.array(factValue).check(z.minLength(1, 'at least one value')), band]));
const service = z.strictObject({
  kind: z.optional(z.array(z.string())),
  mode: z.optional(z.array(mode)),
  topic: z.optional(z.string()),
  item: z.optional(z.string()),
});
const amount = z.strictObject({
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  exact: z.optional(z.number()),
  unit: z.enum(['times', 'kinds', 'visits', 'percent', 'yuan', 'persons', 'hours', 'classHours', 'years', 'months', 'days', 'workdays', 'tier']),
  per: z.nullable(z.enum(['year', 'policyPeriod', 'half-year', 'two-years', 'quarter', 'month', 'visit', 'day', 'once'])),
});
const parties = { owes: party, to: party, force };

const table = z.strictObject({
  gives: factName,
  rows: z.array(z.strictObject({ value: z.union([z.number(), z.string()]), when, reading: z.optional(reading), clauses: cited })),
});
const rule = z
  .strictObject({
    id, topic, ...parties,
    when: z.optional(when),
    on: z.optional(when),
    reading: z.optional(reading),
    counts: z.optional(z.array(service)),
    countsItems: z.optional(z.array(id)),
    includedIn: z.optional(id),
    about: z.optional(z.array(service)),
    amount: z.optional(amount),
    rows: z.optional(z.array(z.strictObject({
      when: z.optional(when), reading: z.optional(reading), force: z.optional(force), counts: z.optional(z.array(service)),
      amount: z.optional(amount), name: z.optional(id), clauses: cited,
    }))),
    parts: z.optional(z.array(z.strictObject({ clauses: cited }))),
    clauses: z.optional(cited),
  })
  .check(z.refine((r) => !!r.clauses || !!r.rows?.length || !!r.parts?.length, 'no clause: give clauses, rows or parts'));

const span = z.tuple([z.number(), z.enum(['days', 'workdays', 'months'])]);
const eventName = z.string().check(z.regex(/^[a-z][A-Za-z]*$/, 'the name of an event, e.g. serviceCompleted'));
const deadline = z
  .strictObject({
    id, topic, ...parties,
    when: z.optional(when),
    on: z.optional(z.intersection(z.object({ event: eventName }), when)),
    within: z.optional(span),
    every: z.optional(z.enum(['calendarYear', 'half-year', 'once'])),
    at: z.optional(z.tuple([z.string().check(z.regex(/^\d{2}-\d{2}$/, 'month and day, e.g. 03-31')), z.string()])),
    meets: z.optional(id),
    replaces: z.optional(z.array(id).check(z.minLength(1, 'at least one deadline'))),
    doneBy: z.optional(eventName),
    reading: z.optional(reading),
    about: z.optional(z.array(service)),
    extension: z.optional(z.strictObject({
      max: z.nullable(span), if: z.optional(when), consent: z.array(z.enum(['insured', 'insured-head', 'insurer-head', 'complainant', 'complaint-officer'])),
      written: z.optional(z.boolean()), reasonTold: z.optional(z.boolean()), reading: z.optional(reading), clauses: cited,
    })),
    clauses: cited,
  })
  .check(z.refine((d) => (d.on !== undefined && d.within !== undefined) !== (d.at !== undefined), 'a deadline has either on and within, or every and at'));

const form = z.strictObject({
  id, topic, ...parties,
  clauses: z.optional(cited),
  fields: z.array(z.strictObject({
    id,
    type: z.enum([
      'text', 'longtext', 'number', 'money', 'date', 'time', 'choice', 'choices', 'rating', 'boolean', 'person', 'phone', 'address', 'signature',
      'seal', 'photo', 'file', 'list', 'section', 'note',
    ]),
    values: z.optional(z.array(z.string())),
    force: z.optional(force), owes: z.optional(party), to: z.optional(party),
    when: z.optional(when), on: z.optional(when), amount: z.optional(amount),
    clauses: cited,
  })),
});
const fact = z.strictObject({
  type: z.enum(['yuan', 'number', 'boolean', 'choice', 'region', 'day']),
  unit: z.optional(z.enum(['yuan', 'ten-thousand-yuan', 'persons'])),
  values: z.optional(z.array(factValue)),
  scope: z.enum(['firm', 'policy', 'insurer', 'event', 'derived']),
  audience: z.enum(['insured', 'insurer', 'inspector']),
});

/** The shape of `rulebook.json`. Meaning (gaps, overlaps, unknown facts …) is the work of `check`. */
export const rulebookSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id,
  version: z.string().check(z.minLength(1)),
  role: z.enum(['local', 'reference']),
  status: z.enum(['draft', 'trial', 'in-force', 'unverified']),
  checkedOn: day,
  from: z.nullable(day),
  to: z.nullable(day),
  scope: z.strictObject({ when, also: z.optional(z.array(when)), clauses: cited }),
  reads: z.optional(z.record(factName, z.array(factName))),
  facts: z.optional(z.record(factName, fact)),
  ask: z.array(factName),
  tables: z.array(table),
  entitlements: z.array(rule),
  duties: z.array(rule),
  deadlines: z.array(deadline),
  procedures: z.array(z.strictObject({ id, steps: z.array(id) })),
  forms: z.array(form),
  disputes: z.array(z.strictObject({ id, default: z.string(), readings: z.record(z.string(), z.strictObject({ clauses: cited })) })),
  departs: z.optional(z.record(clauseId, z.string())),
  workedOut: z.optional(z.record(z.string(), z.strictObject({ figures: z.array(z.number()).check(z.minLength(1, 'at least one figure')), why: z.string().check(z.minLength(1, 'a reason')) }))),
  notEncoded: z.record(clauseId, z.string()),
});

const text = z.string().check(z.minLength(1, 'not empty'));
/** The shape of `zh.json` and `en.json`. */
export const textsSchema = z.strictObject({
  title: text, shortTitle: text, issuer: text, number: text, statusNote: text,
  newer: z.array(text),
  contact: text,
  clauses: z.record(clauseId, z.strictObject({
    article: z.optional(z.string()), quote: z.optional(z.string().check(z.maxLength(80, 'a quotation of at most 80 characters'))), text,
  })),
  nodes: z.record(id, text),
  disputes: z.record(id, z.strictObject({ text, readings: z.record(z.string(), text) })),
  facts: z.optional(z.record(factName, z.strictObject({
    label: z.optional(text), question: z.optional(text), help: z.optional(text), values: z.optional(z.record(z.string(), text)),
  }))),
  labels: z.record(z.string(), text),
});
/** The shape of `asked-zh.json` and `asked-en.json`. */
export const askedSchema = z.record(clauseId, text);

// The schema and the types must say the same: a drift in either direction fails the type check.
type Loose<T> = T extends (infer U)[] | readonly (infer U)[] ? Loose<U>[] : T extends object ? { [K in keyof T]?: Loose<T[K]> | undefined } : T;
export type SchemaCoversType = Loose<Rulebook> extends Loose<z.infer<typeof rulebookSchema>> ? true : never;
export type TextsCoverType = Loose<RulebookTexts> extends Loose<z.infer<typeof textsSchema>> ? true : never;
