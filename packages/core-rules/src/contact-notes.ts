import type { AllAssessments } from './assess-all';

/** Whom to ask where no local rule is known, or not yet: in each language. */
export const contactNotes: Readonly<Record<Exclude<AllAssessments['local'], 'known'>, Readonly<Record<'zh' | 'en', string>>>> = {
  none: {
    zh: '这里没有收录当地的规定，不等于当地没有规定：请向当地应急管理部门或行业主管部门询问。',
    en: 'No local rule is known here, which does not mean that there is none: ask the local emergency management bureau or the authority of your trade.',
  },
  unknown: {
    zh: '先说明企业在哪里、做哪一行，才知道适用哪里的规定。',
    en: 'Say first where the firm is and what it does; then it is known which rules apply.',
  },
};
