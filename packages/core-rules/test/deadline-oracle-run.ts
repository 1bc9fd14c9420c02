// Compares the sources with the oracle in the time zone of this process, and prints what it found as JSON.
import { addDays, addMonths, todayInShanghai } from '../src/days';
import { workCalendar } from '../src/work-calendar';
import { SPANS, oracle, startDays } from './deadline-oracle';
import type { OracleDate, Span } from './deadline-oracle';

const calendar = workCalendar();

function counted(start: string, [count, unit]: Span): OracleDate {
  if (unit === 'workdays') {
    const { day, provisional } = calendar.addWorkdays(start, count);
    return { nominal: day, due: day, provisional };
  }
  const nominal = unit === 'days' ? addDays(start, count) : addMonths(start, count);
  const { day, provisional } = calendar.rollForward(nominal);
  return { nominal, due: day, provisional };
}

let compared = 0;
const differing: string[] = [];
for (const start of startDays()) {
  for (const span of SPANS) {
    compared += 1;
    const ours = JSON.stringify(counted(start, span));
    const theirs = JSON.stringify(oracle(start, span));
    if (ours !== theirs) differing.push(`${start} + ${span.join(' ')}: ${ours}, oracle ${theirs}`);
  }
}
process.stdout.write(JSON.stringify({
  compared,
  differing: differing.slice(0, 10),
  // Proves that the zone was taken: the hours by which this process is ahead of UTC.
  ahead: -new Date(2026, 0, 15).getTimezoneOffset() / 60,
  today: todayInShanghai(Date.UTC(2026, 10, 21, 16)),
}));
