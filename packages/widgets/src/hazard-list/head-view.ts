import { html, type TemplateResult } from 'lit';
import { dayField, longField, problemSummary, textField, type FieldLook } from '../shared/form/fields';
import { foundLater } from './handing-in';
import type { Head } from './sheet';
import type { View } from './view';

type Line = 'agency' | 'inspectors' | 'places' | 'equipment' | 'process' | 'onSite' | 'advice';

/** Who inspected what, and who signs: what stands above and below both lists. */
export function headView(view: View): TemplateResult {
  const { t, ui, clerk, body, isReadOnly } = view;
  const { head } = body;
  const look = (path: string, label: string, more: Partial<FieldLook> = {}): FieldLook => ({ path, label, optional: t('field.optional'), disabled: isReadOnly, error: ui.problems.find((one) => one.path === path)?.text, ...more });
  const firm = (key: keyof Head['firm'], more: Partial<FieldLook> = {}): TemplateResult =>
    textField(look(key === 'name' ? 'firm' : key, t(key === 'name' ? 'head.firm' : `head.${key}`), more), head.firm[key], (value) => clerk.head({ firm: { ...clerk.element.desk.body.head.firm, [key]: value } }), key === 'name' ? { autocomplete: 'organization' } : {});
  const line = (key: Line, hint = ''): TemplateResult => textField(look(key, t(`head.${key}`), hint ? { hint } : {}), head[key], (value) => clerk.head({ [key]: value }));
  const long = (key: Line): TemplateResult => longField(look(key, t(`head.${key}`)), head[key], (value) => clerk.head({ [key]: value }), 2);
  const { name } = head.firm;
  return html`<form class="card form head-form" part="form" novalidate aria-labelledby="form-title" @submit=${(event: Event) => clerk.headDone(event)}>
    <h3 id="form-title" tabindex="-1" data-focus="title">${t('head.title')}</h3>
    ${problemSummary(ui.problems, t('field.problems', { count: ui.problems.length }))}
    ${firm('name', { optional: '' })}${firm('policyNo')}${firm('insurer')}${line('agency')}
    ${dayField(look('date', t('head.date'), { optional: '', hint: ui.problems.some(({ path }) => path === 'date') ? '' : foundLater(head, view.sheet, t) }), head.date, (date) => clerk.head({ date }))}
    ${line('inspectors', t('head.inspectorsHint'))}${long('places')}${long('equipment')}${long('process')}
    ${clerk.photos.view(t as never, look('riskMap', t('head.riskMap')), () => clerk.element.desk.body.head.riskMap.photos, (photos) => clerk.head({ riskMap: { ...clerk.element.desk.body.head.riskMap, photos } }))}
    ${longField(look('riskMapNote', t('head.riskMapNote')), head.riskMap.note, (note) => clerk.head({ riskMap: { ...clerk.element.desk.body.head.riskMap, note } }), 2)}
    ${long('onSite')}${long('advice')}
    ${clerk.signs.view(t as never, { ...look('inspectorSignature', t('head.inspectorSign')), name: head.inspectors }, head.inspectorSignature ?? undefined, (value) => clerk.head({ inspectorSignature: value ?? null }))}
    ${clerk.signs.view(t as never, { ...look('siteSignature', t('head.siteSign')), allowsRefusal: true, name, noteError: ui.problems.find(({ path }) => path === 'siteSignature.note')?.text }, head.siteSignature ?? undefined, (value) => clerk.head({ siteSignature: value ?? null }))}
    <div class="buttons controls"><button type="submit" class="button primary">${t('head.done')}</button></div>
  </form>`;
}
