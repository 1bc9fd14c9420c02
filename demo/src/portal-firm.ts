import type { CaseEvent, Facts } from '@anze/core-rules';
import { backToList } from '@anze/widgets/complaint-tracker/back-to-list';
import { heldElsewhere } from '@anze/widgets/service-calendar/elsewhere';
import { elderSwitch } from './elder';
import type { Calendar, RecordDetail, Tracker } from './elements';
import { carry } from './page';
import { keep, merged, readKept } from './recorded';
import { storyFirm } from './seed';
import { allCases, backend, correctionsOf, eventsOf, keepFacts, ready, storyFacts } from './store';

const calendar = document.querySelector<Calendar>('anze-service-calendar')!;
const tracker = document.querySelector<Tracker>('anze-complaint-tracker')!;
const facts = storyFacts();

const cells: Readonly<Record<string, string>> = { name: storyFirm.name, policy: storyFirm.policyNo, insurer: storyFirm.insurer, start: String(facts.policyStart) };
for (const [name, text] of Object.entries(cells)) document.querySelector(`#firm-${name}`)!.textContent = text;

let services: readonly CaseEvent[] = [];
/** What hazards and complaints say: the calendar dates it, the records stand elsewhere. */
let elsewhere: readonly CaseEvent[] = [];
const show = (): void => {
  calendar.events = [...services, ...elsewhere];
};
async function readEvents(): Promise<void> {
  const cases = await allCases();
  services = merged(eventsOf(cases, storyFirm.policyNo), readKept(), correctionsOf(cases));
  await readElsewhere();
}
async function readElsewhere(): Promise<void> {
  elsewhere = await heldElsewhere({ storage: null, backend, own: { firm: storyFirm.name, policyNo: storyFirm.policyNo } });
  show();
}
// The list is the page's: what was recorded counts once it stands in it and is kept, also what was recorded before the list was read.
calendar.addEventListener('anze-record', (event) => {
  const { action, event: recorded } = (event as CustomEvent<RecordDetail>).detail;
  void listed.then(() => {
    keep(recorded.id, action === 'remove' ? null : recorded);
    const others = services.filter(({ id }) => id !== recorded.id);
    services = action === 'remove' ? others : [...others, recorded];
    show();
  });
});
// A complaint has a last day as soon as it has arrived.
tracker.addEventListener('anze-receipt', () => void listed.then(readElsewhere));
calendar.addEventListener('anze-facts', (event) => {
  const { facts: told } = (event as CustomEvent<{ facts: Facts }>).detail;
  calendar.facts = { ...calendar.facts, ...told };
  keepFacts(calendar.facts);
});
calendar.addEventListener('anze-complaint', (event) => {
  event.preventDefault();
  tracker.claim = (event as CustomEvent<unknown>).detail;
  document.querySelector('#complaints')!.scrollIntoView();
});

const listed = ready.then(() => {
  Object.assign(calendar, { facts, backend, firm: storyFirm.name, insurer: storyFirm.insurer, policyNumber: storyFirm.policyNo });
  Object.assign(tracker, {
    facts, backend, firm: storyFirm.name, insurer: storyFirm.insurer, policyNumber: storyFirm.policyNo, contact: '王厂长',
    contacts: [{ name: '示例省应急管理厅（演示）', kind: 'regulator', phone: '000-0000-0002' }, { name: '示例财产保险客服（演示）', kind: 'insurer', phone: '000-0000-0011' }],
  });
  return readEvents();
});
backToList(window);
carry();
elderSwitch(() => '长辈版', () => '退出长辈版')();
