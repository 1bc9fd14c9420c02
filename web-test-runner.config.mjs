import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChromium } from './scripts/chromium.mjs';
import { countReporter } from './scripts/wtr-count.mjs';

const chromium = findChromium();
Object.assign(process.env, chromium.env);

/** msw's service worker at the root: from its own folder it could not answer for the tests' page. */
const mswWorker = (context, next) => {
  if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
  return next();
};

export default {
  files: ['packages/widgets/{src,test}/**/*.test.ts', 'packages/h5/src/**/*.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['browser', 'development'], extensions: ['.ts', '.mjs', '.js'] },
  middleware: [mswWorker],
  // With two, fixtures of hidden tabs wait for an animation frame that never comes.
  concurrency: 1,
  reporters: [defaultReporter(), countReporter()],
  testFramework: { config: { timeout: 10000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: chromium.exe, headless: true, args: chromeArgs } })],
};
