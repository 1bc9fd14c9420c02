import type { Translated } from './i18n';
import type zh from './complaint-tracker.zh-CN';

const en: Translated<typeof zh> = {
  title: 'Complaints',
  loading: 'Opening the rules…',
  failed: { rulebook: 'The rules did not load; the network may be down.', src: 'The rules of this site cannot be used: {{reason}}', case: 'No dates can be worked out here: {{reason}}', retry: 'Try again' },
};
export default en;
