// Calendar files of the widget and of the command, read by ical.js: every entry's name, day, words, marks and alarms.
import { deepEqual, equal, match, notDeepEqual, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { loadKit } from './support/load.mjs';

const anze = join(import.meta.dirname, '../../packages/core-rules/bin/anze.mjs');
const folder = mkdtempSync(join(tmpdir(), 'read-back-ics-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let kit;
before(async () => {
  ({ kit } = await loadKit());
});

const nasty = ['回访；第二次, 逗号，和 \\ 反斜杠', '第一行\n第二行\n\n末行', '\\n 不是换行', 'a;b;c,d,,e', `${'很长的一句话，没有空格'.repeat(40)}`, '👷‍♂️𠮷'.repeat(30), 'BEGIN:VEVENT', ' 前面有空格', '“引号”: 冒号', 'x'.repeat(500)];
const entries = nasty.map((text, i) => ({
  uid: `${i}-a,b;c@anze-kit`, day: ['2026-12-31', '2028-02-29', '2026-02-28'][i % 3], summary: text, description: `${text}\n${nasty[(i + 1) % nasty.length]}`, categories: ['广东,粤', text.slice(0, 20)], isTentative: i % 2 === 0, hasAlarms: i % 3 !== 0,
}));

/** All that a file says of each of its entries. */
function read(file) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  equal(calendar.getFirstPropertyValue('version'), '2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    ok(event.startDate.isDate, 'a whole day');
    return {
      uid: event.uid, day: event.startDate.toString(), nights: event.duration.toSeconds() / 86_400, summary: event.summary, description: event.description, status: component.getFirstPropertyValue('status'),
      categories: component.getFirstProperty('categories')?.getValues() ?? [],
      alarms: component.getAllSubcomponents('valarm').map((alarm) => [alarm.getFirstPropertyValue('action'), alarm.getFirstPropertyValue('trigger').toSeconds() / 86_400]),
    };
  });
}
const wanted = () => entries.map(({ uid, day, summary, description, categories, isTentative, hasAlarms }) => ({
  uid, day, nights: 1, summary, description, status: isTentative ? 'TENTATIVE' : 'CONFIRMED', categories, alarms: hasAlarms ? [['DISPLAY', -7], ['DISPLAY', -1]] : [],
}));
/** RFC 5545: at most 75 octets a line, and no character cut in two. */
function folds(file) {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const bytes = Buffer.from(file);
  let from = 0;
  for (let at = bytes.indexOf('\r\n'); at !== -1; at = bytes.indexOf('\r\n', from)) {
    ok(at - from <= 75, `${at - from} octets`);
    strict.decode(bytes.subarray(from, at));
    from = at + 2;
  }
  equal(from, bytes.length);
  equal(/[^\r]\n|\r[^\n]/.test(file), false);
}

test('ical.js reads every field of the widget’s file', () => {
  const file = kit.calendarFile(entries, '服务期限, 某某；公司', '2026-11-22', 'zh-CN');
  deepEqual(read(file), wanted());
  folds(file);
});

test('ical.js finds a seeded defect: a mark not escaped, a day shifted, an alarm lost, an octet too many', () => {
  const file = kit.calendarFile(entries, 'x', '2026-11-22', 'zh-CN');
  const spoilt = [file.replace('广东\\,粤', '广东,粤'), file.replace('第一行\\n', '第一行n'), file.replace('DTSTART;VALUE=DATE:20261231', 'DTSTART;VALUE=DATE:20261230'), file.replace(/BEGIN:VALARM[^]*?END:VALARM\r\n/, '')];
  for (const one of spoilt) notDeepEqual(read(one), wanted());
  let caught = false;
  try {
    folds(file.replace('\r\n ', ''));
  } catch {
    caught = true;
  }
  ok(caught, 'a line too long');
});

const facts = { region: '440000', sector: 'non-coal-mine', premium: 32_000, accidentLastYear: false, policyStart: '2026-03-01', policyEnd: '2027-02-28' };
const events = [{ id: 's1', event: 'serviceCompleted', date: '2026-04-10', serviceKind: 'training', mode: 'offline' }, { id: 'c1', event: 'complaintReceived', date: '2026-11-16' }];
function schedule(on) {
  const [factsFile, eventsFile, out] = ['facts.json', 'events.json', `${on}.ics`].map((name) => join(folder, name));
  writeFileSync(factsFile, JSON.stringify(facts));
  writeFileSync(eventsFile, JSON.stringify(events));
  const { status, stdout, stderr } = spawnSync(process.execPath, [anze, 'schedule', '--facts', factsFile, '--events', eventsFile, '--on', on, '--json', '--ics', out], { encoding: 'utf8' });
  equal(status, 0, stderr);
  return { rows: JSON.parse(stdout), file: readFileSync(out, 'utf8') };
}

test('ical.js reads every deadline that `anze schedule --ics` writes', () => {
  const { rows, file } = schedule('2026-11-22');
  ok(rows.length > 3, `${rows.length} deadlines`);
  const found = new Map(read(file).map((entry) => [entry.uid, entry]));
  equal(found.size, rows.length);
  for (const row of rows) {
    // The widget gives a deadline the same name: one imported after the other changes an entry, and adds none.
    const entry = found.get(kit.uidOf({ row }));
    ok(entry, `${row.rulebook} ${row.id} ${row.of}`);
    equal(entry.day, row.extendedTo ?? row.due);
    equal(entry.nights, 1);
    ok(entry.summary.endsWith(row.text || row.id), entry.summary);
    equal(/【.*推算/.test(entry.summary), row.provisional);
    for (const clause of row.clauses) ok(entry.description.includes(`[${clause}]`), clause);
    deepEqual(entry.alarms, row.state === 'done' ? [] : [['DISPLAY', -7], ['DISPLAY', -1]]);
    equal(entry.status === 'TENTATIVE', row.holds === 'unknown');
  }
  folds(file);
});

test('a deadline keeps its name from day to day', () => {
  const names = (on) => read(schedule(on).file).map(({ uid }) => uid).sort();
  deepEqual(names('2026-11-22'), names('2026-12-20'));
  match(names('2026-11-22')[0], /^[0-9a-f]{32}@anze-kit$/);
});
