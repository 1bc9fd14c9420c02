interface Pressed {
  readonly button: HTMLButtonElement;
  readonly words: string | null;
}

/**
 * The second click of a double click was meant for what stood under the pointer at the first. A page that has changed between the two may have
 * put another button there, one that sends: such a click counts for nothing. Pressing on counts on the same button with the same words only, and
 * never on a form's main one, so that nothing is sent twice and no part of a form is passed over. The browser counts the clicks (`detail`);
 * the keyboard's have no count.
 */
export function ignoreSecondClicks(host: EventTarget): void {
  let first: Pressed | null = null;
  host.addEventListener('click', (event) => {
    const button = event.composedPath().find((one): one is HTMLButtonElement => one instanceof HTMLButtonElement) ?? null;
    const words = button && button.textContent;
    if ((event as MouseEvent).detail <= 1) first = button && { button, words };
    else if (button && (button !== first?.button || words !== first.words || button.type === 'submit' || button.classList.contains('primary'))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
}
