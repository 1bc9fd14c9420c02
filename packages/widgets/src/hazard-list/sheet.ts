import type { Firm, Hazard, HazardReport, Photo, Risk, Signature } from '@anze/core-rules/records';

/** What stands above both lists, as it is typed. */
export interface Head {
  readonly firm: { readonly name: string; readonly policyNo: string; readonly insurer: string };
  readonly date: string;
  readonly agency: string;
  /** Names, with a comma or 、 between. */
  readonly inspectors: string;
  readonly places: string;
  readonly equipment: string;
  readonly process: string;
  readonly riskMap: { readonly note: string; readonly photos: readonly Photo[] };
  readonly onSite: string;
  readonly advice: string;
  readonly inspectorSignature: Signature | null;
  readonly siteSignature: Signature | null;
  /** What the host's report says beyond the form; it goes out again. */
  readonly kept: { readonly people: HazardReport['inspectors']; readonly region?: string; readonly rulebook?: HazardReport['rulebook'] };
}
export type ListName = 'hazards' | 'risks';
export type Item = Hazard | Risk;
/** A row and its place among the others: a deleted one comes back where it stood. */
export interface Entry<I = Item> {
  readonly at: number;
  readonly value: I;
}
export interface Sheet {
  readonly hazards: readonly Entry<Hazard>[];
  readonly risks: readonly Entry<Risk>[];
}
export interface Change {
  readonly list: ListName;
  readonly id: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

export const emptySheet: Sheet = { hazards: [], risks: [] };
export const emptyHead = (date: string, firm: Partial<Firm> = {}): Head => ({
  firm: { name: firm.name ?? '', policyNo: firm.policyNo ?? '', insurer: firm.insurer ?? '' }, date, agency: '', inspectors: '', places: '', equipment: '', process: '',
  riskMap: { note: '', photos: [] }, onSite: '', advice: '', inspectorSignature: null, siteSignature: null, kept: { people: [] },
});
export const isHazard = (item: Item): item is Hazard => 'problem' in item;

/** The sheet after some changes; one of ten thousand rows costs no more than its place in a list. */
export function applied(sheet: Sheet, changes: readonly Change[]): Sheet {
  const list = <I extends Item>(name: ListName, entries: readonly Entry<I>[]): readonly Entry<I>[] => {
    const own = new Map(changes.filter((change) => change.list === name).map((change) => [change.id, change]));
    if (own.size === 0) return entries;
    const kept: Entry<I>[] = [];
    for (const entry of entries) {
      const change = own.get(entry.value.id);
      if (!change) kept.push(entry);
      else if (change.after && change.after.at === entry.at) {
        kept.push(change.after as Entry<I>);
        own.delete(entry.value.id);
      }
    }
    const added = [...own.values()].flatMap(({ after }) => (after ? [after as Entry<I>] : []));
    if (added.length === 0) return kept;
    const last = kept[kept.length - 1];
    const isAtEnd = added.every(({ at }, i) => at > (i ? added[i - 1]!.at : (last?.at ?? -Infinity)));
    return isAtEnd ? [...kept, ...added] : [...kept, ...added].sort((a, b) => a.at - b.at);
  };
  return { hazards: list('hazards', sheet.hazards), risks: list('risks', sheet.risks) };
}
export const inverse = (changes: readonly Change[]): readonly Change[] => changes.map(({ list, id, before, after }) => ({ list, id, before: after, after: before }));

/** Puts an item into its place, or at the end when it is new. */
export function putting(sheet: Sheet, list: ListName, items: readonly Item[]): readonly Change[] {
  const entries: readonly Entry[] = sheet[list];
  const there = new Map(items.length > 1 ? entries.map((entry) => [entry.value.id, entry]) : entries.filter(({ value }) => value.id === items[0]?.id).map((entry) => [entry.value.id, entry]));
  let next = (entries[entries.length - 1]?.at ?? 0) + 1;
  return items.map((value) => {
    const before = there.get(value.id) ?? null;
    return { list, id: value.id, before, after: { at: before?.at ?? next++, value } };
  });
}
export function removing(sheet: Sheet, list: ListName, id: string): readonly Change[] {
  const before = (sheet[list] as readonly Entry[]).find(({ value }) => value.id === id);
  return before ? [{ list, id, before, after: null }] : [];
}

/** The changes as a draft keeps rows: one edited row of ten thousand is one small write. */
export function editsOf(changes: readonly Change[]): { readonly put: Readonly<Record<string, unknown>>; readonly drop: readonly string[] } {
  const put: Record<string, unknown> = {};
  const drop: string[] = [];
  for (const { list, id, after } of changes) {
    if (after) put[`${list}/${id}`] = after;
    else drop.push(`${list}/${id}`);
  }
  return { put, drop };
}
export function sheetOf(rows: Iterable<readonly [string, unknown]>): Sheet {
  const lists: { hazards: Entry<Hazard>[]; risks: Entry<Risk>[] } = { hazards: [], risks: [] };
  for (const [key, entry] of rows) {
    if (key.startsWith('hazards/')) lists.hazards.push(entry as Entry<Hazard>);
    else if (key.startsWith('risks/')) lists.risks.push(entry as Entry<Risk>);
  }
  lists.hazards.sort((a, b) => a.at - b.at);
  lists.risks.sort((a, b) => a.at - b.at);
  return lists;
}

const filled = <K extends string>(key: K, text: string): Partial<Record<K, string>> => (text.trim() ? ({ [key]: text.trim() } as Record<K, string>) : {});
const namesOf = (text: string): { name: string }[] => text.split(/[、,，;；\n]/).map((name) => name.trim()).filter(Boolean).map((name) => ({ name }));

/** The record that travels. What was left empty is left out. */
export function reportOf({ firm, date, agency, inspectors, places, equipment, process, riskMap, onSite, advice, inspectorSignature, siteSignature, kept }: Head, { hazards, risks }: Sheet, more: Partial<Pick<HazardReport, 'rulebook'>> & { readonly region?: string } = {}): HazardReport {
  const { region = kept.region, rulebook = kept.rulebook } = more;
  return {
    firm: { name: firm.name.trim(), ...filled('policyNo', firm.policyNo), ...filled('insurer', firm.insurer), ...(region && /^\d{6}$/.test(region) ? { region } : {}) },
    ...(rulebook ? { rulebook } : {}), date, ...filled('agency', agency), inspectors: namesOf(inspectors).map((one) => kept.people.find(({ name }) => name === one.name) ?? one), ...filled('places', places), ...filled('equipment', equipment), ...filled('process', process),
    risks: risks.map(({ value }) => value), hazards: hazards.map(({ value }) => value),
    ...(riskMap.note.trim() || riskMap.photos.length ? { riskMap: { ...filled('note', riskMap.note), photos: [...riskMap.photos] } } : {}),
    ...filled('onSite', onSite), ...filled('advice', advice),
    ...(inspectorSignature ? { inspectorSignature } : {}), ...(siteSignature ? { siteSignature } : {}),
  };
}
export function headOf(report: HazardReport): Head {
  const { firm, rulebook, date, agency = '', inspectors, places = '', equipment = '', process = '', riskMap, onSite = '', advice = '', inspectorSignature = null, siteSignature = null } = report;
  return {
    ...emptyHead(date, firm), agency, inspectors: inspectors.map(({ name }) => name).join('、'), places, equipment, process,
    riskMap: { note: riskMap?.note ?? '', photos: riskMap?.photos ?? [] }, onSite, advice, inspectorSignature, siteSignature,
    kept: { people: inspectors, ...(firm.region ? { region: firm.region } : {}), ...(rulebook ? { rulebook } : {}) },
  };
}
export const sheetOfReport = ({ hazards, risks }: Pick<HazardReport, 'hazards' | 'risks'>): Sheet => ({
  hazards: hazards.map((value, i) => ({ at: i + 1, value })), risks: risks.map((value, i) => ({ at: i + 1, value })),
});

/** Every photo that the report names, each once. */
export function photosOf({ hazards, risks, riskMap }: HazardReport): readonly Photo[] {
  const all = new Map<string, Photo>();
  const take = (photos: readonly Photo[] = []): void => photos.forEach((photo) => all.set(photo.hash, photo));
  for (const hazard of hazards) {
    take(hazard.photos);
    for (const step of hazard.history) take(step.photos);
  }
  for (const { photos } of risks) take(photos);
  take(riskMap?.photos);
  return [...all.values()];
}
