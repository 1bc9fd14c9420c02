/** What may have brought the network back. */
export type Wake = 'load' | 'focus' | 'online' | 'timer' | 'submit' | 'login';

/** Listens to the page; answers how to stop. */
export type Wakes = (wake: (why: Wake) => void) => () => void;

export const pageWakes: Wakes = (wake) => {
  const onFocus = () => wake('focus');
  const onOnline = () => wake('online');
  // A page that comes back from the browser's cache has missed its timers.
  const onShow = () => wake('focus');
  const onVisible = () => {
    if (document.visibilityState === 'visible') wake('focus');
  };
  window.addEventListener('focus', onFocus);
  window.addEventListener('online', onOnline);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('focus', onFocus);
    window.removeEventListener('online', onOnline);
    window.removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
