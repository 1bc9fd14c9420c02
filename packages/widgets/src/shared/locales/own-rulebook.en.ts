import type zh from './own-rulebook.zh-CN';
import type { Translated } from './i18n';

const en: Translated<typeof zh> = {
  slow: '{{address}} took too long to download.', large: '{{address}} is too large; 1 MB at most.',
  unsafe: '{{address}} is no address that can be used: give an https address or a path on this site.', absent: 'There is no file at {{address}} (404): check the address.', status: '{{address}} gave no file; the server answered {{status}}.',
  unreachable: '{{address}} could not be reached, or the browser blocked it. On another site, that site must allow it (CORS), and connect-src in the content security policy of this page must name it.',
  line: 'line {{line}}: ',
};
export default en;
