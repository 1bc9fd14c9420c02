import { todayInShanghai } from '@anze/core-rules';
import type { DraftSummary, StoredReceipt, StoredSubmission } from '@anze/core-rules/device';
import { sizeWords } from '../../../lib/size-words';
import type { Words } from '../../../lib/words';

export interface DeviceView {
  readonly drafts: readonly { readonly id: string; readonly kind: string; readonly line: string }[];
  readonly waiting: readonly { readonly id: string; readonly line: string; readonly why: string; readonly isRefused: boolean }[];
  readonly sent: readonly { readonly id: string; readonly line: string; readonly receipt: string }[];
  readonly use: string;
}

export function deviceView(drafts: readonly DraftSummary[], waiting: readonly StoredSubmission[], sent: readonly StoredReceipt[], kilobytes: number, words: Words): DeviceView {
  const { t, of } = words.wording;
  const kind = (name: string): string => of(`device.kind.${name}`) ?? name;
  const on = (time: number): string => words.day(todayInShanghai(time));
  return {
    drafts: drafts.map(({ id, kind: name, savedAt }) => ({ id, kind: name, line: `${kind(name)} · ${on(savedAt)}` })),
    waiting: waiting.map(({ id, submission, queuedAt, held, problem }) => ({
      id, line: `${kind(submission.kind)} · ${on(queuedAt)}`, isRefused: held === 'refused', why: held ? (of(`device.held.${held}`, { why: problem?.message ?? '' }) ?? '') : '',
    })),
    sent: sent.map(({ id, kind: name, receipt }) => ({ id, line: kind(name), receipt: t('device.receipt', { day: on(Date.parse(receipt.receivedAt)), code: receipt.queryCode }) })),
    use: t('device.use', { used: sizeWords(kilobytes * 1024) }),
  };
}
