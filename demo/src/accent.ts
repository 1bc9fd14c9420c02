// Which of the widget's colour tokens a chosen accent may become: text in it has to stay readable.

type Rgb = readonly [number, number, number];
export interface Accent {
  readonly tokens: readonly (readonly [name: string, value: string])[];
  /** Why the colour is not used, or not everywhere. */
  readonly problem: 'no-colour' | 'too-light' | 'too-dark' | 'too-weak-for-elder' | null;
  readonly ratio: number;
}

// The widget's own grounds and the text it sets on its accent.
const white: Rgb = [255, 255, 255];
const night: Rgb = [0x17, 0x1a, 0x1f];
const onNight: Rgb = [0x0b, 0x1d, 0x33];
// WCAG's contrast of text; the look for the elderly asks for the higher one.
const READABLE = 4.5;
const STRONG = 7;

export function readColour(typed: string): Rgb | null {
  const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim());
  if (!match) return null;
  const text = match[1]!;
  const full = text.length === 3 ? [...text].map((digit) => digit + digit).join('') : text;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
}
const write = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (a: Rgb, b: Rgb, share: number): Rgb => a.map((part, i) => part * share + b[i]! * (1 - share)) as unknown as Rgb;

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function accentOf(typed: string, theme: string, mode: string): Accent {
  const none = { tokens: [], problem: null, ratio: 0 };
  if (!typed.trim()) return none;
  const colour = readColour(typed);
  if (!colour) return { ...none, problem: 'no-colour' };
  const softLight = mix(colour, white, 0.08);
  const softDark = mix(colour, night, 0.18);
  const onLight = Math.min(contrast(colour, white), contrast(colour, softLight));
  const onDark = Math.min(contrast(colour, night), contrast(colour, softDark), contrast(colour, onNight));
  const tokens: [string, string][] = [];
  const isElder = mode === 'elder' && theme === '';
  if (theme !== 'dark' && onLight >= READABLE) {
    tokens.push(['--anze-color-accent', write(colour)], ['--anze-color-accent-soft', write(softLight)]);
    if (onLight >= STRONG) tokens.push(['--anze-elder-color-accent', write(colour)]);
  }
  if (theme !== '' && onDark >= READABLE) tokens.push(['--anze-dark-color-accent', write(colour)], ['--anze-dark-color-accent-soft', write(softDark)]);
  const problem = theme !== 'dark' && onLight < READABLE ? 'too-light'
    : isElder && onLight < STRONG ? 'too-weak-for-elder'
    : theme !== '' && onDark < READABLE ? 'too-dark' : null;
  return { tokens, problem, ratio: problem === 'too-dark' ? onDark : onLight };
}
