import type { Day } from '@anze/core-rules';
import { todayInShanghai } from '@anze/core-rules';
import type { Paragraph, Table } from 'docx';
import { finish, gap, heading, line, table, title, type Cell } from './docx-kit';
import { pictureCell, signed } from './docx-pictures';
import { stepWords, typeWords } from './hazard-columns';
import { OfficeError } from './office-error';
import { Pace } from './pace';
import { PictureLoader } from './pictures';
import { personWords } from './signature-words';
import { dayInWords, textsOf, type OfficeOptions, type T } from './texts';
import type { Hazard, HazardReport, PhotoSource, Risk } from './types';

export interface PaperOptions extends OfficeOptions {
  /** The day of making; today in Shanghai by default. */
  readonly on?: Day;
  /** What the rulebook is called; its id by default. */
  readonly rulebookTitle?: string;
}

/** The library lays out all rows at once: a thousand take it two seconds, ten thousand half a minute. */
const MOST_ROWS = 1000;
const MOST_PICTURES = 120_000_000;
/** Twentieths of a point; together the width between the margins. */
const WIDE = 9400;
const riskWidths = [560, 1560, 1880, 1140, 1520, 1780, 960];
const hazardWidths = [560, 1620, 1880, 1240, 1520, 1620, 960];
const inCell = { width: 108, height: 150 };

/** The report of annex 4, as far as it is recorded; what nobody recorded is left to be filled in. Of more than 1 000 rows an `OfficeError`. */
export async function hazardDocx(report: HazardReport, photos: PhotoSource, options: PaperOptions = {}): Promise<Uint8Array> {
  const t = await textsOf(options);
  const count = report.risks.length + report.hazards.length;
  if (count > MOST_ROWS) throw new OfficeError('too-many', t('tooMany', { count, most: MOST_ROWS }));
  const pace = new Pace(options.signal);
  const loader = new PictureLoader(photos, MOST_PICTURES);
  const { firm, rulebook } = report;

  const risks: Cell[][] = [];
  for (const [index, risk] of report.risks.entries()) {
    risks.push(riskRow(t, risk, index, pictureCell(t, await loader.load(risk.photos), inCell, t('photo.alt', { list: t('sheet.risks'), number: index + 1 }))));
    if (risk.photos.length) options.progress?.(index + 1, count);
    await pace.piece();
  }
  const hazards: Cell[][] = [];
  for (const [index, hazard] of report.hazards.entries()) {
    hazards.push(...hazardRows(t, hazard, index, pictureCell(t, await loader.load(hazard.photos), inCell, t('photo.alt', { list: t('sheet.hazards'), number: index + 1 }))));
    if (hazard.photos.length) options.progress?.(report.risks.length + index + 1, count);
    await pace.piece();
  }
  const map = report.riskMap ? pictureCell(t, await loader.load(report.riskMap.photos), { width: 560, height: 640 }, t('annex4.riskMap')) : [];

  return finish(t, [
    title(t('info.title')),
    ...cover(t, report), gap(),
    heading(t('annex4.one')), basics(t, report),
    heading(t('annex4.two')), staff(t, report), line(t('annex4.staffHint'), { size: 'small' }),
    heading(t('annex4.three')),
    heading(t('annex4.three1')), line(t('annex4.apart')),
    heading(t('annex4.three2')), line(t('sheet.risks'), { align: 'center', bold: true, keepNext: true }),
    list(t, riskWidths, (['number', 'risk', 'photo', 'type', 'basis', 'measures', 'riskLevel'] as const).map((column) => t(`column.${column}`)), risks),
    said(t, 'annex4.riskMap', report.riskMap?.note ?? ''), ...map,
    ...signed(t, t('annex4.riskSigned'), report.inspectorSignature), ...signed(t, t('annex4.riskConfirmed'), report.siteSignature),
    heading(t('annex4.three3')), line(t('sheet.hazards'), { align: 'center', bold: true, keepNext: true }),
    list(t, hazardWidths, (['number', 'problem', 'photo', 'type', 'basis', 'advice', 'level'] as const).map((column) => t(`column.${column}`)), hazards),
    said(t, 'annex4.places', report.places), said(t, 'annex4.equipment', report.equipment), said(t, 'annex4.process', report.process),
    ...signed(t, t('annex4.inspector'), report.inspectorSignature), ...signed(t, t('annex4.site'), report.siteSignature),
    ...(['three4', 'three5', 'three6', 'three7'] as const).flatMap((part) => [heading(t(`annex4.${part}`)), line(t('annex4.apart'))]),
    heading(t('annex4.three8')), line(report.onSite || t('annex4.none'), { indented: true }),
    heading(t('annex4.four')), line(report.advice || t('annex4.none'), { indented: true }),
    gap(), ...t('annex4.ends').split(',').map((end) => line(`${end}${t('blank')}`)),
  ], {
    title: `${t('info.title')} ${firm.name}`, pictures: loader, pace,
    notes: [[rulebook ? t('foot.rulebook', { id: options.rulebookTitle ?? rulebook.id, version: rulebook.version }) : '', t('foot.day', { day: dayInWords(t, options.on ?? todayInShanghai()) })].filter(Boolean).join(' ')],
  });
}

function cover(t: T, { firm, agency, date }: HazardReport): Paragraph[] {
  const values = [firm.name, firm.insurer, firm.policyNo, agency, dayInWords(t, date)];
  return t('annex4.cover').split(',').map((label, i) => line(`${label}${t('colon')}${values[i] || t('blank')}`));
}

const label = (text: string, span = 1): Cell => ({ content: text, label: true, span });

function basics(t: T, { firm }: HazardReport): Table {
  const quarter = WIDE / 4;
  return table([quarter, quarter, quarter, quarter], [
    [label(t('annex4.name')), { content: firm.name }, label(t('annex4.address')), { content: '' }],
    [label(t('annex4.trade')), { content: '' }, label(t('annex4.licence')), { content: '' }],
    [label(t('annex4.legal')), { content: '' }, label(t('annex4.safety')), { content: '' }],
    [label(t('annex4.credit')), { content: '', span: 3 }],
    [{ content: [line(`${t('annex4.basics')}${t('colon')}`, { size: 'cell' }), gap(), gap()], span: 4 }],
  ]);
}

function staff(t: T, { inspectors }: HazardReport): Table {
  const rows = inspectors.map(({ name, role = '', phone = '' }) => [{ content: name }, { content: role }, { content: phone }]);
  return table([WIDE / 3, WIDE / 3, WIDE / 3], [t('annex4.staff').split(',').map((text) => label(text)), ...(rows.length > 0 ? rows : [[{ content: '' }, { content: '' }, { content: '' }]])], 1);
}

function list(t: T, widths: readonly number[], heads: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return table(widths, [heads.map((text) => label(text)), ...(rows.length > 0 ? rows : [[{ content: t('annex4.empty'), span: heads.length, center: true }]])], 1);
}

const riskRow = (t: T, { risk, type = '', basis = '', measures = '', level }: Risk, index: number, photo: Paragraph[]): Cell[] => [
  { content: String(index + 1), center: true }, { content: risk }, { content: photo }, { content: type }, { content: basis }, { content: measures }, { content: level ? t(`riskLevel.${level}`) : '', center: true },
];

/** The annex's row, and below it what the annex lacks. */
function hazardRows(t: T, hazard: Hazard, index: number, photo: Paragraph[]): Cell[][] {
  const { problem, basis = '', advice = '', level, found, due, responsible, state, history } = hazard;
  const follow = [
    t('annex4.foundLine', { day: dayInWords(t, found) }), due ? t('annex4.dueLine', { day: dayInWords(t, due) }) : '', responsible ? t('annex4.responsibleLine', { person: personWords(t, responsible) }) : '',
    t('annex4.stateLine', { state: t(`state.${state}`) }),
  ];
  return [
    [
      { content: String(index + 1), center: true }, { content: problem }, { content: photo }, { content: typeWords(hazard, t) }, { content: basis }, { content: advice },
      { content: level ? t(`level.${level}`) : '', center: true },
    ],
    [label(t('annex4.follow'), 2), { content: [follow.filter(Boolean).join(t('list')), ...history.map((step) => stepWords(step, t))].join('\n'), span: 5 }],
  ];
}

const said = (t: T, key: 'annex4.riskMap' | 'annex4.places' | 'annex4.equipment' | 'annex4.process', text = ''): Paragraph => line(`${t(key)}${t('colon')}${text || t('blank')}`);
