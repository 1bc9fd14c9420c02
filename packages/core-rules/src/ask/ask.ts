import { assessChecked } from '../assess';
import { assessAllChecked, commonCatalogue } from '../assess-all';
import { todayInShanghai, parseDay } from '../days';
import { checkEvents, withAnchors } from '../events';
import { checkFacts, factsOf } from '../facts';
import { scheduleChecked } from '../schedule';
import type { Assessment, CaseEvent, FactValue, Facts, RulebookTexts } from '../types';
import { fieldOf, question } from './field';
import { clausesOf as partsOf, isChinese, normalise } from './normalise';
import { read, type Read } from './read';
import { firstServiceItems, owedItems, rowsFor, visitItems } from './rights';
import { few, kindsOfService, rank, type Candidate } from './select';
import { clausesOf, heard, partInWords, questionOf } from './say';
import { topicOf, type TopicFound } from './topics';
import type { AskAnswer, AskItem, AskLibrary, AskOptions, AskPart, AskTopic, Language, Unsure } from './types';
import { words } from './words';

/** Topics whose answer a firm's own facts change; the others need only the place. */
const byFacts = new Set<AskTopic>(['tier', 'owed', 'visits', 'first-service', 'what-if', 'compare']);
const corrects = /^(?:不是|不对|错了|说错|我是说|更正|改成|应该是|no\b|not\b|sorry|i mean|actually)/;
const supposes = /如果|要是|假如|假设|倘若|万一|若是|涨到|涨成|降到|提到|加到|减到|改成|变成|换成|多交|少交|再出|what if|\bif\b|suppose|went up|goes up|rose to|rises to|dropped|increase/;
const changes = /涨到|涨成|降到|提到|加到|减到|改成|变成|换成|再出|会怎么样|会怎样|会变|变不变|有什么变化|升档|降档|what if|would .*change|changes? if|went up|goes up|rose to|rises to|drops? to|increases? to/;
const compares = /区别|不同|不一样|差别|差异|相比|对比|比较|比一比|哪个(?:地方)?(?:多|好|严|长|短|快)|哪边|谁(?:更)?(?:多|严)|一样吗|和.{1,12}比|跟.{1,12}比|differ|compar|versus|\bvs\b|than in|same in|better in|stricter/;

interface Told {
  readonly facts: Facts;
  readonly supposed: Facts;
  readonly heard: Read;
}

/** What the reader has taken back, or told otherwise, is not read from these words. */
const without = (heard: Read, unheard: readonly string[]): Read =>
  unheard.length === 0 ? heard : { ...heard, understood: heard.understood.filter(({ fact }) => !unheard.includes(fact)), unsure: heard.unsure.filter(({ fact }) => !unheard.includes(fact)) };

const factsFrom = (understood: Read['understood']): Record<string, FactValue> => Object.fromEntries(understood.map(({ fact, value }) => [fact, value]));
const withoutOld = (facts: Facts, said: Record<string, FactValue>, isCorrection: boolean): Facts => {
  const kept: Record<string, FactValue | undefined> = { ...facts, ...said };
  // Another trade leaves the branch of the old one behind.
  if (said.sector !== undefined && said.subsector === undefined && (isCorrection || facts.sector !== said.sector)) delete kept.subsector;
  return kept;
};

/** What is so, and what is only supposed: "and if it were 60 000?" */
function tell(text: string, read_: Read, before: Facts, hear: (text: string) => Read): Told {
  const said = factsFrom(read_.understood);
  if (!supposes.test(text) || !changes.test(text)) return { facts: withoutOld(before, said, corrects.test(text)), supposed: {}, heard: read_ };
  const at = text.search(supposes);
  const clauses = partsOf(text);
  const from = [...clauses].reverse().find((clause) => clause.at <= at)?.at ?? 0;
  const first = from > 0 ? hear(text.slice(0, from)) : null;
  const supposedOnly = hear(text.slice(from));
  const base = withoutOld(before, first ? factsFrom(first.understood) : {}, false);
  const supposed = factsFrom(supposedOnly.understood);
  // With nothing to set it against, what is "changed to" is simply so.
  if (Object.keys(supposed).length > 0 && !Object.keys(supposed).some((fact) => base[fact] !== undefined)) return { facts: withoutOld(before, said, false), supposed: {}, heard: read_ };
  // Place and trade are never merely supposed.
  for (const fact of ['region', 'sector', 'subsector']) {
    if (supposed[fact] === undefined) continue;
    (base as Record<string, FactValue>)[fact] = supposed[fact]!;
    delete supposed[fact];
  }
  const heardNow = { ...read_, understood: read_.understood.filter(({ fact }) => !(fact in supposed)), unsure: read_.unsure.filter(({ fact }) => !(fact in supposed)) };
  // "If an accident happens again" tells the supposed value by itself.
  if (Object.keys(supposed).length === 0 && /(?:再|要是|如果|万一|假如)[^，。]{0,8}出(?:了|过)?(?:个|一次|一起)?(?:事|安全)|(?:had|have|has|with|was) an accident/.test(text)) supposed.accidentLastYear = true;
  return { facts: base, supposed, heard: heardNow };
}

/** A bare "yes", "no" or "none" answers the question that was asked last. */
function bare(text: string, asked: string | null): FactValue | null {
  if (asked === null || text.length > 14) return null;
  if (!/accident|Policy|Period|pooled|Signed|Cover|HighRisk/.test(asked)) return null;
  if (/^(?:没|没有|没有过|没出过|无|不是|否|没签|不|不长|没有的|no|none|never|nope)(?:的|啊|呢|哦|过|[。.!！])*$/.test(text)) return false;
  if (/^(?:有|有过|出过|是|是的|对|签了|签过|嗯|较长|长|yes|yeah|yep|we did)(?:的|啊|呢|哦|过|一次|[。.!！])*$/.test(text)) return true;
  return null;
}

const emptyResults = { local: 'unknown' as const, parts: [], supposed: {}, events: [], conflicts: [] };

/**
 * Answers one sentence. Pure: the same sentence, facts, day and library give the same answer. Nothing in it is guessed; what was not surely
 * understood is asked, and what lies outside the field is declined.
 * @throws InputError for given facts or a day that cannot be; never for the sentence.
 */
export function ask(input: string, options: AskOptions): AskAnswer {
  const { library, previous } = options;
  const on = options.on ?? todayInShanghai();
  parseDay(on, 'on');
  const catalogue = commonCatalogue(library.books);
  const before = checkFacts({ ...previous?.facts, ...options.facts }, catalogue);
  const { text, cut } = normalise(String(input));
  const language: Language = pick(options.language ?? (isChinese(text) || text === '' ? 'zh' : 'en'), library);
  const asked = previous?.asks[0] ?? null;
  const unheard = options.unheard ?? [];
  const hear = (sentence: string): Read => without(read(sentence, on, asked), unheard);
  let heardAll = hear(text);
  const yesNo = bare(text, asked);
  if (yesNo !== null && asked !== null && !unheard.includes(asked)) heardAll = { ...heardAll, understood: [...heardAll.understood.filter(({ fact }) => fact !== asked), { fact: asked, value: yesNo, from: text }], unsure: heardAll.unsure.filter(({ fact }) => fact !== asked) };
  const told = tell(text, safe(heardAll, catalogue), before, hear);
  const { understood, unsure } = told.heard;
  const facts = told.facts;
  const found = topicOf(text);
  const factsSaid = understood.filter(({ fact }) => fact !== 'region').length + unsure.filter(({ fact }) => fact !== 'region').length + told.heard.events.length;
  const hasPlace = told.heard.places.length > 0;
  const hasContext = previous !== undefined && previous.topic !== 'none';
  const goesOn = hasContext && (text.length <= 40 || corrects.test(text));
  const at = fieldOf({ text, found, factsSaid, hasPlace, goesOn });
  const head = { facts, language, understood, unsure, cut };
  const declined = (): AskAnswer => ({
    ...head, rulebook: null, answer: [cut ? words[language].cut : '', words[language].outOfScope, text === '' ? words[language].empty : ''].filter((part) => part !== '').join('\n'), clauses: [], asks: [], outOfScope: true, topic: 'none',
    results: emptyResults,
  });
  if (at === 'out') return declined();

  const topic = decideTopic(text, found, told, previous?.topic, goesOn);
  const spanned = withSpan(library, facts, unsure);
  const all = assessAllChecked(library.books, factsOf(spanned.facts), { texts: library.texts[language] ?? {}, language });
  const wanted = { topic: topic.main, fields: found.fields, language, facts: factsOf(spanned.facts), ...withoutNames(text, told.heard) };
  const ranked = rank(library, all.assessments, wanted);
  if ((at === 'maybe' && ranked.coverage < 0.4) || (at === 'likely' && ranked.coverage < 0.28)) return declined();

  const context: Context = { library, language, facts: factsOf(spanned.facts), events: told.heard.events, on, found, topic: topic.main, best: ranked.best, top: ranked.top };
  const results = topic.compared.length > 1
    ? { local: 'unknown' as const, parts: comparedParts(context, topic.compared, wanted), supposed: {}, events: told.heard.events }
    : { local: all.local, parts: partsFor(context, all.assessments, all.local), supposed: told.supposed, events: told.heard.events };
  const parts = results.parts.filter(({ items, rows, tier }) => items.length > 0 || rows.length > 0 || (tier !== null && topic.main === 'tier'));
  const asks = asksFor(topic, all.questions.map(({ fact }) => fact), unsure, facts, all.local);
  const rulebook = parts.find(({ applies, rulebook: id }) => applies === 'yes' && bookOf(library, id)?.rulebook.role === 'local')?.rulebook
    ?? (all.local === 'known' ? all.assessments[0]?.rulebook : undefined)
    ?? (all.local === 'none' && all.assessments.length > 0 ? all.assessments.find(({ applies }) => applies === 'yes')?.rulebook : undefined) ?? null;
  const whatIf = topic.shown === 'what-if' ? supposedPart(context, all.assessments, told.supposed) : [];
  const used = whatIf.length > 0 ? [...parts, ...whatIf] : parts;
  const clauses = clausesOf(used, (topic.main === 'tier' || topic.shown === 'what-if') && used.some(({ tier }) => tier?.value !== null));
  const w = words[language];
  const lines: string[] = [];
  if (cut) lines.push(w.cut);
  const hearing = heard(understood, unsure, library, language);
  if (hearing !== '') lines.push(`${hearing}${understood.length > 0 && !goesOn ? w.correct : ''}`);
  if (topic.compared.length <= 1 && all.local !== 'known') lines.push(all.local === 'none' ? all.contactNote : w.placeOpen);
  if (used.length === 0) lines.push(`${w.nothing}${all.contactNote && all.local === 'known' ? all.contactNote : ''}`);
  if (topic.main === 'tier' && topic.compared.length <= 1 && all.local === 'known' && !parts.some(({ tier }) => tier)) lines.push(`${w.tierNone}${w.stop}`.trim());
  used.forEach((part, i) => {
    if (whatIf.length > 0 && i === parts.length) lines.push(`${w.whatIf}${w.colon}${Object.entries(told.supposed).map(([fact, value]) => heard([{ fact, value: value as FactValue, from: '' }], [], library, language).split(w.colon).slice(1).join(w.colon)).join('')}`);
    const status = bookOf(library, part.rulebook)?.rulebook.status ?? '';
    lines.push(...partInWords(part, library.texts[language]?.[part.rulebook], status, language, byFacts.has(topic.main) || topic.shown === 'what-if'));
  });
  if (spanned.isSame) lines.push(`${w.sameForRange}${w.stop}`.trim());
  const conflicts: string[] = [];
  for (const conflict of all.assessments.filter(({ applies }) => applies === 'yes').flatMap(({ conflicts }) => conflicts)) {
    if (conflict.text && conflict.clauses.some((id) => clauses.includes(id))) {
      conflicts.push(conflict.id);
      lines.push(`${w.conflict}${w.colon}${conflict.text}`);
      for (const id of conflict.clauses) if (!clauses.includes(id)) clauses.push(id);
    }
  }
  const [first] = asks;
  const next = first === undefined ? '' : questionOf(first, rulebook, library, language);
  if (next !== '') lines.push(`${w.askPrefix}${next}`);
  return { ...head, rulebook, answer: lines.join('\n'), clauses, asks, outOfScope: false, topic: topic.shown, results: { ...results, parts: used, conflicts } };
}

/** Only what the catalogue takes: a made-up value never gets so far as to throw. */
function safe(heard_: Read, catalogue: Parameters<typeof checkFacts>[1]): Read {
  const understood: Read['understood'][number][] = [];
  const unsure: Unsure[] = [...heard_.unsure];
  for (const one of heard_.understood) {
    try {
      checkFacts({ [one.fact]: one.value }, catalogue);
      understood.push(one);
    } catch {
      unsure.push({ fact: one.fact, from: one.from, why: 'vague' });
    }
  }
  const { policyStart, policyEnd } = factsFrom(understood);
  const isBackwards = typeof policyStart === 'string' && typeof policyEnd === 'string' && policyEnd < policyStart;
  return { ...heard_, understood: isBackwards ? understood.filter(({ fact }) => fact !== 'policyEnd') : understood, unsure: isBackwards ? [...unsure, { fact: 'policyEnd', from: '', why: 'vague' }] : unsure };
}

/** The question without the names of places and trades. */
function withoutNames(text: string, { understood, places }: Read): { text: string; names: string } {
  const trades = understood.filter(({ fact }) => fact === 'sector' || fact === 'subsector').map(({ from }) => from);
  const rest = [...places.map(({ from }) => from), ...trades].reduce((left, name) => left.split(name).join('，'), text);
  return { text: rest.replace(/(?:集团|权属单位)?(?:总|的)?保费[^，。?？]{0,3}[\d一二两三四五六七八九十][\d,.一二两三四五六七八九十百千万]*[万元wk千]*|去年没?出?过?事故?|¥?\d[\d,.]*(?:万元?|元)/g, '，'), names: trades.join(' ') };
}

/** A range settles nothing by itself, but where every number in it comes to the same the answer need not wait for it. */
function withSpan(library: AskLibrary, facts: Facts, unsure: readonly Unsure[]): { facts: Facts; isSame: boolean } {
  const span = unsure.find(({ fact, why, low }) => fact === 'premium' && why === 'range' && low !== undefined);
  if (!span || facts.region === undefined || facts.premium !== undefined || facts.annualPremium !== undefined) return { facts, isSame: false };
  const { low = 0, high = Infinity } = span;
  const edges = library.books.flatMap(({ dimensions }) => dimensions.filter(({ sources }) => sources.includes('premium')).flatMap((dimension) => dimension.edges));
  const values = [low, ...edges.filter((edge) => edge > low && edge <= high), ...(Number.isFinite(high) ? [high] : [])];
  const outcomes = new Set(values.map((premium) => JSON.stringify(
    library.books.map((book) => assessChecked(book, factsOf({ ...facts, premium }), { findingsOnly: true })).filter(({ applies }) => applies === 'yes').map(({ tier, entitlements }) => [tier, entitlements]),
  )));
  return outcomes.size === 1 ? { facts: { ...facts, premium: low }, isSame: true } : { facts, isSame: false };
}

const pick = (wanted: Language, library: AskLibrary): Language => (library.texts[wanted] ? wanted : library.texts.zh ? 'zh' : 'en');
const bookOf = (library: AskLibrary, id: string) => library.books.find(({ rulebook }) => rulebook.id === id);

interface TopicChosen {
  readonly main: AskTopic;
  /** As it is reported: a comparison or a supposition of `main`. */
  readonly shown: AskTopic;
  readonly compared: readonly string[];
}
function decideTopic(text: string, found: TopicFound, told: Told, before: AskTopic | undefined, goesOn: boolean): TopicChosen {
  const kept = before === 'compare' || before === 'what-if' || before === 'none' ? undefined : before;
  const isFactsOnly = found.weight === 0 && found.fields.length === 0 && !question.test(text.replace(/去年|几乎/g, ''));
  let main: AskTopic = found.weight > 0 ? found.topic : goesOn && kept ? kept : isFactsOnly && told.heard.understood.length > 0 ? 'owed' : 'search';
  const codes = [...new Set(told.heard.places.map(({ code }) => code))];
  if (codes.length > 1 && (compares.test(text) || !('region' in told.facts))) return { main: main === 'search' && found.fields.length === 0 ? 'owed' : main, shown: 'compare', compared: codes };
  const isWhatIf = Object.keys(told.supposed).length > 0 || (changes.test(text) && supposes.test(text) && found.weight < 6) || /(?:怎么|怎样|多少)(?:才)?(?:能)?(?:升|降|变)[^，。]{0,3}档|差多少.{0,4}档/.test(text);
  if (isWhatIf) {
    if (main === 'search') main = 'owed';
    return { main, shown: 'what-if', compared: [] };
  }
  return { main, shown: main, compared: [] };
}

interface Context {
  readonly library: AskLibrary;
  readonly language: Language;
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  readonly on: string;
  readonly found: TopicFound;
  readonly topic: AskTopic;
  readonly best: readonly Candidate[];
  readonly top: number;
}

function partOf(context: Context, assessment: Assessment, texts: RulebookTexts, most: number, region: string | null = null): AskPart {
  const { topic, found, best } = context;
  const isOfKind = found.fields.some((field) => kindsOfService.includes(field));
  const special = topic === 'first-service' ? firstServiceItems(assessment, texts, most)
    : isOfKind ? []
    : topic === 'visits' ? visitItems(assessment, texts, most)
    : topic === 'owed' || topic === 'what-if' ? owedItems(assessment, texts, most)
    : [];
  const near = few(best, assessment.rulebook, most, texts, context.top * 0.5);
  // A rule that says nearly all of the question stands before those that are listed anyway.
  const held = best.find(({ doc }) => doc.book === assessment.rulebook)?.covered ?? 0;
  const isListed = (item: AskItem) => special.some(({ clauses }) => clauses.includes(item.clauses[0]!));
  const first = topic === 'first-service' || found.weight === 0 || held < 0.35 ? [] : near.filter((item) => !isListed(item)).slice(0, 2);
  const items = special.length === 0 || (topic === 'owed' && found.weight > 0 && held >= 0.5) ? near : [...first, ...special].slice(0, most);
  const book = bookOf(context.library, assessment.rulebook)!;
  const needsRows = topic === 'first-service' || context.events.length > 0 || items.some(({ due }) => due?.event === 'policyStart');
  const isDated = needsRows && (context.events.length > 0 || context.facts.policyStart !== undefined || context.facts.contractSigned !== undefined || context.facts.projectStart !== undefined);
  const rows = isDated
    ? rowsFor(scheduleChecked(book, context.facts, withAnchors(context.facts, checkEvents(context.events)), { on: context.on, texts }), items)
    : [];
  const tier = byFacts.has(topic) || topic === 'tier' ? assessment.tier : null;
  return { rulebook: assessment.rulebook, title: texts.shortTitle || texts.title, applies: assessment.applies, region, tier, items, rows };
}

/** Local rules first, then the general reference; where the place is open, a line or two of each. */
function partsFor(context: Context, assessments: readonly Assessment[], local: 'known' | 'none' | 'unknown'): AskPart[] {
  const texts = context.library.texts[context.language] ?? {};
  const isOpen = local === 'unknown';
  const top = context.best[0]?.score ?? 0;
  const parts: { part: AskPart; score: number }[] = [];
  for (const assessment of assessments) {
    const own = texts[assessment.rulebook];
    if (!own) continue;
    const isReference = assessment.role === 'reference';
    if (local === 'known' && !isReference && assessment.applies !== 'yes') continue;
    // Without tiers of its own a book has nothing to say of them while the place is open.
    if (context.topic === 'tier' && isOpen && !assessment.tier) continue;
    const score = context.best.find(({ doc }) => doc.book === assessment.rulebook)?.score ?? 0;
    if (isReference && local === 'known' && (context.topic === 'tier' || (score < top * 0.85 && !['owed', 'visits'].includes(context.topic)))) continue;
    if (isReference && assessment.applies !== 'yes' && score < top * 0.9) continue;
    if (!byFacts.has(context.topic) && isOpen && score < top * 0.55) continue;
    const most = isOpen ? 2 : isReference && local === 'known' ? 3 : context.topic === 'owed' ? 9 : context.topic === 'search' ? 3 : 4;
    parts.push({ part: partOf(context, assessment, own, most), score });
  }
  // While the place is open the book that says most to the point comes first.
  return (isOpen && !byFacts.has(context.topic) ? parts.sort((a, b) => b.score - a.score) : parts).map(({ part }) => part);
}

function comparedParts(context: Context, regions: readonly string[], wanted: Parameters<typeof rank>[2]): AskPart[] {
  const texts = context.library.texts[context.language] ?? {};
  return regions.slice(0, 4).flatMap((region) => {
    const here = { ...context, facts: { ...context.facts, region } };
    const { local, assessments } = assessAllChecked(context.library.books, here.facts, { texts, language: context.language });
    const own = assessments.filter(({ role, applies }) => (local === 'none' ? role === 'reference' && applies === 'yes' : role === 'local'));
    const { best } = rank(context.library, own, { ...wanted, facts: here.facts });
    return own.slice(0, 2).map((assessment) => partOf({ ...here, best }, assessment, texts[assessment.rulebook]!, 3, region));
  });
}

/** The same question with the supposed facts. */
function supposedPart(context: Context, assessments: readonly Assessment[], supposed: Facts): AskPart[] {
  const texts = context.library.texts[context.language] ?? {};
  const mine = assessments.find(({ applies, role }) => applies === 'yes' && role === 'local');
  const own = mine && texts[mine.rulebook];
  if (!mine || !own || Object.keys(supposed).length === 0) return [];
  const then = assessChecked(bookOf(context.library, mine.rulebook)!, factsOf({ ...context.facts, ...supposed }), { texts: own });
  return [partOf({ ...context, topic: context.topic === 'tier' ? 'tier' : context.topic, events: [] }, then, own, 6)];
}

/** What is worth asking: what was told but not surely, then the engine's own questions that touch this topic. */
function asksFor(topic: TopicChosen, questions: readonly string[], unsure: readonly Unsure[], facts: Facts, local: string): string[] {
  if (topic.compared.length > 1) return [];
  const known = (fact: string) => facts[fact] !== undefined;
  const doubtful = unsure.map(({ fact }) => fact).filter((fact) => !known(fact) && questions.includes(fact));
  const place = questions.filter((fact) => fact === 'region' || fact === 'sector');
  const open = byFacts.has(topic.main) || local === 'unknown' ? questions : [];
  const start = topic.main === 'first-service' && !known('policyStart') ? ['policyStart'] : [];
  return [...new Set([...place, ...doubtful, ...start, ...(byFacts.has(topic.main) ? open : place)])].filter((fact) => !known(fact) || fact === 'region').slice(0, 4);
}
