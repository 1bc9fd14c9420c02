// CSS that Chromium 86 or Safari 14 lacks is dropped silently by the browser, and no build step lowers `css` templates.
import { parse as parseCss } from 'postcss';
import { filesUnder, parse, problem, productFiles, read, templates } from './source.mjs';

const properties = [
  [/^inset$/, 'inset (Chromium 87): write top, right, bottom, left'],
  [/^(margin|padding)-(inline|block)$/, 'logical shorthand (Chromium 87): write -start and -end'],
  [/^inset-(inline|block)(-start|-end)?$/, 'logical inset (Chromium 87): write top, right, bottom, left'],
  [/^border-(start|end)-(start|end)-radius$/, 'logical corner (Chromium 89)'],
  [/^aspect-ratio$/, 'aspect-ratio (Chromium 88)'],
  [/^accent-color$/, 'accent-color (Chromium 93)'],
  [/^(container|container-type|container-name)$/, 'container queries (Chromium 105)'],
  [/^(content-visibility|contain-intrinsic-size)$/, 'content-visibility (Safari 18)'],
  [/^(translate|rotate|scale)$/, 'single transform property (Chromium 104): write transform'],
  [/^overflow-(clip-margin|inline|block)$/, 'Chromium 90 or newer'],
  [/^(text-wrap|text-wrap-style|text-box|field-sizing|interpolate-size|anchor-name|position-anchor|view-transition-name|animation-timeline)$/, 'Chromium 111 or newer'],
];
const selectors = [
  [/:(is|where)\(/, ':is()/:where() (Chromium 88)'],
  [/:has\(/, ':has() (Chromium 105)'],
  [/:not\([^()]*(\([^()]*\)[^()]*)*,/, 'a list in :not() (Chromium 88)'],
  [/:(user-valid|user-invalid|modal|popover-open|state\(|dir\(|autofill\b)/, 'a pseudo-class newer than Chromium 86'],
  [/::(target-text|highlight|view-transition|file-selector-button|backdrop-)/, 'a pseudo-element newer than Chromium 86 or Safari 14'],
  [/&/, 'nesting (Chromium 112)'],
];
const values = [
  [/\b(color-mix|light-dark|oklch|oklab|lch|lab|hwb|color)\(/, 'a colour function newer than Chromium 86'],
  [/\b(rgba?|hsla?)\(\s*from\b/, 'relative colour (Chromium 119)'],
  [/\d(dvh|dvw|svh|svw|lvh|lvw|dvi|dvb|cqw|cqh|cqi|cqb|cqmin|cqmax|lh|rlh|cap|ic)\b/, 'a unit newer than Chromium 86'],
  [/\b(round|mod|rem|abs|sign|sin|cos|tan|pow|sqrt|hypot|linear)\(/, 'a maths function newer than Chromium 86'],
  [/\bimage-set\(/, 'image-set() without prefix (Chromium 113)'],
  [/\bsubgrid\b/, 'subgrid (Chromium 117)'],
  [/\boverflow\s*:\s*clip\b/, 'overflow: clip (Chromium 90)'],
];
const atRules = new Map([
  ['container', '@container (Chromium 105)'],
  ['layer', '@layer (Chromium 99)'],
  ['property', '@property (Safari 16.4)'],
  ['scope', '@scope (Chromium 118)'],
  ['starting-style', '@starting-style (Chromium 117)'],
  ['nest', 'nesting (Chromium 112)'],
  ['counter-style', '@counter-style (Chromium 91)'],
  ['position-try', '@position-try (Chromium 125)'],
]);
const mediaRange = /[<>]=?/;

const focusless = (selector) => selector.replaceAll(':focus-visible', ':focus');

export function checkCss(file, css, firstLine = 1) {
  const problems = [];
  const say = (node, message) => problems.push(problem(file, firstLine + (node.source?.start?.line ?? 1) - 1, message));
  let root;
  try {
    root = parseCss(css);
  } catch (error) {
    return [problem(file, firstLine + (error.line ?? 1) - 1, `cannot be read as CSS: ${error.reason ?? error.message}`)];
  }
  const plain = new Set();
  root.walkRules((rule) => rule.selectors.forEach((selector) => plain.add(selector.trim())));
  root.walk((node) => {
    // `@supports` holds newer CSS beside a fallback on purpose.
    for (let above = node.parent; above; above = above.parent) if (above.type === 'atrule' && above.name === 'supports') return;
    if (node.type === 'atrule') {
      const message = atRules.get(node.name);
      if (message) say(node, message);
      if (node.name === 'media' && mediaRange.test(node.params)) say(node, 'a range in @media (Chromium 104): write min-width and max-width');
    }
    if (node.type === 'rule') {
      if (node.parent.type === 'rule') say(node, 'nesting (Chromium 112)');
      for (const [pattern, message] of selectors) if (pattern.test(node.selector)) say(node, message);
      const newer = node.selectors.filter((selector) => selector.includes(':focus-visible')).length;
      if (newer > 0 && newer < node.selectors.length) {
        say(node, ':focus-visible in a list with others (Safari 14 drops the whole rule): give it a rule of its own');
      }
      for (const selector of node.selectors) {
        if (!selector.includes(':focus-visible') || /:not\(\s*:focus-visible/.test(selector)) continue;
        if (!plain.has(focusless(selector).trim())) say(node, `:focus-visible (Safari 15.4) without a fallback rule for ${focusless(selector).trim()}`);
      }
    }
    if (node.type === 'decl') {
      for (const [pattern, message] of properties) if (pattern.test(node.prop)) say(node, message);
      const value = `${node.prop}: ${node.value}`;
      for (const [pattern, message] of values) if (pattern.test(value)) say(node, message);
    }
  });
  return problems;
}

export function checkScript(file, text) {
  return templates(parse(file, text), text, ['css']).flatMap(({ strings, line }) => checkCss(file, strings.join('/*…*/'), line));
}

export function check(root) {
  const styles = filesUnder(root, ['packages/widgets/src', 'packages/miniapp', 'packages/h5/src', 'demo'], /\.(css|wxss)$/);
  const scripts = productFiles(root, ['packages/widgets/src', 'packages/h5/src', 'demo']);
  return [
    ...styles.flatMap((file) => checkCss(file, read(root, file))),
    ...scripts.flatMap((file) => checkScript(file, read(root, file))),
  ];
}
