import { readXlsx } from 'hucre/xlsx';
import type { Day } from '@anze/core-rules';
import { randomId } from '../hash/random-id';
import { isBlank } from './cell-values';
import type { Column } from './hazard-columns';
import { findLists, notImported, type FoundList } from './list-finder';
import { Pace } from './pace';
import { RowReader, readHazard, readRisk, type CellCode, type KnownDays } from './read-row';
import { textsOf, type OfficeOptions, type T } from './texts';
import type { Hazard, Risk } from './types';
import { gate, importLimits, type GateCode, type ImportLimits } from './workbook-gate';

export interface ImportOptions extends OfficeOptions {
  readonly limits?: Partial<ImportLimits>;
  /** The day of the inspection, where a row does not say when its hazard was found. Without it such a row is wrong. */
  readonly foundOn?: Day;
  /** With it, a hazard that was found later is wrong. */
  readonly today?: Day;
}
export interface ImportProblem {
  readonly code: GateCode | CellCode | 'no-list' | 'no-rows';
  /** Empty, and `row` 0, where the whole file is meant. */
  readonly sheet: string;
  /** As Excel counts. */
  readonly row: number;
  /** E.g. `B7`; empty where the column is missing altogether. */
  readonly cell: string;
  /** The heading, in the language asked for. */
  readonly field: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}
export type HazardImport =
  | {
      readonly ok: true;
      readonly risks: Risk[];
      readonly hazards: Hazard[];
      /** Headings whose columns were not taken in. */
      readonly ignored: readonly { readonly sheet: string; readonly heading: string }[];
      /** Pictures in the file, none of which was taken in. */
      readonly pictures: number;
      /** Hazards without a day of finding of their own, which took `foundOn`. */
      readonly undated: number;
    }
  /** Nothing was taken in. `total` counts all problems; `problems` holds the first of them. */
  | { readonly ok: false; readonly problems: readonly ImportProblem[]; readonly total: number };

const MOST_PROBLEMS = 200;
const MOST_COLUMNS = 'AZ';

const megabytes = (t: T, bytes: number): string => t('importing.megabytes', { figure: Math.round(bytes / 100_000) / 10 });

/** Reads both lists of a workbook, or says of every row and cell what is wrong; never a part, never a throw but `AbortError`. */
export async function readHazardWorkbook(bytes: Uint8Array, options: ImportOptions = {}): Promise<HazardImport> {
  const limits = { ...importLimits, ...options.limits };
  const t = await textsOf(options);
  const refused = (code: ImportProblem['code']): HazardImport => {
    const values = { size: megabytes(t, bytes.length), most: megabytes(t, limits.bytes), rows: limits.rows, problem: t('column.problem'), risk: t('column.risk') };
    return { ok: false, total: 1, problems: [{ code, sheet: '', row: 0, cell: '', field: t('importing.file'), message: t(`importing.${code}`, values) }] };
  };
  const pace = new Pace(options.signal);
  const opened = gate(bytes, limits);
  if (!opened.ok) return refused(opened.code);
  await pace.piece();
  let sheets;
  try {
    ({ sheets } = await readXlsx(opened.bytes, { range: `A1:${MOST_COLUMNS}${limits.rows + 20}` }));
  } catch {
    return refused('damaged');
  }
  await pace.piece();
  // Headings in the other language are a help, not a need: its texts may not be there offline.
  const texts = await textsOf({ language: options.language === 'en' ? 'zh-CN' : 'en' }).then((other) => [t, other], () => [t]);
  const lists = findLists(sheets, texts);
  if (lists.length === 0) return refused('no-list');

  const reading = new Reading(texts, options);
  for (const list of lists) {
    for (let index = list.from; index < list.rows.length; index++) {
      if (isFilled(list, index)) reading.row(list, index);
      await pace.piece();
    }
  }
  const { risks, hazards, problems, total } = reading;
  if (total > 0) return { ok: false, problems, total };
  if (risks.length === 0 && hazards.length === 0) return refused('no-rows');
  if (risks.length > limits.rows || hazards.length > limits.rows) return refused('too-many-rows');
  const ignored = lists.flatMap((list) => ignoredIn(list, t).map((heading) => ({ sheet: list.sheet, heading })));
  return { ok: true, risks, hazards, ignored, pictures: opened.pictures, undated: reading.undated };
}

/** A row with nothing but a number, or an id, is a row that nobody filled in. */
const isFilled = ({ at, rows }: FoundList, index: number): boolean =>
  [...at].some(([column, c]) => !notImported.has(column) && column !== 'id' && !isBlank(rows[index]?.[c]));

/** Headings that mean nothing here, those whose cells are not taken in, and columns that have none. */
function ignoredIn({ unknown, at, rows, from }: FoundList, t: T): string[] {
  const below = rows.slice(from);
  const isUsed = (c: number): boolean => below.some((row) => !isBlank(row[c]));
  const known = [...at].filter(([column, c]) => notImported.has(column) && isUsed(c)).map(([column]) => t(`column.${column}`));
  const width = below.reduce((most, row) => Math.max(most, row.length), 0);
  const bare = Array.from({ length: width }, (_, c) => c).filter((c) => isBlank(rows[from - 1]?.[c]) && isUsed(c));
  return [...unknown, ...known, ...bare.map((c) => t('importing.bare', { letter: columnName(c) }))];
}

/** What has been read so far, and what was wrong with it. */
class Reading {
  readonly risks: Risk[] = [];
  readonly hazards: Hazard[] = [];
  readonly problems: ImportProblem[] = [];
  total = 0;
  undated = 0;
  private readonly ids = new Set<string>();
  private readonly lacking = new Set<FoundList>();

  constructor(private readonly texts: readonly T[], private readonly days: KnownDays) {}

  row(list: FoundList, index: number): void {
    const t = this.texts[0]!;
    const said = new Set<Column>();
    const say = (column: Column, code: CellCode, values: Readonly<Record<string, unknown>> = {}): void => {
      if (said.has(column)) return;
      said.add(column);
      // What a list lacks is missing in every row: said once.
      if (code === 'no-column' && this.lacking.has(list)) return;
      if (code === 'no-column') this.lacking.add(list);
      this.total++;
      if (this.problems.length >= MOST_PROBLEMS) return;
      const field = t(`column.${column}`);
      const at = list.at.get(column);
      const message = t(`importing.${code}`, { column: field, ...values });
      this.problems.push({ code, sheet: list.sheet, row: code === 'no-column' ? list.from : index + 1, cell: at === undefined ? '' : `${columnName(at)}${index + 1}`, field, message });
    };
    const reader = new RowReader(list, index, this.texts, say);
    const id = this.idOf(reader.line('id'));
    if (list.list === 'risks') {
      const risk = readRisk(reader, id, say);
      if (risk) this.risks.push(risk);
    } else {
      const hazard = readHazard(reader, id, say, this.days);
      if (hazard) this.hazards.push(hazard);
      if (hazard && !reader.has('found')) this.undated++;
    }
  }
  /** A row that was copied carries the id of another. */
  private idOf(text: string | undefined): string {
    const id = text && isId.test(text) && !this.ids.has(text) ? text : randomId();
    this.ids.add(id);
    return id;
  }
}
const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function columnName(index: number): string {
  return (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') + String.fromCharCode(65 + (index % 26));
}
