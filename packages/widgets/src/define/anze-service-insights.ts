import { AnzeServiceInsights } from '../service-insights/service-insights';

if (!customElements.get('anze-service-insights')) customElements.define('anze-service-insights', AnzeServiceInsights);
// The chips come with the rules.
void import('./anze-citation');
