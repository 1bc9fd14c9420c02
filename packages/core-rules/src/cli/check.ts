import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { todayInShanghai } from '../index';
import { checkRulebookText, type CheckFinding } from '../check';
import { readText } from './input';
import type { Command } from './run';
import { counted, CommandError, problemLine, words } from './words';

export const checkCommand: Command = {
  name: 'check',
  usage: 'RULEBOOK.json [--source FILE …]',
  about: { zh: '一本规则哪里写错了', en: 'what is wrong with a rulebook' },
  example: 'anze check rulebooks/guangdong-non-coal-mine/rulebook.json --source original.txt',
  options: {
    source: { value: 'FILE', many: true, help: { zh: '原文（文本文件），用来核对引文，可多次写', en: 'the text of the regulation, to check quotations; may be repeated' } },
  },
  files: 1,
  run: async (options, language, { out, error }) => {
    const given = options.files[0];
    if (given === undefined) throw new CommandError('file-missing', { example: 'anze check rulebook.json' });
    const file = given !== '-' && existsSync(given) && statSync(given).isDirectory() ? join(given, 'rulebook.json') : given;
    const beside = (name: 'zh.json' | 'en.json' | 'asked-zh.json' | 'asked-en.json') => {
      const path = join(dirname(file), name);
      return given !== '-' && existsSync(path) ? { [name]: readText(path, name, language) } : {};
    };
    const sources = options.many('source').map((path) => {
      const text = readText(path, '--source', language);
      if (!text.trim()) throw new CommandError('empty-source', { field: '--source', value: path });
      return text;
    });
    const findings = checkRulebookText({ 'rulebook.json': readText(file, 'RULEBOOK.json', language), ...beside('zh.json'), ...beside('en.json'), ...beside('asked-zh.json'), ...beside('asked-en.json') }, sources, { language, today: todayInShanghai() });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    if (options.has('json')) out(JSON.stringify(findings, null, 2));
    else for (const finding of findings) out(findingInWords(finding, words[language].severity[finding.severity], language === 'zh', given === '-' ? 'rulebook.json' : basename(file)));
    // Not to be taken for "every quotation is right".
    if (!sources.length && !options.has('json')) out(language === 'zh' ? '没有给 --source，引文没有和原文核对。' : 'No --source was given: the quotations were not compared with the text.');
    if (errors > 0) {
      error(`anze: ${problemLine('check-failed', language === 'zh' ? { value: errors, warnings } : { value: counted(errors, 'error'), warnings: counted(warnings, 'warning') }, language)}`);
      return 2;
    }
    if (!options.has('json')) out(language === 'zh' ? `没有错误，${warnings} 个提醒。` : `No errors, ${counted(warnings, 'warning')}.`);
    return 0;
  },
};

function findingInWords({ file, line, path, message, fix }: CheckFinding, severity: string, zh: boolean, own: string): string {
  const place = `${file === 'rulebook.json' ? own : file}${line === undefined ? '' : `:${line}`}${path ? ` ${path}` : ''}`;
  return zh ? `${severity} ${place}\n  ${message}。${fix}。` : `${severity} ${place}\n  ${message}; ${fix}.`;
}
