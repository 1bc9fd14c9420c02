import { AnzeServiceCalendar } from '../service-calendar/service-calendar';

if (!customElements.get('anze-service-calendar')) customElements.define('anze-service-calendar', AnzeServiceCalendar);
// The month cites nothing: the chips come with the rules.
void import('./anze-citation');
