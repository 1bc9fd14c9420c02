// The shared part in a real page.
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../support/serve.mjs';

/** One classic script, as old browsers get it: `kit` holds the shared part. */
export async function bundleKit() {
  const [{ output }] = [await build({
    configFile: false, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: ['chrome86', 'safari14'], minify: false, lib: { entry: join(import.meta.dirname, 'kit.ts'), formats: ['iife'], name: 'kit' } },
  })].flat();
  return output[0].code;
}

/** Serves the kit and one script of the battery's own, under the CSP of a strict portal. */
export async function serveKit(script, code) {
  const html = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>kit</title><script src="/kit.js"></script><script src="/battery.js"></script>';
  return serve({
    pages: { '/': html, '/kit.js': code ?? (await bundleKit()), '/battery.js': script },
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; img-src blob:; connect-src 'self'; require-trusted-types-for 'script'" },
  });
}
