import { AnzeRevisitForm } from '../revisit-form/revisit-form';

if (!customElements.get('anze-revisit-form')) customElements.define('anze-revisit-form', AnzeRevisitForm);
// The form cites nothing: the chips come with the rules.
void import('./anze-citation');
