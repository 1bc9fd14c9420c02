import { rulebookLoaders } from '../generated';
import { regionName } from '../index';
import { valuesOf } from '../check/cells';
import { shippedIds } from './books';
import type { Command } from './run';
import { words } from './words';

export const rulebooksCommand: Command = {
  name: 'rulebooks',
  usage: '',
  about: { zh: '有哪些规则', en: 'the rulebooks there are' },
  example: 'anze rulebooks --json',
  options: {},
  files: 0,
  run: async (options, language, { out }) => {
    const rows = await Promise.all(shippedIds.map(async (id) => {
      const loaders = rulebookLoaders[id]!;
      const [book, { forms, procedures }, texts] = await Promise.all([loaders.decisions(), loaders.forms(), loaders[language]?.()]);
      const { region, sector } = book.scope.when;
      return {
        id, title: texts?.title ?? id, version: book.version, role: book.role, status: book.status, checkedOn: book.checkedOn, from: book.from, to: book.to,
        region: region === undefined ? null : String(region),
        sectors: sector === undefined ? [] : valuesOf(sector).map(String),
        counts: {
          tables: book.tables.length, entitlements: book.entitlements.length, duties: book.duties.length, deadlines: book.deadlines.length,
          forms: forms.length, procedures: procedures.length, disputes: book.disputes.length, clauses: Object.keys(texts?.clauses ?? {}).length,
        },
      };
    }));
    if (options.has('json')) {
      out(JSON.stringify(rows, null, 2));
      return 0;
    }
    const { status } = words[language];
    for (const row of rows) {
      const place = row.region === null ? (language === 'zh' ? '不限地区' : 'any region') : regionName(row.region, language);
      const { entitlements, duties, deadlines, forms } = row.counts;
      out(`${row.id}  ${row.title}`);
      out(language === 'zh'
        ? `  ${status[row.status]}，${place}，核对于 ${row.checkedOn}；权利 ${entitlements}，职责 ${duties}，期限 ${deadlines}，表格 ${forms}`
        : `  ${status[row.status]}, ${place}, checked on ${row.checkedOn}; ${entitlements} rights, ${duties} duties, ${deadlines} deadlines, ${forms} forms`);
    }
    return 0;
  },
};
