import type zh from './questions.zh-CN';
import type { Translated } from './i18n';

const en: Translated<typeof zh> = {
  step: 'Step {{step}}',
  stepOf: 'Step {{step}} of {{total}}',
  next: 'Next',
  back: 'Back',
  skip: 'I do not know, skip',
  showNow: 'Show the result now',
  toResult: 'Show the result',
  cancel: 'Leave it as it was',
  choose: 'Please choose',
  province: 'Province',
  prefecture: 'City',
  anyPrefecture: 'No city, the whole province',
  understood: 'That is {{value}}',
  inBand: 'in the band {{band}}',
  unit: { yuan: 'yuan', 'ten-thousand-yuan': 'ten thousand yuan', persons: 'persons', none: ' ' },
  size: {
    byFigures: 'I do not know, work it out', byChoice: 'I know the size, let me choose', result: 'It comes to: {{size}}',
    source: 'By the method of the statistics office, for reference.',
  },
  problem: {
    title: 'One thing to correct',
    empty: '“{{fact}}” is empty. If you do not know, press “I do not know, skip”.',
    choose: 'Nothing is chosen for “{{fact}}”. If you do not know, press “I do not know, skip”.',
    needed: 'Nothing is chosen for “{{fact}}”. It decides which rules apply, so please choose.',
    'not-a-number': '“{{typed}}” is not a number. Write it like 32000 or 32,000.5, with a point for decimals.',
    negative: '“{{typed}}” is less than 0. Write 0 or more.',
    'too-large': '“{{typed}}” is too large. Check the unit and the number of noughts.',
    'not-a-day': '“{{fact}}”: “{{typed}}” is not a date. Write all four digits of the year, like 2026-03-01.',
    'not-a-choice': 'This answer to “{{fact}}” is not known here. Please choose again.',
  },
  dropped: 'Answers not needed now were put aside: {{facts}}. All others are kept. ',
  returned: 'Answers that were put aside are used again: {{facts}}.',
  city: 'Firms in {{places}} have local rules. In which city is yours?',
  answers: { title: 'Your answers', change: 'Change', skipped: 'Not answered', again: 'Start again' },
  dispute: { title: 'Disputed', help: 'The text contradicts itself and can be read in two ways. Choose one to count by it.', reading: 'Reading {{letter}}', default: 'default', chosen: 'Counted by this reading', use: 'Count by this reading' },
};
export default en;
