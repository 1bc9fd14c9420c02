import { describe, expect, it } from 'vitest';
import guangdong from './generated/guangdong-non-coal-mine/decisions';
import general from './generated/sector-requirements/decisions';
import shaanxi from './generated/shaanxi/decisions';
import shandong from './generated/shandong-transport/decisions';
import { assess, calledUp, compile, factCatalogue, schedule, type CaseEvent, type Decisions, type Facts } from './index';

const found = (hazardLevel: string): CaseEvent => ({ id: 'h', event: 'hazardFound', date: '2026-11-02', hazardLevel });
const refused: CaseEvent = { id: 'r', event: 'rectificationRefused', of: 'h', date: '2026-11-10', hazardLevel: 'major' };
const overdue: CaseEvent = { id: 'o', event: 'majorHazardUnrectified', of: 'h', date: '2026-11-17' };
const calls = (rulebook: Decisions, facts: Facts, ...events: CaseEvent[]) =>
  calledUp(compile(rulebook, factCatalogue(rulebook.facts)), facts, events).filter(({ finding }) => finding.to === 'regulator' && finding.owes === 'insurer').map(({ finding, event }) => `${event.id} ${finding.clauses.join()}`);

describe('duties without a day', () => {
  it('of Shandong: a refused major hazard is reported; a general one, or one only late, is not', () => {
    const facts = { region: '370000', sector: 'transport' };
    expect(calls(shandong, facts, found('major'), refused)).toEqual(['r SD-4.3f']);
    expect(calls(shandong, facts, found('major'), overdue)).toEqual([]);
    expect(calls(shandong, facts, found('general'), { ...refused, hazardLevel: 'general' })).toEqual([]);
  });
  it('of Shaanxi: a major hazard past its day is reported, to three', () => {
    expect(calls(shaanxi, { region: '610000', sector: 'metal-smelting' }, found('major'), overdue)).toEqual(['o SX-6.4,SX-6.4b']);
  });
  it('of the general reference: a major hazard of a mine is reported as soon as it is found, of a builder not', () => {
    expect(calls(general, { sector: 'non-coal-mine' }, found('major'))).toEqual(['h SEC-MINE-1e']);
    expect(calls(general, { sector: 'construction' }, found('major'))).toEqual([]);
  });
  it.each([['non-coal-mine', 'MINE'], ['hazardous-chemicals', 'CHEM'], ['fireworks', 'FIREWORK'], ['transport', 'TRANSPORT'], ['construction', 'BUILD'], ['civil-explosives', 'EXPLOSIVE'], ['metal-smelting', 'SMELT'], ['fisheries', 'FISH']])(
    'of the general reference cite for %s the part of its own trade only', (sector, part) => {
      const book = compile(general, factCatalogue(general.facts));
      const { entitlements, duties } = assess(book, { sector });
      const called = calledUp(book, { sector }, [found('major'), refused, overdue]).map(({ finding }) => finding);
      const cited = [...entitlements, ...duties, ...called].filter(({ holds }) => holds === 'yes').flatMap(({ clauses }) => clauses);
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((clause) => /^SEC-[A-Z]/.test(clause) && !clause.startsWith(`SEC-${part}-`))).toEqual([]);
    });
  it('are not those that have a day, which the schedule has', () => {
    const facts = { region: '440000', sector: 'non-coal-mine' };
    expect(calls(guangdong, facts, found('major'), overdue)).toEqual([]);
    const rows = schedule(compile(guangdong, factCatalogue(guangdong.facts)), facts, [found('major'), overdue], { on: '2026-11-20' });
    expect(rows.filter(({ of }) => of === 'o')).toMatchObject([{ clauses: ['GD-25c', 'GD-25d'], due: '2026-11-17', state: 'overdue' }]);
  });
  it('do not hold elsewhere, and not for a level that nobody said', () => {
    expect(calls(shandong, { region: '330000', sector: 'transport' }, refused)).toEqual([]);
    expect(calls(shandong, { region: '370000', sector: 'transport' }, { id: 'r', event: 'rectificationRefused', date: '2026-11-10' })).toEqual([]);
  });
  it('name what is found by its fact', () => {
    const clauses = calledUp(compile(shandong, factCatalogue(shandong.facts)), { region: '370000', sector: 'transport' }, [found('general')]).flatMap(({ finding }) => finding.clauses);
    expect(clauses).toContain('SD-6.2d1');
  });
});
