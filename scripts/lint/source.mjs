// What the checkers share: files, syntax trees, and the text of `css` and `html` templates.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const skipped = new Set(['node_modules', 'dist', 'generated', 'out', 'coverage']);

export function filesUnder(root, folders, pattern) {
  const found = [];
  const walk = (path) => {
    for (const entry of existsSync(join(root, path)) ? readdirSync(join(root, path), { withFileTypes: true }) : []) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) walk(below);
      } else if (pattern.test(entry.name)) found.push(below);
    }
  };
  folders.forEach(walk);
  return found.sort();
}

/** Product sources: tests and tools may use what an old browser lacks. */
export const productFiles = (root, folders) =>
  filesUnder(root, folders, /\.(ts|mts|js|mjs)$/).filter((file) => !/\.(test|bench)\.[cm]?[jt]s$|\.d\.ts$|\/vite\.config\./.test(file));

export const read = (root, file) => readFileSync(join(root, file), 'utf8');

export function parse(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

/** Calls `visit(node, parent)` for every node. */
export function walk(node, visit, parent = null) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit, parent);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node, parent);
  for (const [key, child] of Object.entries(node)) {
    if (child !== null && typeof child === 'object' && key !== 'loc') walk(child, visit, node.type ? node : parent);
  }
}

export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/** Templates with the tag `tag`: their raw pieces, the expressions between, and the line they start on. */
export function templates(program, text, tags) {
  const found = [];
  walk(program, (node) => {
    if (node.type !== 'TaggedTemplateExpression' || !tags.includes(node.tag.name)) return;
    found.push({
      strings: node.quasi.quasis.map((quasi) => quasi.value.raw),
      expressions: node.quasi.expressions,
      line: lineAt(text, node.quasi.start),
    });
  });
  return found;
}

export const problem = (file, line, message) => `${file}:${line} ${message}`;
