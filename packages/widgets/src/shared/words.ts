import { regionName, weekday, type Amount, type Band, type Day, type Fact, type FactText, type FactValue, type Finding, type Force, type Mode, type Party, type Status } from '@anze/core-rules';
import type { Language, Translate } from './locales/i18n';

export type FactTexts = Readonly<Record<string, FactText>>;

const grouped = (figure: number): string => {
  const [whole = '', part] = String(figure).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
};
const isBand = (value: FactValue | Band): value is Band => typeof value === 'object';

/** Figures, days, parties and answers in words; every figure is one it was given. */
export class Words {
  constructor(private readonly t: Translate, readonly language: Language, private readonly facts: FactTexts, readonly today: Day) {}

  readonly force = (force: Force): string => this.t(`force.${force}`);
  readonly party = (party: Party): string => this.t(`party.${party}`);
  readonly status = (status: Status): string => this.t(`status.${status}`);
  readonly who = ({ owes, to }: { readonly owes: Party; readonly to: Party }): string => this.t('who', { owes: this.party(owes), to: this.party(to) });

  number(figure: number): string {
    return grouped(figure);
  }
  money(figure: number): string {
    return this.t('money', { figure: grouped(figure) });
  }
  /** Large sums as they are spoken of. */
  private roundMoney(figure: number): string {
    const tens = figure / 10000;
    return this.language === 'zh-CN' && figure >= 10000 && Number.isInteger(tens * 100) ? this.t('tenThousandYuan', { figure: grouped(tens) }) : this.money(figure);
  }
  mode(modes: readonly Mode[] | null): string {
    if (!modes?.length) return '';
    return this.t(modes.length > 1 ? 'mode.either' : modes[0] === 'offline' ? 'mode.offlineOnly' : 'mode.onlineOnly');
  }
  amount(amount: Amount): string {
    const { min, max, exact, unit, per } = amount;
    const isSpan = min !== undefined && max !== undefined;
    const bound = exact !== undefined || isSpan ? '' : this.t(max !== undefined ? 'bound.max' : 'bound.min');
    const low = exact ?? min ?? max ?? 0;
    const figure = isSpan ? this.t('figures', { from: grouped(min!), to: grouped(max!) }) : grouped(low);
    return this.amountOf(per, bound, figure, unit, max ?? low);
  }
  private amountOf(per: Amount['per'], bound: string, figure: string, unit: Amount['unit'], count: number): string {
    return this.t('amount', { per: per === null ? '' : this.t(`per.${per}`), bound, figure, unit: this.t(`unit.${unit}`, { count }) }).replace(' %', '%').trim();
  }
  /** What is owed, and from which to which where facts are open: more may lie between the ends, so they are no choice of two. */
  owed({ amount, range }: Pick<Finding, 'amount' | 'range'>): string {
    if (!range) return amount ? this.amount(amount) : '';
    const [weakest, strongest] = range;
    const { min: from, unit, per } = weakest;
    const { min: to } = strongest;
    if (from === undefined || to === undefined || weakest.max !== undefined || strongest.max !== undefined || unit !== strongest.unit || per !== strongest.per) {
      return this.t('fromTo', { from: this.amount(weakest), to: this.amount(strongest) });
    }
    return this.amountOf(per, this.t('bound.min'), this.t('figures', { from: grouped(from), to: grouped(to) }), unit, to);
  }
  tier(value: number | string): string {
    const numbers = this.t('tierNumbers').split(',');
    return this.t('tier', { value: (typeof value === 'number' ? numbers[value] : undefined) ?? value });
  }
  tiers(values: readonly (number | string)[]): string {
    return values.map((value) => this.tier(value)).join(this.t('or'));
  }
  /** With the year when it is not this one. */
  day(day: Day): string {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const values = { year, month: this.t('months').split(',')[month - 1], day: date, weekday: this.t('weekdays').split(',')[weekday(day) - 1] };
    return this.t(year === Number(this.today.slice(0, 4)) ? 'day' : 'dayOfYear', values);
  }
  monthDay(day: Day): string {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return this.t(year === Number(this.today.slice(0, 4)) ? 'monthDay' : 'monthDayOfYear', { year, month: this.t('months').split(',')[month - 1], day: date });
  }
  /** With its year always: for a letter, which is read in other years too. */
  date(day: Day): string {
    const [year, month = 1, date] = day.split('-').map(Number);
    return this.t('monthDayOfYear', { year, month: this.t('months').split(',')[month - 1], day: date });
  }
  span(count: number, unit: 'days' | 'workdays' | 'months'): string {
    return `${count} ${this.t(`unit.${unit}`, { count })}`;
  }
  checkedOn(day: Day): string {
    return this.t('checkedOn', { day });
  }

  label(fact: string, own?: Readonly<Record<string, Partial<FactText>>>): string {
    return own?.[fact]?.label ?? this.facts[fact]?.label ?? fact;
  }
  question(fact: string, own?: Readonly<Record<string, Partial<FactText>>>): string {
    return own?.[fact]?.question ?? this.facts[fact]?.question ?? this.label(fact, own);
  }
  help(fact: string, own?: Readonly<Record<string, Partial<FactText>>>): string {
    return own?.[fact]?.help ?? this.facts[fact]?.help ?? '';
  }
  /** An answer, or a band of answers, as a person would say it. */
  answer(fact: string, value: FactValue | Band, definition: Fact | undefined, own?: Readonly<Record<string, Partial<FactText>>>): string {
    if (isBand(value)) return this.band(value, definition);
    if (definition?.type === 'region') return regionName(String(value), this.language === 'en' ? 'en' : 'zh');
    if (definition?.type === 'day') return this.day(String(value));
    if (typeof value === 'number' && definition?.type !== 'choice') return this.figure(value, definition);
    return own?.[fact]?.values?.[String(value)] ?? this.facts[fact]?.values?.[String(value)] ?? String(value);
  }
  private figure(value: number, definition: Fact | undefined): string {
    if (definition?.unit === 'ten-thousand-yuan') return this.t('tenThousandYuan', { figure: grouped(value) });
    if (definition?.unit === 'persons') return this.t('persons', { figure: grouped(value) });
    return definition?.type === 'yuan' ? this.money(value) : grouped(value);
  }
  band({ gte, lt }: Band, definition?: Fact): string {
    const figure = (value: number) => (definition?.type === 'yuan' ? this.roundMoney(value) : this.figure(value, definition));
    if (gte === undefined) return this.t('band.to', { to: figure(lt ?? 0) });
    return lt === undefined ? this.t('band.from', { from: figure(gte) }) : this.t('band.both', { from: figure(gte), to: figure(lt) });
  }
}
