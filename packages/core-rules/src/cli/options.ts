import { suggestion } from '../check/shape';
import type { Language } from '../check/wording';
import { CommandError } from './words';

/** One option of a command; `many` may be given again and again. */
export interface OptionSpec {
  readonly value?: string;
  readonly many?: boolean;
  readonly choices?: readonly string[];
  readonly help: Readonly<Record<Language, string>>;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export interface Options {
  readonly files: readonly string[];
  has(name: string): boolean;
  one(name: string): string | undefined;
  many(name: string): readonly string[];
}

export const common: OptionSpecs = {
  json: { help: { zh: '输出 JSON', en: 'print JSON' } },
  lang: { value: 'zh|en', choices: ['zh', 'en'], help: { zh: '语言：zh（默认）或 en', en: 'language: zh (default) or en' } },
  help: { help: { zh: '看说明', en: 'show this help' } },
};

/** The language asked for, even where the rest of the line is wrong. */
export const languageOf = (args: readonly string[]): Language => {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh';
};

export function parseOptions(args: readonly string[], specs: OptionSpecs, mostFiles: number): Options {
  const all: OptionSpecs = { ...specs, ...common };
  const given = new Map<string, string[]>();
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    // After `--` nothing is an option.
    if (arg === '--') {
      files.push(...args.slice(i + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      files.push(arg);
      continue;
    }
    const [typed = '', ...rest] = arg.split('=');
    const inline = rest.length ? rest.join('=') : undefined;
    const name = typed === '-h' ? 'help' : typed.replace(/^--?/, '');
    const spec = Object.prototype.hasOwnProperty.call(all, name) ? all[name] : undefined;
    const field = `--${name}`;
    if (!spec || (!typed.startsWith('--') && typed !== '-h')) {
      throw new CommandError('unknown-option', { value: typed, meant: suggestion(field, Object.keys(all).map((known) => `--${known}`), languageOf(args)) });
    }
    let value = '';
    if (spec.value === undefined) {
      if (inline !== undefined) throw new CommandError('option-takes-no-value', { field, value: inline });
    } else {
      const next = args[i + 1];
      if (inline === undefined && (next === undefined || (next.startsWith('--') && next.length > 2))) throw new CommandError('option-needs-value', { field, example: `${field} ${spec.value}` });
      value = inline ?? args[++i]!;
      if (spec.choices && !spec.choices.includes(value)) throw new CommandError('not-a-choice', { field, value, values: spec.choices.join(', ') });
    }
    const before = given.get(name);
    if (before && !spec.many) throw new CommandError('option-twice', { field });
    given.set(name, [...(before ?? []), value]);
  }
  if (files.length > mostFiles) throw new CommandError('too-many-files', { value: files[mostFiles]! });
  return { files, has: (name) => given.has(name), one: (name) => given.get(name)?.[0], many: (name) => given.get(name) ?? [] };
}

export function needed(options: Options, name: string, example: string): string {
  const value = options.one(name);
  if (value === undefined) throw new CommandError('option-missing', { field: `--${name}`, example: `--${name} ${example}` });
  return value;
}
