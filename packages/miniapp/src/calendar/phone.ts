/** What is put into the phone's calendar. */
export interface PhoneEntry {
  readonly title: string;
  readonly startTime: number;
  readonly allDay: true;
  readonly description: string;
  readonly alarm: true;
  readonly alarmOffset: number;
}
interface Called {
  success?(): void;
  fail?(error: { readonly errMsg: string }): void;
}
/** The part of WeChat that is asked; old ones and computers have no calendar. */
export interface PhoneCalendar {
  addPhoneCalendar?(options: PhoneEntry & Called): void;
  setClipboardData(options: { readonly data: string } & Called): void;
}
/** `denied`: the person, or WeChat's settings, did not let it; `none`: this WeChat cannot. */
export type Added = 'added' | 'cancelled' | 'denied' | 'failed' | 'none';

export function addToPhone(entry: PhoneEntry, host: PhoneCalendar): Promise<Added> {
  return new Promise((done) => {
    if (!host.addPhoneCalendar) return done('none');
    host.addPhoneCalendar({ ...entry, success: () => done('added'), fail: ({ errMsg }) => done(/cancel/i.test(errMsg) ? 'cancelled' : /auth|deny|denied|privacy|permission/i.test(errMsg) ? 'denied' : 'failed') });
  });
}
/** The way round: the day in words, to be pasted where the person keeps their days. */
export const copyEntry = ({ title, description }: PhoneEntry, day: string, host: PhoneCalendar): Promise<boolean> =>
  new Promise((done) => host.setClipboardData({ data: `${day} ${title}\n${description}`, success: () => done(true), fail: () => done(false) }));
