// What the benchmarks of reports tell: cases, and a run of them.

export const policy = {
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

/** Shaped like the cases of the embedded engine: one in twenty an alert, one in ten a warning, one in fifty skipped. */
export function makeCase(index, columnCount) {
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

export function makeOutcome(cases, verdict) {
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
