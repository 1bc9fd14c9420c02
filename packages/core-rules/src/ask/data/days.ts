import type { EventName } from '../../types';
import { oneOf } from '../pattern';

/** What a day is of, by the words beside it. */
export const roles = ([
  ['policyEnd', '到期|期满|截止|时?止|[终完]保|满了|^就?完|失效|expir'],
  ['projectStart', '开的?工|动工'],
  ['contractSigned', '签[的了订约下合协服单]|sign(ed|ing)'],
  ['policyStart', '起的?([保期效]|$)|生效|承保|(保单|保险)$|保单(日期|时间|是|从|开始)|policy (start|beg[ia]n|from|date|runs)|incept|t(ook|akes?) effect|start(s|ed)? on|bought'],
] as const).map(([fact, near]) => ({ fact, near: oneOf(near) }));
/** What happened on it. */
export const told = ([
  ['complaintReceived', '投诉|举报|反映|complain'],
  ['reportApproved', '审核通过'],
  ['serviceCompleted', '做完|finished'],
] as const satisfies readonly (readonly [EventName, string])[]).map(([event, near]) => ({ event, near: oneOf(near) }));
