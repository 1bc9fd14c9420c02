import type { Photo } from '../device/photos';
import type { Words } from '../lib/words';
import type { Option } from '../rights/questions';

/** What stands in a form, as it was typed or chosen; several choices one a line. */
export interface Typed {
  readonly texts: Readonly<Record<string, string>>;
  readonly photos: readonly Photo[];
}
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly kind: 'text' | 'long' | 'phone' | 'day' | 'choice' | 'choices' | 'photos';
  readonly value: string;
  /** A day in words, or what to tap. */
  readonly shown: string;
  readonly options: readonly Option[];
  readonly photos: readonly Photo[];
  readonly problem: string;
}
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldView['kind'];
  readonly help?: string;
  readonly required?: boolean;
  readonly most?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}
export const chosenIn = (value: string | undefined): readonly string[] => (value ? value.split('\n') : []);
export const toggled = (value: string | undefined, one: string): string => {
  const chosen = chosenIn(value);
  return (chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]).join('\n');
};

export function fieldViews(specs: readonly FieldSpec[], typed: Typed, problems: readonly FieldProblem[], words: Words): readonly FieldView[] {
  const { t } = words.wording;
  return specs.map(({ name, label, kind, help = '', required = false, options = [] }) => {
    const value = typed.texts[name] ?? '';
    const chosen = chosenIn(value);
    return {
      name, kind, value, help, label: required || kind === 'photos' ? label : `${label} · ${t('optional')}`,
      shown: kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.day(value) : kind === 'day' ? t('pickDay') : '',
      options: options.map((one) => ({ ...one, chosen: chosen.includes(one.value) })), photos: kind === 'photos' ? typed.photos : [],
      problem: problems.find(({ field }) => field === name)?.text ?? '',
    };
  });
}

/** What every form asks of its fields; what only one form asks stands with that form. */
export function commonProblems(specs: readonly FieldSpec[], typed: Typed, words: Words): readonly FieldProblem[] {
  const { t } = words.wording;
  return specs.flatMap(({ name, label, kind, required, most }): FieldProblem[] => {
    const value = (typed.texts[name] ?? '').trim();
    if (required && value === '') return [{ field: name, text: t(kind === 'choice' || kind === 'choices' ? 'problem.choose' : 'problem.empty', { field: label }) }];
    if (kind === 'day' && value > words.today && name !== 'due') return [{ field: name, text: t('problem.future', { day: words.day(value) }) }];
    const limit = most ?? (kind === 'long' ? 5000 : 200);
    return value.length > limit ? [{ field: name, text: t('problem.too-long', { field: label }) }] : [];
  });
}
/** The filled texts of some fields, for a record that has no empty ones. */
export const filled = <K extends string>({ texts }: Typed, names: readonly K[]): Partial<Record<K, string>> =>
  Object.fromEntries(names.flatMap((name) => ((texts[name] ?? '').trim() ? [[name, (texts[name] as string).trim()]] : []))) as Partial<Record<K, string>>;
