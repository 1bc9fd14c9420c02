import { AnzeHazardList } from '../hazard-list/hazard-list';

if (!customElements.get('anze-hazard-list')) customElements.define('anze-hazard-list', AnzeHazardList);
// The chips come with the duties.
void import('./anze-citation');
