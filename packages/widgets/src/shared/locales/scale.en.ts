import type { Translated } from './i18n';
import type zh from './scale.zh-CN';

export default {
  overall: { 'very-satisfied': 'Very satisfied', satisfied: 'Mostly satisfied', fair: 'So-so', dissatisfied: 'Not satisfied' },
} satisfies Translated<typeof zh>;
