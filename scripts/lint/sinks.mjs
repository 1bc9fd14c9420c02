// Places where text could become markup, script or style: none is allowed, so a strict CSP and Trusted Types hold.
import { lineAt, parse, problem, productFiles, read, templates, walk } from './source.mjs';

const writtenProperties = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const calledMethods = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseHTMLUnsafe']);
const names = new Set(['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'unsafeCSS']);
const address = /[\s"'](href|action|formaction|xlink:href|srcdoc|data)\s*=\s*["']?$/i;
const embedded = /<(iframe|script|embed|object|frame)\b[^<>]*\ssrc\s*=\s*["']?$/i;

const isCallOf = (node, name) => node?.type === 'CallExpression' && node.callee.name === name;

/** `safeUrl(…)`, or `ifDefined(safeUrl(…))`, or a choice whose both branches are one or `nothing`. */
function isSafeUrl(node) {
  if (isCallOf(node, 'safeUrl')) return true;
  if (isCallOf(node, 'ifDefined')) return isSafeUrl(node.arguments[0]);
  if (node?.type === 'ParenthesizedExpression') return isSafeUrl(node.expression);
  if (node?.type === 'ConditionalExpression') return [node.consequent, node.alternate].every((branch) => isNothing(branch) || isSafeUrl(branch));
  return false;
}
const isNothing = (node) => node?.type === 'Identifier' && (node.name === 'nothing' || node.name === 'undefined');

export function checkScript(file, text) {
  const problems = [];
  const say = (node, message) => problems.push(problem(file, lineAt(text, node.start), message));
  const program = parse(file, text);
  walk(program, (node, parent) => {
    if (node.type === 'Identifier' && names.has(node.name) && parent?.type !== 'ImportSpecifier') say(node, `${node.name} is forbidden`);
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && writtenProperties.has(node.left.property.name)) {
      say(node, `writing ${node.left.property.name} is forbidden`);
    }
    if (node.type === 'CallExpression') {
      const { callee } = node;
      if (callee.type === 'Identifier' && callee.name === 'eval') say(node, 'eval is forbidden');
      if (callee.type === 'Identifier' && callee.name === 'Function') say(node, 'Function() is forbidden');
      if (callee.type === 'MemberExpression' && calledMethods.has(callee.property.name)) say(node, `${callee.property.name} is forbidden`);
      if (callee.type === 'MemberExpression' && callee.object.name === 'document' && /^write(ln)?$/.test(callee.property.name)) say(node, 'document.write is forbidden');
      const first = node.arguments[0];
      if (/^set(Timeout|Interval)$/.test(callee.name ?? '') && (first?.type === 'TemplateLiteral' || typeof first?.value === 'string')) say(node, `${callee.name} with text is forbidden`);
      if (callee.property?.name === 'setAttribute' && first?.value === 'style') say(node, "setAttribute('style') is blocked by a strict CSP");
    }
    if (node.type === 'NewExpression' && node.callee.name === 'Function') say(node, 'new Function is forbidden');
    if (node.type === 'Literal' && typeof node.value === 'string' && /^\s*javascript:/i.test(node.value)) say(node, 'a javascript: address is forbidden');
  });
  for (const { strings, expressions, line } of templates(program, text, ['html', 'svg'])) {
    let before = '';
    strings.forEach((string, i) => {
      const here = line + before.split('\n').length - 1;
      before += string;
      const at = line + before.split('\n').length - 1;
      const expression = expressions[i];
      for (const match of string.matchAll(/\sstyle\s*=\s*(["']?)/gi)) {
        const open = match.index + match[0].length === string.length;
        if (!(open && isCallOf(expression, 'styleMap'))) problems.push(problem(file, here + string.slice(0, match.index).split('\n').length - 1, 'a style attribute is blocked by a strict CSP'));
      }
      if (/\son[a-z]+\s*=/i.test(string)) problems.push(problem(file, here, 'an inline event handler is blocked by a strict CSP'));
      if (/<(script|style)\b/i.test(string)) problems.push(problem(file, here, 'a script or style element in a template is blocked by a strict CSP'));
      if (expression && (address.test(string) || embedded.test(before)) && !isSafeUrl(expression)) {
        problems.push(problem(file, at, 'an address in a template must pass safeUrl()'));
      }
      if (/[\s](href|src|action)\s*=\s*["']?\s*javascript:/i.test(string)) problems.push(problem(file, here, 'a javascript: address is forbidden'));
    });
  }
  return problems;
}

export const check = (root) =>
  productFiles(root, ['packages/core-rules/src', 'packages/widgets/src', 'packages/miniapp/src', 'packages/h5/src', 'demo']).flatMap((file) => checkScript(file, read(root, file)));
