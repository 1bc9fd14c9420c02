import { html, nothing, type TemplateResult } from 'lit';
import { signatureView } from '../shared/form/signature-field';
import { citation } from '../shared/citation-chip';
import { kitVersion } from '../shared/version';
import { photosView, stepLine, typeWords } from './detail-view';
import { isPending } from './duties';
import { dueOf } from './loop';
import type { View } from './view';

/** On paper: the annex's two tables with every row, what the annex lacks in further columns, who signed, and by which rules. */
export function printView(view: View): TemplateResult {
  const { t, words, body, sheet, told, clerk } = view;
  const { head } = body;
  const lines: readonly (readonly [string, string])[] = [
    [t('head.firm'), head.firm.name], [t('head.insurer'), head.firm.insurer], [t('head.policyNo'), head.firm.policyNo], [t('head.agency'), head.agency], [t('head.date'), head.date], [t('head.inspectors'), head.inspectors],
    [t('head.places'), head.places], [t('head.equipment'), head.equipment], [t('head.process'), head.process], [t('head.onSite'), head.onSite], [t('head.advice'), head.advice],
  ];
  const { ruling } = clerk;
  const texts = ruling?.texts(view.language);
  return html`<article class="paper">
    <h2>${t('print.report')}</h2>
    <dl class="facts">${lines.filter(([, said]) => said.trim()).map(([label, said]) => html`<dt>${label}</dt><dd class="words">${said}</dd>`)}</dl>
    ${sheet.risks.length ? html`<h3>${t('print.risks')}</h3>${risks(view)}` : nothing}
    ${head.riskMap.photos.length || head.riskMap.note ? html`<h4>${t('head.riskMap')}</h4><p class="words">${head.riskMap.note}</p>${photosView(view, head.riskMap.photos, t('head.riskMap'))}` : nothing}
    ${sheet.hazards.length ? html`<h3>${t('print.hazards')}</h3>${hazards(view)}` : nothing}
    ${told.duties.filter(isPending).map(({ text, book, clauses, hazard }) => html`<p>${t('number', { no: hazard.no })}：${view.about(text)} ${citation(view, book, clauses)}</p>`)}
    <div class="signs"><div>${t('head.inspectorSign')}${t('colon')}${signatureView(t as never, head.inspectorSignature ?? undefined)}</div><div>${t('head.siteSign')}${t('colon')}${signatureView(t as never, head.siteSignature ?? undefined)}</div></div>
    <pre class="print-footer">${[...(ruling && texts ? [t('print.rules', { title: texts.title, version: ruling.rulebook.version })] : []), t('print.note'), t('print.day', { day: words.today }), t('print.made', { kit: kitVersion })].join('\n')}</pre>
  </article>`;
}
const heads = ({ t }: View, columns: readonly string[]): TemplateResult => html`<thead><tr>${columns.map((column) => html`<th scope="col">${t(`label.${column}` as never)}</th>`)}</tr></thead>`;
function risks(view: View): TemplateResult {
  const { t, sheet } = view;
  return html`<table class="table paper-table">${heads(view, ['no', 'risk', 'photos', 'type', 'basis', 'measures', 'riskLevel'])}<tbody>${sheet.risks.map(({ value }, i) => html`<tr><td>${i + 1}</td><td class="words">${value.risk}</td><td>${photosView(view, value.photos, `${i + 1}`)}</td>
    <td>${value.type ?? ''}</td><td class="words">${value.basis ?? ''}</td><td class="words">${value.measures ?? ''}</td><td>${value.level ? t(`riskLevel.${value.level}`) : ''}</td></tr>`)}</tbody></table>`;
}
function hazards(view: View): TemplateResult {
  const { t, sheet } = view;
  return html`<table class="table paper-table">${heads(view, ['no', 'problem', 'photos', 'type', 'basis', 'advice', 'level', 'found', 'due', 'responsible', 'state', 'history'])}<tbody>${sheet.hazards.map(({ value }, i) => html`<tr><td>${i + 1}</td><td class="words">${value.problem}</td><td>${photosView(view, value.photos, `${i + 1}`)}</td>
    <td>${typeWords(view, value)}</td><td class="words">${value.basis ?? ''}</td><td class="words">${value.advice ?? ''}</td><td>${value.level ? t(`levelShort.${value.level}`) : ''}</td><td>${value.found}</td><td>${dueOf(value) ?? ''}</td>
    <td>${value.responsible ? [value.responsible.name, value.responsible.phone].filter(Boolean).join(' ') : ''}</td><td>${t(`state.${value.state}`)}</td><td>${value.history.map((step) => html`<div>${stepLine(view, step)}</div>`)}</td></tr>`)}</tbody></table>`;
}

const LONGEST = 4000;
/** Resolves when every picture on the paper is drawn, or is known not to come. */
export async function picturesDrawn(root: ParentNode): Promise<void> {
  const isDrawn = (): boolean => Array.from(root.querySelectorAll<HTMLCanvasElement>('canvas[data-photo]')).every((one) => one.width > 1 || one.classList.contains('missing'));
  for (const start = Date.now(); !isDrawn() && Date.now() - start < LONGEST; ) await new Promise((done) => setTimeout(done, 50));
}
