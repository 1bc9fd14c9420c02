import { checkAskOptions } from '../given';
import { assessAllChecked, commonCatalogue } from '../assess-all';
import { todayInShanghai, parseDay } from '../days';
import { checkFacts, factsOf } from '../facts';
import { byFacts, topicAsked } from './about';
import { compose, declinedText } from './compose';
import { aims, asksAmount, beginning, corrects, putOff, refused, skips } from './data';
import { isInField } from './field';
import { regionName } from '../regions';
import { asksFor } from './next-question';
import { isChinese, normalise } from './normalise';
import { byLeast } from './order';
import { bookOf, comparedParts, partsFor, supposedPart, type Context } from './parts';
import { read, type Read } from './read';
import { clausesOf } from './cited';
import { hitsFor, isOf, rank, withoutNames } from './select';
import { withSpan } from './span';
import { bare, correctedBy, safe, tell, without, withoutOld } from './told';
import { topicOf } from './topics';
import type { AskAnswer, AskItem, AskLibrary, AskOptions, Language } from './types';

const pick = (wanted: Language, library: AskLibrary): Language => (library.texts[wanted] ? wanted : library.texts.zh ? 'zh' : 'en');

/**
 * Answers one sentence. Pure: the same sentence, facts, day and library give the same answer. Nothing in it is guessed; what was not surely
 * understood is asked, and what lies outside the field is declined.
 * @throws InputError for options, given facts or a day that cannot be; never for the sentence.
 */
export function ask(input: string, options: AskOptions): AskAnswer {
  const { library, previous, language: tongue } = checkAskOptions(options);
  const on = options.on ?? todayInShanghai();
  parseDay(on, 'on');
  const catalogue = commonCatalogue(library.books);
  const before = checkFacts({ ...previous?.facts, ...options.facts }, catalogue);
  const { text: written, cut } = normalise(String(input), library.chinese);
  const isCorrection = corrects.test(written);
  const hear = (sentence: string, of: string | null): Read => safe(without(bare(sentence, of, read(sentence, on, of, library, before), catalogue), options.unheard ?? []), catalogue);
  const plain = withoutOld(written);
  const corrected = isCorrection ? correctedBy(before, (fact) => hear(plain, fact)) : undefined;
  // "Compared with Xinzhou" is said of the place told before.
  const text = /^[跟和与同][^，。]{2,6}比/.test(plain) && before.region !== undefined ? `${regionName(String(before.region), 'zh')}${plain}` : plain;
  const language: Language = pick(tongue ?? (isChinese(text) || text === '' ? 'zh' : 'en'), library);
  const found = topicOf(text, library.english);
  const namesNone = found.weight + found.fields.length === 0;
  // What is put right by words that say no other value, and ask nothing, is not known any more.
  const isOpen = corrected && (skips.test(text) || (namesNone && !hear(plain, corrected).understood[0]));
  const asked = corrected ?? previous?.asks[0] ?? previous?.skipped ?? null;
  const told = tell(text, isOpen ? { ...before, [corrected]: undefined } : before, isCorrection, (sentence, of = asked) => hear(sentence, of));
  const { facts, heard: { understood, unsure, events, places } } = told;
  // A sentence that was refused does not end the dialog.
  const goesOn = previous !== undefined && (previous.topic !== 'none' || Object.keys(previous.facts).length > 0) && (text.length <= 40 || isCorrection);
  const said = [...understood, ...unsure].filter(({ fact }) => fact !== 'region');
  const own = said.length + events.length;
  const isPolicyTold = said.some(({ fact }) => !/^(sector|subsector|accidentLastYear|employees)$/.test(fact));
  const names = withoutNames(text, told.heard);
  // "I do not know" puts aside the question that stands there.
  const skipped = understood.length === 0 && namesNone && skips.test(text) ? asked : null;
  const isIdle = skipped !== null || !!corrected || ((understood.length > 0 || /矿/.test(text)) && beginning.test(names.text));

  const topic = topicAsked(text, found, told, previous?.topic, goesOn, isIdle);
  const spanned = withSpan(library, facts, unsure);
  const known = factsOf(spanned.facts);
  const texts = library.texts[language] ?? {};
  const { local, assessments: all, questions, contactNote } = assessAllChecked(library.books, known, { texts, language, neighbours: false });
  const assessments = all.map(spanned.narrowed);
  // What only puts a fact right asks again what was asked.
  const isAgain = isCorrection && topic.main !== 'search' && namesNone;
  const question = { topic: topic.main, fields: found.fields, facts: known, ...names, ...(isAgain ? { text: '' } : {}) };
  const wanted = { ...question, hits: hitsFor(library, texts, question) };
  const aside = [...(previous?.aside ?? []), ...(skipped ? [skipped] : [])];
  const head = { facts, language, understood, unsure, skipped, aside, cut };
  const best = rank(texts, assessments, wanted);
  if (!isInField({ text, unnamed: names.text, found, factsSaid: own, isPolicyTold, hasOther: said.some(({ fact }) => fact === 'otherSafetyCover'), isSupposed: Object.keys(told.supposed).length > 0, isIdle, hasPlace: places.length > 0, goesOn, answer: best[0]?.score ?? 0, english: library.english })) {
    return { ...head, facts: before, rulebook: null, answer: declinedText(library, language, text, cut), clauses: [], asks: previous?.asks ?? [], outOfScope: true, topic: 'none', results: { local: 'unknown', parts: [], supposed: {}, events: [], conflicts: [], isSilent: true } };
  }

  // Where the texts say nothing of what a firm asks it is told so, and what it is owed.
  const isSilent = topic.main === 'search' && best.length === 0;
  const context: Context = { best, library, texts, language, facts: known, events, isPutOff: putOff.test(text) && !refused.test(text), on, found, topic: isSilent && own > 0 ? 'owed' : topic.main };
  const isCompared = topic.compared.length > 1;
  const parts = (isCompared ? comparedParts(context, topic.compared, wanted) : partsFor(context, assessments, local))
    .filter(({ items, rows, tier }) => items.length > 0 || rows.length > 0 || (tier !== null && topic.main === 'tier'));
  // Of a figure that no rule of its subject could give, it is said that the texts set none.
  const [subject] = (asksAmount.test(text) && !byFacts.has(topic.main) && aims[topic.main]?.fields) || [];
  const isUnset = subject !== undefined && !best.some(({ doc }) => isOf(doc, [subject]) && parts.some(({ rulebook: id }) => id === doc.book));
  const supposedParts = topic.shown === 'what-if' ? supposedPart(context, assessments, told.supposed, wanted) : [];
  const used = [...parts, ...supposedParts];
  const asks = asksFor(topic, questions.map(({ fact }) => fact), unsure, facts, aside);
  const applying = assessments.filter(({ applies }) => applies === 'yes');
  const rulebook = (parts.find(({ applies, rulebook: id }) => applies === 'yes' && bookOf(library, id)?.rulebook.role === 'local') ?? (local === 'unknown' ? undefined : applying[0]))?.rulebook ?? null;
  // What a supposition changes is what was asked.
  const isSaid = (item: AskItem) => parts.some(({ items }) => items.some(({ text: said }) => said === item.text));
  const changed = supposedParts.map((part) => ({ ...part, items: byLeast(part.items, (item) => (isSaid(item) ? 1 : 0)) }));
  const cited = clausesOf([...changed, ...parts], (topic.main === 'tier' || topic.shown === 'what-if') && used.some(({ tier }) => tier?.value !== null));
  const touched = applying.flatMap(({ conflicts }) => conflicts).filter((conflict) => conflict.text && conflict.clauses.some((id) => cited.includes(id)));
  const answer = {
    ...head, rulebook, clauses: [...new Set([...cited, ...touched.flatMap((conflict) => conflict.clauses)])], asks, outOfScope: false, topic: topic.shown,
    results: { local: isCompared ? 'unknown' as const : local, parts: used, supposed: isCompared ? {} : told.supposed, events, conflicts: touched.map(({ id }) => id), isSilent: isSilent || isUnset || used.length === 0 },
  };
  return { ...answer, answer: compose(answer, { library, topic, goesOn, contactNote, parts, supposedParts, isSameForRange: spanned.isSame, disputes: touched.map(({ text: said }) => said!) }) };
}
