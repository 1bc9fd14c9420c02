import { expect, test } from 'vitest';
import { daysOf } from './dates';
import { english } from './english';

const ON = '2026-11-22';
test.each([
  ['去年12月15日', '2025-12-15'], ['2025.3.1', '2025-03-01'], ['2025年3月1号', '2025-03-01'], ['二〇二五年三月一日', '2025-03-01'], ['今年三月二十一', '2026-03-21'], ['20250301', '2025-03-01'], ['25年3月1日', '2025-03-01'],
  ['3月1日', '2026-03-01'], ['昨天', '2026-11-21'], ['2025-03-01', '2025-03-01'], ['March 1, 2025', '2025-03-01'], ['1 March 2025', '2025-03-01'], ['Dec 15 last year', '2025-12-15'],
  ['上个月20号', '2026-10-20'], ['本月3日', '2026-11-03'], ['下月5号', '2026-12-05'], ['去年年底12月28', '2025-12-28'],
])('%s is one day', (text, day) => expect(daysOf(text.toLowerCase(), ON, english).map((one) => one.day)).toEqual([day]));
test.each([['上个月', 'vague'], ['去年三月', 'vague'], ['2025年2月30日', 'no-such-day'], ['12月15日', 'no-year'], ['农历3月1日', 'vague']])('%s is none: %s', (text, why) => {
  expect(daysOf(text, ON).map((one) => [one.day, one.why])).toEqual([[null, why]]);
});
