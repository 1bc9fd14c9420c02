import { regionName } from '../regions';
import type { Day, FactValue } from '../types';
import { articleInWords } from './article';
import { bookOf } from './parts';
import type { AskItem, AskLibrary, AskPart, Language, Understood, Unsure } from './types';
import type { Words } from './words';

const grouped = (value: number): string => String(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
const dayInWords = (day: Day, language: Language): string =>
  language === 'en' ? day : day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
/** What is to be said in brackets, if anything is. */
const inBrackets = ({ open, close, comma }: Words, notes: readonly (string | false | undefined)[]): string => {
  const said = notes.filter(Boolean).join(comma);
  return said && `${open}${said}${close}`;
};

/** A fact's value in words: never a figure that was not told. */
function valueInWords(fact: string, value: FactValue, library: AskLibrary, language: Language): string {
  if (fact === 'region') return regionName(String(value), language);
  const named = library.factTexts[language]?.[fact]?.values?.[String(value)];
  // What a trade includes is for choosing it from a list.
  if (named !== undefined) return named.replace(/\s*[（(].*[）)]$/, '');
  if (typeof value !== 'number') return dayInWords(String(value), language);
  const { persons, wan, yuan } = library.words[language]!;
  return grouped(value) + (fact === 'employees' ? persons : fact === 'revenue' || fact === 'assets' ? wan : yuan);
}
const labelOf = (fact: string, library: AskLibrary, language: Language, otherwise = fact): string => library.factTexts[language]?.[fact]?.label ?? otherwise;
export const factInWords = (fact: string, value: FactValue, library: AskLibrary, language: Language): string =>
  `${fact === 'region' || fact === 'sector' ? '' : `${labelOf(fact, library, language)}${library.words[language]!.colon}`}${valueInWords(fact, value, library, language)}`;

/** What was heard, so that it can be corrected. */
export function heard(understood: readonly Understood[], unsure: readonly Unsure[], library: AskLibrary, language: Language): string {
  const w = library.words[language]!;
  const said = [
    ...understood.map(({ fact, value }) => factInWords(fact, value, library, language)),
    // What happened on a day has no label; its words stand for it.
    ...unsure.filter(({ why }) => why !== 'double').map(({ fact, from, why }) => `${labelOf(fact, library, language, from)}${inBrackets(w, [w.unsure[why]])}`),
  ].join(w.semi);
  return said && w.sentence(`${w.understood}${w.colon}${said}`);
}

/** A rule's sentence with what is still open about it; its stop comes after the article. */
const sentenceOf = ({ text, holds }: AskItem, w: Words): string => `${text.replace(/[。.；;]\s*$/, '')}${inBrackets(w, [w.holds[holds]])}`;
/** How the place of a rule is cited: its article as the document names it; English texts have none and name the clause. */
const citeOf = ({ article, clauses }: AskItem): string => articleInWords(article) || clauses[0]!;

function tierLine({ value, candidates }: NonNullable<AskPart['tier']>, language: Language, { tier, tierName, tierOpen, or, sentence }: Words): string {
  const named = (one: number | string) => tierName((language === 'zh' && '零一二三四五六七八九十'[Number(one)]) || String(one));
  return sentence(value === null ? tierOpen + [...candidates].sort().map(named).join(or) : tier + named(value));
}

/** What one rulebook answers: one rule in one line, several below the rulebook's name. */
export function partInWords({ rulebook, title: name, applies, region, tier, items, rows }: AskPart, library: AskLibrary, language: Language, showTier: boolean): string[] {
  const w = library.words[language]!;
  const { status } = bookOf(library, rulebook)!.rulebook;
  const note = inBrackets(w, [status === 'draft' && w.draft, status === 'unverified' && w.unverified, applies === 'unknown' && w.mayApply]);
  const title = w.title(name);
  const place = region ? `${regionName(region, language)}${w.colon}` : '';
  const tierSaid = showTier && tier ? [tierLine(tier, language, w)] : [];
  const [only] = items;
  if (only && items.length === 1 && rows.length === 0 && tierSaid.length === 0) {
    return [w.sentence(`${place}${title}${language === 'en' ? ' ' : ''}${citeOf(only)}${note}${w.colon}${sentenceOf(only, w)}`)];
  }
  return [
    `${place}${w.by}${title}${note}${w.colon}`,
    ...tierSaid,
    ...items.map((item) => `· ${sentenceOf(item, w)}${inBrackets(w, [citeOf(item)])}`),
    // A day that hangs on what nobody told is not missed yet.
    ...rows.map(({ id, text, due, state, provisional, holds, extension, extendedTo }) =>
      `→ ${library.texts[language]?.[rulebook]?.labels[id] ?? text}${w.colon}${w.due(dayInWords(extendedTo ?? due, language))}${inBrackets(w, [w.holds[extension?.why ? 'unknown' : holds] ?? (state === 'overdue' && w.overdue), provisional && w.provisional])}`),
  ];
}

/** The wording of a fact's question for this place, else the kit's. */
export const questionOf = (fact: string, rulebook: string | null, library: AskLibrary, language: Language): string =>
  library.texts[language]?.[rulebook ?? '']?.facts?.[fact]?.question ?? library.factTexts[language]?.[fact]?.question ?? '';
