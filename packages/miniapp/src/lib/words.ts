import {
  regionName, weekday, type Amount, type Band, type Day, type Fact, type FactText, type FactValue, type Finding, type Mode, type Party,
} from '@anze/core-rules';
import type { Wording } from './t';

export type FactTexts = Readonly<Record<string, FactText>>;
type Own = Readonly<Record<string, Partial<FactText>>> | undefined;

/** By hand: Android phones have no `Intl` here. */
export const grouped = (figure: number): string => {
  const [whole = '', part] = String(figure).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
};
const isBand = (value: FactValue | Band): value is Band => typeof value === 'object';

/** Figures, days, parties and answers in words; every figure is one it was given. */
export class Words {
  constructor(readonly wording: Wording, private readonly facts: FactTexts, readonly today: Day) {}

  party(party: Party): string {
    return this.wording.of(`party.${party}`) ?? '';
  }
  who({ owes, to }: { readonly owes: Party; readonly to: Party }): string {
    return this.wording.t('who', { owes: this.party(owes), to: this.party(to) });
  }
  unit(unit: string): string {
    return this.wording.of(`unit.${unit}`) ?? unit;
  }
  amount({ min, max, exact, unit, per }: Amount, spanBound?: 'bound.min'): string {
    const { t, of } = this.wording;
    const isSpan = min !== undefined && max !== undefined;
    const figure = isSpan ? t('figures', { from: grouped(min), to: grouped(max) }) : grouped(exact ?? min ?? max ?? 0);
    const bound = isSpan && spanBound ? t(spanBound) : exact !== undefined || isSpan ? '' : t(max === undefined ? 'bound.min' : 'bound.max');
    return t('amount', { per: per === null ? '' : (of(`per.${per}`) ?? ''), bound, figure, unit: this.unit(unit) }).trim();
  }
  owed({ amount, range }: Pick<Finding, 'amount' | 'range'>): string {
    if (range) {
      const [weakest, strongest] = range;
      const isAlike = range.every(({ min, max }) => min !== undefined && max === undefined) && weakest.unit === strongest.unit && weakest.per === strongest.per;
      // Between the ends lies more than the ends: a span, not a choice of two.
      return isAlike ? this.amount({ ...weakest, max: strongest.min! }, 'bound.min') : range.map((one) => this.amount(one)).join(this.wording.t('or'));
    }
    return amount ? this.amount(amount) : '';
  }
  span(count: number, unit: string): string {
    return `${count} ${this.unit(unit)}`;
  }
  mode(modes: readonly Mode[] | null): string {
    if (!modes?.length) return '';
    return this.wording.t(modes.length > 1 ? 'mode.either' : modes[0] === 'offline' ? 'mode.offline' : 'mode.online');
  }
  tier(value: number | string): string {
    const name = this.wording.t('tierNumbers').split(',')[Number(value)];
    return this.wording.t('tier', { value: typeof value === 'number' && name ? name : value });
  }
  /** With the year when it is not this one. */
  day(day: Day, isBare = false): string {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const { t } = this.wording;
    const values = { year, month: t('months').split(',')[month - 1] ?? month, day: date, weekday: t('weekdays').split(',')[weekday(day) - 1] ?? '' };
    const text = t(year === Number(this.today.slice(0, 4)) ? 'day' : 'dayOfYear', values);
    return isBare ? text : t('dayWithWeekday', { day: text, weekday: values.weekday });
  }
  label(fact: string, own?: Own): string {
    return own?.[fact]?.label ?? this.facts[fact]?.label ?? fact;
  }
  question(fact: string, own?: Own): string {
    return own?.[fact]?.question ?? this.facts[fact]?.question ?? this.label(fact, own);
  }
  help(fact: string, own?: Own): string {
    return own?.[fact]?.help ?? this.facts[fact]?.help ?? '';
  }
  answer(fact: string, value: FactValue | Band, definition: Fact | undefined, own?: Own): string {
    if (isBand(value)) return this.band(value, definition);
    if (definition?.type === 'region') return regionName(String(value), this.wording.language === 'en' ? 'en' : 'zh');
    if (definition?.type === 'day') return this.day(String(value));
    if (typeof value === 'number' && definition?.type !== 'choice') return this.figure(value, definition);
    return own?.[fact]?.values?.[String(value)] ?? this.facts[fact]?.values?.[String(value)] ?? String(value);
  }
  private figure(value: number, definition: Fact | undefined): string {
    const { t } = this.wording;
    if (definition?.unit === 'ten-thousand-yuan') return t('tenThousandYuan', { figure: grouped(value) });
    if (definition?.unit === 'persons') return t('persons', { figure: grouped(value) });
    return definition?.type === 'yuan' ? t('money', { figure: grouped(value) }) : grouped(value);
  }
  private band({ gte, lt }: Band, definition?: Fact): string {
    const { t } = this.wording;
    if (gte === undefined) return t('band.to', { to: this.figure(lt ?? 0, definition) });
    if (lt === undefined) return t('band.from', { from: this.figure(gte, definition) });
    return t('band.both', { from: this.figure(gte, definition), to: this.figure(lt, definition) });
  }
}
