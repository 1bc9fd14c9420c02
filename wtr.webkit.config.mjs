// Needs `apt-get install webkit2gtk-driver xvfb`. WebKitGTK is not iOS: no touch, no WeChat bridge.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import base from './web-test-runner.config.mjs';

const arch = spawnSync('uname', ['-m'], { encoding: 'utf8' }).stdout.trim();
const binary = ['4.1', '4.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find((path) => existsSync(path));
if (!binary) throw new Error('No WebKitGTK MiniBrowser found: apt-get install webkit2gtk-driver xvfb');

const [display, port] = [':97', 4455];
const children = [];
const start = (command, args, env = {}) => children.push(spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } }));
const settle = () => new Promise((done) => setTimeout(done, 1000));
start('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
await settle();
start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
  DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
});
process.on('exit', () => children.forEach((child) => child.kill()));
await settle();

export default {
  ...base,
  browserStartTimeout: 60000,
  testsFinishTimeout: 120000,
  browsers: [webdriverLauncher({
    automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', logLevel: 'error',
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true, 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  })],
};
