import type { Translated } from './i18n';
import type zh from './hazard-list.zh-CN';

export default {
  title: 'Hazard list',
  opening: 'Opening the list…',
  failed: 'The list did not load; the network may be down.',
  retry: 'Try again',
} as const satisfies Translated<typeof zh>;
