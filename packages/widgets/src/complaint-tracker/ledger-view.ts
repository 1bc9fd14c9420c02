import { html, nothing, type TemplateResult } from 'lit';
import { todayInShanghai } from '@anze/core-rules';
import type { LedgerEntry } from '@anze/core-rules/records';
import { icon } from '../shared/icons';
import type { Model } from './model';
import type { View } from './view';

function whatOf({ t }: View, { one }: Model, entry: LedgerEntry): string {
  const step = one.steps.find(({ id }) => id === entry.submission)?.record?.step;
  return step ? t(`step.${step}`) : entry.seq === 1 ? t('history.filed') : entry.kind;
}
const dayOf = (at: string): string => todayInShanghai(Date.parse(at));

/** Said at the top: a ledger that was tampered with stands above all that it says. */
export function brokenView(view: View, model: Model): TemplateResult | typeof nothing {
  const { t, words } = view;
  const { trust, one } = model;
  if (trust.ok) return nothing;
  const { problem, entry, from } = trust;
  const there = one.entries[entry - 1];
  const where = problem === 'truncated' ? t('ledger.end', { entry }) : from < entry ? t('ledger.between', { from, entry }) : t('ledger.entry', { entry, what: there ? whatOf(view, model, there) : '', day: there ? words.day(dayOf(there.at)) : '' });
  return html`<div class="problems broken" role="alert" part="broken" data-entry=${entry}>
    <p class="problems-title">${icon('error')}${t('ledger.broken')}</p>
    <p><strong>${t(`ledger.why.${problem}`, { where })}</strong></p>
    <p>${t('ledger.keep')}</p>
  </div>`;
}

/** What was checked against what, and the entries one by one. */
export function ledgerView(view: View, model: Model): TemplateResult {
  const { t, words, printing } = view;
  const { trust, one } = model;
  const count = one.entries.length;
  return html`<section class="group ledger" part="ledger"><h3>${t('ledger.title')}</h3>
    ${trust.ok ? html`<p class="good">${icon('check')} <span>${t('ledger.good', { count })} ${trust.receipts ? t('ledger.goodHeld', { receipts: trust.receipts }) : t('ledger.goodNone')}</span></p>` : nothing}
    ${one.head ? html`<p class="hint">${t('ledger.head')}${t('colon')}<code class="hash">${one.head.head}</code></p>` : nothing}
    <details class="entries" ?open=${printing}><summary><span class="summary">${t('ledger.entries')}</span>${icon('chevron')}</summary>
      <ol>${one.entries.slice(0, printing ? count : 200).map((entry) => html`<li class="entry">${t('ledger.row', { seq: entry.seq, day: words.day(dayOf(entry.at)), what: whatOf(view, model, entry), hash: entry.hash })}</li>`)}</ol></details>
  </section>`;
}
