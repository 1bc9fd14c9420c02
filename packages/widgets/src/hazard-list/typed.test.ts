import { expect } from '@open-wc/testing';
import { check, hazardSchema, riskSchema } from '@anze/core-rules/records';
import { emptyHazard, emptyRisk, hazardOfRow, readHazard, readRisk, typedOf, type TypedHazard } from './typed';
import { hazard, late, uuid } from './samples.testing';

const today = '2026-11-22';
const problemsOf = (typed: Partial<TypedHazard>, before = null as Parameters<typeof readHazard>[2]) => {
  const read = readHazard({ ...emptyHazard(today), ...typed }, uuid(1), before, today);
  return 'problems' in read ? read.problems.map(({ field, code }) => `${field} ${code}`) : [];
};

describe('a hazard as it is typed', () => {
  it('has no level until somebody says one', () => {
    expect(emptyHazard(today).level).to.equal('');
    const read = readHazard({ ...emptyHazard(today), problem: '边坡有浮石' }, uuid(1), null, today);
    expect(read).to.deep.equal({ item: hazard(1, { problem: '边坡有浮石', found: today }) });
    expect('item' in read && check(hazardSchema, read.item).ok).to.equal(true);
  });
  it('names what is wrong at its field', () => {
    expect(problemsOf({})).to.deep.equal(['problem empty']);
    expect(problemsOf({ problem: 'x', found: '' })).to.deep.equal(['found empty']);
    expect(problemsOf({ problem: 'x', found: '2026-11-23' })).to.deep.equal(['found future']);
    expect(problemsOf({ problem: 'x', found: '2026-02-30', due: 'soon' })).to.deep.equal(['found not-a-day', 'due not-a-day']);
    expect(problemsOf({ problem: 'x', due: '2026-11-21' })).to.deep.equal(['due before-found']);
    expect(problemsOf({ problem: 'x', phone: '138' })).to.deep.equal(['name empty']);
    expect(problemsOf({ problem: 'x'.repeat(5001), name: 'x'.repeat(201) })).to.deep.equal(['problem too-long', 'name too-long']);
    expect(problemsOf({ ...typedOf(late(1)), found: '2026-11-05' }, late(1))).to.deep.equal(['found after-step']);
  });
  it('goes there and back with its steps', () => {
    const before = { ...late(1, 'major'), responsible: { name: '张工', phone: '138', role: '队长' }, basis: 'GB 1' };
    expect(readHazard(typedOf(before), before.id, before, today)).to.deep.equal({ item: before });
  });
  it('from a table begins as found', () => {
    expect(hazardOfRow({ problem: 'x', level: 'major' }, uuid(1), today)).to.deep.equal(hazard(1, { problem: 'x', level: 'major', found: today }));
  });
});

describe('a risk as it is typed', () => {
  it('needs its name only', () => {
    expect(readRisk(emptyRisk, uuid(1))).to.deep.equal({ problems: [{ field: 'risk', code: 'empty' }] });
    const read = readRisk({ ...emptyRisk, risk: '车辆碰撞', level: 'larger', measures: ' 限速 ' }, uuid(1));
    expect(read).to.deep.equal({ item: { id: uuid(1), risk: '车辆碰撞', level: 'larger', measures: '限速', photos: [] } });
    expect('item' in read && check(riskSchema, read.item).ok).to.equal(true);
  });
});
