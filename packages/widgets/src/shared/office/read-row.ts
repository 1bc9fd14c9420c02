import { compareDays, type Day } from '@anze/core-rules';
import { check, hazardSchema, riskSchema } from '@anze/core-rules/records';
import type { CellValue } from 'hucre';
import { dayOf, isBlank, plainOf, textOf } from './cell-values';
import { choicesOf, hazardTypes, levels, riskLevels, states, type Column } from './hazard-columns';
import type { FoundList } from './list-finder';
import type { T } from './texts';
import type { Hazard, Risk } from './types';

export type CellCode = 'required' | 'no-column' | 'day' | 'future' | 'before-found' | 'choice' | 'too-long' | 'error-value' | 'invalid';
export type Say = (column: Column, code: CellCode, values?: Readonly<Record<string, unknown>>) => void;

const SHORT = 200;
const LONG = 5000;

/** One row of a list; says what is wrong with each of its cells. */
export class RowReader {
  constructor(private readonly found: FoundList, private readonly index: number, private readonly texts: readonly T[], private readonly say: Say) {}

  private value(column: Column): CellValue | undefined {
    const at = this.found.at.get(column);
    return at === undefined ? undefined : this.found.rows[this.index]?.[at];
  }
  /** Whether the list has this column at all. */
  knows(column: Column): boolean {
    return this.found.at.has(column);
  }
  has(column: Column): boolean {
    return !isBlank(this.value(column));
  }
  text(column: Column, most = LONG): string | undefined {
    const value = this.value(column);
    if (isBlank(value)) return undefined;
    const text = most === SHORT ? textOf(value).trim() : textOf(value);
    if (this.found.isError(this.index, this.found.at.get(column)!)) this.say(column, 'error-value', { value: text });
    if (text.length > most) this.say(column, 'too-long', { length: text.length, most });
    return text;
  }
  line(column: Column): string | undefined {
    return this.text(column, SHORT);
  }
  needed(column: Column): string {
    const text = this.text(column);
    if (text === undefined) this.say(column, 'required');
    return text ?? '';
  }
  day(column: Column): Day | undefined {
    const value = this.value(column);
    if (isBlank(value)) return undefined;
    const day = dayOf(value);
    if (!day) this.say(column, 'day', { value: textOf(value).slice(0, 40) });
    return day ?? undefined;
  }
  choice<C extends string>(column: Column, choices: readonly C[], prefix: 'level' | 'riskLevel' | 'state'): C | undefined {
    const value = textOf(this.value(column)).trim();
    if (!value) return undefined;
    const found = this.choiceIn(value, choices, prefix);
    if (!found) this.say(column, 'choice', { value: value.slice(0, 40), choices: choicesOf(this.found.list, column, this.texts[0]!)?.join(this.texts[0]!('and')) });
    return found;
  }
  /** A type of the list, one's own words, or both: 其他：照明. */
  type(): Pick<Hazard, 'type' | 'typeText'> {
    const text = this.line('type');
    if (!text) return {};
    const whole = this.choiceIn(text, hazardTypes, 'type');
    if (whole) return { type: whole };
    const mark = /[：:]/.exec(text);
    const type = mark ? this.choiceIn(text.slice(0, mark.index), hazardTypes, 'type') : undefined;
    const rest = mark ? text.slice(mark.index + 1).trim() : '';
    return type && rest ? { type, typeText: rest } : { typeText: text };
  }
  private choiceIn<C extends string>(value: string, choices: readonly C[], prefix: 'level' | 'riskLevel' | 'state' | 'type'): C | undefined {
    const bare = (text: string): string => plainOf(text).replace(/(.)(隐患|风险|事故隐患|hazard|risk)$/, '$1');
    return choices.find((choice) => this.texts.some((t) => bare(t(`${prefix}.${choice}` as 'level.major')) === bare(value)));
  }
}

const pathColumn: Readonly<Record<string, Column>> = { typeText: 'type', 'responsible.name': 'responsible', 'responsible.phone': 'phone', 'responsible.role': 'role' };

/** The record's own schema has the last word. */
function proved<V>(result: ReturnType<typeof check<V>>, say: Say): V | null {
  if (result.ok) return result.value;
  for (const { path } of result.fields) say(pathColumn[path] ?? (path as Column), 'invalid');
  return null;
}

const without = <V extends object>(value: V): V => JSON.parse(JSON.stringify(value)) as V;

export function readRisk(row: RowReader, id: string, say: Say): Risk | null {
  const level = row.choice('riskLevel', riskLevels, 'riskLevel');
  return proved(check(riskSchema, without({ id, risk: row.needed('risk'), type: row.line('type'), basis: row.text('basis'), measures: row.text('measures'), level, photos: [] })), say);
}

export interface KnownDays {
  /** For a row that does not say when its hazard was found. */
  readonly foundOn?: Day | undefined;
  /** After which nothing can have been found. */
  readonly today?: Day | undefined;
}
export function readHazard(row: RowReader, id: string, say: Say, { foundOn, today }: KnownDays): Hazard | null {
  const problem = row.needed('problem');
  // A day that is wrong itself is not replaced: it would make the other days wrong too.
  const found = row.has('found') ? row.day('found') : foundOn;
  if (!found) say('found', row.knows('found') ? 'required' : 'no-column');
  const isFuture = found !== undefined && today !== undefined && compareDays(found, today) > 0;
  if (isFuture) say('found', 'future', { value: found, today });
  const due = row.day('due');
  if (due && found && !isFuture && compareDays(found, due) > 0) say('due', 'before-found', { value: due, found });
  const [name, phone, role] = [row.line('responsible'), row.line('phone'), row.line('role')];
  if (!name && (phone || role)) say('responsible', 'required');
  const record = {
    id, problem, ...row.type(), basis: row.text('basis'), advice: row.text('advice'), level: row.choice('level', levels, 'level'), found, due: isFuture ? undefined : due,
    responsible: name ? { name, phone, role } : undefined, state: row.choice('state', states, 'state') ?? 'found', history: [], photos: [],
  };
  return proved(check(hazardSchema, without(record)), say);
}
