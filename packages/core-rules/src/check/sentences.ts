import type { Amount } from '../types';
import type { Context } from './check';
import { figure, isBand } from './cells';
import type { Segments } from './json-text';
import { toldInChinese, toldInEnglish, type Told, type ToldUnit } from './told-figures';
import type { Language } from './wording';

const NAMES: Readonly<Record<ToldUnit, Readonly<Record<Language, string>>>> = {
  workdays: { zh: '个工作日', en: 'working days' }, days: { zh: '天', en: 'days' }, months: { zh: '个月', en: 'months' },
  period: { zh: '个月', en: 'months' }, times: { zh: '次', en: 'times' }, kinds: { zh: '种', en: 'kinds' }, persons: { zh: '人', en: 'persons' },
  hours: { zh: '小时', en: 'hours' }, classHours: { zh: '学时', en: 'class hours' }, minutes: { zh: '分钟', en: 'minutes' }, yuan: { zh: '元', en: 'yuan' }, percent: { zh: '%', en: '%' },
};
const inWords = ({ value, unit }: Told, language: Language): string => {
  const words = `${figure(value)} ${value === 1 ? NAMES[unit][language].replace(/s$/, '') : NAMES[unit][language]}`;
  return unit === 'period' ? `${language === 'zh' ? '每' : 'every'} ${words}` : words;
};
const SPANS: ReadonlySet<ToldUnit> = new Set(['workdays', 'days', 'months']);
/** 10 days where the text says 10 working days is as wrong as 15. */
const compares = (a: ToldUnit, b: ToldUnit): boolean => a === b || (SPANS.has(a) && SPANS.has(b));

const PERIOD: Partial<Record<NonNullable<Amount['per']>, number>> = { year: 12, 'half-year': 6, 'two-years': 24, quarter: 3, month: 1 };
/** What the data says, in the units of sentences. */
function ofAmount({ min, max, exact, unit, per }: Amount): Told[] {
  const values = [min, max, exact].filter((value) => value !== undefined);
  const months = per === null ? undefined : PERIOD[per];
  return [
    ...values.flatMap((value): Told[] => (unit === 'tier' ? [] : unit === 'years' ? [{ value: value * 12, unit: 'months' }] : [{ value, unit: unit === 'visits' ? 'times' : unit }])),
    ...(months === undefined ? [] : [{ value: months, unit: 'period' as const }]),
  ];
}

/** Figures by the id of a rule, or of a clause. */
type Known = Map<string, Told[]>;
const add = (known: Known, id: string, told: readonly Told[]): void => void known.set(id, [...(known.get(id) ?? []), ...told]);

/** What a sentence may say, by the rule and by the clause that it belongs to. */
function known({ book, nodes, texts, facts }: Context): { readonly ofRule: Known; readonly ofClause: Known } {
  const quoted = (clauses: readonly string[]): Told[] => clauses.flatMap((clause) => toldInChinese(texts.zh?.clauses[clause]?.quote ?? ''));
  const ofRule: Known = new Map();
  const ofClause: Known = new Map();
  const tell = (id: string, clauses: readonly string[], told: readonly Told[]) => {
    add(ofRule, id, [...told, ...quoted(clauses)]);
    for (const clause of clauses) add(ofClause, clause, told);
  };
  for (const clause of Object.keys(texts.zh?.clauses ?? {})) add(ofClause, clause, quoted([clause]));
  for (const { id, when, clauses, amount } of nodes) {
    const edges = Object.entries(when ?? {}).flatMap(([fact, test]): Told[] =>
      isBand(test) && facts[fact]?.type === 'yuan' ? [test.gte, test.lt].flatMap((value) => (value ? [{ value, unit: 'yuan' }] : [])) : []);
    tell(id, clauses, [...edges, ...(amount ? ofAmount(amount) : [])]);
  }
  // A deadline's sentence may add by how much it can be put off, and in place of which other it stands.
  for (const { id, within, extension, clauses, replaces } of book.deadlines) {
    const spans = [within, extension?.max].flatMap((span): Told[] => (span ? [{ value: span[0], unit: span[1] }] : []));
    const beside = book.deadlines.filter((other) => replaces?.includes(other.id)).flatMap((other): Told[] => (other.within ? [{ value: other.within[0], unit: other.within[1] }] : []));
    tell(id, [...clauses, ...(extension?.clauses ?? [])], [...spans, ...beside]);
  }
  return { ofRule, ofClause };
}

/** So many lessons of so many minutes. */
const isProduct = ({ value, unit }: Told, all: readonly Told[]): boolean =>
  unit === 'minutes' && all.some((lessons) => lessons.unit === 'classHours' && all.some((each) => each.unit === 'minutes' && lessons.value * each.value === value));

/** Figures of our own sentences against the rows and quotations that they belong to: a reader sees both, and believes the sentence. */
export function checkSentences(context: Context): void {
  const { book, texts, say, language } = context;
  const { ofRule, ofClause } = known(context);
  for (const [file, own, read] of [['zh.json', texts.zh, toldInChinese], ['en.json', texts.en, toldInEnglish]] as const) {
    if (!own) continue;
    const compare = (at: Segments, name: string, sentence: string, all: readonly Told[]) => {
      for (const told of read(sentence)) {
        const same = all.filter(({ unit }) => compares(unit, told.unit));
        const isMeasure = told.unit === 'classHours' && told.value === 1;
        if (!same.length || isMeasure || book.workedOut?.[name]?.figures.includes(told.value)) continue;
        if (same.some(({ value, unit }) => value === told.value && unit === told.unit) || isProduct(told, all)) continue;
        say('error', 'sentence-figure', at, { name, told: inWords(told, language), named: [...new Set(same.map((one) => inWords(one, language)))].join(language === 'zh' ? '、' : ', ') }, file);
      }
    };
    for (const [id, sentence] of Object.entries(own.nodes)) compare(['nodes', id], id, sentence, ofRule.get(id) ?? []);
    for (const [clause, { text }] of Object.entries(own.clauses)) compare(['clauses', clause, 'text'], clause, text, ofClause.get(clause) ?? []);
  }
}
