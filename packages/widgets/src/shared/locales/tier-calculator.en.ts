import type zh from './tier-calculator.zh-CN';
import type { Translated } from './i18n';

const en: Translated<typeof zh> = {
  title: 'What your insurer owes you',
  start: 'Answer a few questions to see which accident-prevention services the rules oblige your insurer to give you, by when, and under which article.',
  loading: 'Opening the rules…',
  failed: { rulebook: 'The rules could not be loaded; the connection may be down.', unknown: 'This site names a rulebook “{{id}}” that does not exist. There are: {{known}}.', retry: 'Try again', src: 'The rulebook that this site provides cannot be used: {{reason}}', facts: 'This site gave “{{facts}}” in a form that cannot be used, so it was left out; the rest is taken. Please answer it yourself, or tell the site.' },
  policies: { name: 'Policy {{number}}' },
};
export default en;
