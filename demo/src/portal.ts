import { carry, choice, choose } from './page';

const button = document.querySelector<HTMLButtonElement>('#elder')!;

/** A widget takes the look of its page by one attribute. */
function show(): void {
  const isElder = choice('mode') === 'elder';
  document.documentElement.classList.toggle('elder', isElder);
  button.setAttribute('aria-pressed', String(isElder));
  button.textContent = isElder ? '退出长辈版' : '长辈版';
  for (const widget of document.querySelectorAll('anze-tier-calculator')) {
    if (isElder) widget.setAttribute('mode', 'elder');
    else widget.removeAttribute('mode');
  }
}

button.addEventListener('click', () => {
  choose('mode', choice('mode') === 'elder' ? '' : 'elder');
  show();
});
carry();
show();
