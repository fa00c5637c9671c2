// How long the verdict and each report take, and the peak memory, for 2,000, 6,000 and 100,000 cases. Each run is a
// process of its own, so that one's memory is not another's. Needs `build/` (npm run build).
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { measureNode } from './process-facts.mjs';

const build = new URL(`${pathToFileURL(process.env.BUILD_DIR ?? 'build').href}/`);
/** Three cases for each of 2,000 columns, as wide data have them. */
const wide = { caseCount: 6_000, columnCount: 2_000 };
const sizes = [{ caseCount: 2_000, columnCount: 400 }, wide, { caseCount: 100_000, columnCount: 400 }];

const policy = {
  mode: 'gate',
  failOn: 'alert',
  maxAlerts: 0,
  maxWarnings: undefined,
  minTests: 1,
  categories: {},
  tests: {},
  ignore: [],
  baseline: { kind: 'none' },
  onMissingBaseline: 'absolute',
  onLostCoverage: 'fail',
  evidence: 'worse',
  maxDrop: { overall: 0.01, metrics: {} },
};

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

/** Shaped like the cases of the embedded engine: one in twenty an alert, one in ten a warning, one in fifty skipped. */
function makeCase(index, columnCount) {
  const severity = index % 20 === 0 ? 'alert' : index % 10 === 1 ? 'warning' : 'pass';
  const isSkipped = index % 50 === 7;
  const value = (index % 97) / 97;
  return {
    testType: `subset_performance:subset_metric_${index % 37}`,
    caseId: String(index),
    category: ['subset-performance', 'transformations', 'drift', 'abnormal-inputs'][(index % 37) % 4],
    features: [`feature_${index % columnCount}`],
    status: isSkipped ? 'skip' : severity === 'pass' ? 'pass' : 'warning',
    severity: isSkipped ? undefined : severity,
    importance: value,
    metrics: isSkipped
      ? [{ name: 'skip reason', category: 'model-error', value: 'The subset has too few rows.' }]
      : [
          { name: 'subset', category: 'subset-details', value: `(${index % 50}, ${(index % 50) + 1}]` },
          { name: 'subset size', category: 'subset-details', value: 400 + (index % 100) },
          { name: 'difference from overall', category: 'performance-diff', value: -value },
          { name: 'accuracy', category: 'performance-metric-value', value: 1 - value },
          { name: 'margin of error', category: 'performance-metric-value', value: 0.04 },
          { name: 'failing row indices', category: 'failing-inputs', value: [index, index + 1, index + 2] },
        ],
    unknownWords: [],
  };
}

function makeOutcome(cases, verdict) {
  return {
    asked: {
      target: 'embedded engine',
      run: { name: 'benchmark', seed: 42 },
      rules: [],
      gate: policy,
      report: {
        dir: '',
        comment: 'never',
        commentKey: 'bench',
        subject: 'bench',
        annotations: false,
        predictions: false,
        annotatedFile: 'model.onnx',
      },
    },
    ids: {},
    results: {
      testRun: {
        testRunId: 't1',
        name: 'benchmark',
        modelTask: 'binary-classification',
        webUrl: undefined,
        categories: [],
        modelMetrics: [],
        durationMs: 1,
        engineVersion: 'bench',
      },
      cases,
      detectable: [],
    },
    verdict,
    startedAt: '2026-01-02T03:04:05.000Z',
    durationMs: 1,
  };
}
