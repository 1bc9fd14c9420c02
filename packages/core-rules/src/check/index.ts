export { checkRulebook } from './check';
export type { BookTexts, CheckedFile, CheckFinding, CheckOptions, Severity } from './check';
export { checkRulebookText } from './text';
export type { RulebookFiles } from './text';
export { codes } from './wording';
export type { Code, Language } from './wording';
