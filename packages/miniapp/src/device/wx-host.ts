import type { Clock, Locks, Wakes } from '@anze/core-rules/device';

export const wxClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A mini-program has one logic layer: nobody else can hold anything. */
export const noLocks: Locks = { tryHold: async () => ({ isHeld: true, release: () => undefined }) };

export const wxWakes: Wakes = (wake) => {
  const onShow = (): void => wake('focus');
  const onNetwork = ({ isConnected }: { isConnected: boolean }): void => {
    if (isConnected) wake('online');
  };
  wx.onAppShow(onShow);
  wx.onNetworkStatusChange(onNetwork);
  return () => {
    wx.offAppShow(onShow);
    // Typed too narrowly: what was handed to `on` is handed back.
    wx.offNetworkStatusChange(onNetwork as unknown as Parameters<typeof wx.offNetworkStatusChange>[0]);
  };
};
