import { describe, expect, it } from 'vitest';
import { isLarge, lookClass } from './look';

describe('how the pages look', () => {
  it('follows the size of type that WeChat is set to: care mode is large, one step up is not', () => {
    for (const scale of [0.94, 1, 1.06, 1.15]) expect(isLarge({ fontSizeScaleFactor: scale }), String(scale)).toBe(false);
    for (const scale of [1.235, 1.4]) expect(isLarge({ fontSizeScaleFactor: scale }), String(scale)).toBe(true);
    expect(isLarge({ fontSizeSetting: 17 })).toBe(false);
    expect(isLarge({ fontSizeSetting: 23.8 })).toBe(true);
  });
  it('is the usual one where WeChat says nothing', () => {
    expect(lookClass({}, {})).toBe('');
  });
  it('is what was chosen by hand, whatever WeChat says', () => {
    expect(lookClass({ look: 'elder' }, { fontSizeScaleFactor: 1 })).toBe('elder');
    expect(lookClass({ look: 'usual' }, { fontSizeScaleFactor: 1.4 })).toBe('');
  });
});
