import type { Complaint } from '@anze/core-rules/records';
import { commonProblems, type FieldProblem, type FieldSpec, type Typed } from '../forms/field';
import type { Words } from '../lib/words';

type Elsewhere = Exclude<NonNullable<Complaint['channel']>, 'here'>;
const elsewhere: readonly Elsewhere[] = ['phone', 'letter', 'visit', 'website', 'other'];
/** The ways in which the insurer was told without this page. */
export const channelOptions = ({ wording: { texts } }: Words): readonly { readonly value: Elsewhere; readonly label: string }[] => elsewhere.map((value) => ({ value, label: texts.complaint.channels[value] }));

/** What is asked of somebody who told the insurer after the complaint was written: in what way, and on which day. */
export function tellFields(words: Words): readonly FieldSpec[] {
  const { channel, date, dateHelp } = words.wording.texts.complaint;
  return [{ name: 'channel', label: channel, kind: 'choice', required: true, options: channelOptions(words) }, { name: 'date', label: date, kind: 'day', required: true, help: dateHelp }];
}
export const tellProblems = (typed: Typed, words: Words): readonly FieldProblem[] => commonProblems(tellFields(words), typed, words);
/** The way in words, as it goes into the record. */
export const toldHow = ({ texts }: Typed, words: Words): string => channelOptions(words).find(({ value }) => value === texts.channel)?.label ?? '';
