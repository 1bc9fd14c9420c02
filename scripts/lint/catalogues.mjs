// Every text stands in Chinese and in English, with the same placeholders.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, read, walk } from './source.mjs';

const isObject = (value) => value !== null && typeof value === 'object';

/** `{ "a.b": text }`; arrays by index. */
export function flatten(value, path = '', into = new Map()) {
  for (const [key, child] of Object.entries(value)) {
    const at = path ? `${path} › ${key}` : key;
    if (isObject(child)) flatten(child, at, into);
    else into.set(at, child);
  }
  return into;
}

/** The first object literal a module holds, as data. */
export function catalogueOf(file, text) {
  let root;
  const data = (node) => {
    if (node.type === 'ObjectExpression') return Object.fromEntries(node.properties.map((property) => {
      if (property.type !== 'Property' || property.computed) throw new Error(`${file}: a catalogue holds plain keys only`);
      return [property.key.name ?? String(property.key.value), data(property.value)];
    }));
    if (node.type === 'ArrayExpression') return node.elements.map(data);
    if (node.type === 'Literal') return node.value;
    if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
    if (node.type === 'BinaryExpression' && node.operator === '+') return data(node.left) + data(node.right);
    if (/^TS(As|Satisfies)Expression$/.test(node.type)) return data(node.expression);
    throw new Error(`${file}: a catalogue holds plain texts only, not ${node.type}`);
  };
  walk(parse(file, text), (node, parent) => {
    if (root === undefined && node.type === 'ObjectExpression' && parent?.type !== 'CallExpression') root = data(node);
  });
  return root ?? {};
}

const plural = /_(zero|one|two|few|many|other)$/;
const placeholders = (text) => [...String(text).matchAll(/\{\{\s*([^}\s,]+)/g)].map(([, name]) => name).sort().join(' ');

const isEmpty = (text) => typeof text === 'string' && text.trim() === '';

function compare(name, zh, en, { zhOnly = () => false } = {}) {
  const problems = [];
  const keys = (map) => new Map([...map].filter(([key]) => !zhOnly(key)).map(([key, text]) => [key.replace(plural, ''), text]));
  const [left, right] = [keys(zh), keys(en)];
  for (const [key, text] of left) {
    if (!right.has(key)) problems.push(`${name}: en lacks ${key}`);
    // Empty in both is a choice (a word that this language needs no more than the other); in one it is a gap.
    else if (isEmpty(text) !== isEmpty(right.get(key))) problems.push(`${name}: ${key} is empty in ${isEmpty(text) ? 'zh' : 'en'}`);
    else if (placeholders(text) !== placeholders(right.get(key))) problems.push(`${name}: ${key} has other placeholders in en`);
  }
  for (const key of right.keys()) if (!left.has(key)) problems.push(`${name}: zh lacks ${key}`);
  return problems;
}

export const compareCatalogues = (name, zh, en) => compare(name, flatten(zh), flatten(en));

/** A quotation is not translated: it stands in the Chinese file only; the name of an article may. */
export function compareTexts(name, zh, en) {
  const quoted = (key) => /^clauses › .* › quote$/.test(key);
  const original = (key) => /^clauses › .* › (quote|article)$/.test(key);
  const english = [...flatten(en).keys()].filter(quoted).map((key) => `${name}: en holds a quotation at ${key}`);
  return [...english, ...compare(name, flatten(zh), flatten(en), { zhOnly: original })];
}

function json(root, file) {
  try {
    return JSON.parse(read(root, file));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
}

export function check(root) {
  const problems = [];
  for (const locales of ['packages/widgets/src/shared/locales', 'packages/miniapp/src/locales', 'packages/h5/src/locales']) {
    const pairs = existsSync(join(root, locales)) ? readdirSync(join(root, locales)).filter((name) => /^([\w-]+\.)?(zh-CN|en)\.ts$/.test(name)) : [];
    for (const prefix of new Set(pairs.map((name) => name.replace(/(zh-CN|en)\.ts$/, '')))) {
      const [zh, en] = ['zh-CN', 'en'].map((lang) => `${locales}/${prefix}${lang}.ts`);
      const missing = [zh, en].filter((file) => !existsSync(join(root, file)));
      if (missing.length > 0) problems.push(`${missing[0]} is missing`);
      else problems.push(...compareCatalogues(`${locales}/${prefix}*`, catalogueOf(zh, read(root, zh)), catalogueOf(en, read(root, en))));
    }
  }
  const books = 'packages/core-rules/rulebooks';
  const folders = existsSync(join(root, books)) ? readdirSync(join(root, books), { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  for (const folder of [...folders.map(({ name }) => `${books}/${name}`), 'packages/core-rules/facts']) {
    const [zh, en] = ['zh', 'en'].map((lang) => `${folder}/${lang}.json`);
    const there = [zh, en].filter((file) => existsSync(join(root, file)));
    if (there.length === 0) continue;
    if (there.length === 1) problems.push(`${folder}: only ${there[0]} is there`);
    else problems.push(...compareTexts(folder, json(root, zh), json(root, en)));
  }
  return problems;
}
