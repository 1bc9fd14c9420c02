import { choice, choose } from './page';

/** The switch of a page's large look. A widget takes the look of its page by one attribute. */
export function elderSwitch(on: () => string, off: () => string): () => void {
  const button = document.querySelector<HTMLButtonElement>('#elder')!;
  const show = (): void => {
    const isElder = choice('mode') === 'elder';
    document.documentElement.classList.toggle('elder', isElder);
    button.setAttribute('aria-pressed', String(isElder));
    button.textContent = isElder ? off() : on();
    for (const widget of document.querySelectorAll('main *, aside *')) {
      if (!widget.localName.startsWith('anze-')) continue;
      if (isElder) widget.setAttribute('mode', 'elder');
      else widget.removeAttribute('mode');
    }
  };
  button.addEventListener('click', () => {
    choose('mode', choice('mode') === 'elder' ? '' : 'elder');
    show();
  });
  return show;
}
