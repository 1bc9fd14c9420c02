import { citationsOf } from '../shared/citations';
import type { Wording } from './due';
import { uidOf, type IcsEntry } from './ics';
import type { Case, Model } from './service-calendar.model';

/** The dates of a model as entries of a calendar file, with the clauses and their words. */
export function entriesOf({ locals, references }: Model, wording: Wording): readonly IcsEntry[] {
  return [...locals, ...references].flatMap((one) => one.due.filter(({ concernsReader }) => concernsReader).map((item) => entryOf(one, item, wording)));
}

function entryOf(one: Case, item: Case['due'][number], { t, words }: Wording): IcsEntry {
  const { row, state } = item;
  const marks = [...(row.provisional ? [t('ics.state.provisional')] : []), ...(state === 'unsure' ? [t('ics.state.unsure')] : []), ...(state === 'done' ? [t('ics.state.done')] : [])];
  const account = row.event === 'period' ? one.rights.flatMap(({ now, before }) => [now, ...before]).find(({ reckoned }) => reckoned.id === row.id && reckoned.period.from === row.of) : undefined;
  const cited = [...new Set(citationsOf(one.book, row.clauses, words.language).map(({ document, article, quote }) => `${document} ${article}${quote ? ` “${quote}”` : ''}`))];
  return {
    uid: uidOf(item), day: item.day,
    summary: `${marks.length ? `【${marks.join(t('and'))}】` : ''}${item.title}`,
    description: [
      ...(item.text ? [item.text] : []), item.who, ...(account ? [account.progress, account.missingWords] : []), ...item.notes, ...cited,
    ].filter(Boolean).join('\n'),
    categories: [one.texts.shortTitle, words.party(row.owes)],
    isTentative: state === 'unsure' || row.provisional,
    hasAlarms: state !== 'done',
  };
}
