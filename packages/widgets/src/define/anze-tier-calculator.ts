import './anze-citation';
import { AnzeTierCalculator } from '../tier-calculator/tier-calculator';

if (!customElements.get('anze-tier-calculator')) customElements.define('anze-tier-calculator', AnzeTierCalculator);
