import type { Translated } from './i18n';
import type zh from './guide-answer.zh-CN';

const en: Translated<typeof zh> = {
  doubt: {
    range: '“{{from}}”: is that {{low}} or {{high}}?',
    about: '“{{from}}” is only roughly told. {{question}}',
    several: '“{{from}}” names more than one. {{question}}',
    'no-unit': '“{{from}}” has no unit. {{question}}',
    tax: '“{{from}}”: with tax or without? {{question}}',
    'no-year': '“{{from}}”: of which year?',
    'no-such-day': 'There is no day “{{from}}”. {{question}}',
    vague: '“{{from}}” is not sure enough. {{question}}',
    double: '“{{from}}” sounds like a double negation. {{question}}',
  },
  next: 'One more thing: {{question}}',
  fact: '{{label}}: {{value}}',
  note: {
    cut: 'That was long: only the first {{count}} characters were read.',
    skipped: 'Never mind, that stays open.',
    placeOpen: 'Rules differ from place to place: say where the firm is and what it does. What follows may apply to you or not.',
    nothing: 'The rules known here do not say, and nothing is guessed.',
    noTier: 'The rules here have no tiers.',
    sameForRange: 'Whichever number of that range it is, the tier is the same.',
  },
  mark: { draft: 'a draft for comment, not in force', unverified: 'source unverified, general reference only', perhaps: 'may apply', suppose: 'If: {{facts}}' },
  tierOpen: 'It may be {{tiers}}',
  due: 'By {{day}}',
};
export default en;
