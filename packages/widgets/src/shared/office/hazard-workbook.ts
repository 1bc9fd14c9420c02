import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, Cell, SheetImage, WriteSheet } from 'hucre';
import { kitVersion } from '../version';
import { MOST_IN_CELL, cellText } from './clean';
import { columnsOf, hazardCell, riskCell, type CellContent, type ListName } from './hazard-columns';
import { longSheet } from './long-sheet';
import { Pace } from './pace';
import { PictureLoader, type Picture, type Pictures } from './pictures';
import { rezip } from './rezip';
import { SheetMaker, TALLEST, heightIn, paper } from './sheet-maker';
import { asText, big, body, head, plain } from './sheet-styles';
import { personWords, signatureWords } from './signature-words';
import { dayInWords, textsOf, type OfficeOptions, type T } from './texts';
import type { HazardReport, Photo, PhotoSource } from './types';

/** Together; a phone that builds the file holds them twice: as they are, and in the file. */
const MOST_PICTURES = 120_000_000;
const PHOTO_WIDTH = 44;

interface Aside {
  readonly list: ListName;
  readonly number: number;
  readonly what: string;
  readonly picture: Picture;
}

/** Both lists of annex 4, each on a sheet, the photos that have no room in their row on a third, the report's head on a last. */
export async function hazardWorkbook(report: HazardReport, photos: PhotoSource, options: OfficeOptions = {}): Promise<Uint8Array> {
  const t = await textsOf(options);
  const pace = new Pace(options.signal);
  const loader = new PictureLoader(photos, MOST_PICTURES);
  const aside: Aside[] = [];
  const total = report.risks.length + report.hazards.length;
  const makers = { risks: new SheetMaker('risks', t), hazards: new SheetMaker('hazards', t) };

  const add = async (list: ListName, index: number, content: readonly CellContent[], what: string, taken: readonly Photo[]): Promise<void> => {
    const pictures = await loader.load(taken);
    const [candidate] = pictures.shown;
    const first = candidate && makers[list].fits(content, candidate) ? candidate : null;
    const others = first ? pictures.shown.slice(1) : pictures.shown;
    aside.push(...others.map((picture) => ({ list, number: index + 1, what, picture })));
    makers[list].add(content, { first, note: photoNote(t, pictures, first ? others.length : 0, first ? 0 : others.length), alt: t('photo.alt', { list: t(`sheet.${list}`), number: index + 1 }) });
    // Rows of a long list are written, and told, later.
    if (taken.length && !makers[list].long) options.progress?.((list === 'hazards' ? report.risks.length : 0) + index + 1, total);
    await pace.piece();
  };
  for (const [index, risk] of report.risks.entries()) await add('risks', index, columnsOf.risks.map((column) => riskCell(risk, column, index, t)), risk.risk, risk.photos);
  for (const [index, hazard] of report.hazards.entries()) await add('hazards', index, columnsOf.hazards.map((column) => hazardCell(hazard, column, index, t)), hazard.problem, hazard.photos);

  const header = [report.firm.name, dayInWords(t, report.date)].filter(Boolean).join('  ');
  const footer = t('cell.printed');
  const bytes = await writeXlsx({
    sheets: [
      ...(['risks', 'hazards'] as const).map((list) => makers[list].sheet(t(`sheet.${list}`), footer, header)),
      ...(aside.length > 0 ? [photoSheet(aside, t, footer, header)] : []),
      infoSheet(report, t, footer),
    ],
    activeSheet: report.hazards.length > 0 || report.risks.length === 0 ? 1 : 0,
    properties: { title: t('info.title'), creator: t('foot.made', { kit: kitVersion }) },
  });
  const long = (['risks', 'hazards'] as const).flatMap((list, i) => {
    const rows = makers[list].long;
    const before = list === 'hazards' ? report.risks.length : 0;
    const told = (done: number): void => options.progress?.(before + done, total);
    return rows ? [[`xl/worksheets/sheet${i + 1}.xml`, (frame: string) => longSheet(frame, rows, pace, told)] as const] : [];
  });
  return long.length || !loader.isEmpty ? rezip(bytes, pace, { anew: new Map(long), pictures: loader }) : bytes;
}

function photoNote(t: T, { missing, over, files }: Pictures, more: number, elsewhere: number): string {
  const said = [['more', more], ['elsewhere', elsewhere], ['missing', missing], ['over', over]] as const;
  return [
    ...said.filter(([, count]) => count > 0).map(([key, count]) => t(`photo.${key}`, { count })),
    ...files.map((name) => t('photo.file', { name: name || t('photo.nameless') })),
  ].join('\n');
}

/** A picture fills the cells it is anchored to, so the rows take its shape; one too tall for a row takes several. */
function photoSheet(aside: readonly Aside[], t: T, footer: string, header: string): WriteSheet {
  const rows: CellValue[][] = [(['list', 'number', 'item', 'photo'] as const).map((column) => t(`column.${column}`))];
  const cells = new Map<string, Partial<Cell>>(rows[0]!.map((_, c) => [`0,${c}`, { style: head }]));
  const rowDefs = new Map<number, { height: number }>();
  const images: SheetImage[] = [];
  for (const { list, number, what, picture } of aside) {
    const row = rows.length;
    const height = heightIn(PHOTO_WIDTH, picture);
    const span = Math.max(1, Math.ceil(height / TALLEST));
    const text = cellText(what, () => '…');
    const special = asText(text);
    if (special) cells.set(`${row},2`, special);
    rows.push([t(`sheet.${list}`), number, text, null]);
    for (let i = 1; i < span; i++) rows.push([null, null, null, null]);
    for (let i = 0; i < span; i++) rowDefs.set(row + i, { height: height / span });
    images.push({ data: picture.data, type: picture.type, anchor: { from: { row, col: 3 }, to: { row: row + span, col: 4 } }, altText: t('photo.alt', { list: t(`sheet.${list}`), number }) });
  }
  return {
    name: t('sheet.photos'), rows, cells: cells as Map<string, Cell>, rowDefs, images,
    columns: [14, 6, 26, PHOTO_WIDTH].map((width) => ({ width, style: body })), freezePane: { rows: 1 }, ...paper(footer, header, false),
  };
}

function infoSheet(report: HazardReport, t: T, footer: string): WriteSheet {
  const { firm, rulebook } = report;
  const entries: [string, string][] = [
    [t('info.insured'), firm.name], [t('info.insurer'), firm.insurer ?? ''], [t('info.policyNo'), firm.policyNo ?? ''], [t('info.agency'), report.agency ?? ''],
    [t('info.date'), dayInWords(t, report.date)], [t('info.inspectors'), report.inspectors.map((person) => personWords(t, person)).join('\n')],
    [t('info.places'), report.places ?? ''], [t('info.equipment'), report.equipment ?? ''], [t('info.process'), report.process ?? ''],
    [t('info.riskMap'), report.riskMap?.note ?? ''], [t('info.onSite'), report.onSite ?? ''], [t('info.advice'), report.advice ?? ''],
    [t('info.inspectorSignature'), signatureWords(t, report.inspectorSignature)], [t('info.siteSignature'), signatureWords(t, report.siteSignature)],
    [t('info.rulebook'), rulebook ? t('foot.rulebook', rulebook) : ''], [t('info.made'), `${t('foot.made', { kit: kitVersion })} ${t('foot.note')}`],
  ];
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: big }]]);
  const rows: CellValue[][] = [[t('info.title'), null]];
  for (const [label, said] of entries) {
    const text = cellText(said, (length) => t('cell.cut', { length, most: MOST_IN_CELL }));
    cells.set(`${rows.length},0`, { style: head });
    cells.set(`${rows.length},1`, { style: body, ...asText(text) });
    rows.push([label, text || null]);
  }
  return {
    name: t('sheet.info'), rows, cells: cells as Map<string, Cell>, columns: [{ width: 24 }, { width: 70 }].map((column) => ({ ...column, style: plain })),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }], ...paper(footer, firm.name, false),
  };
}
