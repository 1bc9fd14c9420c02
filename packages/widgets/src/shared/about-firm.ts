import type { Language } from './locales/i18n';

const english: readonly (readonly [RegExp, string])[] = [
  [/\byour firm\b/g, 'the firm'], [/\bYour firm\b/g, 'The firm'], [/\byour\b/g, 'the insured’s'], [/\bYour\b/g, 'The insured’s'],
  [/\byours\b/g, 'theirs'], [/\byourself\b/g, 'themselves'], [/\byou\b/g, 'the insured'], [/\bYou\b/g, 'The insured'],
];
/**
 * A rulebook's sentences speak to the firm; whoever else reads them reads about it. Never a quotation. English says “the insured”, which
 * takes the verbs that “you” takes: they are, they have.
 */
export const aboutFirm = (text: string, language: Language): string =>
  language === 'zh-CN' ? text.replace(/你们|你|您/g, '企业') : english.reduce((said, [you, they]) => said.replace(you, they), text);
