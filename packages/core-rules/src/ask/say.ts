import { regionName } from '../regions';
import type { FactValue, RulebookTexts } from '../types';
import type { AskItem, AskLibrary, AskPart, Language, Understood, Unsure } from './types';
import { filled, words } from './words';

/** A fact's value in words: never a figure that was not told. */
export function valueInWords(fact: string, value: FactValue, library: AskLibrary, language: Language): string {
  if (fact === 'region') return regionName(String(value), language);
  const text = library.factTexts[language]?.[fact];
  const named = text?.values?.[String(value)];
  if (named !== undefined) return named;
  if (typeof value !== 'number') return String(value);
  const unit = fact === 'employees' ? ['人', ' persons'] : fact === 'revenue' || fact === 'assets' ? ['万元', ' × 10k yuan'] : ['元', ' yuan'];
  return `${value}${language === 'zh' ? ` ${unit[0]}` : unit[1]!.replace(' × 10k yuan', ' (ten thousand yuan)')}`;
}
export const labelOf = (fact: string, library: AskLibrary, language: Language): string => library.factTexts[language]?.[fact]?.label ?? fact;

/** What was heard, so that it can be corrected. */
export function heard(understood: readonly Understood[], unsure: readonly Unsure[], library: AskLibrary, language: Language): string {
  const { understood: prefix, comma, stop, colon, open, close, unsure: why } = words[language];
  const said = understood.map(({ fact, value }) => `${labelOf(fact, library, language)} ${valueInWords(fact, value, library, language)}`);
  const doubtful = unsure.filter(({ why: reason }) => reason !== 'double').map(({ fact, why: reason }) => `${labelOf(fact, library, language)}${open}${why[reason]}${close.trim()}`);
  const all = [...said, ...doubtful];
  return all.length > 0 ? `${prefix}${colon}${all.join(comma)}${stop}`.trim() : '';
}

/** One rule: its sentence, and where it stands. */
export function line(item: AskItem, language: Language): string {
  const { open, close, holds } = words[language];
  const doubt = holds[item.holds];
  const cite = [item.article, item.clauses[0] ?? ''].filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
  const text = item.text.replace(/[。.；;]\s*$/, '');
  return `· ${text}${doubt ? `${open}${doubt}${close.trimEnd()}` : ''}${open}${cite}${close.trimEnd()}`;
}

function tierLine(part: AskPart, language: Language): string {
  if (!part.tier) return '';
  const { tier, tierOpen, or, stop } = words[language];
  const { value, candidates } = part.tier;
  return `${filled(value === null ? tierOpen : tier, { tier: value === null ? candidates.join(or) : String(value) })}${stop}`.trim();
}

/** What one rulebook answers. */
export function partInWords(part: AskPart, texts: RulebookTexts | undefined, status: string, language: Language, showTier: boolean): string[] {
  const w = words[language];
  const notes = [status === 'draft' ? w.draft : status === 'unverified' ? w.unverified : '', part.applies === 'unknown' ? w.mayApply : ''].filter((note) => note !== '');
  const title = language === 'zh' ? `《${part.title}》` : part.title;
  const place = part.region ? `${regionName(part.region, language)}${w.colon}` : '';
  const lines = [`${place}${w.by}${title}${notes.length > 0 ? `${w.open}${notes.join(w.comma)}${w.close.trimEnd()}` : ''}${w.colon}`.trim()];
  if (showTier && part.tier) lines.push(tierLine(part, language));
  lines.push(...part.items.map((item) => line(item, language)));
  for (const row of part.rows) {
    const due = filled(w.due, { due: row.due });
    const extras = [row.state === 'overdue' ? w.overdue : '', row.provisional ? w.provisional : ''].filter((one) => one !== '');
    const rule = (texts?.labels[row.id] ?? '') || row.text.replace(/[。.]\s*$/, '');
    lines.push(`→ ${rule}${w.colon}${due}${extras.length > 0 ? `${w.open}${extras.join(w.comma)}${w.close.trimEnd()}` : ''}`);
  }
  return lines;
}

/** The wording of a fact's question for this place, else the kit's. */
export function questionOf(fact: string, rulebook: string | null, library: AskLibrary, language: Language): string {
  const own = rulebook ? library.texts[language]?.[rulebook]?.facts?.[fact]?.question : undefined;
  const other = own ?? Object.values(library.texts[language] ?? {}).map((texts) => texts.facts?.[fact]?.question).find((question) => question !== undefined);
  return (own ?? library.factTexts[language]?.[fact]?.question ?? other) ?? '';
}

/** The clauses that an answer rests on: those of its lines in turn, so that the first few are of different rules. */
export function clausesOf(parts: readonly AskPart[], tierFirst: boolean): string[] {
  const lists: string[][] = [];
  for (const part of parts) {
    const own = part.items.map(({ clauses }) => [...clauses]);
    if (part.tier) own.splice(tierFirst ? 0 : Math.min(2, own.length), 0, [...part.tier.clauses]);
    if (parts.length > 1 && part.applies === 'unknown') lists.push(own.flat());
    else lists.push(...own);
  }
  const inTurn: string[] = [];
  // The clause that each line names is always there; more of them only as far as they help.
  for (let round = 0; lists.some((list) => list.length > round) && (round === 0 || inTurn.length < 12); round++) {
    for (const list of lists) if (list[round] !== undefined) inTurn.push(list[round]!);
  }
  return [...new Set([...inTurn, ...parts.flatMap(({ items, rows }) => [...items, ...rows].map(({ clauses }) => clauses[0]!))])].filter((id) => id !== undefined);
}
