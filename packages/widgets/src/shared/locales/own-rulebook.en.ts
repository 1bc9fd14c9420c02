import type zh from './own-rulebook.zh-CN';
import type { Translated } from './i18n';

const en: Translated<typeof zh> = {
  slow: '{{address}} took too long to download.', large: '{{address}} is too large; 1 MB at most.', line: 'line {{line}}: ',
};
export default en;
