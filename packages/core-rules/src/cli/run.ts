import { InputError, RulebookError } from '../index';
import type { Language } from '../check/wording';
import version from '../generated/version';
import { suggestion } from '../check/shape';
import { askCommand } from './ask';
import { assessCommand } from './assess';
import { batchCommand } from './batch/command';
import { checkCommand } from './check';
import { languageOf, parseOptions, type OptionSpecs, type Options } from './options';
import { commandHelp, overview } from './help';
import { rulebooksCommand } from './rulebooks';
import { scheduleCommand } from './schedule';
import { CommandError, inputErrorLine, problemLine } from './words';

/** Where a command writes; tests give their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (line: string) => void;
  /** Much text: answers when it is taken, so that memory does not fill with what nobody reads. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
}
export interface Command {
  readonly name: string;
  /** What stands after the name, e.g. `--facts F.json`. */
  readonly usage: string;
  readonly about: Readonly<Record<Language, string>>;
  readonly example: string;
  readonly options: OptionSpecs;
  /** How many files it takes beside its options. */
  readonly files: number;
  /** Answers the exit code. */
  readonly run: (options: Options, language: Language, output: Output) => Promise<number>;
}

export const commands: readonly Command[] = [rulebooksCommand, assessCommand, scheduleCommand, askCommand, checkCommand, batchCommand];

/** Runs one command line; answers the exit code: 0, or 2 when something is wrong. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const language = languageOf(args);
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help' || name === '--lang' || name.startsWith('--lang=')) {
      output.out(overview(commands, language));
      return 0;
    }
    if (name === '--version' || name === '-V') {
      output.out(version);
      return 0;
    }
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw new CommandError('unknown-command', { value: name, meant: suggestion(name, commands.map((known) => known.name), language) });
    const options = parseOptions(rest, command.options, command.files);
    if (options.has('help')) {
      output.out(commandHelp(command, language));
      return 0;
    }
    return await command.run(options, language, output);
  } catch (error) {
    if (error instanceof CommandError) output.error(`anze: ${problemLine(error.code, error.values, language)}`);
    else if (error instanceof InputError) output.error(`anze: ${inputErrorLine(error, language)}`);
    else if (error instanceof RulebookError) output.error(`anze: ${error.message}`);
    else throw error;
    return 2;
  }
}
