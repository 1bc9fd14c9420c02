import { todayInShanghai } from '@anze/core-rules';
import { dayInWords, type T } from './texts';
import type { Signature } from './types';

/** A signature in words; a drawn one is said to be drawn. */
export function signatureWords(t: T, signature: Signature | undefined): string {
  if (!signature) return t('sign.none');
  const what =
    signature.way === 'typed' ? t('sign.typed', { name: signature.name }) : signature.way === 'refused' ? (signature.note.trim() ? t('sign.refused', { note: signature.note }) : t('sign.refusedBare')) : [t('sign.drawn'), signature.name].filter(Boolean).join(' ');
  return `${what} ${t('sign.on', { day: dayInWords(t, todayInShanghai(Date.parse(signature.at))) })}`;
}

export const personWords = (t: T, { name, phone, role }: { readonly name: string; readonly phone?: string | undefined; readonly role?: string | undefined }): string => {
  const who = role ? t('person.role', { name, role }) : name;
  return phone ? t('person.phone', { person: who, phone }) : who;
};
