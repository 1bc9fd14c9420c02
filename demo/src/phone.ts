import { firms, type Calculator } from './firms';
import { choice, choose, say, startPage } from './page';
import english from './phone.en';

const chips = document.querySelector<HTMLElement>('#firms')!;
const screen = document.querySelector<HTMLElement>('#screen')!;
const switches = { mode: document.querySelector<HTMLButtonElement>('#elder')!, theme: document.querySelector<HTMLButtonElement>('#dark')! };
const values = { mode: 'elder', theme: 'dark' } as const;
type Switch = keyof typeof switches;

/** `0` is no firm: the questions are asked. A link that shares answers has the word before all firms. */
let chosen = /anze=/.test(location.hash) ? 0 : Number(choice('firm') || 1);

function look(widget: Element): void {
  for (const name of Object.keys(switches) as Switch[]) {
    const isOn = choice(name) === values[name];
    switches[name].setAttribute('aria-pressed', String(isOn));
    if (isOn) widget.setAttribute(name, values[name]);
    else widget.removeAttribute(name);
  }
  screen.classList.toggle('dark', choice('theme') === 'dark');
}

/** Another firm is another visitor: a new widget, that knows nothing of the one before. */
function show(): void {
  const widget = document.createElement('anze-tier-calculator') as Calculator;
  const firm = firms[chosen - 1];
  if (firm) widget.facts = firm.facts;
  look(widget);
  screen.replaceChildren(widget);
  screen.scrollTop = 0;
}

function drawChips(): void {
  const names = [say('自己填', 'My own'), ...firms.map(({ zh, en }) => say(zh, en))];
  chips.replaceChildren(...names.map((name, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button small';
    button.textContent = name;
    button.setAttribute('aria-pressed', String(i === chosen));
    button.addEventListener('click', () => {
      chosen = i;
      if (location.hash) history.replaceState(null, '', location.pathname + location.search);
      choose('firm', String(i));
      for (const [at, other] of [...chips.children].entries()) other.setAttribute('aria-pressed', String(at === i));
      show();
    });
    return button;
  }));
}

for (const name of Object.keys(switches) as Switch[]) {
  switches[name].addEventListener('click', () => {
    choose(name, choice(name) ? '' : values[name]);
    look(screen.querySelector('anze-tier-calculator')!);
  });
}
startPage(english, drawChips);
show();
