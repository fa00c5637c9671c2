// How quickly Chromium opens the HTML report of 2,000 cases: medians of a window of its own each time, in turn with a page
// of as many bytes that shows nothing and, with a folder as argument, such as that of an older commit, the report of its
// `build/`. Milliseconds until the page is loaded and until it is painted are the machine's and whoever else works on it;
// the CPU time of the page's main thread, and how often it computed styles and a layout, are the page's. Needs `build/`
// (npm run build) and Chromium (CHROMIUM names its path). BENCH_ADDRESS (`#cases`) opens another page of the report.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

import { median } from './process-facts.mjs';
import { makeCase, makeOutcome, policy } from './report-cases.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const address = process.env.BENCH_ADDRESS ?? '';
const here = new URL('..', import.meta.url).href;
const other = process.argv[2] && `${pathToFileURL(process.argv[2]).href}/`;
const folder = mkdtempSync(join(tmpdir(), 'html-report-'));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const own = await report(here);
const bytes = Buffer.byteLength(own);
const head = '<!doctype html><meta charset="utf-8"><title>blank</title>';
const pages = {
  'a blank page': `${head}<!--${'x'.repeat(bytes - head.length - 7)}-->`,
  ...(other ? { 'the other build': await report(other) } : {}),
  'the report': own,
};
const paths = Object.keys(pages).map((name, k) => ({ name, path: join(folder, `${k}.html`) }));
for (const { name, path } of paths) writeFileSync(path, pages[name]);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await openOnce(paths[0].path);
const measured = new Map(paths.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const { name, path } of paths) measured.get(name).push(await openOnce(path));
await browser.close();
rmSync(folder, { recursive: true });

console.log(`HTML report of 2,000 cases, ${bytes} bytes, opened in Chromium (median of ${rounds})`);
for (const [name, runs] of measured) {
  const of = (key) => median(runs.map((run) => run[key]));
  console.log(
    `  ${name.padEnd(16)} loaded ${of('loadedMs').toFixed(0)} ms, painted ${of('paintedMs').toFixed(0)} ms; main thread ${of('cpuMs').toFixed(0)} ms of CPU: script ${of('scriptMs').toFixed(0)}, styles ${of('styleMs').toFixed(0)} (${of('styles')} times), layout ${of('layoutMs').toFixed(0)} (${of('layouts')} times); ${of('nodes')} nodes`,
  );
}

async function report(root) {
  const { judge } = await import(`${root}build/domain/judge/judge.js`);
  const { renderHtml } = await import(`${root}build/reports/html/render-html.js`);
  const cases = Array.from({ length: 2_000 }, (_, index) => makeCase(index, 400));
  return renderHtml(makeOutcome(cases, judge(cases, policy, { baseline: undefined, today: '2026-01-02' })));
}

/** In milliseconds; CPU time is that of the page's main thread until 100 ms after the first picture. */
async function openOnce(path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await facts(session);
  const startedMs = performance.now();
  await page.goto(`${pathToFileURL(path).href}${address}`);
  const loadedMs = performance.now() - startedMs;
  // The second of two frames begins when the first has been painted.
  const frames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
  await page.evaluate(frames);
  const paintedMs = performance.now() - startedMs;
  await page.waitForTimeout(100);
  const after = await facts(session);
  await context.close();
  const since = (name) => after[name] - before[name];
  return {
    loadedMs,
    paintedMs,
    cpuMs: since('TaskDuration') * 1000,
    scriptMs: since('ScriptDuration') * 1000,
    styleMs: since('RecalcStyleDuration') * 1000,
    layoutMs: since('LayoutDuration') * 1000,
    styles: since('RecalcStyleCount'),
    layouts: since('LayoutCount'),
    nodes: after.Nodes,
  };
}

async function facts(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
