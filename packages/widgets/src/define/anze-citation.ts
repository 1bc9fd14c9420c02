import { AnzeCitation } from '../citation/citation';

if (!customElements.get('anze-citation')) customElements.define('anze-citation', AnzeCitation);
