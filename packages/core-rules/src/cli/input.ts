import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { JsonProblem, readJson, type Limits } from '../check/json-text';
import { say, type Language } from '../check/wording';
import { CommandError } from './words';

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { zh: '没有这个文件', en: 'no such file' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有权限', en: 'not allowed' },
  EMPTY: { zh: '里面是空的', en: 'it is empty' },
};
export function reasonOf(error: unknown, language: Language): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code]?.[language] ?? (code || String(error));
}

/** What is written must not fall on what is read: opening it for writing empties it. */
const isSameFile = (a: string, b: string): boolean => existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
export function refuseInputAsOutput(field: string, output: string, inputs: readonly string[]): void {
  if (inputs.some((input) => isSameFile(input, output))) throw new CommandError('out-is-input', { field, value: output });
}

/** The text of a file, or of standard input for `-`. `field` names the option in the error. */
export function readText(path: string, field: string, language: Language): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new CommandError('unreadable', { field, value: path, why: reasonOf(error, language) });
  }
  // Read as what it is not, every Chinese word of it would be another.
  if (!isUtf8(bytes)) throw new CommandError('not-utf8', { field, value: path });
  return bytes.toString('utf8');
}

// Facts and events are the user's own, and many thousands of events are no mistake.
const most: Limits = { bytes: 32_000_000, values: 2_000_000 };

export function readJsonFile(path: string, field: string, language: Language): unknown {
  const text = readText(path, field, language);
  if (text.trim() === '') throw new CommandError('unreadable', { field, value: path, why: reasons.EMPTY![language] });
  try {
    return readJson(text, most).value;
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    const { message, fix } = say(error.code, language, { found: error.found, ...error.place });
    throw new CommandError('bad-json', { field, value: path, ...error.place, problem: message, fix });
  }
}
