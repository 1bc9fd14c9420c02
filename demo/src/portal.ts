import { elderSwitch } from './elder';
import type { Guide, OpenDetail } from './elements';
import { carry } from './page';
import { keepFacts } from './store';

type FactsEvent = CustomEvent<Pick<Guide, 'facts'>>;
/** The page with the narrow column has none. */
const guide = document.querySelector<Guide>('anze-guide');

// What was answered goes along to the firm's own page, and is known where one asks in words.
document.addEventListener('anze-assess', (event) => {
  const { facts } = (event as FactsEvent).detail;
  keepFacts(facts);
  if (guide) guide.facts = facts;
});
guide?.addEventListener('anze-facts', (event) => {
  guide.facts = (event as FactsEvent).detail.facts;
});
guide?.addEventListener('anze-open', (event) => {
  const { widget, facts } = (event as CustomEvent<OpenDetail>).detail;
  // The calculator stands on this page.
  if (widget === 'anze-tier-calculator') return;
  event.preventDefault();
  keepFacts(facts);
  location.assign(`portal-firm.html${location.search}${widget === 'anze-complaint-tracker' ? '#complaints' : ''}`);
});
carry();
elderSwitch(() => '长辈版', () => '退出长辈版')();
