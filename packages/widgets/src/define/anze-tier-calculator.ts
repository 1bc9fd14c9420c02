import { AnzeTierCalculator } from '../tier-calculator/tier-calculator';

if (!customElements.get('anze-tier-calculator')) customElements.define('anze-tier-calculator', AnzeTierCalculator);
// No question cites anything: the chips come with the answer.
window.addEventListener('anze-assess', () => void import('./anze-citation'), { capture: true, once: true });
