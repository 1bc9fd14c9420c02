import { assessAllChecked, commonCatalogue } from '../assess-all';
import { todayInShanghai, parseDay } from '../days';
import { checkFacts, factsOf } from '../facts';
import { topicAsked } from './about';
import { compose, declinedText } from './compose';
import { corrects } from './data';
import { fieldOf, liesIn } from './field';
import { regionName } from '../regions';
import { asksFor } from './next-question';
import { isChinese, normalise } from './normalise';
import { bookOf, comparedParts, partsFor, supposedPart, type Context } from './parts';
import { read } from './read';
import { clausesOf } from './cited';
import { hitsFor, rank, withoutNames } from './select';
import { withSpan } from './span';
import { afterCorrection, bare, correctedBy, safe, tell, without } from './told';
import { topicOf } from './topics';
import type { AskAnswer, AskItem, AskLibrary, AskOptions, Language } from './types';

const emptyResults = { local: 'unknown' as const, parts: [], supposed: {}, events: [], conflicts: [] };
const pick = (wanted: Language, library: AskLibrary): Language => (library.texts[wanted] ? wanted : library.texts.zh ? 'zh' : 'en');

/**
 * Answers one sentence. Pure: the same sentence, facts, day and library give the same answer. Nothing in it is guessed; what was not surely
 * understood is asked, and what lies outside the field is declined.
 * @throws InputError for given facts or a day that cannot be; never for the sentence.
 */
export function ask(input: string, options: AskOptions): AskAnswer {
  const { library, previous } = options;
  const { english } = library;
  const on = options.on ?? todayInShanghai();
  parseDay(on, 'on');
  const catalogue = commonCatalogue(library.books);
  const before = checkFacts({ ...previous?.facts, ...options.facts }, catalogue);
  const { text: written, cut } = normalise(String(input));
  const corrected = correctedBy(written, before);
  // "Compared with Xinzhou" is said of the place told before.
  const text = /^[跟和与同][^，。]{2,6}比/.test(written) && before.region !== undefined ? `${regionName(String(before.region), 'zh')}${written}` : afterCorrection(written, corrected, before);
  const language: Language = pick(options.language ?? (isChinese(text) || text === '' ? 'zh' : 'en'), library);
  const asked = corrected ?? previous?.asks[0] ?? null;
  const hear = (sentence: string) => without(read(sentence, on, asked, english), options.unheard ?? []);
  const told = tell(text, safe(without(bare(text, asked, hear(text)), options.unheard ?? []), catalogue), before, hear);
  const { facts, heard: { understood, unsure, events, places } } = told;
  const found = topicOf(text, english);
  // A sentence that was refused does not end the dialog.
  const goesOn = previous !== undefined && (previous.topic !== 'none' || Object.keys(previous.facts).length > 0) && (text.length <= 40 || corrects.test(written));
  const said = [...understood, ...unsure].filter(({ fact }) => fact !== 'region');
  const own = said.length + events.length;
  const isPolicyTold = said.some(({ fact }) => !/^(?:sector|subsector|accidentLastYear|employees)$/.test(fact));
  const at = fieldOf({ text, found, factsSaid: own, isPolicyTold, isSupposed: Object.keys(told.supposed).length > 0, places: new Set(places.map(({ code }) => code)).size, goesOn, english });
  const head = { facts, language, understood, unsure, cut };
  const declined = (): AskAnswer => ({
    ...head, facts: before, rulebook: null, answer: declinedText(library, language, text, cut), clauses: [], asks: [], outOfScope: true, topic: 'none', results: emptyResults,
  });
  if (at === 'out') return declined();

  const topic = topicAsked(text, found, told, previous?.topic, goesOn);
  const spanned = withSpan(library, facts, unsure);
  const sure = factsOf(spanned.facts);
  const texts = library.texts[language] ?? {};
  const all = assessAllChecked(library.books, sure, { texts, language });
  const assessments = all.assessments.map(spanned.narrowed);
  const question = { topic: topic.main, fields: found.fields, facts: sure, ...withoutNames(text, told.heard) };
  const wanted = { ...question, hits: hitsFor(library, texts, question) };
  const ranked = rank(texts, assessments, wanted);
  if (at !== 'in' && !liesIn(at, ranked.top)) return declined();

  // Where the texts say nothing of what a firm asks it is told so, and what it is owed.
  const isSilent = topic.main === 'search' && ranked.best.length === 0;
  const context: Context = { ...ranked, library, texts, language, facts: sure, events, on, found, topic: isSilent && own > 0 ? 'owed' : topic.main };
  const isCompared = topic.compared.length > 1;
  const parts = (isCompared ? comparedParts(context, topic.compared, wanted) : partsFor(context, assessments, all.local))
    .filter(({ items, rows, tier }) => items.length > 0 || rows.length > 0 || (tier !== null && topic.main === 'tier'));
  const supposedParts = topic.shown === 'what-if' && !isCompared ? supposedPart(context, assessments, told.supposed, wanted) : [];
  const used = [...parts, ...supposedParts];
  const asks = asksFor(topic, all.questions.map(({ fact }) => fact), unsure, facts);
  const rulebook = parts.find(({ applies, rulebook: id }) => applies === 'yes' && bookOf(library, id)?.rulebook.role === 'local')?.rulebook
    ?? (all.local === 'known' ? assessments[0]?.rulebook : undefined)
    ?? (all.local === 'none' ? assessments.find(({ applies }) => applies === 'yes')?.rulebook : undefined) ?? null;
  // What a supposition changes is what was asked.
  const isSaid = (item: AskItem) => parts.some(({ items }) => items.some(({ id, text: said }) => id === item.id && said === item.text));
  const changed = supposedParts.map((part) => ({ ...part, items: [...part.items.filter((item) => !isSaid(item)), ...part.items.filter(isSaid)] }));
  const clauses = clausesOf([...changed, ...parts], (topic.main === 'tier' || topic.shown === 'what-if') && used.some(({ tier }) => tier?.value !== null));
  const touched = assessments.filter(({ applies }) => applies === 'yes').flatMap(({ conflicts }) => conflicts)
    .filter((conflict) => conflict.text && conflict.clauses.some((id) => clauses.includes(id)));
  const results = {
    local: isCompared ? 'unknown' as const : all.local, parts: used, supposed: isCompared ? {} : told.supposed, events, conflicts: touched.map(({ id }) => id),
  };
  const answer = compose({
    library, language, topic, cut, understood, unsure, goesOn, local: all.local, contactNote: all.contactNote, isSilent, parts, supposedParts, supposed: told.supposed,
    isSameForRange: spanned.isSame, disputes: touched.map(({ text: said }) => said!), asked: asks[0] ?? null, rulebook,
  });
  return { ...head, rulebook, answer, clauses: [...new Set([...clauses, ...touched.flatMap((conflict) => conflict.clauses)])], asks, outOfScope: false, topic: topic.shown, results };
}
