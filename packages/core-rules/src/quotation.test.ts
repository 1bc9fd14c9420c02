import { expect, it } from 'vitest';
import { shownQuote } from './quotation';

it('says the words of a table’s cells once, with dots where other words follow', () => {
  expect(shownQuote('开展综合性事故隐患排查服务，持续跟踪整改进度。每年至少1次每年至少1次每年至少1次')).toBe('开展综合性事故隐患排查服务，持续跟踪整改进度。每年至少1次');
  expect(shownQuote('召开培训会。每年至少1次线下每年至少1次线下每年至少1次线上或线下')).toBe('召开培训会。每年至少1次线下……每年至少1次线上或线下');
});
it('leaves figures and words that are there once as they are', () => {
  expect(shownQuote('20000000元')).toBe('20000000元');
  expect(shownQuote('每年至少1次风险辨识评估或事故隐患排查服务')).toBe('每年至少1次风险辨识评估或事故隐患排查服务');
});
