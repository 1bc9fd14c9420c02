import { expect } from '@open-wc/testing';
import { CanonicalError, canonical } from './canonical';
import { hashOf, hashOfBlob, hashOfBytes, hashOfText } from './hash';
import { randomId } from './random-id';

describe('canonical JSON', () => {
  it('sorts keys by code unit at every level and leaves lists in order', () => {
    expect(canonical({ b: [3, 1], a: { z: 1, y: null }, 中: true, A: '' })).to.equal('{"A":"","a":{"y":null,"z":1},"b":[3,1],"中":true}');
  });
  it('writes numbers as RFC 8785 does', () => {
    // eslint-disable-next-line no-loss-of-precision
    expect(canonical([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0])).to.equal('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
  });
  it('escapes what must be and nothing else', () => {
    expect(canonical('€$\u000f\nA\'B"\\\\"/<\u2028')).to.equal('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/<\u2028"');
  });
  it('keeps half a character readable after a journey as UTF-8', () => {
    const text = canonical({ a: 'cut \ud83d', b: '😀' });
    expect(text).to.equal('{"a":"cut \\ud83d","b":"😀"}');
    expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(text)))).to.deep.equal({ a: 'cut \ud83d', b: '😀' });
  });
  it('is not fooled by a page that gives arrays and objects a toJSON', () => {
    const clean = canonical({ a: [1, 'x'] });
    const arrays = Array.prototype as unknown as Record<string, unknown>;
    const objects = Object.prototype as unknown as Record<string, unknown>;
    const strings = String.prototype as unknown as Record<string, unknown>;
    try {
      for (const prototype of [arrays, objects, strings]) prototype.toJSON = () => 'fooled';
      expect(canonical({ a: [1, 'x'] })).to.equal(clean);
    } finally {
      for (const prototype of [arrays, objects, strings]) delete prototype.toJSON;
    }
  });
  it('counts an undefined member as not there', () => {
    expect(canonical({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });
  it('names the place of what JSON cannot hold', () => {
    const cycle: Record<string, unknown> = {};
    cycle.again = cycle;
    for (const [value, path] of [
      [{ a: [1, NaN] }, 'a[1]'], [{ a: { b: Infinity } }, 'a.b'], [[undefined], '[0]'], [{ d: new Date(0) }, 'd'], [{ m: new Map() }, 'm'], [{ f: () => 1 }, 'f'],
    ] as const) {
      expect(() => canonical(value)).to.throw(CanonicalError).with.property('path', path);
    }
    expect(() => canonical(cycle)).to.throw(CanonicalError, 'cycle');
  });
  it('survives the journey through JSON for texts, numbers and nesting of every kind', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
    const make = (depth: number): unknown => {
      switch (random(depth > 4 ? 4 : 6)) {
        case 0: return random(2) === 0;
        case 1: return (random(2e9) - 1e9) / 10 ** random(20);
        case 2: return String.fromCharCode(...Array.from({ length: random(6) }, () => random(0x10000)));
        case 3: return null;
        case 4: return Array.from({ length: random(4) }, () => make(depth + 1));
        default: return Object.fromEntries(Array.from({ length: random(4) }, () => [String.fromCharCode(random(0x3000)), make(depth + 1)]));
      }
    };
    for (let i = 0; i < 500; i++) {
      const value = make(0);
      expect(canonical(JSON.parse(canonical(value)))).to.equal(canonical(value));
      expect(JSON.parse(canonical(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
    }
  });
});

describe('SHA-256', () => {
  it('gives the published values', () => {
    expect(hashOfText('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hashOfText('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  it('of a value is that of its canonical text, whatever the order of keys', () => {
    expect(hashOf({ b: 1, a: 2 })).to.equal(hashOfText('{"a":2,"b":1}'));
    expect(hashOf({ a: 2, b: 1 })).to.equal(hashOf({ b: 1, a: 2 }));
  });
  it('of a blob read in pieces is that of its bytes', async () => {
    const bytes = new Uint8Array(2.5 * 1024 * 1024).map((_, i) => i * 31);
    expect(await hashOfBlob(new Blob([bytes]))).to.equal(hashOfBytes(bytes));
  });
});

describe('a random id', () => {
  it('is a version 4 UUID and another one each time', () => {
    const ids = new Set(Array.from({ length: 1000 }, () => randomId()));
    expect(ids.size).to.equal(1000);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
