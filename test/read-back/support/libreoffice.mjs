// LibreOffice without a screen, as a reader that wrote none of what it reads.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const places = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
export const soffice = [process.env.SOFFICE_PATH, ...places].find((path) => path && existsSync(path)) ?? null;

/** For `test(name, { skip })`; says loudly that a reader was not there. */
export const withoutOffice = soffice ? false : 'LibreOffice is not installed';
if (!soffice) console.error('\n!!! LibreOffice is not installed: what it would read back was NOT read back. Install libreoffice-writer-nogui and libreoffice-calc-nogui.\n');

const filters = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', txt: 'txt:Text (encoded):UTF8', fods: 'fods', pdf: 'pdf' };

/** `files`: name to bytes. Gives every file that came out, by name, as text. */
export function converted(files, format) {
  const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync(soffice, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--norestore', '--convert-to', filters[format], '--outdir', out, ...Object.keys(files).map((name) => join(folder, name)),
    ], { encoding: 'utf8', timeout: 300_000 });
    if (status !== 0 || !existsSync(out)) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    return Object.fromEntries(readdirSync(out).map((name) => [basename(name), readFileSync(join(out, name), 'utf8').replace(/^\uFEFF/, '')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CSV with quotation marks, as LibreOffice writes it. */
export function csvRows(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const flush = () => {
    rows.at(-1).push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') flush();
    else if (c === '\n') {
      flush();
      rows.push([]);
    } else if (c !== '\r') cell += c;
  }
  flush();
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
