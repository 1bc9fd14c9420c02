import { AnzeComplaintTracker } from '../complaint-tracker/complaint-tracker';

if (!customElements.get('anze-complaint-tracker')) customElements.define('anze-complaint-tracker', AnzeComplaintTracker);
// The first screen cites nothing: the chips come with the rules.
void import('./anze-citation');
