import type { StorageProblem } from '@anze/core-rules/device';
import type { Wording } from '../../lib/t';

export interface Situation {
  readonly consent: 'asked' | 'given' | 'later';
  /** WeChat waits for the person's word on its privacy guide. */
  readonly isGuideAsked: boolean;
  readonly problem: StorageProblem | null;
  readonly isOnline: boolean;
  /** Whether an insurer's server stands behind this mini-program. */
  readonly isConnected: boolean;
  readonly count: number;
  readonly refused: number;
  readonly needsLogin: boolean;
}
export interface NoticeView {
  readonly asks: boolean;
  readonly asksGuide: boolean;
  readonly isUnsaved: boolean;
  readonly lines: readonly { readonly kind: 'bad' | 'plain'; readonly text: string }[];
  readonly hasDevice: boolean;
  readonly isFull: boolean;
}

/** What has to be said before anything else on a page. */
export function noticeOf({ consent, isGuideAsked, problem, isOnline, isConnected, count, refused, needsLogin }: Situation, { t, of }: Pick<Wording, 't' | 'of'>): NoticeView {
  const lines: NoticeView['lines'][number][] = [];
  if (problem) lines.push({ kind: 'bad', text: of(`notice.${problem}`) ?? t('notice.storageFailed') });
  if (!isOnline) lines.push({ kind: 'plain', text: t('notice.offline') });
  if (refused) lines.push({ kind: 'bad', text: t('notice.refused', { count: refused }) });
  if (needsLogin) lines.push({ kind: 'bad', text: t('notice.login') });
  if (count) lines.push({ kind: 'plain', text: isConnected ? t('notice.waiting', { count }) : t('notice.local') });
  return { asks: consent === 'asked', asksGuide: isGuideAsked, isUnsaved: consent === 'later', lines, hasDevice: count + refused > 0 || problem === 'full', isFull: problem === 'full' };
}
