import type { AnzeCaseEvent } from '../shared/events/case';

/** As much of the tracker as this needs. */
interface Lists extends HTMLElement {
  showList(): void;
}
const isOpened = (state: unknown): boolean => typeof state === 'object' && state !== null && (state as { readonly anzeCase?: unknown }).anzeCase === true;

/**
 * For a page whose history is its own, such as the app: the browser's Back leads from an open complaint to the list, and not off the page.
 * The widget by itself leaves the history alone.
 */
export function backToList(page: Window): void {
  const { document, history, location } = page;
  let tracker: Lists | null = null;
  let before = '';
  document.addEventListener('anze-case', (event: Event) => {
    const { detail: { code } } = event as AnzeCaseEvent;
    tracker = code === null ? null : (event.target as Lists);
    before = location.href;
    if (code !== null && !isOpened(history.state)) history.pushState({ ...(history.state as object | null), anzeCase: true }, '');
    // It was left by the widget's own button: what was opened for it in the history goes too.
    else if (code === null && isOpened(history.state)) history.back();
  });
  page.addEventListener('popstate', ({ state }) => {
    // Another part of the page was asked for: what is open there stays open.
    const isSamePlace = location.href === before;
    before = location.href;
    if (isSamePlace && !isOpened(state)) tracker?.showList();
  });
}
