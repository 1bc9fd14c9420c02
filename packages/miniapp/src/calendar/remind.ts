/** `refused`: the person said no; `off`: WeChat's switch for such messages is off; `banned`: WeChat has taken the template away; `unsent`: allowed, but the insurer's server does not know of it. */
export type Reminded = 'reminded' | 'refused' | 'off' | 'banned' | 'unsent' | 'failed' | 'none';
export interface Subscriptions {
  requestSubscribeMessage?(options: { readonly tmplIds: string[]; success(answer: Readonly<Record<string, unknown>>): void; fail(error: { readonly errMsg: string; readonly errCode?: number }): void }): void;
}
const SWITCHED_OFF = 20004;
const BANNED: ReadonlySet<unknown> = new Set([20005, 10005]);

/** Asks for a reminder, which only a tap may do, and says what became of it. `tell` hands the dates to the server. */
export function askReminder(template: string, host: Subscriptions, tell: () => Promise<boolean>): Promise<Reminded> {
  return new Promise((done) => {
    if (!host.requestSubscribeMessage) return done('none');
    host.requestSubscribeMessage({
      tmplIds: [template],
      success: (answer) => {
        const said = answer[template];
        if (said === 'accept') void tell().then((isKnown) => done(isKnown ? 'reminded' : 'unsent'), () => done('unsent'));
        else done(said === 'ban' || said === 'filter' ? 'banned' : 'refused');
      },
      fail: ({ errCode }) => done(errCode === SWITCHED_OFF ? 'off' : BANNED.has(errCode) ? 'banned' : 'failed'),
    });
  });
}
