import { firms } from './firms';
import { choice, choose, say, startPage } from './page';
import english from './phone.en';
import { storyFirm } from './seed';

const chips = document.querySelector<HTMLElement>('#firms')!;
const screen = document.querySelector<HTMLIFrameElement>('#screen')!;
const switches = { mode: document.querySelector<HTMLButtonElement>('#elder')!, theme: document.querySelector<HTMLButtonElement>('#dark')! };
const values = { mode: 'elder', theme: 'dark' } as const;
const usual = { mode: 'standard', theme: 'light' } as const;
type Switch = keyof typeof switches;

/** `0` is no firm: the questions are asked. A link that shares answers has the word before all firms. */
const isShared = /anze=/.test(location.hash);
let chosen = isShared ? 0 : Number(choice('firm') || 1);
let isThere = false;

const lookOf = (): Readonly<Record<string, string>> => ({
  lang: choice('lang') === 'en' ? 'en' : 'zh-CN', mode: choice('mode') === values.mode ? values.mode : usual.mode, theme: choice('theme') === values.theme ? values.theme : usual.theme,
});
/** The app in the frame says that it is there before anything is asked of it. */
const tell = (data: object): void => {
  if (isThere) screen.contentWindow!.postMessage(data, location.origin);
};
function look(): void {
  for (const name of Object.keys(switches) as Switch[]) switches[name].setAttribute('aria-pressed', String(choice(name) === values[name]));
  tell({ anze: 'look', look: lookOf() });
}
/** Another firm is another visitor. */
function show(): void {
  const firm = firms[chosen - 1];
  // The insurer's page of this demo knows the first firm; the others are strangers there.
  const names = chosen === 1 ? { firm: storyFirm.name, insurer: storyFirm.insurer, policyNo: storyFirm.policyNo } : { firm: firm ? say(firm.zh, firm.en) : say('我的企业（演示）', 'My firm (demo)') };
  tell({ anze: 'firm', facts: firm?.facts ?? {}, names });
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
  look();
}

for (const name of Object.keys(switches) as Switch[]) {
  switches[name].addEventListener('click', () => {
    choose(name, choice(name) ? '' : values[name]);
    look();
  });
}
window.addEventListener('message', ({ origin, source, data }: MessageEvent<{ anze?: unknown } | null>) => {
  if (origin !== location.origin || source !== screen.contentWindow || data?.anze !== 'ready') return;
  isThere = true;
  look();
  if (!isShared) show();
});
startPage(english, drawChips);
screen.src = `h5/?${new URLSearchParams(lookOf()).toString()}${isShared ? location.hash : '#/rights'}`;
