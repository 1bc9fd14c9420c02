import { daysBetween } from '@anze/core-rules';
import type { CaseFile } from '@anze/core-rules/records';
import { byDue, duesOn, type Due } from './due';
import { elderSwitch } from './elder';
import type { HazardList, Insights, RevisitForm, Tracker } from './elements';
import english from './insurer.en';
import { carry, say, startPage } from './page';
import { firmFacts, storyFirm } from './seed';
import { allCases, backend, eventsOf, policyStart, ready, serviceOf, startOver, storyFacts, today, todoOf } from './store';

const names = ['today', 'revisit', 'complaints', 'hazards', 'insights'] as const;
type Name = (typeof names)[number];
/** The section, and the service or complaint that was chosen from its list: in the address, so that the page opened anew shows the same. */
const place = (): readonly [Name, string] => {
  const [section, id = ''] = location.hash.slice(1).split('/');
  return [names.find((name) => name === section) ?? 'today', id];
};
const current = (): Name => place()[0];

const allFacts = () => ({ ...firmFacts, [storyFirm.policyNo]: storyFacts() });
const factsOf = (policyNo: string | undefined) =>
  policyNo === storyFirm.policyNo ? storyFacts() : { ...firmFacts[policyNo ?? ''], policyStart: policyStart() };

/** What each widget is given of this page; a section is opened with a new one, so that it shows what came in meanwhile. */
const given: Readonly<Record<string, (widget: HTMLElement, cases: readonly CaseFile[]) => void>> = {
  'anze-revisit-form': (widget, cases) => {
    const { revisits } = todoOf(cases);
    const service = serviceOf(cases, place()[1]) ?? revisits.find(({ record }) => record.firm.policyNo === storyFirm.policyNo) ?? revisits[0] ?? null;
    const { name = storyFirm.name, policyNo = storyFirm.policyNo, insurer = '' } = service?.record.firm ?? {};
    const events = eventsOf(cases, policyNo);
    Object.assign(widget, {
      backend, facts: factsOf(policyNo), firm: name, insurer, policyNumber: policyNo, events, service: events.find(({ id }) => id === service?.id) ?? null, visitor: '李客服', contact: '王厂长', party: 'insurer',
    } satisfies Partial<RevisitForm>);
  },
  'anze-complaint-tracker': (widget, cases) => {
    const code = cases.find(({ id }) => id === place()[1])?.queryCode ?? '';
    Object.assign(widget, { backend, facts: storyFacts(), insurer: storyFirm.insurer, party: 'insurer', code } satisfies Partial<Tracker>);
  },
  'anze-hazard-list': (widget) => {
    const { name, policyNo, insurer, region } = storyFirm;
    Object.assign(widget, { backend, facts: storyFacts(), firm: { name, policyNo, insurer, region }, party: 'insurer' } satisfies Partial<HazardList>);
  },
  'anze-service-insights': (widget) => Object.assign(widget, { backend, facts: allFacts() } satisfies Partial<Insights>),
};

/** The kit's loader fetches a widget's script when the first of its kind stands on the page. */
async function fill(name: Name): Promise<void> {
  const spot = document.querySelector<HTMLElement>(`#${name} .place`);
  if (!spot) return;
  await ready;
  const tag = spot.dataset.widget!;
  const widget = document.createElement(tag);
  given[tag]!(widget, await allCases());
  if (current() !== name) return;
  spot.replaceChildren(widget);
  showElder();
}

function isolated(text: string): HTMLElement {
  const part = document.createElement('bdi');
  part.textContent = text;
  return part;
}
function dueWords({ days, late, estimated }: Due): string {
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return say('规则没有写最晚哪天', 'The rules name no last day');
  const guess = estimated ? say('（推算）', ' (estimated)') : '';
  if (late) return say(`最晚 ${last}${guess}，已超期 ${late} 天`, `Due by ${last}${guess}: ${late} ${late === 1 ? 'day' : 'days'} overdue`);
  if (first !== last) return say(`最晚 ${days.join(' 或 ')}${guess}，记录里分不清是哪天`, `Due by ${days.join(' or ')}${guess}: the record does not say which`);
  const left = daysBetween(today, last);
  if (left === 0) return say(`今天到期${guess}`, `Due today${guess}`);
  return say(`最晚 ${last}${guess}，还有 ${left} 天`, `Due by ${last}${guess}: ${left} ${left === 1 ? 'day' : 'days'} left`);
}
function dueLine(due: Due): HTMLElement {
  const words = document.createElement('span');
  words.className = due.late ? 'due late' : 'due';
  words.dataset.due = due.days[0] ?? '';
  words.textContent = dueWords(due);
  return words;
}
function line(text: string, more: readonly string[], due: Due, act: string, onAct: () => void): HTMLLIElement {
  const row = document.createElement('li');
  const words = document.createElement('span');
  const title = document.createElement('strong');
  title.append(isolated(text));
  const rest = document.createElement('span');
  rest.className = 'muted';
  // Others wrote it: what turns the direction of a text ends with it.
  rest.append(...more.flatMap((one) => [isolated(one), ' ']));
  words.append(title, ' ', rest, ' ', dueLine(due));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = act;
  button.setAttribute('aria-label', `${act} ${text} ${more.join(' ')} ${dueWords(due)}`);
  button.addEventListener('click', onAct);
  row.append(words, button);
  return row;
}
const go = (name: Name, id: string): void => {
  const hash = `#${name}/${id}`;
  if (location.hash === hash) show();
  else location.hash = hash;
};

async function drawTodo(): Promise<void> {
  const cases = await allCases();
  const { revisits, complaints } = todoOf(cases);
  const files = new Map(cases.map((file) => [file.id, file]));
  const dueOf = await duesOn(today, allFacts());
  const sorted = <T extends { readonly id: string; readonly record: { readonly date: string } }>(list: readonly T[]) =>
    byDue(list.map((one) => ({ one, date: one.record.date, due: dueOf(files.get(one.id)!) })));
  const count = (id: string, figure: number): void => {
    document.querySelector(`#${id}-count`)!.textContent = say(`${figure} 件`, `${figure}`);
  };
  count('revisit', revisits.length);
  count('complaint', complaints.length);
  document.querySelector('#revisit-list')!.replaceChildren(...sorted(revisits).map(({ one, due }) => line(one.record.firm.name, [one.record.date], due, say('去回访', 'Revisit'), () => go('revisit', one.id))));
  document.querySelector('#complaint-list')!.replaceChildren(...sorted(complaints).map(({ one: { id, record }, due }) => line(record.firm.name, [record.date, record.subject], due, say('去办理', 'Answer'), () => go('complaints', id))));
}

/** One section at a time, named by the address; the focus goes to its heading, except when the page opens. */
function show(isFirst = false): void {
  const name = current();
  for (const one of names) document.querySelector<HTMLElement>(`#${one}`)!.hidden = one !== name;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.tabs a')) {
    if (link.hash === `#${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (name === 'today') void drawTodo();
  else void fill(name);
  if (!isFirst) document.querySelector<HTMLElement>(`#${name}-title`)!.focus();
}

const showElder = elderSwitch(() => say('长辈版', 'Elder look'), () => say('退出长辈版', 'Leave the elder look'));
window.addEventListener('hashchange', () => show());
document.querySelector('#start-over')!.addEventListener('click', () => void startOver().then(() => location.reload()));
// Whoever comes back by the tab of the browser sees what came in meanwhile.
window.addEventListener('focus', () => {
  if (current() === 'today') void drawTodo();
});
startPage(english, () => {
  showElder();
  if (current() === 'today') void drawTodo();
});
carry();
show(true);
