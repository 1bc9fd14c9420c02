// The engine with all that it reads, and what makes its answers ready to be shown: fetched with the first question.
import { checkFacts, compile, factCatalogue, type Day, type Fact, type Facts } from '@anze/core-rules';
import { ask, hearing, loadLibrary, MOST_CHARACTERS, type AskAnswer, type AskLibrary } from '@anze/core-rules/ask';
import { rulebookIds } from '@anze/core-rules/rulebooks';
import { givenByScope, type ReadingsByBook } from '../shared/applying';
import { loadLanguage, translator, type Language } from '../shared/locales/i18n';
import { kitRulebook } from '../shared/rulebooks';
import { soundFacts } from '../shared/sound';
import { Words } from '../shared/words';
import { answerTexts, addAnswerTexts, type AnswerTexts } from './answer-texts';
import { shownOf } from './answer';
import { questionFor, tappableOf, type Wording } from './asking';
import type { Asking, Context, Tappable, Turn } from './turn';

export interface Question {
  readonly id: string;
  readonly at: number;
  readonly on: Day;
  readonly language: Language;
  readonly page: Language;
  readonly you: string;
  readonly sentence: string;
  readonly given: Facts;
  readonly facts: Facts;
  readonly readings: ReadingsByBook;
  readonly unheard: readonly string[];
  readonly previous: Context | null;
  /** The wording of a host's own model, asked for after the engine has answered. */
  readonly reword: ((answer: AskAnswer) => Promise<string>) | null;
}
type Address = (text: string) => string;
/** A host's model that does not answer must not keep the reader waiting. */
const PATIENCE = 8000;

const kept = new Map<string, Promise<Answerer>>();
/** The engine for one language and these rulebooks (all of the kit's when there are none); what failed is fetched again the next time. */
export function answererFor(language: Language, ids: readonly string[]): Promise<Answerer> {
  const key = `${language} ${ids.join(' ')}`;
  const there = kept.get(key);
  if (there) return there;
  const loading = open(language, ids);
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
}
/** A page names rules that the kit does not carry. */
export class UnknownRulebook extends Error {
  constructor(readonly id: string, readonly known: string) {
    super(`there is no rulebook ${id}; there are: ${known}`);
  }
}

async function open(language: Language, ids: readonly string[]): Promise<Answerer> {
  const unknown = ids.find((id) => !rulebookIds.includes(id));
  if (unknown !== undefined) throw new UnknownRulebook(unknown, rulebookIds.join(', '));
  addAnswerTexts();
  const wanted = ids.length > 0 ? ids : rulebookIds;
  const [library] = await Promise.all([
    loadLibrary(language === 'en' ? 'en' : 'zh', wanted), loadLanguage(language),
    // The clauses too, with their quotations: they must open when the network has gone.
    ...wanted.map((id) => kitRulebook(id).then((book) => book.loadAll(language))),
  ]);
  return new Answerer(language, library);
}

export class Answerer {
  private readonly catalogue: Readonly<Record<string, Fact>>;
  /** A page for one place need not be told the place. */
  private readonly byScope: Facts;
  private read: { readonly readings: ReadingsByBook; readonly library: AskLibrary } | null = null;

  constructor(private readonly language: Language, private readonly library: AskLibrary) {
    this.catalogue = factCatalogue(Object.assign({}, ...library.books.map(({ rulebook }) => rulebook.facts ?? {})) as Record<string, Fact>);
    this.byScope = givenByScope(library.books);
  }
  /** Facts of the page that cannot be, by name and reason. */
  problemsOf = (facts: Facts): readonly string[] => soundFacts(facts, this.catalogue).problems;

  questionFor(fact: string, facts: Facts, rulebook: string | null, on: Day, inAddress: Address): Asking {
    return questionFor(fact, this.sound(facts), rulebook, this.wording(on, inAddress));
  }
  /** For a reader who has changed the page's language since. */
  tappable(turn: Turn, on: Day, inAddress: Address): Tappable {
    return { language: this.language, ...tappableOf({ ...turn, facts: this.sound(turn.facts) }, this.wording(on, inAddress)) };
  }
  async answer(question: Question, inAddress: Address): Promise<Turn> {
    const { id, at, on, language, page, sentence, given, unheard, previous, reword } = question;
    const library = await hearing(this.libraryFor(question.readings), sentence);
    const answer = ask(sentence, {
      library, facts: this.sound(question.facts), on, language: this.language === 'en' ? 'en' : 'zh', unheard,
      ...(previous ? { previous: { ...previous, facts: {} } } : {}),
    });
    const lead = reword && !answer.outOfScope ? await this.reworded(answer, reword) : '';
    const you = answer.cut && question.you.length > MOST_CHARACTERS ? `${question.you.slice(0, MOST_CHARACTERS)}…` : question.you;
    return { format: 1, id, at, language, page, you, sentence: sentence.slice(0, MOST_CHARACTERS + 1), previous, unheard, given, lead, ...shownOf(answer, this.wording(on, inAddress, library), MOST_CHARACTERS) };
  }

  private sound(facts: Facts): Facts {
    return checkFacts(soundFacts({ ...this.byScope, ...facts }, this.catalogue).value, this.catalogue);
  }
  /** Rules made ready for the chosen readings. */
  private libraryFor(readings: ReadingsByBook): AskLibrary {
    const chosen = this.library.books.filter(({ rulebook }) => readings[rulebook.id]);
    if (chosen.length === 0) return this.library;
    if (this.read?.readings !== readings) {
      const books = this.library.books.map((book) => {
        const { rulebook } = book;
        const known = Object.entries(readings[rulebook.id] ?? {}).filter(([dispute, reading]) => rulebook.disputes.some((one) => one.id === dispute && Object.keys(one.readings).includes(reading)));
        return known.length > 0 ? compile(rulebook, factCatalogue(rulebook.facts), Object.fromEntries(known)) : book;
      });
      this.read = { readings, library: { ...this.library, books } };
    }
    return this.read.library;
  }
  private wording(on: Day, inAddress: Address, library: AskLibrary = this.library): Wording {
    const { language, catalogue } = this;
    const facts = library.factTexts[language === 'en' ? 'en' : 'zh'] ?? {};
    const t = translator<AnswerTexts>(language, answerTexts);
    return { t: (key, values) => inAddress(t(key, values)), words: new Words(translator(language, 'common'), language, facts, on), library, catalogue, inAddress };
  }
  /** Empty where the host's model does not answer in time, or states what the engine did not: then the kit's own words stand alone. */
  private async reworded(answer: AskAnswer, wording: (answer: AskAnswer) => Promise<string>): Promise<string> {
    try {
      const { reword } = await import('@anze/core-rules/ask/reword');
      const inTime = (asked: AskAnswer): Promise<string> => new Promise((done, fail) => {
        const timer = setTimeout(() => fail(new Error('too late')), PATIENCE);
        Promise.resolve(wording(asked)).then(done, fail).finally(() => clearTimeout(timer));
      });
      const { reworded, answer: text } = await reword(answer, this.library, inTime);
      return reworded ? text : '';
    } catch {
      return '';
    }
  }
}
