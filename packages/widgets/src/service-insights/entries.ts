import { daysBetween, todayInShanghai, type Consenter, type Day } from '@anze/core-rules';
import { check, submissionSchema, type CaseFile, type Firm, type HazardReport, type RevisitRecord, type Submission } from '@anze/core-rules/records';

export interface Who {
  /** The policy's number, or the firm's name where none was recorded. */
  readonly key: string;
  readonly name: string;
  readonly insurer: string | null;
  readonly region: string | null;
  readonly rulebook: { readonly id: string; readonly version: string } | null;
}
/** A service that was done, and the first revisit that asked about it. */
export interface ServiceEntry {
  readonly who: Who;
  readonly date: Day;
  readonly serviceKind: readonly string[] | null;
  readonly revisitedOn: Day | null;
}
export interface RatingEntry {
  readonly who: Who;
  readonly date: Day;
  readonly overall: RevisitRecord['overall'];
}
export interface AgreedExtension {
  readonly date: Day;
  /** When the server had it, where that is later than the day it names. */
  readonly entered: Day | null;
  readonly to: Day;
  readonly by: Consenter;
  readonly reasonTold: boolean;
  readonly written: boolean | undefined;
  readonly isComplex: boolean | undefined;
}
export interface ComplaintEntry {
  readonly who: Who;
  /** The day that the time runs from: when the insurer had it, at the latest when the server had it. A later day that the insurer gave moves nothing. */
  readonly start: Day;
  readonly needsVerification: boolean | undefined;
  readonly isComplex: boolean | undefined;
  /** When the server first had what stands of those two; `null` where nothing proves it. */
  readonly toldOn: Day | null;
  readonly extensions: readonly AgreedExtension[];
  /** As the one who answered says. */
  readonly answeredOn: Day | null;
  /** When the server had that answer; `null` where nothing proves it. */
  readonly answerEntered: Day | null;
  /** The last that was said. */
  readonly satisfied: boolean | null;
  readonly isWithdrawn: boolean;
}
export interface HazardEntry {
  readonly who: Who;
  readonly found: Day;
  readonly due: Day | null;
  readonly level: 'major' | 'general' | null;
  readonly state: HazardReport['hazards'][number]['state'];
}
/** All that was recorded, ready to be counted. */
export interface Entries {
  readonly services: readonly ServiceEntry[];
  readonly ratings: readonly RatingEntry[];
  readonly complaints: readonly ComplaintEntry[];
  readonly hazards: readonly HazardEntry[];
  /** Every record that was handed in, with the day that it tells of. */
  readonly records: readonly { readonly who: Who; readonly date: Day }[];
  readonly firms: readonly Who[];
  readonly left: LeftOut;
}
/** Counted, so that nothing is left out in silence. */
export interface LeftOut {
  /** Not of the records' shape. */
  readonly unread: number;
  /** Steps of complaints that are not there, and texts that were erased. */
  readonly alone: number;
  /** The days contradict each other: an answer before its complaint, or more than ten years after. */
  readonly doubtful: number;
}

const LONGEST = 3660;
const soundSpan = (from: Day, to: Day): boolean => to >= from && daysBetween(from, to) <= LONGEST;
const whoOf = ({ name, policyNo, insurer, region }: Firm, rulebook?: { readonly id: string; readonly version: string }): Who => ({
  key: policyNo?.trim() || name.trim(), name: name.trim(), insurer: insurer?.trim() || null, region: region ?? null, rulebook: rulebook ?? null,
});

type Of<K extends Submission['kind']> = Extract<Submission, { kind: K }>;
interface Sorted {
  readonly complaint: Of<'complaint'>[];
  readonly 'complaint-step': Of<'complaint-step'>[];
  readonly service: Of<'service'>[];
  readonly revisit: Of<'revisit'>[];
  readonly hazards: Of<'hazards'>[];
}

/** Cases as a back end gives them, and submissions that come without one. The same submission twice is counted once. */
export function entriesOf(cases: readonly CaseFile[], submissions: readonly Submission[]): Entries {
  const sorted: Sorted = { complaint: [], 'complaint-step': [], service: [], revisit: [], hazards: [] };
  const seen = new Set<string>();
  let unread = 0;
  let alone = 0;
  const times = new Map<string, string>();
  const arrived = new Map<string, Day>();
  const take = (given: unknown, at?: unknown): void => {
    if (given === null) {
      alone++;
      return;
    }
    const proved = check(submissionSchema, given);
    if (!proved.ok) unread++;
    else if (!seen.has(proved.value.id)) {
      seen.add(proved.value.id);
      times.set(proved.value.id, typeof at === 'string' ? at : proved.value.madeAt);
      if (typeof at === 'string' && !Number.isNaN(Date.parse(at))) arrived.set(proved.value.id, todayInShanghai(Date.parse(at)));
      (sorted[proved.value.kind] as Submission[]).push(proved.value);
    }
  };
  for (const one of cases) {
    // The server's clock says what came later; devices may be days off.
    if (Array.isArray(one?.submissions)) one.submissions.forEach((given, i) => take(given, one.entries?.[i]?.at));
    else unread++;
  }
  for (const given of submissions) take(given);
  const timeOf = ({ id }: Submission): string => times.get(id)!;
  for (const list of Object.values(sorted) as Submission[][]) list.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));

  const complaints = complaintsOf(sorted, arrived);
  const { services, ratings } = servicesOf(sorted);
  const hazards = hazardsOf(sorted.hazards);
  const doubtful = (list: readonly (unknown | null)[]): number => list.filter((one) => one === null).length;
  const kept = { services: whole(services), ratings, complaints: whole(complaints.entries), hazards };
  const records = [...[...sorted.complaint, ...sorted.service, ...sorted.hazards].map(({ record }) => ({ who: whoOf(record.firm, record.rulebook), date: record.date })), ...ratings];
  const firms = new Map<string, Who>();
  for (const { who } of [...kept.services, ...kept.ratings, ...kept.complaints, ...kept.hazards]) if (!firms.has(who.key)) firms.set(who.key, who);
  return {
    ...kept, records, firms: [...firms.values()],
    left: { unread, alone: alone + complaints.alone, doubtful: doubtful(services) + doubtful(complaints.entries) },
  };
}
const laterThan = (date: Day, entered: Day | undefined): Day | null => (entered !== undefined && entered > date ? entered : null);
const whole = <T>(list: readonly (T | null)[]): T[] => list.filter((one): one is T => one !== null);

function complaintsOf({ complaint, 'complaint-step': steps }: Sorted, arrived: ReadonlyMap<string, Day>): { entries: (ComplaintEntry | null)[]; alone: number } {
  const stepsOf = new Map<string, Of<'complaint-step'>[]>();
  for (const one of steps) stepsOf.set(one.record.complaint, [...(stepsOf.get(one.record.complaint) ?? []), one]);
  const entries = complaint.map(({ id, record }): ComplaintEntry | null => {
    const submitted = stepsOf.get(id) ?? [];
    stepsOf.delete(id);
    const own = submitted.map((one) => one.record);
    const received = own.filter((step) => step.step === 'complaintReceived');
    const here = arrived.get(id) ?? record.date;
    const filed = record.channel !== undefined && record.channel !== 'here' && record.date < here ? record.date : here;
    const start = [filed, ...received.map(({ date }) => date)].sort()[0]!;
    // What was said last of the same thing stands.
    const told = Object.assign({}, ...received.map(({ complaintNeedsVerification: needs, complaintComplex: complex }) => ({ ...(needs === undefined ? {} : { needs }), ...(complex === undefined ? {} : { complex }) }))) as { needs?: boolean; complex?: boolean };
    const agreeing = submitted.flatMap((one) => (one.record.step === 'complaintReceived' && ((told.needs && one.record.complaintNeedsVerification) || (told.complex && one.record.complaintComplex)) ? [arrived.get(one.id) ?? null] : []));
    const toldOn = agreeing.includes(null) ? null : (agreeing.sort()[0] ?? null);
    const answer = submitted.filter((one) => one.record.step === 'complaintAnswered').sort((a, b) => (a.record.date < b.record.date ? -1 : 1))[0];
    const answered = answer?.record.date ?? null;
    const rated = own.filter((step) => step.step === 'complaintRated').pop();
    if (answered !== null && !soundSpan(start, answered)) return null;
    return {
      who: whoOf(record.firm, record.rulebook), start,
      needsVerification: told.needs, isComplex: told.complex, toldOn,
      extensions: submitted.flatMap(({ id: of, record: step }) => (step.step === 'extensionAgreed' ? [{ date: step.date, entered: laterThan(step.date, arrived.get(of)), to: step.to, by: step.consent, reasonTold: step.reasonTold, written: step.written, isComplex: step.complaintComplex }] : [])),
      answeredOn: answered, answerEntered: answer ? (arrived.get(answer.id) ?? null) : null, satisfied: rated?.step === 'complaintRated' ? rated.satisfied : null, isWithdrawn: own.some(({ step }) => step === 'complaintWithdrawn'),
    };
  });
  return { entries, alone: [...stepsOf.values()].reduce((sum, list) => sum + list.length, 0) };
}

/** A revisit belongs to the service it names, else to the firm's only service of that day; else it is itself the trace of a service. */
function servicesOf({ service, revisit }: Sorted): { services: (ServiceEntry | null)[]; ratings: RatingEntry[] } {
  interface Found {
    readonly who: Who;
    readonly date: Day;
    readonly serviceKind: readonly string[] | null;
    revisits: Day[];
  }
  const found: Found[] = service.map(({ record }) => ({ who: whoOf(record.firm, record.rulebook), date: record.date, serviceKind: record.serviceKind, revisits: [] }));
  const byId = new Map<string, Found>(service.map(({ id }, i) => [id, found[i]!]));
  // The newest record of a service stands for those it corrects, and for their revisits.
  for (const { id, record } of service) {
    const old = record.corrects === undefined ? undefined : byId.get(record.corrects);
    if (!old) continue;
    found.splice(found.indexOf(old), 1);
    for (const [key, one] of byId) if (one === old) byId.set(key, byId.get(id)!);
  }
  const byDay = new Map<string, Found[]>();
  const keyOf = (who: Who, date: Day, item = ''): string => JSON.stringify([who.key, date, item]);
  for (const one of found) byDay.set(keyOf(one.who, one.date), [...(byDay.get(keyOf(one.who, one.date)) ?? []), one]);
  const traces = new Map<string, Found>();
  const ratings: RatingEntry[] = [];
  for (const { record } of revisit) {
    const who = whoOf(record.firm, record.rulebook);
    const sameDay = byDay.get(keyOf(who, record.serviceDate)) ?? [];
    let its = (record.of === undefined ? undefined : byId.get(record.of)) ?? (sameDay.length === 1 ? sameDay[0] : undefined);
    if (!its) {
      const key = keyOf(who, record.serviceDate, record.of ?? record.item);
      its = traces.get(key);
      if (!its) traces.set(key, (its = { who, date: record.serviceDate, serviceKind: null, revisits: [] }));
    }
    its.revisits.push(record.date);
    // The insurer and the place of a service are those of its revisit, where that names none.
    ratings.push({ who: { ...who, insurer: who.insurer ?? its.who.insurer, region: who.region ?? its.who.region }, date: record.date, overall: record.overall });
  }
  const services = [...found, ...traces.values()].map(({ revisits, ...one }): ServiceEntry | null => {
    const first = revisits.sort()[0] ?? null;
    return first !== null && !soundSpan(one.date, first) ? null : { ...one, revisitedOn: first };
  });
  return { services, ratings };
}

/** A hazard that several reports name stands as the newest of them says. */
function hazardsOf(reports: readonly Of<'hazards'>[]): HazardEntry[] {
  const newest = new Map<string, HazardEntry>();
  for (const { record } of reports) {
    const who = whoOf(record.firm, record.rulebook);
    for (const { id, found, due, level, state } of record.hazards) newest.set(id, { who, found, due: due ?? null, level: level ?? null, state });
  }
  return [...newest.values()];
}
