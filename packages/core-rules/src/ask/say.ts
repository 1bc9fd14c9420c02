import { regionName } from '../regions';
import type { Day, FactValue, RulebookTexts } from '../types';
import { articleInWords } from './article';
import type { AskItem, AskLibrary, AskPart, Language, Understood, Unsure } from './types';
import { filled, type Words } from './words';

const grouped = (value: number): string => {
  const [whole = '', rest] = String(value).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`;
};
export const dayInWords = (day: Day, language: Language): string =>
  language === 'en' ? day : day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** A fact's value in words: never a figure that was not told. */
export function valueInWords(fact: string, value: FactValue, library: AskLibrary, language: Language): string {
  if (fact === 'region') return regionName(String(value), language);
  const named = library.factTexts[language]?.[fact]?.values?.[String(value)];
  // What a trade includes is for choosing it from a list.
  if (named !== undefined) return named.replace(/\s*[（(].*[）)]$/, '');
  if (typeof value !== 'number') return dayInWords(String(value), language);
  const { persons, wan, yuan } = library.words[language]!;
  return filled(fact === 'employees' ? persons : fact === 'revenue' || fact === 'assets' ? wan : yuan, { value: grouped(value) });
}
export const labelOf = (fact: string, library: AskLibrary, language: Language): string => library.factTexts[language]?.[fact]?.label ?? fact;
export const factInWords = (fact: string, value: FactValue, library: AskLibrary, language: Language): string =>
  `${fact === 'region' || fact === 'sector' ? '' : `${labelOf(fact, library, language)}${library.words[language]!.colon}`}${valueInWords(fact, value, library, language)}`;

/** What was heard, so that it can be corrected. */
export function heard(understood: readonly Understood[], unsure: readonly Unsure[], library: AskLibrary, language: Language): string {
  const { understood: prefix, semi, sentence, colon, open, close, unsure: why } = library.words[language]!;
  const said = understood.map(({ fact, value }) => factInWords(fact, value, library, language));
  const doubtful = unsure.filter(({ why: reason }) => reason !== 'double').map(({ fact, why: reason }) => `${labelOf(fact, library, language)}${open}${why[reason]}${close}`);
  const all = [...said, ...doubtful];
  return all.length > 0 ? filled(sentence, { said: `${prefix}${colon}${all.join(semi)}` }) : '';
}

/** A rule's sentence with what is still open about it; its stop comes after the article. */
const sentenceOf = (item: AskItem, { open, close, holds }: Words): string => {
  const doubt = holds[item.holds];
  return `${item.text.replace(/[。.；;]\s*$/, '')}${doubt ? `${open}${doubt}${close}` : ''}`;
};
/** How the place of a rule is cited: its article as the document names it; English texts have none and name the clause. */
const citeOf = ({ article, clauses }: AskItem): string => (article === '' ? (clauses[0] ?? '') : articleInWords(article));

const tierName = (tier: number | string, language: Language): string =>
  language === 'zh' && typeof tier === 'number' ? ('零一二三四五六七八九十'[tier] ?? String(tier)) : String(tier);
function tierLine(part: AskPart, language: Language, words: Words): string {
  if (!part.tier) return '';
  const { tier, tierName: name, tierOpen, or, sentence } = words;
  const { value, candidates } = part.tier;
  const named = (one: number | string) => filled(name, { tier: tierName(one, language) });
  return filled(sentence, { said: value === null ? filled(tierOpen, { tier: [...candidates].sort().map(named).join(or) }) : filled(tier, { tier: named(value) }) });
}

/** What one rulebook answers: one rule in one line, several below the rulebook's name. */
export function partInWords(part: AskPart, texts: RulebookTexts | undefined, status: string, language: Language, w: Words, showTier: boolean): string[] {
  const notes = [status === 'draft' ? w.draft : status === 'unverified' ? w.unverified : '', part.applies === 'unknown' ? w.mayApply : ''].filter((note) => note !== '');
  const note = notes.length > 0 ? `${w.open}${notes.join(w.comma)}${w.close}` : '';
  const title = filled(w.title, { title: part.title });
  const place = part.region ? `${regionName(part.region, language)}${w.colon}` : '';
  const [only] = part.items;
  if (only && part.items.length === 1 && part.rows.length === 0 && !(showTier && part.tier)) {
    return [filled(w.sentence, { said: `${place}${title}${language === 'en' ? ' ' : ''}${citeOf(only)}${note}${w.colon}${sentenceOf(only, w)}` })];
  }
  const lines = [`${place}${w.by}${title}${note}${w.colon}`.trim()];
  if (showTier && part.tier) lines.push(tierLine(part, language, w));
  lines.push(...part.items.map((item) => `· ${sentenceOf(item, w)}${w.open}${citeOf(item)}${w.close}`));
  for (const row of part.rows) {
    const extras = [row.state === 'overdue' ? w.overdue : '', row.provisional ? w.provisional : ''].filter((one) => one !== '');
    const rule = (texts?.labels[row.id] ?? '') || row.text.replace(/[。.]\s*$/, '');
    lines.push(`→ ${rule}${w.colon}${filled(w.due, { due: dayInWords(row.due, language) })}${extras.length > 0 ? `${w.open}${extras.join(w.comma)}${w.close}` : ''}`);
  }
  return lines;
}

/** The wording of a fact's question for this place, else the kit's. */
export function questionOf(fact: string, rulebook: string | null, library: AskLibrary, language: Language): string {
  const own = rulebook ? library.texts[language]?.[rulebook]?.facts?.[fact]?.question : undefined;
  const other = own ?? Object.values(library.texts[language] ?? {}).map((texts) => texts.facts?.[fact]?.question).find((question) => question !== undefined);
  return (own ?? library.factTexts[language]?.[fact]?.question ?? other) ?? '';
}
