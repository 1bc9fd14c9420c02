import { isDay } from '../days';
import type { Context } from './check';
import { shown } from './shape';

const isSpan = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 1000;

/** Days that do not exist, periods and deadlines that contradict themselves. */
export function checkDates({ book, today, say }: Context): void {
  for (const key of ['checkedOn', 'from', 'to'] as const) {
    const value = book[key];
    if (value !== null && !isDay(value)) say('error', 'no-such-day', [key], { node: key, value });
  }
  const { from, to, checkedOn } = book;
  if ((from ?? '') > (to ?? '9999')) say('error', 'period-reversed', ['from'], { from: String(from), to: String(to) });
  if (checkedOn < (from ?? '')) say('warning', 'checked-before-start', ['checkedOn'], { checkedOn, from: String(from) });
  if (today !== undefined && isDay(checkedOn) && checkedOn > today) say('error', 'checked-in-future', ['checkedOn'], { checkedOn, today });

  book.deadlines.forEach((deadline, i) => {
    const { id: node, on, within, every, at, extension } = deadline;
    const here = ['deadlines', i];
    const span = on !== undefined || within !== undefined;
    const fixed = every !== undefined || at !== undefined;
    if (span && fixed) say('error', 'deadline-both', here, { node });
    // The shape has seen to the rest: `on` with `within`, or `at`.
    else if (at && !every) say('error', 'deadline-neither', here, { node });
    if (within && !isSpan(within[0])) say('error', 'span-impossible', [...here, 'within'], { node, value: shown(within) });
    if (at) {
      const [day, year] = at;
      const ofYear = /^\d{4}$/.test(year);
      if (!ofYear && year !== 'same-year' && year !== 'next-year') say('error', 'deadline-at', [...here, 'at', 1], { node, value: year });
      // A recurring day must be there every year: 2001 had no 29 February.
      if (!isDay(`${ofYear ? year : '2001'}-${day}`)) say('error', 'no-such-day', [...here, 'at', 0], { node, value: day });
    }
    if (!extension) return;
    if (!extension.consent.length) say('error', 'extension-without-consent', [...here, 'extension', 'consent'], { node });
    if (extension.max && !isSpan(extension.max[0])) say('error', 'span-impossible', [...here, 'extension', 'max'], { node, value: shown(extension.max) });
  });
}
