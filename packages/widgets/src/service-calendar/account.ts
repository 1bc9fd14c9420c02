import type { Day, Finding, Force, Near, Reckoned, RulebookTexts } from '@anze/core-rules';
import { itemName } from '../shared/dated/service-words';
import type { KitBook } from '../shared/rulebooks';
import type { Wording } from './due';
import { dateOnly } from './month-view';
import { serviceLabel } from './services';
import type { KnownEvent, Setting } from './setting';

/** One right in one period: owed against delivered, in words. */
export interface Account {
  readonly key: string;
  readonly reckoned: Reckoned;
  readonly title: string;
  readonly text: string;
  readonly force: Force;
  readonly state: Reckoned['state'] | 'unsure';
  readonly progress: string;
  readonly stateWords: string;
  readonly period: string;
  /** The rule that counts it, said plainly. */
  readonly counting: readonly string[];
  /** What is not there yet, in words; may also be said where the count is met. */
  readonly missing: readonly string[];
  readonly missingWords: string;
  readonly services: readonly KnownEvent[];
  /** What was recorded, comes near and is not counted, with why. */
  readonly near: readonly { readonly event: KnownEvent; readonly why: string }[];
}
/** A right with its periods: the present one, or the next, and those that are over. */
export interface Right {
  readonly id: string;
  readonly now: Account;
  readonly before: readonly Account[];
}

export interface Parts {
  readonly book: KitBook;
  readonly texts: RulebookTexts;
  readonly findings: readonly Finding[];
  readonly reckoned: readonly Reckoned[];
  readonly setting: Setting;
}

export function rightsOf(parts: Parts, wording: Wording): readonly Right[] {
  const { reckoned, setting } = parts;
  return [...new Set(reckoned.map(({ id }) => id))].map((id) => {
    const periods = reckoned.filter((one) => one.id === id);
    const begun = periods.filter(({ period }) => period.from <= setting.on);
    const now = begun[begun.length - 1] ?? periods[0]!;
    const account = (one: Reckoned): Account => accountOf(one, parts, wording);
    return { id, now: account(now), before: begun.filter((one) => one !== now).reverse().map(account) };
  });
}

function accountOf(reckoned: Reckoned, parts: Parts, wording: Wording): Account {
  const { t } = wording;
  const { texts, setting } = parts;
  const { id, period, owed, delivered, unit, holds } = reckoned;
  const label = texts.labels[reckoned.name ?? id];
  const state = holds === 'unknown' && reckoned.state !== 'met' ? 'unsure' : reckoned.state;
  const left = Math.max(0, owed - delivered);
  const missing = missingOf(reckoned, parts, wording);
  const rights = missing.join(t('and'));
  return {
    key: JSON.stringify([reckoned.rulebook, id, period.from]), reckoned, state, force: reckoned.force,
    title: label ?? (reckoned.text || id), text: label ? reckoned.text : '',
    progress: t('account.progress', { delivered, owed, unit: t(`unit.${unit}`, { count: owed }) }),
    stateWords: state === 'met' ? t('account.met') : state === 'unsure' ? t(waitsForRenewal(reckoned, parts) ? 'account.renewal' : 'account.unsure') : t(`account.${state}`, { count: left, unit: t(`unit.${unit}`, { count: left }) }),
    period: t('account.period', { from: dateOnly(period.from, wording), to: dateOnly(period.to, wording) }),
    counting: countingOf(reckoned, parts, wording),
    missing,
    missingWords: rights ? t(reckoned.state === 'met' ? 'account.metMissing' : 'account.missing', { rights }) : '',
    near: reckoned.near.flatMap((one) => {
      const event = setting.byId.get(one.id);
      return event ? [{ event, why: whyNear(one, parts, wording) }] : [];
    }),
    services: reckoned.by.flatMap((one) => setting.byId.get(one) ?? []).sort((a, b) => (a.date < b.date ? 1 : -1)),
  };
}

function whyNear({ item, mode }: Near, { texts }: Parts, { t, words }: Wording): string {
  return [
    ...(item === undefined ? [] : [t('near.item', { item: itemName(words, item, texts) })]),
    ...(mode ? [t(mode[0] === 'offline' ? 'near.offline' : 'near.online')] : []),
  ].join('').trim() || t('near.other');
}

/** The right itself is sure: only whether its period outlasts the policy is not. */
const waitsForRenewal = ({ id }: Reckoned, { findings }: Parts): boolean => findings.some((one) => one.id === id && one.holds === 'yes');

/** Rights that were not served though owed; one with a longer period of its own says until when. */
function missingOf({ missing, period }: Reckoned, { texts, reckoned }: Parts, { t }: Wording): string[] {
  return missing.map((id) => {
    const right = texts.labels[id] ?? id;
    const own = reckoned.find((one) => one.id === id && one.period.from <= period.to && period.from <= one.period.to && one.state !== 'met');
    return own && own.period.to > period.to ? t('account.until', { right, day: dateOnly(own.period.to, { t }) }) : right;
  });
}

function countingOf({ id, unit, period }: Reckoned, parts: Parts, wording: Wording): string[] {
  const { t } = wording;
  const { findings, texts, reckoned } = parts;
  const finding = findings.find((one) => one.id === id);
  const name = (right: string): string => texts.labels[right] ?? right;
  const lines: string[] = [t(`counting.${unit}`)];
  if (finding?.countsItems) {
    const items = finding.countsItems.filter((item) => findings.some((one) => one.id === item));
    lines.push(t('counting.items', { rights: items.map(name).join(t('and')) }));
    const long = items.filter((item) => reckoned.some((one) => one.id === item && one.period.per === 'two-years'));
    if (long.length && period.per !== 'two-years') lines.push(t('counting.twoYears', { rights: long.map(name).join(t('and')) }));
  } else if (finding) lines.push(...servicesInWords(finding, parts, wording));
  if (period.per && period.per !== 'visit' && period.per !== 'day') lines.push(t(`counting.${period.per}`));
  if (finding?.includedIn) lines.push(t('counting.includedIn', { right: name(finding.includedIn) }));
  for (const inner of findings) if (inner.includedIn === id && inner.holds !== 'no') lines.push(t('counting.includes', { right: name(inner.id) }));
  return lines;
}

/** Which services count, and whether somebody has to come. */
function servicesInWords({ services, mode }: Finding, { texts }: Parts, { t, words }: Wording): string[] {
  const isOnSite = (one: Finding['services'][number]): boolean => one.mode?.length === 1 && one.mode[0] === 'offline';
  if (services.some((one) => !one.kind && isOnSite(one))) {
    const rest = [...new Set(services.filter((one) => one.kind).map((one) => serviceLabel(one, texts, words)).flat())];
    return [t('counting.offlineTraining'), ...(rest.length ? [t('counting.anyOf', { services: rest.join(t('and')) })] : [])];
  }
  const modes = mode?.length === 1 ? [t(mode[0] === 'offline' ? 'counting.onlyOffline' : 'counting.onlyOnline')] : [t('counting.anyMode')];
  if (services.some((one) => !one.kind)) return [t('counting.anyService'), ...modes];
  const named = [...new Set(services.flatMap((one) => serviceLabel(one, texts, words)))];
  return [t(named.length > 1 ? 'counting.anyOf' : services.every(({ item, topic }) => item === undefined && topic === undefined) ? 'counting.onlyKind' : 'counting.only', { services: named.join(t('and')) }), ...modes];
}

/** The periods of the covers, to tell whether a day lies in any; longer ones span covers and gaps. */
export const coversOf = (reckoned: readonly Reckoned[]): readonly { readonly from: Day; readonly to: Day }[] =>
  reckoned.filter(({ period }) => period.per !== 'two-years').map(({ period }) => period);
