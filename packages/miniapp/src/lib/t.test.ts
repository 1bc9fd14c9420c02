import { expect, it } from 'vitest';
import { Wording } from './t';

it('what others wrote turns no sentence around it', () => {
  expect(new Wording('zh-CN').t('service.saved', { service: '甲\u202e乙\u2067' })).toBe('已记下：甲乙');
});
