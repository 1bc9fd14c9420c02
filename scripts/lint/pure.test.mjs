import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { checkScript } from './pure.mjs';

const rejected = [
  'new Intl.NumberFormat()', 'new URL(a)', 'new TextEncoder()', 'fetch(a)', 'day.getDate()', 'day.getFullYear()', 'day.setMonth(1)', 'day.getTimezoneOffset()',
  'a.localeCompare(b)', 'n.toLocaleString()', 'new Date(2026, 1, 1)', 'Date.parse(a)', 'import fs from "node:fs"', 'import { z } from "zod"', 'import { html } from "lit"',
  'import a from "../../widgets/src/a"', 'const lazy = () => import("chart.js")', 'document.title', 'setTimeout(go)',
];
for (const code of rejected) test(`rejects ${code}`, () => equal(checkScript('a.ts', code).length > 0, true));

const allowed = [
  'day.getUTCDate()', 'Date.UTC(2026, 1, 1)', 'new Date(0)', 'import * as z from "zod/mini"', 'import { a } from "./a"', 'const lazy = () => import("./a")',
  'interface A { document: string }', 'facts.document', 'const a = { process: 1 }',
];
for (const code of allowed) test(`allows ${code}`, () => deepEqual(checkScript('a.ts', code), []));
