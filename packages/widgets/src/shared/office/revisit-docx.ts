import { todayInShanghai } from '@anze/core-rules';
import { finish, gap, line, table, title, type Cell } from './docx-kit';
import { pictureCell, signed } from './docx-pictures';
import type { PaperOptions } from './hazard-docx';
import { Pace } from './pace';
import { PictureLoader } from './pictures';
import { dayInWords, textsOf, type T } from './texts';
import type { PhotoSource, RevisitRecord } from './types';

const MOST_PICTURES = 120_000_000;
const widths = [1900, 2800, 1900, 2800];

/** The form of annex 5; no choice is marked that nobody made. */
export async function revisitDocx(record: RevisitRecord, photos: PhotoSource = async () => null, options: PaperOptions = {}): Promise<Uint8Array> {
  const t = await textsOf(options);
  const { firm, rulebook, visitor, contact } = record;
  const loader = new PictureLoader(photos, MOST_PICTURES);
  const pictures = await loader.load(record.photos);
  const pair = (label: string, value: string | undefined, span = 1): Cell[] => [{ content: label, label: true }, { content: value ?? '', span }];
  const part = (label: string): Cell[] => [{ content: label, label: true, span: 4 }];
  const form = table(widths, [
    part(t('annex5.basic')),
    [...pair(t('annex5.policyNo'), firm.policyNo), ...pair(t('annex5.date'), dayInWords(t, record.date))],
    [...pair(t('annex5.visitor'), visitor.name), ...pair(t('annex5.contactWay'), visitor.phone)],
    pair(t('annex5.insured'), firm.name, 3),
    [...pair(t('annex5.contact'), contact.name), ...pair(t('annex5.contactWay'), contact.phone)],
    part(t('annex5.service')),
    [...pair(t('annex5.item'), record.item), ...pair(t('annex5.serviceDate'), dayInWords(t, record.serviceDate))],
    pair(t('annex5.place'), record.place, 3),
    [...pair(t('annex5.agency'), record.agency), ...pair(t('annex5.contactWay'), record.agencyPhone)],
    pair(t('annex5.staff'), record.staff, 3),
    [
      { content: t('annex5.course'), label: true },
      { content: [line(record.course ?? '', { size: 'cell' }), ...(record.photos.length > 0 ? pictureCell(t, pictures, { width: 360, height: 270 }, t('annex5.course')) : [])], span: 3 },
    ],
    pair(t('annex5.attitude'), scale(t, ['good', 'fair', 'poor'], record.attitude, 'annex5.grade'), 3),
    pair(t('annex5.skill'), scale(t, ['good', 'fair', 'poor'], record.skill, 'annex5.grade'), 3),
    pair(t('annex5.closed'), scale(t, ['done', 'not-done'], record.closed, 'annex5.done'), 3),
    pair(t('annex5.overall'), scale(t, ['very-satisfied', 'satisfied', 'fair', 'dissatisfied'], record.overall, 'annex5.rating'), 3),
    pair(t('annex5.suggestions'), record.suggestions, 3),
  ]);
  return finish(t, [
    title(t('annex5.title')), form, gap(),
    ...signed(t, t('annex5.insuredSignature'), record.insuredSignature), ...signed(t, t('annex5.insurerSignature'), record.insurerSignature),
  ], {
    title: `${t('annex5.title')} ${firm.name}`, pictures: loader, pace: new Pace(options.signal),
    notes: [[rulebook ? t('foot.rulebook', { id: options.rulebookTitle ?? rulebook.id, version: rulebook.version }) : '', t('foot.day', { day: dayInWords(t, options.on ?? todayInShanghai()) })].filter(Boolean).join(' ')],
  });
}

/** Every choice in words, the chosen one ticked. */
function scale(t: T, choices: readonly string[], chosen: string | undefined, group: 'annex5.grade' | 'annex5.done' | 'annex5.rating'): string {
  return choices.map((choice) => t(choice === chosen ? 'annex5.on' : 'annex5.off', { choice: t(`${group}.${choice}` as 'annex5.grade.good') })).join('  ');
}
