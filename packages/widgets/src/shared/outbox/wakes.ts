import type { Wakes } from '@anze/core-rules/device';

export type { Wake, Wakes } from '@anze/core-rules/device';

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
