import type { CaseEvent } from '@anze/core-rules';
import type { Photo, Signature } from '@anze/core-rules/records';

/** The lines and choices of the form, by their paths in the record. */
export const textPaths = [
  'firm.name', 'firm.policyNo', 'date', 'way', 'visitor.name', 'visitor.phone', 'contact.name', 'contact.phone', 'item', 'serviceDate', 'place', 'agency', 'agencyPhone', 'staff',
  'course', 'attitude', 'skill', 'closed', 'overall', 'suggestions',
] as const;
export type TextPath = (typeof textPaths)[number];
export type Texts = Partial<Record<TextPath, string>>;
export type Party = 'insured' | 'insurer';

/** What was typed and chosen, half finished as it may be; what was not touched is not there. */
export interface RevisitBody {
  /** The id of the service's event. */
  readonly of?: string;
  readonly texts: Texts;
  readonly photos: readonly Photo[];
  readonly insuredSignature?: Signature;
  readonly insurerSignature?: Signature;
}
export const emptyBody: RevisitBody = { texts: {}, photos: [] };

/** Who has not signed. */
export const unsigned = (body: { readonly insuredSignature?: unknown; readonly insurerSignature?: unknown }): readonly ('insuredSignature' | 'insurerSignature')[] =>
  (['insuredSignature', 'insurerSignature'] as const).filter((path) => !body[path]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A stored draft; also a record that came back from the server to be corrected. */
export function readBody(stored: unknown): RevisitBody {
  if (!isObject(stored)) return emptyBody;
  if (isObject(stored.texts)) return { ...emptyBody, ...(stored as unknown as RevisitBody) };
  const texts: Texts = {};
  for (const path of textPaths) {
    const value = path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), stored);
    if (typeof value === 'string') texts[path] = value;
  }
  const { of, photos, insuredSignature, insurerSignature } = stored as Partial<RevisitBody>;
  return { texts, photos: Array.isArray(photos) ? photos : [], ...(of === undefined ? {} : { of }), ...(insuredSignature ? { insuredSignature } : {}), ...(insurerSignature ? { insurerSignature } : {}) };
}

/** What the page knows already; it stands in a field until somebody types there. */
export interface Known {
  readonly firm: string;
  readonly policyNumber: string;
  readonly visitor: string;
  readonly visitorPhone: string;
  readonly contact: string;
  readonly contactPhone: string;
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Never a rating: an unasked question is not an answer. */
export function prefill(known: Known, service: CaseEvent | null, itemOf: (service: CaseEvent) => string, today: string): Texts {
  return {
    'firm.name': known.firm, 'firm.policyNo': known.policyNumber, 'visitor.name': known.visitor, 'visitor.phone': known.visitorPhone, 'contact.name': known.contact, 'contact.phone': known.contactPhone,
    date: today,
    ...(service ? { serviceDate: service.date, item: itemOf(service), place: text(service.place), agency: text(service.agency), agencyPhone: text(service.agencyPhone), staff: text(service.by), course: text(service.note) } : {}),
  };
}
export const valueOf = (body: RevisitBody, known: Texts, path: TextPath): string => body.texts[path] ?? known[path] ?? '';

/** Services that may still want a revisit, newest first: those that none was recorded for. */
export function openServices(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const answered = new Set(events.flatMap(({ event, of }) => (event === 'revisitDone' && of !== undefined ? [of] : [])));
  return events.filter(({ event, id, date }) => event === 'serviceCompleted' && typeof date === 'string' && (id === undefined || !answered.has(id))).sort((a, b) => (a.date < b.date ? 1 : -1));
}
