import { writeXlsx } from 'hucre/xlsx';
import { choicesOf, columnsOf } from './hazard-columns';
import { SheetMaker, paper } from './sheet-maker';
import { big, plain } from './sheet-styles';
import { textsOf, type OfficeOptions } from './texts';

const SPARE_ROWS = 2000;

/** Both lists empty, with drop-downs, and a sheet that says how to fill them in. */
export async function hazardTemplate(options: OfficeOptions = {}): Promise<Uint8Array> {
  const t = await textsOf(options);
  const footer = t('cell.printed');
  const help = [
    [t('help.title')], ...t('help.lines').split('\n').map((line) => [line]), [''],
    ...(['risks', 'hazards'] as const).flatMap((list) => columnsOf[list].flatMap((column) => {
      const choices = choicesOf(list, column, t);
      return choices ? [[t('help.choices', { list: t(`sheet.${list}`), column: t(`column.${column}`), choices: choices.join(t('and')) })]] : [];
    })),
  ];
  return writeXlsx({
    sheets: [
      ...(['hazards', 'risks'] as const).map((list) => new SheetMaker(list, t).sheet(t(`sheet.${list}`), footer, t(`sheet.${list}`), SPARE_ROWS)),
      { name: t('sheet.help'), rows: help, cells: new Map([['0,0', { value: t('help.title'), type: 'string' as const, style: big }]]), columns: [{ width: 100, style: plain }], ...paper(footer, t('sheet.help'), false) },
    ],
    properties: { title: t('info.title') },
  });
}
