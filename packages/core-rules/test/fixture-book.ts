import { compile, kitFacts, type Book, type Decisions } from '../src/index';

/** A small rulebook with one of each thing, for tests of the engine alone. */
export const fixture: Decisions = {
  format: 1, id: 'fixture', version: '1', role: 'local', status: 'trial', checkedOn: '2026-11-22', from: '2025-01-01', to: '2027-12-31',
  scope: { when: { region: '440000', sector: ['non-coal-mine', 'fireworks'] }, clauses: ['F-0'] },
  ask: ['premium', 'accidentLastYear', 'sizeClass', 'branchPremium'],
  tables: [{
    gives: 'tier',
    rows: [
      { value: 3, when: { premium: { lt: 100 }, accidentLastYear: false }, clauses: ['F-1a'] },
      { value: 2, when: { premium: { lt: 100 }, accidentLastYear: true }, clauses: ['F-1b'] },
      { value: 2, when: { premium: { gte: 100, lt: 200 }, accidentLastYear: false }, clauses: ['F-1c'] },
      { value: 1, when: { premium: { gte: 100, lt: 200 }, accidentLastYear: true }, clauses: ['F-1d'] },
      { value: 1, when: { premium: { gte: 200 } }, clauses: ['F-1e'] },
    ],
  }],
  entitlements: [
    { id: 'visit', topic: 'service', owes: 'insurer', to: 'insured', force: 'must', counts: [{ mode: ['offline'] }], amount: { min: 1, unit: 'visits', per: 'policyPeriod' }, clauses: ['F-2'] },
    {
      id: 'drill', topic: 'emergency', owes: 'insurer', to: 'insured', force: 'must', counts: [{ kind: ['emergency-drill'] }],
      rows: [
        { when: { tier: 1 }, amount: { min: 2, unit: 'times', per: 'year' }, clauses: ['F-3a'] },
        { when: { tier: 2 }, amount: { min: 1, unit: 'times', per: 'two-years' }, clauses: ['F-3b'] },
        { when: { tier: 3 }, force: 'may', clauses: ['F-3c'] },
      ],
    },
    {
      id: 'review', topic: 'inspection', owes: 'insurer', to: 'insured', force: 'must', counts: [{ kind: ['hazard-inspection'] }],
      rows: [
        { when: { tier: 1 }, reading: 'strict:no', amount: { min: 1, unit: 'times', per: 'year' }, clauses: ['F-4a'] },
        { when: { tier: 1 }, reading: 'strict:yes', amount: { min: 2, unit: 'times', per: 'year' }, clauses: ['F-4b'] },
      ],
    },
    { id: 'check-up', topic: 'inspection', owes: 'insurer', to: 'insured', force: 'must', includedIn: 'review', counts: [{ kind: ['hazard-inspection'], item: 'check-up' }], when: { tier: 1 }, amount: { min: 1, unit: 'times', per: 'year' }, clauses: ['F-5'] },
    { id: 'large-only', topic: 'assessment', owes: 'insurer', to: 'insured', force: 'should', counts: [{ kind: ['risk-assessment'] }], when: { sizeClass: ['large', 'medium'] }, amount: { min: 1, unit: 'times', per: 'half-year' }, clauses: ['F-6'] },
    { id: 'kinds', topic: 'service', owes: 'insurer', to: 'insured', force: 'must', countsItems: ['drill', 'review', 'large-only'], amount: { min: 2, unit: 'kinds', per: 'year' }, clauses: ['F-7'] },
    { id: 'hours', topic: 'training', owes: 'insurer', to: 'insured', force: 'must', counts: [{ kind: ['training'] }], amount: { min: 2, unit: 'classHours', per: 'visit' }, clauses: ['F-8'] },
  ],
  duties: [
    { id: 'staff', topic: 'staff', owes: 'insurer', to: '-', force: 'must', rows: [
      { when: { branchPremium: { gte: 1000 } }, amount: { min: 2, unit: 'persons', per: null }, clauses: ['F-9a'] },
      { when: { branchPremium: { lt: 1000 } }, amount: { min: 1, unit: 'persons', per: null }, clauses: ['F-9b'] },
    ] },
    { id: 'tell', topic: 'hazard', owes: 'insurer', to: 'insured', force: 'must', on: { hazardLevel: 'major' }, parts: [{ clauses: ['F-10a'] }, { clauses: ['F-10b'] }] },
  ],
  deadlines: [
    {
      id: 'first', topic: 'service', owes: 'insurer', to: 'insured', force: 'must', on: { event: 'policyStart' }, within: [4, 'months'], meets: 'visit',
      extension: { max: [2, 'months'], if: { specialCircumstances: true }, consent: ['insured', 'insurer-head'], written: true, clauses: ['F-11x'] }, clauses: ['F-11'],
    },
    { id: 'first-project', topic: 'service', owes: 'insurer', to: 'insured', force: 'may', when: { projectPolicy: true }, on: { event: 'projectStart' }, within: [4, 'months'], replaces: ['first'], clauses: ['F-12'] },
    { id: 'answer', topic: 'complaint', owes: 'insurer', to: 'insured', force: 'must', on: { event: 'complaintReceived' }, within: [10, 'workdays'], doneBy: 'complaintAnswered', clauses: ['F-13'] },
    {
      id: 'answer-checked', topic: 'complaint', owes: 'insurer', to: 'insured', force: 'must', on: { event: 'complaintReceived', complaintNeedsVerification: true }, within: [30, 'workdays'], replaces: ['answer'], doneBy: 'complaintAnswered',
      extension: { max: [30, 'days'], if: { complaintComplex: true }, consent: ['complainant'], reading: 'strict:no', clauses: ['F-14x'] }, clauses: ['F-14'],
    },
    { id: 'contact', topic: 'complaint', owes: 'insurer', to: 'insured', force: 'must', on: { event: 'complaintReceived' }, within: [0, 'days'], clauses: ['F-15'] },
    { id: 'report', topic: 'report', owes: 'insurer', to: 'insured', force: 'must', on: { event: 'serviceCompleted' }, about: [{ kind: ['risk-assessment'] }], within: [5, 'workdays'], doneBy: 'reportDelivered', clauses: ['F-16'] },
    { id: 'revisit', topic: 'revisit', owes: 'insurer', to: 'insured', force: 'must', on: { event: 'serviceCompleted' }, within: [10, 'workdays'], doneBy: 'revisitDone', clauses: ['F-17'] },
    { id: 'yearly', topic: 'evaluation', owes: 'insurer', to: 'regulator', force: 'must', every: 'calendarYear', at: ['03-31', 'next-year'], doneBy: 'reportSent', clauses: ['F-18'] },
    { id: 'mid-year', topic: 'report', owes: 'insurer', to: 'regulator', force: 'must', every: 'half-year', at: ['07-31', 'same-year'], clauses: ['F-19'] },
    { id: 'filing', topic: 'report', owes: 'insurer', to: 'regulator', force: 'must', every: 'once', at: ['06-15', '2024'], clauses: ['F-20'] },
  ],
  procedures: [], forms: [], notEncoded: {},
  disputes: [{ id: 'strict', default: 'no', readings: { no: { clauses: ['F-4a'] }, yes: { clauses: ['F-4b'] } } }],
};
export const fixtureBook = (readings: Readonly<Record<string, string>> = {}): Book => compile(fixture, kitFacts, readings);
