import { describe, expect, it } from 'vitest';
import { addToPhone, copyEntry, type PhoneEntry } from './phone';
import { askReminder } from './remind';

const entry: PhoneEntry = { title: '安全培训', startTime: 0, allDay: true, description: '附件2 第1行', alarm: true, alarmOffset: 0 };
const nowhere = { setClipboardData: () => undefined };

describe('the phone’s calendar', () => {
  it('tells added from cancelled, denied, failed and not there', async () => {
    const failing = (errMsg: string) => addToPhone(entry, { ...nowhere, addPhoneCalendar: ({ fail }) => fail?.({ errMsg }) });
    expect(await addToPhone(entry, { ...nowhere, addPhoneCalendar: ({ success }) => success?.() })).toBe('added');
    expect(await failing('addPhoneCalendar:fail cancel')).toBe('cancelled');
    expect(await failing('addPhoneCalendar:fail auth deny')).toBe('denied');
    expect(await failing('addPhoneCalendar:fail privacy permission is not authorized')).toBe('denied');
    expect(await failing('addPhoneCalendar:fail internal error')).toBe('failed');
    expect(await addToPhone(entry, nowhere)).toBe('none');
  });
  it('is gone round by copying the day, the title and the articles', async () => {
    let copied = '';
    expect(await copyEntry(entry, '11月30日', { setClipboardData: ({ data, success }) => {
      copied = data;
      success?.();
    } })).toBe(true);
    expect(copied).toBe('11月30日 安全培训\n附件2 第1行');
    expect(await copyEntry(entry, '', { setClipboardData: ({ fail }) => fail?.({ errMsg: '' }) })).toBe(false);
  });
});

describe('a reminder', () => {
  const asked = (answer: unknown, tell = async () => true) => askReminder('T1', { requestSubscribeMessage: ({ success }) => success({ T1: answer }) }, tell);
  it('is set only when the person allowed it and the server knows of it', async () => {
    expect(await asked('accept')).toBe('reminded');
    expect(await asked('accept', async () => false)).toBe('unsent');
    expect(await asked('accept', async () => { throw new Error('x'); })).toBe('unsent');
  });
  it('that was refused is never told to the server, and why is said', async () => {
    const never = async (): Promise<boolean> => { throw new Error('told'); };
    expect(await asked('reject', never)).toBe('refused');
    expect(await asked('ban', never)).toBe('banned');
    expect(await askReminder('T1', { requestSubscribeMessage: ({ success }) => success({}) }, never)).toBe('refused');
    const failing = (errCode?: number) => askReminder('T1', { requestSubscribeMessage: ({ fail }) => fail({ errMsg: 'x', ...(errCode ? { errCode } : {}) }) }, never);
    expect([await failing(20004), await failing(20005), await failing(), await askReminder('T1', {}, never)]).toEqual(['off', 'banned', 'failed', 'none']);
  });
});
