import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { caseOf, check, complaintStepSchema, hazardSchema, read, receiptSchema, revisitSchema, submissionSchema, type Submission } from './index';

const uuid = '0b9c6a4e-52a1-4c1e-9a52-7f0d3c1b2a10';
const sha = 'a'.repeat(64);
const firm = { name: '某某采石场' };
const revisit = {
  firm, date: '2026-03-12', visitor: { name: '李四' }, contact: { name: '张三', phone: '138 0000 0000' }, item: '隐患排查', serviceDate: '2026-03-02',
  overall: 'satisfied', photos: [],
};
const submission = { format: 1, id: uuid, madeAt: '2026-03-12T08:00:00.000Z', photos: [], kind: 'revisit', record: revisit };
const fieldsOf = (result: ReturnType<typeof check>) => (result.ok ? [] : result.fields.map(({ path }) => path));

describe('records', () => {
  it('takes a submission and gives back the same value', () => {
    expect(check(submissionSchema, submission)).toEqual({ ok: true, value: submission });
    expect(read(submissionSchema, JSON.stringify(submission))).toEqual({ ok: true, value: submission });
  });
  it('names the field that is wrong', () => {
    expect(fieldsOf(check(submissionSchema, { ...submission, record: { ...revisit, firm: { name: '  ' } } }))).toEqual(['record.firm.name']);
    expect(fieldsOf(check(submissionSchema, { ...submission, record: { ...revisit, date: '2026-04-31' } }))).toEqual(['record.date']);
    expect(fieldsOf(check(submissionSchema, { ...submission, id: uuid.toUpperCase() }))).toEqual(['id']);
  });
  it('says that a revisit lies before its service, and a due date before the finding', () => {
    expect(fieldsOf(check(revisitSchema, { ...revisit, date: '2026-03-01' }))).toEqual(['date']);
    const hazard = { id: uuid, problem: '护栏缺失', found: '2026-03-02', due: '2026-03-01', state: 'found', history: [], photos: [] };
    expect(fieldsOf(check(hazardSchema, hazard))).toEqual(['due']);
  });
  it('lists every photo that its record names', () => {
    const photo = { hash: sha, type: 'image/jpeg', bytes: 10 };
    expect(fieldsOf(check(submissionSchema, { ...submission, record: { ...revisit, photos: [photo] } }))).toEqual(['photos']);
    expect(check(submissionSchema, { ...submission, photos: [photo], record: { ...revisit, photos: [photo] } }).ok).toBe(true);
  });
  it('has no rating that nobody gave', () => {
    const { overall: _, ...unrated } = revisit;
    expect(fieldsOf(check(revisitSchema, unrated))).toEqual(['overall']);
  });
  it('lets no answer to a complaint pass without its three parts', () => {
    const answer = { step: 'complaintAnswered', complaint: uuid, date: '2026-03-12', by: { party: 'insurer' }, request: '补做排查', facts: '合同约定两次', measures: ' ' };
    expect(fieldsOf(check(complaintStepSchema, answer))).toEqual(['measures']);
    expect(check(complaintStepSchema, { ...answer, measures: '三日内补做' }).ok).toBe(true);
  });
  it('refuses keys it does not know, the prototype among them', () => {
    expect(check(receiptSchema, { format: 1, submissionId: uuid, hash: sha, receivedAt: '2026-03-12T08:00:00.000Z', queryCode: '7K2M-Q4XR-09BD', ledger: { case: uuid, seq: 1, head: sha }, more: 1 }).ok).toBe(false);
    expect(read(submissionSchema, JSON.stringify(submission).replace('{', '{"__proto__":{"x":1},')).ok).toBe(false);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('a text from outside', () => {
  it('is refused with the reason, never thrown', () => {
    const why = (text: string) => {
      const result = read(receiptSchema, text);
      return result.ok ? 'ok' : result.why;
    };
    expect(['<html>Please log in</html>', '', '{"a":', 'null', '['.repeat(100_000), 'x'.repeat(20_000_001)].map(why)).toEqual([
      'not-json', 'not-json', 'not-json', 'invalid', 'too-deep', 'too-large',
    ]);
  });
  it('does not count brackets within texts as depth', () => {
    expect(read(receiptSchema, JSON.stringify({ a: '['.repeat(1000), b: '\\"[[' }), { characters: 5000, depth: 2 })).toMatchObject({ why: 'invalid' });
  });
});

describe('depth and size, to the letter', () => {
  const anything = z.unknown();
  const why = (text: string, limits: { characters: number; depth: number }) => {
    const result = read(anything, text, limits);
    return result.ok ? 'ok' : result.why;
  };
  it('counts open brackets of both kinds, and closed ones back', () => {
    expect(['[[1]]', '{"a":{}}', '[{}]', '[[],[],{},{}]', '{"a":[],"b":[]}'].map((text) => why(text, { characters: 99, depth: 2 }))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(['[[[1]]]', '{"a":{"b":{}}}', '[{"a":[]}]', '[[],[[]]]', '[{},{"a":{}}]'].map((text) => why(text, { characters: 99, depth: 2 }))).toEqual(Array(5).fill('too-deep'));
  });
  it('sees where a text ends, an escaped quotation mark and an escaped stroke within', () => {
    expect(why('["a","[["]', { characters: 99, depth: 1 })).toBe('ok');
    expect(why('["\\"[["]', { characters: 99, depth: 1 })).toBe('ok');
    expect(why('["\\\\",[[]]]', { characters: 99, depth: 2 })).toBe('too-deep');
    expect(why('["\\\\","[["]', { characters: 99, depth: 1 })).toBe('ok');
    expect(why('["ab",[]]', { characters: 99, depth: 1 })).toBe('too-deep');
  });
  it('takes a text of just the size', () => {
    expect([why('[1]', { characters: 3, depth: 1 }), why('[12]', { characters: 3, depth: 1 })]).toEqual(['ok', 'too-large']);
  });
  it('names places within lists, tells at most 100 of them, and none where nothing was read', () => {
    const numbers = z.strictObject({ list: z.array(z.strictObject({ n: z.number() })) });
    expect(fieldsOf(check(numbers, { list: [{ n: 1 }, { n: 'x' }] }))).toEqual(['list[1].n']);
    expect(fieldsOf(check(numbers, { list: Array.from({ length: 150 }, () => ({ n: '' })) })).length).toBe(100);
    expect(read(anything, '{')).toEqual({ ok: false, why: 'not-json', fields: [] });
  });
});

describe('a submission', () => {
  it('belongs to its own case, a step to that of its complaint', () => {
    const other = '1c9c6a4e-52a1-4c1e-9a52-7f0d3c1b2a11';
    expect(caseOf(submission as Submission)).toBe(uuid);
    expect(caseOf({ ...submission, id: other, kind: 'complaint-step', record: { step: 'complaintWithdrawn', complaint: uuid, date: '2026-03-12', by: { party: 'insured' } } } as Submission)).toBe(uuid);
  });
  it('lists the photos of every hazard and of every step of its history', () => {
    const photo = { hash: sha, type: 'image/jpeg', bytes: 10 };
    const other = { ...photo, hash: 'b'.repeat(64) };
    const hazard = { id: uuid, problem: '护栏缺失', found: '2026-03-02', state: 'found', history: [{ step: 'found', date: '2026-03-02', photos: [other] }], photos: [photo] };
    const report = { firm, date: '2026-03-02', inspectors: [], risks: [], hazards: [hazard] };
    const of = (photos: readonly unknown[]) => check(submissionSchema, { ...submission, kind: 'hazards', photos, record: report });
    expect(of([photo, other])).toMatchObject({ ok: true });
    expect([fieldsOf(of([photo])), fieldsOf(of([other])), fieldsOf(of([]))]).toEqual([['photos'], ['photos'], ['photos']]);
  });
  it('has a hazard that may be due on the day it was found, or on no day yet', () => {
    const hazard = { id: uuid, problem: '护栏缺失', found: '2026-03-02', state: 'found', history: [], photos: [] };
    expect([check(hazardSchema, hazard).ok, check(hazardSchema, { ...hazard, due: '2026-03-02' }).ok, check(hazardSchema, { ...hazard, due: '2026-03-03' }).ok]).toEqual([true, true, true]);
  });
  it('has no hazard of which anything was done before it was found', () => {
    const hazard = { id: uuid, problem: '护栏缺失', found: '2026-03-02', state: 'told', photos: [] };
    const after = (...dates: string[]) => check(hazardSchema, { ...hazard, history: dates.map((date) => ({ step: 'told', date })) });
    expect(after('2026-03-02', '2026-03-03')).toMatchObject({ ok: true });
    expect(after('2026-03-02', '2026-03-01')).toMatchObject({ ok: false, fields: [{ path: 'history', message: 'a step lies before the day it was found' }] });
  });
  it('has a revisit that may be made on the day of its service', () => expect(check(revisitSchema, { ...revisit, date: revisit.serviceDate }).ok).toBe(true));
});
