// Writes docs/pictures/report.png: the top of the HTML report of examples/bank, as a browser shows it. Needs dist and Chromium
// (CHROMIUM names its path): `node scripts/picture-report.mjs`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const picture = 'docs/pictures/report.png';
const mostBytes = 150_000;
const folder = mkdtempSync(join(tmpdir(), 'picture-'));

const run = [
  'dist/cli.js',
  'run',
  '--config',
  'examples/bank/model-gate.yml',
  '--cache-dir',
  'none',
  '--report-dir',
  folder,
];
const { status, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
if (status !== 1) throw new Error(`The bank example fails its gate, and should have here: ${stderr}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1000, height: 680 }, colorScheme: 'light' });
await page.goto(pathToFileURL(join(folder, 'report.html')).href);
mkdirSync(dirname(picture), { recursive: true });
await page.screenshot({ path: picture });
await browser.close();
rmSync(folder, { recursive: true });

const { size } = statSync(picture);
console.log(`${picture}: ${Math.ceil(size / 1000)} kB`);
if (size > mostBytes) throw new Error(`${picture} is larger than ${mostBytes / 1000} kB`);
