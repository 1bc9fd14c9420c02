import { expect, test } from 'vitest';
import { dayFacts } from './day-facts';
import { daysOf } from './dates';

const heard = (text: string) => {
  const facts = { understood: [], unsure: [] } as Parameters<typeof dayFacts>[3];
  const events = dayFacts(text, daysOf(text, '2026-11-22'), null, facts);
  return [...facts.understood.map(({ fact }) => fact), ...facts.unsure.map(({ fact }) => fact), ...events.map(({ event }) => event)];
};

test.each(['2026年6月1日过期的灭火器', '2026年6月1日完成整改', '2026年6月1日停止生产', '2026年6月1日整改到期', '服务合同2026年6月1日到期', '2026年6月1日我没有同意延期两个月', '我没有在2026年6月1日同意延期', '2026年6月1日保险公司要我同意延期', '2026年6月1日员工同意晚点下班'])(
  '%s: no end of a policy, and nothing agreed', (text) => expect(heard(text)).toEqual([]));
test.each([
  ['2026年6月1日培训结束', 'serviceCompleted'], ['保险2026年6月1日结束', 'policyEnd'], ['2026年6月1日保单过期', 'policyEnd'], ['安责险2026年6月1日到期', 'policyEnd'], ['2026年6月1日我同意延期两个月', 'extensionAgreed'],
])('%s: %s', (text, name) => expect(heard(text)).toEqual([name]));
