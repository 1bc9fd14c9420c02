import { accentOf, type Accent } from './accent';
import english from './embed.en';
import { piecesOf, policiesOf, readBase, type Choices, type Piece } from './embed-code';
import { firms, type Calculator } from './firms';
import { say, startPage, type Both } from './page';
import { widgetNames } from './widget-names';

const form = document.querySelector<HTMLFormElement>('#form')!;
const preview = document.querySelector<HTMLElement>('#preview')!;
const pieces = document.querySelector<HTMLElement>('#pieces')!;
const copied = document.querySelector<HTMLElement>('#copied')!;
const field = (name: string): HTMLInputElement | HTMLSelectElement => document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${name}`)!;
const value = (name: string): string => field(name).value;
let way: Choices['way'] = 'module';

const LEAST_WIDTH = 240;
const MOST_WIDTH = 1600;

/** A wrong entry is not used, and the words beside it say what is used instead. */
function note(name: string, text: string): void {
  document.querySelector(`#${name}-note`)!.textContent = text;
  if (text) field(name).setAttribute('aria-invalid', 'true');
  else field(name).removeAttribute('aria-invalid');
}
function accentNote({ problem, ratio }: Accent): string {
  // Rounded down: 4.49 must not read as enough.
  const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
  if (problem === 'no-colour') return say('这不是色号，已改用自带的蓝色。请写成 #0B5CAD 这样。', 'This is no colour; the kit’s own blue is used. Write it like #0B5CAD.');
  if (problem === 'too-light') return say(`这个颜色在白底上太浅（对比度 ${figure}:1，至少要 4.5:1），已改用自带的蓝色。`, `Too light on white (contrast ${figure}:1, at least 4.5:1 is needed); the kit’s own blue is used.`);
  if (problem === 'too-weak-for-elder') return say(`长辈版要求对比度 7:1，这个颜色只有 ${figure}:1，长辈版里用自带的深蓝色。`, `The elder look asks for 7:1 and this colour has ${figure}:1; there the kit’s own dark blue is used.`);
  if (problem === 'too-dark') return say(`这个颜色在深色底上太暗（对比度 ${figure}:1，至少要 4.5:1），深色时用自带的颜色。`, `Too dark on a dark ground (contrast ${figure}:1, at least 4.5:1 is needed); there the kit’s own colour is used.`);
  return '';
}

function read(): Choices {
  const widget = value('widget');
  const isCitation = widget === 'anze-citation';
  const accent = accentOf(value('accent'), value('theme'), value('mode'));
  note('accent', accentNote(accent));

  const typedWidth = value('width').trim();
  const width = /^\d+$/.test(typedWidth) && Number(typedWidth) >= LEAST_WIDTH && Number(typedWidth) <= MOST_WIDTH ? Number(typedWidth) : null;
  note('width', typedWidth && width === null ? say(`请填 ${LEAST_WIDTH} 到 ${MOST_WIDTH} 的整数；现在按占满算。`, `Give a whole number from ${LEAST_WIDTH} to ${MOST_WIDTH}; for now it fills the column.`) : '');

  const base = readBase(value('base'));
  note('base', base === null ? say('这不是网页路径，已改用 /anze/。', 'This is no path of a page; /anze/ is used.') : '');

  const books = [...form.querySelectorAll<HTMLInputElement>('[name=rulebook]:checked')].map(({ value }) => value);
  return {
    widget, way, width, base: base ?? '/anze/', lang: value('lang'), fallback: value('fallback').trim(), tokens: accent.tokens,
    title: say(...widgetNames[widget]!),
    attributes: [
      ...(isCitation ? [['rulebook', value('book')], ['clause', value('clause').replace(/\s/g, '')]] as const : [['rulebook', books.join(',')]] as const),
      ['lang', value('lang')], ['theme', value('theme')], ['mode', value('mode')], ['address', value('address')],
    ],
  };
}

const whereWords: Readonly<Record<Piece['where'], Both>> = {
  page: ['放进网页里要显示的地方', 'Into the page, where it should stand'],
  style: ['加到网站的样式表里', 'Into the site’s style sheet'],
  frame: ['存成 frame.html，放在组件文件旁边', 'Save as frame.html beside the kit’s files'],
  'frame-style': ['存成 frame.css，放在 frame.html 旁边', 'Save as frame.css beside frame.html'],
};
const wayWords: Readonly<Record<Choices['way'], Both>> = {
  module: ['一个标签，一个脚本，就够了。脚本一页只要写一次。', 'A tag and a script: that is all. One page needs the script once.'],
  classic: ['内容管理系统不让写模块脚本时用这个。整个组件是一个文件。', 'For content management systems that do not take module scripts. The whole widget is one file.'],
  iframe: ['要和网站完全隔开时用这个。高度是固定的，请按栏目改。', 'To keep it wholly apart from the site. The height is fixed; set it to suit.'],
};

function box(code: string, label: string, name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'piece';
  const head = document.createElement('div');
  head.className = 'piece-head';
  const words = document.createElement('p');
  words.textContent = label;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button small';
  button.textContent = say('复制', 'Copy');
  button.setAttribute('aria-label', `${say('复制', 'Copy')} ${label}`);
  const pre = document.createElement('pre');
  pre.textContent = code;
  pre.dataset.piece = name;
  button.addEventListener('click', () => void copy(code, pre));
  head.append(words, button);
  box.append(head, pre);
  return box;
}
async function copy(code: string, pre: HTMLElement): Promise<void> {
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(code);
  } catch {
    // On plain http there is no clipboard: the code is marked, and the old command may still take it.
    getSelection()?.selectAllChildren(pre);
    isCopied = document.execCommand('copy');
  }
  copied.textContent = isCopied ? say('已复制。', 'Copied.') : say('这里不能自动复制。代码已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）。', 'It cannot be copied by itself here. The code is marked: press Ctrl+C (⌘C on a Mac).');
}

let shown = '';
function showPreview(choices: Choices): void {
  const { widget, attributes, tokens, width } = choices;
  preview.classList.toggle('dark', choices.attributes.some(([name, value]) => name === 'theme' && (value === 'dark' || (value === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches))));
  const key = JSON.stringify([widget, attributes, tokens, width]);
  if (key === shown) return;
  shown = key;
  const element = document.createElement(widget);
  for (const [name, value] of attributes) if (value) element.setAttribute(name, value);
  for (const [name, value] of tokens) element.style.setProperty(name, value);
  if (width !== null) element.style.maxWidth = `${width}px`;
  // A colour shows best in an answer, and a calendar with a cover that has begun.
  if (widget !== 'anze-citation' && isAboutQuarry(attributes)) {
    (element as Calculator).facts = widget === 'anze-service-calendar' ? { ...firms[0]!.facts, policyStart: '2026-03-01' } : firms[0]!.facts;
  }
  preview.replaceChildren(element);
}
const isAboutQuarry = (attributes: Choices['attributes']): boolean => attributes.every(([name, value]) => name !== 'rulebook' || !value || value.includes('guangdong'));

/** Of all widgets: one may bring others along. */
function showHashes(): void {
  document.querySelector('#hashes')!.replaceChildren(STYLE_HASHES.length === 0
    ? say('样式的哈希值只在构建好的演示里有。', 'The hashes of the styles are in the built demo only.')
    : box(STYLE_HASHES.join('\n'), say('加进 style-src', 'Into style-src'), 'hashes'));
}

function show(): void {
  const isCitation = value('widget') === 'anze-citation';
  document.querySelector<HTMLElement>('#books-field')!.hidden = isCitation;
  document.querySelector<HTMLElement>('#clause-fields')!.hidden = !isCitation;
  const choices = read();
  showPreview(choices);
  pieces.replaceChildren(...piecesOf(choices).map(({ where, code }) => box(code, say(...whereWords[where]), where)));
  document.querySelector('#policy')!.replaceChildren(...policiesOf(choices).map(({ where, code }) =>
    box(code, where === 'frame' ? say('frame.html 的响应头', 'Response header of frame.html') : say('网页的响应头', 'Response header of the page'), `policy-${where}`)));
  document.querySelector('#way-hint')!.textContent = say(...wayWords[way]);
  copied.textContent = '';
}

function options(select: HTMLSelectElement, list: readonly (readonly [value: string, text: string])[]): void {
  const chosen = select.value;
  select.replaceChildren(...list.map(([value, text]) => new Option(text, value, false, value === chosen)));
}
/** What depends on the language and is not in the page itself. */
function draw(): void {
  options(field('widget') as HTMLSelectElement, WIDGETS.map((tag) => [tag, say(...widgetNames[tag]!)]));
  options(field('book') as HTMLSelectElement, RULEBOOKS.map(({ id, short, en }) => [id, say(short, en)]));
  const chosen = new Set([...form.querySelectorAll<HTMLInputElement>('[name=rulebook]:checked')].map(({ value }) => value));
  document.querySelector('#books')!.replaceChildren(...RULEBOOKS.map(({ id, short, en }) => {
    const label = document.createElement('label');
    label.className = 'book';
    const check = document.createElement('input');
    check.type = 'checkbox';
    check.name = 'rulebook';
    check.value = id;
    check.checked = chosen.has(id);
    const words = document.createElement('span');
    words.textContent = say(short, en);
    label.append(check, words);
    return label;
  }));
  show();
  showHashes();
}

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-way]')) {
  button.addEventListener('click', () => {
    way = button.dataset.way as Choices['way'];
    for (const other of document.querySelectorAll('[data-way]')) other.setAttribute('aria-pressed', String(other === button));
    show();
  });
}
startPage(english, draw);
