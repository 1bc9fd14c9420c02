import type { RevisitRecord } from '@anze/core-rules/records';

type Scaled = 'way' | 'attitude' | 'skill' | 'closed' | 'overall';
/** The words of the texts, and how a record spells them. A rulebook's own order stands; a word that no record can spell is left out. */
const spelled: { readonly [K in Scaled]: Readonly<Record<string, NonNullable<RevisitRecord[K]>>> } = {
  way: { 电话: 'phone', 网络: 'online', 现场验证: 'on-site' },
  attitude: { 好: 'good', 中: 'fair', 差: 'poor' },
  skill: { 好: 'good', 中: 'fair', 差: 'poor' },
  closed: { 已完成: 'done', 未完成: 'not-done' },
  overall: { 非常满意: 'very-satisfied', 基本满意: 'satisfied', 一般: 'fair', 不满意: 'dissatisfied' },
};
/** The answers of a scale as a record spells them, in the order of the rulebook's form, else of annex 5. */
export function scaleOf(path: Scaled, words: readonly string[] | undefined): readonly string[] {
  const own = (words ?? []).flatMap((word) => spelled[path][word] ?? []);
  return own.length ? own : Object.values(spelled[path]);
}
