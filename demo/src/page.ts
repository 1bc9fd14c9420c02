// Language and other choices stand in the address, so that they hold from page to page with neither cookie nor storage.

const query = new URLSearchParams(location.search);

export const choice = (name: string): string => query.get(name) ?? '';

/** An empty value takes the choice back. */
export function choose(name: string, value: string): void {
  if (value) query.set(name, value);
  else query.delete(name);
  const text = query.toString();
  history.replaceState(history.state, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
  carry();
}

/** Links to the other pages take the choices along. */
export function carry(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.origin === location.origin && !link.getAttribute('href')!.startsWith('#')) link.search = query.toString();
  }
}

export type English = Readonly<Record<string, string>>;

const chinese = new Map<Node, string>();
const isEnglish = (): boolean => document.documentElement.lang === 'en';

export type Both = readonly [zh: string, en: string];

/** For sentences that a script makes. */
export const say = (zh: string, en: string): string => (isEnglish() ? en : zh);

/** The pages are written in Chinese; `data-t` names the English sentence that may stand instead, `data-t-label` that of the label. */
function write(english: English): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    if (!chinese.has(element)) chinese.set(element, element.textContent ?? '');
    element.textContent = isEnglish() ? (english[element.dataset.t!] ?? element.textContent) : chinese.get(element)!;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-t-label]')) {
    const label = element.getAttributeNode('aria-label')!;
    if (!chinese.has(label)) chinese.set(label, label.value);
    label.value = isEnglish() ? (english[element.dataset.tLabel!] ?? label.value) : chinese.get(label)!;
  }
}

/** Puts the page into its language and connects the switch; `redraw` makes what a script wrote. */
export function startPage(english: English, redraw: () => void = () => {}): void {
  const button = document.querySelector<HTMLButtonElement>('#language')!;
  const show = (language: string) => {
    document.documentElement.lang = language;
    button.textContent = isEnglish() ? '中文' : 'English';
    button.lang = isEnglish() ? 'zh-CN' : 'en';
    write(english);
    redraw();
  };
  button.addEventListener('click', () => {
    choose('lang', isEnglish() ? '' : 'en');
    show(choice('lang') === 'en' ? 'en' : 'zh-CN');
  });
  carry();
  show(choice('lang') === 'en' ? 'en' : 'zh-CN');
}
