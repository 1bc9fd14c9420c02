import { chromium } from 'playwright-core';
import { chromeArgs, findChromium } from '../../scripts/chromium.mjs';

export function launch() {
  const { exe, env } = findChromium();
  return chromium.launch({ executablePath: exe, args: chromeArgs, env: { ...process.env, ...env } });
}
