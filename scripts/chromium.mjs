// Finds a Chromium: CHROME_PATH, else an installed one, else the binary inside @sparticuz/chromium (Linux x64, unpacked once).
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { brotliDecompressSync } from 'node:zlib';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const installed = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => {
    const base = process.env[key];
    return base ? [`${base}\\Google\\Chrome\\Application\\chrome.exe`, `${base}\\Microsoft\\Edge\\Application\\msedge.exe`] : [];
  }),
};

/** Unpacks the brotli files of a Chromium npm package; answers the executable and its folder of libraries. */
export function unpack(packageDir, name) {
  const bin = join(packageDir, 'bin');
  const dir = join(root, 'node_modules/.cache/chromium', name);
  const exe = join(dir, 'chromium');
  const lib = join(dir, 'lib');
  if (existsSync(exe)) return { exe, lib };
  const read = (file) => brotliDecompressSync(readFileSync(join(bin, file)));
  mkdirSync(dir, { recursive: true });
  for (const file of ['al2023.tar.br', 'aws.tar.br', 'swiftshader.tar.br']) {
    if (!existsSync(join(bin, file))) continue;
    const untar = spawnSync('tar', ['x', '-C', dir], { input: read(file), stdio: ['pipe', 'inherit', 'inherit'] });
    if (untar.status !== 0) throw new Error(`cannot unpack ${file}`);
  }
  // Renamed last, so that an interrupted unpacking is never taken for a whole one.
  writeFileSync(`${exe}.part`, read('chromium.br'), { mode: 0o755 });
  renameSync(`${exe}.part`, exe);
  return { exe, lib };
}

const lacksLibraries = (exe) => spawnSync('ldd', [exe], { encoding: 'utf8' }).stdout?.includes('not found') ?? false;

export function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH: no such file: ${wanted}`);
    return { exe: wanted, env: {} };
  }
  const found = process.env.NO_SYSTEM_CHROME ? undefined : installed[process.platform]?.find((path) => existsSync(path));
  if (found) return { exe: found, env: {} };
  const packaged = join(root, 'node_modules/@sparticuz/chromium');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packaged)) {
    const { exe, lib } = unpack(packaged, 'current');
    return { exe, env: lacksLibraries(exe) ? { LD_LIBRARY_PATH: lib } : {} };
  }
  throw new Error('No Chrome, Edge or Chromium found: install one, or set CHROME_PATH to one.');
}

export const chromeArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];
