import type { Language } from '../check/wording';
import { common } from './options';
import type { Command } from './run';

const column = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

export function overview(commands: readonly Command[], language: Language): string {
  const rows = commands.map(({ name, usage, about }) => [`anze ${name} ${usage}`.trim(), about[language]] as const);
  return language === 'zh'
    ? `anze：安责险服务规则的命令\n\n${column(rows)}\n\n每个命令的说明：anze 命令 --help；版本：anze --version。出错时退出码为 2，说明写在标准错误里。`
    : `anze: the rules of work-safety liability insurance services\n\n${column(rows)}\n\nFor each command: anze COMMAND --help; the version: anze --version. When something is wrong the exit code is 2 and standard error says what.`;
}

export function commandHelp({ name, usage, about, options, example }: Command, language: Language): string {
  const rows = Object.entries({ ...options, ...common }).map(([option, { value, many, help }]) =>
    [`--${option}${value ? ` ${value}` : ''}${many ? ' …' : ''}`, help[language]] as const);
  const [how, eg] = language === 'zh' ? ['用法', '例子'] : ['usage', 'example'];
  return `${about[language]}\n\n${how}: anze ${name} ${usage}\n\n${column(rows)}\n\n${eg}: ${example}`;
}
