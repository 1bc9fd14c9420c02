import data from '../facts/size-classes.json';

export type SizeClass = 'large' | 'medium' | 'small' | 'micro';
type Measure = 'employees' | 'revenue' | 'assets';

export interface SizeInputs {
  readonly industry?: string | undefined;
  /** Persons. */
  readonly employees?: number | undefined;
  /** Ten thousand yuan a year. */
  readonly revenue?: number | undefined;
  /** Ten thousand yuan. */
  readonly assets?: number | undefined;
}

export interface SizeClassResult {
  readonly value: SizeClass | null;
  /** What is still possible, the largest first. */
  readonly candidates: readonly SizeClass[];
  /** The inputs that would settle it, in the order of asking; none when settled, or when the industry has no thresholds here. */
  readonly needs: readonly ('industry' | Measure)[];
}

type Thresholds = Readonly<Partial<Record<Measure, number>>>;
type Industry = Readonly<Record<'large' | 'medium' | 'small', Thresholds>>;

/** Where the thresholds come from, and that they are not yet confirmed against the instrument. */
export const sizeClassSource: { readonly source: string; readonly note: string; readonly confirmed: boolean } = {
  source: data.source, note: data.note, confirmed: data.confirmed,
};

const industries: ReadonlyMap<string, Industry> = new Map(Object.entries(data.industries as Readonly<Record<string, Industry>>));
const MEASURES: readonly Measure[] = ['employees', 'revenue', 'assets'];
const ALL: readonly SizeClass[] = ['large', 'medium', 'small', 'micro'];

/** All lower bounds of a class must hold, otherwise the next class down is tried; micro is the rest. */
export function sizeClassOf(inputs: SizeInputs): SizeClassResult {
  if (inputs.industry === undefined) return { value: null, candidates: ALL, needs: ['industry'] };
  const industry = industries.get(inputs.industry);
  if (!industry) return { value: null, candidates: ALL, needs: [] };

  const candidates: SizeClass[] = [];
  const open = new Set<Measure>();
  let settled = false;
  for (const size of ['large', 'medium', 'small'] as const) {
    const bounds = MEASURES.filter((measure) => industry[size][measure] !== undefined);
    const known = bounds.filter((measure) => inputs[measure] !== undefined);
    if (known.some((measure) => (inputs[measure] as number) < (industry[size][measure] as number))) continue;
    candidates.push(size);
    if (known.length === bounds.length) {
      settled = true;
      break;
    }
    for (const measure of bounds) if (inputs[measure] === undefined) open.add(measure);
  }
  if (!settled) candidates.push('micro');
  const value = candidates.length === 1 ? (candidates[0] as SizeClass) : null;
  return { value, candidates, needs: MEASURES.filter((measure) => open.has(measure)) };
}
