import type { Both } from './page';

/** What a page calls each widget; a test holds it against the list of widgets. */
export const widgetNames: Readonly<Record<string, Both>> = {
  'anze-tier-calculator': ['服务计算器', 'Service calculator'],
  'anze-service-calendar': ['服务日历', 'Service calendar'],
  'anze-hazard-list': ['隐患清单', 'Hazard list'],
  'anze-complaint-tracker': ['投诉', 'Complaint tracker'],
  'anze-service-insights': ['服务统计', 'Service figures'],
  'anze-revisit-form': ['服务回访表', 'Revisit form'],
  'anze-guide': ['问一问', 'Ask'],
  'anze-citation': ['条文依据', 'Citation'],
};
