// What the generator prints, as a function of what was chosen.

export interface Choices {
  readonly widget: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Of the widget; `lang` of the frame's page too. */
  readonly lang: string;
  readonly way: 'module' | 'classic' | 'iframe';
  readonly tokens: readonly (readonly [name: string, value: string])[];
  /** In pixels; `null` fills the column. */
  readonly width: number | null;
  readonly base: string;
  readonly fallback: string;
  readonly title: string;
}
export interface Piece {
  readonly where: 'page' | 'style' | 'frame' | 'frame-style';
  readonly code: string;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function tag({ widget, attributes, fallback }: Choices): string {
  const written = attributes.filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return `<${widget}${written}>${fallback ? `\n  <p>${escape(fallback)}</p>\n` : ''}</${widget}>`;
}
function script({ widget, base, way }: Choices): string {
  const file = escape(`${base}cdn/${widget}`);
  return way === 'classic' ? `<script defer src="${file}.iife.js"></script>` : `<script type="module" src="${file}.js"></script>`;
}
function style({ widget, tokens, width }: Choices, isFrame: boolean): string {
  const lines = tokens.map(([name, value]) => `  ${name}: ${value};`);
  if (width !== null && !isFrame) lines.unshift(`  max-width: ${width}px;`);
  return lines.length ? `${widget} {\n${lines.join('\n')}\n}` : '';
}

export function piecesOf(choices: Choices): Piece[] {
  const { way, lang, base, title, width } = choices;
  if (way !== 'iframe') {
    const css = style(choices, false);
    return [{ where: 'page', code: `${tag(choices)}\n${script(choices)}` }, ...(css ? [{ where: 'style' as const, code: css }] : [])];
  }
  const css = style(choices, true);
  const page = `<!doctype html>
<html lang="${escape(lang || 'zh-CN')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>${css ? '\n<link rel="stylesheet" href="frame.css">' : ''}
</head>
<body>
${tag(choices)}
${script(choices)}
</body>
</html>`;
  return [
    { where: 'page', code: `<iframe src="${escape(base)}frame.html" title="${escape(title)}" width="${width ?? '100%'}" height="900"></iframe>` },
    { where: 'frame', code: page },
    ...(css ? [{ where: 'frame-style' as const, code: css }] : []),
  ];
}

/** A place on this server or another, never a script. */
export function readBase(typed: string): string | null {
  const text = typed.trim();
  if (!text || /[\s<>"'\\]/.test(text)) return null;
  try {
    if (!/^https?:$/.test(new URL(text, document.baseURI).protocol)) return null;
  } catch {
    return null;
  }
  return text.endsWith('/') ? text : `${text}/`;
}

/** The policies of pages that hold the widget and nothing else: of the page, and of the frame where there is one. */
export function policiesOf({ base, way }: Choices): Piece[] {
  const { origin } = new URL(base, document.baseURI);
  const from = origin === location.origin ? "'self'" : origin;
  const own = (script: string) => `Content-Security-Policy: default-src 'none'; script-src ${script}; style-src 'self'; require-trusted-types-for 'script'`;
  if (way !== 'iframe') return [{ where: 'page', code: own(from) }];
  return [
    { where: 'page', code: `Content-Security-Policy: default-src 'none'; frame-src ${from}; style-src 'self'` },
    // The frame's page lies beside the files, whatever host that is.
    { where: 'frame', code: `${own("'self'")}; frame-ancestors ${from === "'self'" ? from : location.origin}` },
  ];
}
