// The rules run in a browser, in Node and in the mini-program, and a day is the same day everywhere:
// no local clock, no Intl, no host objects, and nothing but its own files and zod/mini.
import { lineAt, parse, problem, productFiles, read, walk } from './source.mjs';

const hostNames = new Set([
  'Intl', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'XMLHttpRequest', 'window', 'document', 'navigator', 'location',
  'localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'performance', 'process', 'Buffer', 'require', 'globalThis', 'self', 'atob', 'btoa',
  'setTimeout', 'setInterval', 'queueMicrotask', 'console', 'wx',
]);
const localGetters = /^(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year|TimezoneOffset)$/;
const localeMethods = /^(toLocale(String|DateString|TimeString|UpperCase|LowerCase)|localeCompare|toDateString|toTimeString)$/;

export function checkScript(file, text) {
  const problems = [];
  const say = (node, message) => problems.push(problem(file, lineAt(text, node.start), message));
  walk(parse(file, text), (node, parent) => {
    if (node.type === 'Identifier' && hostNames.has(node.name) && !isOnlyName(node, parent)) say(node, `${node.name} is not there in every place the rules run`);
    if (node.type === 'MemberExpression' && !node.computed) {
      const { name } = node.property;
      if (localGetters.test(name)) say(node, `.${name} reads the local clock: use the UTC one`);
      if (localeMethods.test(name)) say(node, `.${name} depends on the machine`);
      if (name === 'parse' && node.object.name === 'Date') say(node, 'Date.parse reads some texts in local time');
    }
    if (node.type === 'NewExpression' && node.callee.name === 'Date' && node.arguments.length > 1) say(node, 'new Date(y, m, …) is local time: use Date.UTC');
    if (/^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type) && node.source) {
      const from = node.source.value;
      if (typeof from === 'string' && !from.startsWith('.') && from !== 'zod/mini') say(node, `import of ${from}: the rules need nothing but zod/mini`);
      if (typeof from === 'string' && /^(\.\.\/)+(widgets|miniapp|server|demo)\//.test(from)) say(node, `import of ${from}: the rules know no view`);
    }
  });
  return problems;
}

function isOnlyName(node, parent) {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (/^(Property|PropertyDefinition|MethodDefinition|AccessorProperty)$/.test(parent.type)) return parent.key === node && !parent.computed && !parent.shorthand;
  return parent.type.startsWith('TS') && !/^TS(As|NonNull|Satisfies)Expression$/.test(parent.type);
}

// The command alone runs in Node only.
const isCommand = (file) => file.startsWith('packages/core-rules/src/cli/');
export const check = (root) => productFiles(root, ['packages/core-rules/src']).filter((file) => !isCommand(file)).flatMap((file) => checkScript(file, read(root, file)));
