import { languageOf } from '../shared/locales/i18n';
import { AnzeTierCalculator } from '../tier-calculator/tier-calculator';

// The first question's words: asked for before the element is made, which takes a slow phone a while.
if (languageOf(document.documentElement.lang) === 'zh-CN') void import('@anze/core-rules/facts/zh').catch(() => undefined);
if (!customElements.get('anze-tier-calculator')) customElements.define('anze-tier-calculator', AnzeTierCalculator);
// No question cites anything: the chips come with the answer.
window.addEventListener('anze-assess', () => void import('./anze-citation'), { capture: true, once: true });
