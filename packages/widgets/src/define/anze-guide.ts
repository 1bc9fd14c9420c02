import { AnzeGuide } from '../guide/guide';

if (!customElements.get('anze-guide')) customElements.define('anze-guide', AnzeGuide);
// The first screen cites nothing: the chips come with the answers.
void import('./anze-citation');
