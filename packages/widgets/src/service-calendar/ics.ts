import { addDays, type Day } from '@anze/core-rules';
import { hashOfText, utf8 } from '../shared/hash/hash';
import type { DueItem } from './due';

/** One entry of a calendar file. */
export interface IcsEntry {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly isTentative: boolean;
  /** What is done needs no reminder. */
  readonly hasAlarms: boolean;
}

/** The same deadline has the same name in every file, so that a newer one changes the entry instead of adding another. */
export const uidOf = ({ row }: Pick<DueItem, 'row'>): string => `${hashOfText(JSON.stringify([row.rulebook, row.id, row.of])).slice(0, 32)}@anze-kit`;

const REMIND_DAYS = [7, 1];
const MOST_OCTETS = 75;

/** RFC 5545, 3.3.11. Control characters are no text. */
const escaped = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '').replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n');

/** RFC 5545, 3.1: no line over 75 octets, and no character cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let start = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(start);
      start = ' ';
      octets = 1;
    }
    start += character;
    octets += size;
  }
  return [...lines, start].join('\r\n');
}
const compact = (day: Day): string => day.replace(/-/g, '');

// ical-generator asks for `crypto.randomUUID`, which Chromium 86, Safari 14 and plain http lack.
export function calendarFile(entries: readonly IcsEntry[], name: string, on: Day, language: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//anze-kit//anze//${language === 'zh-CN' ? 'ZH' : 'EN'}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`];
  for (const { uid, day, summary, description, categories, isTentative, hasAlarms } of entries) {
    lines.push(
      'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${compact(on)}T000000Z`, `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, `CATEGORIES:${categories.map(escaped).join(',')}`,
      `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`, 'TRANSP:TRANSPARENT',
    );
    if (hasAlarms) for (const days of REMIND_DAYS) lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${days}D`, `DESCRIPTION:${escaped(summary)}`, 'END:VALARM');
    lines.push('END:VEVENT');
  }
  return `${[...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}
