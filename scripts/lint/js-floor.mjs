// Builds lower syntax, never the library: what Chromium 86 or Safari 14 lacks at run time must not be called.
// Syntax is listed where the build would not or could not lower it.
import { lineAt, parse, problem, productFiles, read, templates, walk } from './source.mjs';

const methods = {
  at: 'Chromium 92',
  findLast: 'Chromium 97',
  findLastIndex: 'Chromium 97',
  toSorted: 'Chromium 110',
  toReversed: 'Chromium 110',
  toSpliced: 'Chromium 110',
  isWellFormed: 'Chromium 111',
  toWellFormed: 'Chromium 111',
  showPopover: 'Chromium 114',
  hidePopover: 'Chromium 114',
  togglePopover: 'Chromium 114',
  checkVisibility: 'Chromium 105',
  requestSubmit: 'Safari 16',
};
const statics = {
  'Object.hasOwn': 'Chromium 93',
  'Object.groupBy': 'Chromium 117',
  'Map.groupBy': 'Chromium 117',
  'Array.fromAsync': 'Chromium 121',
  'Promise.withResolvers': 'Chromium 119',
  'Promise.try': 'Chromium 128',
  'crypto.randomUUID': 'Chromium 92',
  'Intl.Segmenter': 'Chromium 87',
  'Intl.supportedValuesOf': 'Chromium 99',
  'AbortSignal.timeout': 'Chromium 103',
  'AbortSignal.any': 'Chromium 116',
  'AbortSignal.abort': 'Chromium 93',
  'URL.canParse': 'Chromium 120',
  'Response.json': 'Chromium 105',
  'navigator.locks': 'Safari 15.4',
  'scheduler.yield': 'Chromium 129',
};
const names = {
  structuredClone: 'Chromium 98',
  CompressionStream: 'Safari 16.4',
  DecompressionStream: 'Safari 16.4',
  BroadcastChannel: 'Safari 15.4',
  OffscreenCanvas: 'Safari 16.4',
  requestIdleCallback: 'Safari has none',
  WeakRef: 'Safari 14.1',
  FinalizationRegistry: 'Safari 14.1',
  ToggleEvent: 'Chromium 114',
  reportError: 'Chromium 95',
};
const properties = { inert: 'Chromium 102', popover: 'Chromium 114', adoptedStyleSheets: 'Safari 16.4' };
const sets = new Set(['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']);

const table = (object) => new Map(Object.entries(object));
const badMethods = table(methods);
const badStatics = table(statics);
const badNames = table(names);
const badProperties = table(properties);

export function checkScript(file, text) {
  const problems = [];
  const say = (node, message) => problems.push(problem(file, lineAt(text, node.start), message));
  const program = parse(file, text);
  const awaits = [];
  walk(program, (node, parent) => {
    switch (node.type) {
      case 'CallExpression': {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.computed) break;
        const name = callee.property.name;
        if (badMethods.has(name)) say(callee.property, `.${name}() (${badMethods.get(name)})`);
        // zod has functions of these names.
        if (sets.has(name) && callee.object.name !== 'z') say(callee.property, `Set .${name}() (Chromium 122)`);
        break;
      }
      case 'MemberExpression': {
        if (node.computed) break;
        const path = node.object.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : '';
        if (badStatics.has(path)) say(node, `${path} (${badStatics.get(path)})`);
        if (badProperties.has(node.property.name)) say(node.property, `.${node.property.name} (${badProperties.get(node.property.name)})`);
        break;
      }
      case 'Identifier':
        if (badNames.has(node.name) && !isName(node, parent)) say(node, `${node.name} (${badNames.get(node.name)})`);
        break;
      case 'StaticBlock':
        say(node, 'static block (Chromium 94)');
        break;
      case 'BinaryExpression':
        if (node.operator === 'in' && node.left.type === 'PrivateIdentifier') say(node, '#x in o (Chromium 91)');
        break;
      case 'Literal':
        if (node.regex) {
          if (/\(\?<[=!]/.test(node.regex.pattern)) say(node, 'lookbehind in a regular expression (Safari 16.4; a syntax error before)');
          if (/[dv]/.test(node.regex.flags)) say(node, `regular expression flag ${node.regex.flags} (Chromium 90 or newer)`);
        }
        break;
      case 'AwaitExpression':
        awaits.push(node);
        break;
      case 'ForOfStatement':
        if (node.await) awaits.push(node);
        break;
      default:
    }
  });
  for (const { strings, line } of templates(program, text, ['html'])) {
    for (const [, name] of strings.join('').matchAll(/\s\??(inert|popover)(?=[\s=>])/g)) {
      problems.push(problem(file, line, `attribute ${name} (${badProperties.get(name)})`));
    }
  }
  const inside = new Set();
  walk(program, (node) => {
    if (/Function(Expression|Declaration)$|ArrowFunctionExpression/.test(node.type)) walk(node.body, (child) => inside.add(child));
  });
  awaits.filter((node) => !inside.has(node)).forEach((node) => say(node, 'top-level await (Chromium 89)'));
  return problems;
}

/** Whether an identifier only names something: a property, a key, a type. */
function isName(node, parent) {
  if (!parent) return false;
  if (parent.type.startsWith('TS')) return true;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type)) return parent.key === node && !parent.computed;
  // Feature tests are how a newer function is used safely.
  return parent.type === 'UnaryExpression' && parent.operator === 'typeof';
}

export const folders = ['packages/core-rules/src', 'packages/widgets/src', 'packages/miniapp/src', 'packages/h5/src', 'demo'];

export const check = (root) => productFiles(root, folders).flatMap((file) => checkScript(file, read(root, file)));
