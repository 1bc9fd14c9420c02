import { expect } from '@open-wc/testing';
import { check, hazardReportSchema } from '@anze/core-rules/records';
import { did, noHistory, redo, undo } from './history';
import { hazard, report, risk, uuid } from './samples.testing';
import { applied, editsOf, emptyHead, emptySheet, headOf, photosOf, putting, removing, reportOf, sheetOf, sheetOfReport, type Sheet } from './sheet';

const problems = ({ hazards }: Sheet) => hazards.map(({ value }) => value.problem);
const three = sheetOfReport({ hazards: [hazard(1), hazard(2), hazard(3)], risks: [] });

describe('the lists of a report', () => {
  it('take a new row at the end, and an edited one in its place', () => {
    const after = applied(applied(three, putting(three, 'hazards', [hazard(4)])), putting(three, 'hazards', [hazard(2, { problem: '改过' })]));
    expect(problems(after)).to.deep.equal(['问题1', '改过', '问题3', '问题4']);
    expect(problems(three), 'the old sheet stays').to.deep.equal(['问题1', '问题2', '问题3']);
  });
  it('bring a deleted row back where it stood', () => {
    const changes = removing(three, 'hazards', uuid(2));
    const without = applied(three, changes);
    expect(problems(without)).to.deep.equal(['问题1', '问题3']);
    const back = undo(did(noHistory, { what: 'remove', count: 1, changes }))!;
    expect(problems(applied(without, back.changes))).to.deep.equal(['问题1', '问题2', '问题3']);
  });
  it('keep hazards and risks apart', () => {
    const after = applied(three, putting(three, 'risks', [risk(1)]));
    expect([after.hazards.length, after.risks.length]).to.deep.equal([3, 1]);
  });
  it('write one row of a draft for one edited row', () => {
    expect(Object.keys(editsOf(putting(three, 'hazards', [hazard(2)])).put)).to.deep.equal([`hazards/${uuid(2)}`]);
    expect(editsOf(removing(three, 'hazards', uuid(2)))).to.deep.equal({ put: {}, drop: [`hazards/${uuid(2)}`] });
  });
  it('come back from a draft in their order, however it gives its rows', () => {
    const rows = Object.entries(editsOf(putting(emptySheet, 'hazards', [hazard(9), hazard(3), hazard(5)])).put).reverse();
    expect(problems(sheetOf(rows))).to.deep.equal(['问题9', '问题3', '问题5']);
  });
  it('take ten thousand rows at once, and give them back by one undo', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => hazard(i + 10));
    const changes = putting(three, 'hazards', many);
    const full = applied(three, changes);
    expect(full.hazards.length).to.equal(10_003);
    expect(problems(applied(full, undo(did(noHistory, { what: 'import', count: 10_000, changes }))!.changes))).to.deep.equal(problems(three));
  });
});

describe('undo and redo', () => {
  const deed = (n: number) => ({ what: 'add' as const, count: n, changes: putting(emptySheet, 'hazards', [hazard(n)]) });
  it('go back and forth; something new ends the way forth', () => {
    const two = did(did(noHistory, deed(1)), deed(2));
    const back = undo(two)!;
    expect(back.deed.count).to.equal(2);
    expect(redo(back.history)!.deed.count).to.equal(2);
    expect(redo(did(back.history, deed(3)))).to.equal(null);
    expect(undo(noHistory)).to.equal(null);
  });
  it('any number of them leaves the sheet as it was', () => {
    let sheet = emptySheet;
    let history = noHistory;
    for (const n of [1, 2, 3]) {
      const changes = putting(sheet, 'hazards', [hazard(n)]);
      sheet = applied(sheet, changes);
      history = did(history, { what: 'add', count: 1, changes });
    }
    for (let back = undo(history); back; back = undo(history)) [sheet, history] = [applied(sheet, back.changes), back.history];
    expect(sheet.hazards).to.deep.equal([]);
    for (let forth = redo(history); forth; forth = redo(history)) [sheet, history] = [applied(sheet, forth.changes), forth.history];
    expect(problems(sheet)).to.deep.equal(['问题1', '问题2', '问题3']);
  });
  it('keep the last hundred', () => {
    let history = noHistory;
    for (let n = 0; n < 150; n++) history = did(history, deed(n));
    expect(history.done.length).to.equal(100);
    expect(history.done[0]!.count).to.equal(50);
  });
});

describe('the record', () => {
  const photo = { hash: 'a'.repeat(64), type: 'image/jpeg' as const, bytes: 10 };
  const head = { ...emptyHead('2026-11-02', { name: '某某运输公司' }), inspectors: '张工、李工', places: '停车场', riskMap: { note: '', photos: [photo] }, advice: ' ' };
  it('says what was filled in and leaves out what was not, and is one', () => {
    const record = reportOf(head, three);
    expect(check(hazardReportSchema, record)).to.deep.equal({ ok: true, value: record });
    expect(record.inspectors).to.deep.equal([{ name: '张工' }, { name: '李工' }]);
    expect(record).not.to.have.any.keys('advice', 'agency', 'siteSignature');
  });
  it('goes there and back', () => {
    expect(headOf(reportOf(head, three))).to.deep.equal({ ...head, advice: '', kept: { people: [{ name: '张工' }, { name: '李工' }] } });
  });
  it('of a host comes out as it came in, with what the form does not show', () => {
    const given = {
      ...report([hazard(1)], [risk(1)]), firm: { name: '某某运输公司', region: '370000', policyNo: 'P-1' }, rulebook: { id: 'shandong-transport', version: '1' },
      inspectors: [{ name: '张工', phone: '138', role: '组长' }, { name: '李工' }], riskMap: { note: '红点是装卸区', photos: [photo] }, onSite: '都清楚', advice: '加灯',
      inspectorSignature: { way: 'typed' as const, name: '张工', at: '2026-11-02T08:00:00.000Z' },
    };
    expect(reportOf(headOf(given), sheetOfReport(given))).to.deep.equal(given);
  });
  it('names every photo once, those of steps and of the map too', () => {
    const other = { ...photo, hash: 'b'.repeat(64) };
    const hazards = [hazard(1, { photos: [photo], history: [{ step: 'rectified', date: '2026-11-03', photos: [other] }] })];
    expect(photosOf({ ...report(hazards, [risk(1, { photos: [photo] })]), riskMap: { photos: [{ ...photo, hash: 'c'.repeat(64) }] } }).map(({ hash }) => hash[0])).to.deep.equal(['a', 'b', 'c']);
  });
});
