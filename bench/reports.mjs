// How long the verdict and each report take, and the peak memory, for 2,000, 6,000 and 100,000 cases. Each run is a
// process of its own, so that one's memory is not another's. Needs `build/` (npm run build).
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { measureNode } from './process-facts.mjs';
import { makeCase, makeOutcome, policy } from './report-cases.mjs';

const build = new URL(`${pathToFileURL(process.env.BUILD_DIR ?? 'build').href}/`);
/** Three cases for each of 2,000 columns, as wide data have them. */
const wide = { caseCount: 6_000, columnCount: 2_000 };
const sizes = [{ caseCount: 2_000, columnCount: 400 }, wide, { caseCount: 100_000, columnCount: 400 }];

const { BENCH_CASES: caseCount, BENCH_COLUMNS: columnCount = '400' } = process.env;
if (caseCount) await oneRun(Number(caseCount), Number(columnCount));
else await allRuns();

async function allRuns() {
  console.log('Reports: seconds and size of each, and the peak memory of making them all');
  for (const { caseCount, columnCount } of sizes) {
    const env = { BENCH_CASES: caseCount, BENCH_COLUMNS: columnCount };
    const script = fileURLToPath(import.meta.url);
    const idle = await measureNode([script], { env: { ...env, BENCH_IDLE: '1' } });
    const run = await measureNode([script], { env });
    if (run.exitCode !== 0) throw new Error(run.output);
    console.log(`\n${caseCount} cases of ${columnCount} columns`);
    process.stdout.write(run.output);
    console.log(
      `peak memory ${run.peakMiB.toFixed(0)} MiB, of which ${idle.peakMiB.toFixed(0)} MiB before the verdict`,
    );
  }
}

async function oneRun(count, columnCount) {
  const { judge } = await import(new URL('domain/judge/judge.js', build));
  const { storeReports } = await import(new URL('surroundings/store-reports.js', build));
  const { reportFiles } = await import(new URL('reports/report-files.js', build));
  const { renderComment } = await import(new URL('reports/markdown/comment.js', build));
  const cases = Array.from({ length: count }, (_, index) => makeCase(index, columnCount));
  if (process.env.BENCH_IDLE) return;
  const tell = (name, startMs, bytes) => {
    const size = bytes === undefined ? '' : `  ${(bytes / 1e6).toFixed(2).padStart(7)} MB`;
    console.log(
      `  ${name.padEnd(18)} ${((performance.now() - startMs) / 1000).toFixed(3).padStart(7)} s${size}`,
    );
  };
  const started = performance.now();
  const verdict = judge(cases, policy, { baseline: undefined, today: '2026-01-02' });
  tell('verdict', started);
  const outcome = makeOutcome(cases, verdict);
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  const log = { warning: (text) => console.log(text) };
  for (const file of reportFiles) {
    const startMs = performance.now();
    const { paths } = await storeReports(outcome, folder, log, [file]);
    tell(file.name, startMs, statSync(paths[file.name]).size);
  }
  const startMs = performance.now();
  const comment = renderComment(outcome, { limitCharacters: 65_000, links: {} });
  tell('comment', startMs, Buffer.byteLength(comment));
  tell('all', started);
  rmSync(folder, { recursive: true });
}
