import { prefecturesOf, provinces, type Fact, type FactText } from '@anze/core-rules';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { booksFor, lacksCity } from '../applying';
import { onDay, unreadable } from '../fields/day-input';
import { icon } from '../icons';
import { fieldsOf, readField, sizeMode, type Problem } from './read-answer';
import type { AskView } from './view';
import { cityQuestion, isPlaced, sizeFacts } from './wizard';

/** One thing at a time: the question, its field, and where one is on the way. */
export function questionView(view: AskView): TemplateResult {
  const { t, session } = view;
  const fact = session.question!;
  const { step, total } = session.progress;
  const submit = (event: Event) => {
    event.preventDefault();
    session.submit();
  };
  const isPlace = isPlaced(session.policy.facts, session.setting);
  const hasMore = session.walk.open.some((one) => one !== fact);
  return html`<form class="question" part="question" novalidate @submit=${submit}>
    ${problemSummary(view)}
    <p class="step">${total === null ? t('step', { step }) : t('stepOf', { step, total })}</p>
    ${total === null ? nothing : html`<progress class="bar" max=${total} .value=${step} aria-label=${t('stepOf', { step, total })}></progress>`}
    ${asideView(view)}
    ${fields(view, fact)}
    <div class="buttons controls">
      <button type="submit" class="button primary">${t(hasMore || session.editing || !isPlace ? 'next' : 'toResult')}</button>
      ${session.editing
        ? html`<button type="button" class="button" @click=${() => session.showResult()}>${t('cancel')}</button>`
        : session.canGoBack ? html`<button type="button" class="button" @click=${() => session.back()}>${t('back')}</button>` : nothing}
      ${canSkip(fact) ? html`<button type="button" class="button plain" @click=${() => session.skip()}>${t('skip')}</button>` : nothing}
      ${!session.editing && isPlace && hasMore ? html`<button type="button" class="button plain" @click=${() => session.showResult()}>${t('showNow')}</button>` : nothing}
    </div>
  </form>`;
}

/** Which answers were put aside or taken back; else `other` is said. */
export function asideView({ t, words, session }: AskView, other = ''): TemplateResult | typeof nothing {
  const said = (['dropped', 'returned'] as const).map((what) => (session[what].length ? t(what, { facts: session[what].map((fact) => words.label(fact)).join(t('and')) }) : '')).join('') || other;
  return said ? html`<p class="notice">${icon('info')}<span>${said}</span></p>` : nothing;
}

/** Without place and trade nothing can be said. */
const canSkip = (fact: string): boolean => fact !== 'region' && fact !== 'sector';

const idOf = (fact: string): string => `field-${fact}`;

function problemWords({ t, words }: AskView, { fact, code, typed }: Problem): string {
  return t(code === 'choose' && !canSkip(fact) ? 'problem.needed' : `problem.${code}`, { fact: words.label(fact), typed });
}
/** Takes the focus when something is wrong, and leads to the field. */
export function problemSummary(view: AskView): TemplateResult | typeof nothing {
  const { t, session } = view;
  if (!session.problems.length) return nothing;
  const go = (event: Event) => {
    const { target } = (event.currentTarget as HTMLElement).dataset;
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById(target!)?.focus();
  };
  return html`<div class="problems" role="alert" tabindex="-1" data-focus="problems">
    <h3>${icon('error')}${t('problem.title')}</h3>
    <ul>${session.problems.map((problem) => html`<li><button type="button" class="button plain" data-target=${idOf(problem.fact)} @click=${go}>${problemWords(view, problem)}</button></li>`)}</ul>
  </div>`;
}

/** Wording of a place goes before the kit's own. */
export function ownTexts({ books, session, language, address }: AskView): Readonly<Record<string, Partial<FactText>>> | undefined {
  const local = booksFor(session.policy, books).find(({ assessment }) => assessment.role === 'local');
  const texts = local?.book.texts(language)?.facts;
  return texts && address === 'nin' ? (JSON.parse(JSON.stringify(texts).replace(/你们?/g, '您')) as typeof texts) : texts;
}

function fields(view: AskView, fact: string): TemplateResult {
  if (fact === 'sizeClass') return sizeFields(view);
  return field(view, fact, true);
}

/** One field with label, hint and error; the first of a question carries the heading. */
export function field(view: AskView, fact: string, isQuestion: boolean): TemplateResult {
  const { t, session, words } = view;
  const definition = session.definition(fact);
  const own = ownTexts(view);
  const id = idOf(fact);
  const help = words.help(fact, own);
  const problem = session.problems.find((one) => one.fact === fact);
  const label = fact === cityQuestion ? t('city', { places: cityPlaces(view) }) : isQuestion ? words.question(fact, own) : words.label(fact, own);
  const described = [help ? `${id}-help` : '', problem ? `${id}-error` : '', `${id}-read`].filter(Boolean).join(' ');
  const hint = help ? html`<p class="hint" id=${`${id}-help`}>${help}</p>` : nothing;
  const error = problem ? html`<p class="error" id=${`${id}-error`}>${icon('error')}<span>${problemWords(view, problem)}</span></p>` : nothing;
  const heading = (content: unknown) => (isQuestion ? html`<h3 class="ask" tabindex="-1" data-focus="question">${content}</h3>` : content);
  if (definition?.type === 'choice' || definition?.type === 'boolean') {
    return html`<fieldset class="field" aria-describedby=${described}>
      <legend>${heading(label)}</legend>
      ${hint}${error}
      <div class="choices">${choices(view, fact, definition, own)}</div>
    </fieldset>`;
  }
  if (definition?.type === 'region') {
    return html`<fieldset class="field" aria-describedby=${described}><legend>${heading(label)}</legend>${hint}${error}${regionField(view, id, described, Boolean(problem), fact === cityQuestion)}</fieldset>`;
  }
  return html`<div class="field">
    ${heading(html`<label for=${id}>${label}</label>`)}
    ${hint}${error}${textField(view, fact, definition, described, Boolean(problem))}
  </div>`;
}

/** The cities whose rules may be the reader's. */
function cityPlaces({ session, books, words, t }: AskView): string {
  const { facts } = session.policy;
  const places = booksFor(session.policy, books).filter((one) => lacksCity(facts, one)).flatMap(({ book }) => [book.rulebook.scope.when.region].flat());
  return places.map((place) => words.answer('region', String(place), session.definition('region'))).join(t('and'));
}

function choices({ session, words, books }: AskView, fact: string, definition: Fact, own: Readonly<Record<string, Partial<FactText>>> | undefined): TemplateResult[] {
  const { engine } = session.setting;
  const values = definition.type === 'boolean' ? [true, false] : engine ? engine.offeredValues(fact, definition, booksFor(session.policy, books).map(({ book }) => book.book())) : definition.values!;
  return values.map((value, i) => {
    const isChosen = session.typed[fact] === String(value);
    return html`<label class="choice ${isChosen ? 'checked' : ''}">
      <input type="radio" name=${fact} id=${i === 0 ? idOf(fact) : `${idOf(fact)}-${i}`} .value=${String(value)} .checked=${isChosen}
        @change=${() => session.type(fact, String(value))}>
      <span>${words.answer(fact, value, definition, own)}</span>
    </label>`;
  });
}

function regionField({ t, session, language }: AskView, id: string, described: string, isWrong: boolean, isCity: boolean): TemplateResult {
  const name = language === 'en' ? 'en' : 'zh';
  const code = session.typed.region ?? '';
  const province = code ? `${code.slice(0, 2)}0000` : '';
  const cities = province ? prefecturesOf(province) : [];
  const choose = (event: Event) => session.type('region', (event.target as HTMLSelectElement).value);
  return html`<div class="selects">
    ${isCity ? nothing : html`<div>
      <label for=${id}>${t('province')}</label>
      <select class="input" id=${id} aria-describedby=${described} aria-invalid=${isWrong ? 'true' : 'false'} @change=${choose}>
        <option value="" ?selected=${province === ''}>${t('choose')}</option>
        ${provinces.map((one) => html`<option value=${one.code} ?selected=${one.code === province}>${one[name]}</option>`)}
      </select>
    </div>`}
    ${cities.length ? html`<div>
      <label for="field-city">${t('prefecture')}</label>
      <select class="input" id="field-city" @change=${choose}>
        <option value=${province} ?selected=${code === province}>${t('anyPrefecture')}</option>
        ${cities.map((one) => html`<option value=${one.code} ?selected=${code.slice(0, 4) === one.code.slice(0, 4)}>${one[name]}</option>`)}
      </select>
    </div>` : nothing}
  </div>`;
}

function textField(view: AskView, fact: string, definition: Fact | undefined, described: string, isWrong: boolean): TemplateResult {
  const { t, session, words } = view;
  const id = idOf(fact);
  const typed = session.typed[fact] ?? '';
  const isDay = definition?.type === 'day';
  const read = definition && typed.trim() ? readField(definition, typed, session.setting.engine) : null;
  const understood = read && 'value' in read && !isDay ? words.answer(fact, read.value, definition) : '';
  const band = read && 'value' in read && typeof read.value === 'number' ? bandOf(view, fact, read.value) : '';
  const to = (text: string) => session.type(fact, text);
  const onInput = isDay ? onDay(typed, to) : (event: Event) => to((event.target as HTMLInputElement).value);
  return html`<div class="with-unit">
      <input class="input" id=${id} name=${fact} type=${isDay ? 'date' : 'text'} inputmode=${isDay ? nothing : 'decimal'} autocomplete="off"
        aria-describedby=${described} aria-invalid=${isWrong ? 'true' : 'false'} .value=${typed === unreadable && isDay ? noChange : typed} @input=${onInput} @blur=${isDay ? onInput : nothing} @keydown=${isDay ? onInput : nothing}>
      ${isDay ? nothing : html`<span>${t(`unit.${definition?.unit ?? (definition?.type === 'yuan' ? 'yuan' : 'none')}`)}</span>`}
    </div>
    <p class="hint read" id=${`${id}-read`}>${understood ? t('understood', { value: understood }) : nothing}${band ? html` · ${t('inBand', { band })}` : nothing}</p>`;
}

/** In which band of the rulebook a figure lies, so that one nought too many shows at once. */
function bandOf({ session, books, words }: AskView, fact: string, value: number): string {
  for (const { book, assessment } of booksFor(session.policy, books)) {
    const band = assessment.role === 'local' ? book.bandOf(fact, value) : null;
    if (band) return words.band(band, book.facts[fact]);
  }
  return '';
}

/** The size is chosen, or worked out from figures that everybody has. */
function sizeFields(view: AskView): TemplateResult {
  const { t, session, words } = view;
  const byFigures = fieldsOf('sizeClass', session.typed) === sizeFacts;
  const toggle = () => session.type(sizeMode, byFigures ? 'choice' : 'figures');
  const button = html`<button type="button" class="button controls" @click=${toggle}>${t(byFigures ? 'size.byChoice' : 'size.byFigures')}</button>`;
  if (!byFigures) return html`${field(view, 'sizeClass', true)}${button}`;
  const inputs = Object.fromEntries(sizeFacts.flatMap((fact) => {
    const definition = session.definition(fact);
    const read = definition && session.typed[fact] ? readField(definition, session.typed[fact], session.setting.engine) : null;
    return read && 'value' in read ? [[fact, read.value]] : [];
  }));
  const { value, needs } = session.setting.engine!.sizeClassOf(inputs);
  const shown = sizeFacts.filter((fact) => fact === 'industry' || session.typed[fact] || needs.includes(fact));
  return html`<h3 class="ask" tabindex="-1" data-focus="question">${words.question('sizeClass')}</h3>
    ${shown.map((fact) => field(view, fact, false))}
    <p class="notice" role="status">${value ? html`${icon('check')}<span>${t('size.result', { size: words.answer('sizeClass', value, session.definition('sizeClass')) })} ${t('size.source')}</span>` : nothing}</p>
    ${button}`;
}
