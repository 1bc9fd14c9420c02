import type { Translated } from './i18n';
import type zh from './office.zh-CN';

const en: Translated<typeof zh> = {
  foot: { made: 'Made with Anze Kit, version {{kit}}.', note: 'The interpretation of the competent authority prevails.', page: 'Page ', of: ' of ', end: ' pages', rulebook: 'Rulebook: {{id}}, version {{version}}.', day: 'Made on {{day}}.' },
  letter: { basis: 'Basis', quoted: '{{document}}, {{article}}: “{{quote}}”', unquoted: '{{document}}, {{article}}', to: 'To {{to}}:' },
  sign: { drawn: 'Signed by hand', typed: '{{name}} (signed)', refused: 'Not signed, noted: {{note}}', on: 'Signed on {{day}}', none: '(not signed)' },
  blank: '____________',
};
export default en;
