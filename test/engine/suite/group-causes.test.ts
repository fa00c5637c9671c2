import { describe, expect, test } from '@jest/globals';

import type { Severity, TestCategory } from '../../../src/domain/vocabulary.js';
import { groupCauses } from '../../../src/engine/suite/group-causes.js';
import type { BatchResult } from '../../../src/engine/suite/run-suite.js';
import { failed } from '../../../src/engine/contract/case-result.js';
import type { CaseResult } from '../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../support/read-case-result.js';
import { makeStressTest } from './make-stress-test.js';

function found(
  testType: string,
  severity: Severity,
  { category = 'abnormal-inputs', ...more }: Partial<CaseResult> & { category?: TestCategory } = {},
): BatchResult {
  const caseResult = {
    features: [],
    outcome: { kind: 'measured', severity },
    impact: 0,
    measurements: [],
    ...more,
  } as const;
  return { test: makeStressTest(testType, { category }), cases: [caseResult], durationMs: 1 };
}

function group(...results: readonly BatchResult[]) {
  return groupCauses(results).flatMap(({ test: { testType }, cases }) =>
    cases.map((caseResult) => {
      const { 'also seen as': also, 'counted under': under } = measured(caseResult);
      return { testType, verdict: verdictOf(caseResult), ...(also && { also }), ...(under && { under }) };
    }),
  );
}

const rows = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, row) => from + row);

describe('groupCauses', () => {
  test('what several tests see of a column is counted under the most severe, and of those the most telling', () => {
    const features = ['income'];
    expect(
      group(
        found('numeric_feature_drift', 'alert', { features, category: 'drift' }),
        found('unit_change', 'alert', { features }),
        found('numeric_outlier', 'warning', { features }),
        found('null_check', 'warning', { features: ['age'] }),
      ),
    ).toEqual([
      { testType: 'numeric_feature_drift', verdict: 'pass', under: 'unit_change on income (alert)' },
      {
        testType: 'unit_change',
        verdict: 'alert',
        also: ['numeric_feature_drift on income (alert)', 'numeric_outlier on income (warning)'],
      },
      { testType: 'numeric_outlier', verdict: 'pass', under: 'unit_change on income (alert)' },
      { testType: 'null_check', verdict: 'warning' },
    ]);
  });

  test('two columns that were swapped are one cause', () => {
    const verdicts = group(
      found('swapped_columns', 'alert', { features: ['a', 'b'] }),
      found('numeric_feature_drift', 'alert', { features: ['b'], category: 'drift' }),
      found('numeric_feature_drift', 'alert', { features: ['a'], category: 'drift' }),
    ).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['alert', 'pass', 'pass']);
  });

  test('the same rows are one cause, whichever columns they stand in', () => {
    const category = 'subset-performance';
    const verdicts = (other: readonly number[]) =>
      group(
        found('subset_performance:subset_accuracy', 'alert', {
          category,
          features: ['hour'],
          rows: rows(0, 100),
        }),
        found('subset_performance:subset_recall', 'warning', {
          category,
          features: ['carrier'],
          rows: other,
        }),
      ).map(({ verdict }) => verdict);
    // By hand: of 0–99 and 10–109 90 of 110 are in common (0.82), of 12–111 88 of 112 (0.79).
    expect(verdicts(rows(10, 110))).toEqual(['alert', 'pass']);
    expect(verdicts(rows(12, 112))).toEqual(['alert', 'warning']);
    expect(verdicts([])).toEqual(['alert', 'warning']);
  });

  test('several metrics of all rows are one cause, and not that of a column', () => {
    const category = 'model-performance';
    expect(
      group(
        found('model_performance:accuracy', 'warning', { category, impact: 0.1 }),
        found('model_performance:f1', 'warning', { category, impact: 0.2 }),
        found('label_drift', 'alert', { category: 'drift' }),
      ).map(({ verdict }) => verdict),
    ).toEqual(['pass', 'warning', 'alert']);
  });

  test('the subsets of a model that knows nothing are of one cause with that', () => {
    const floor = (severity: Severity) =>
      group(
        found('subset_performance:subset_recall', 'alert', {
          category: 'subset-performance',
          features: ['a'],
        }),
        found('floor:ranking', severity, { category: 'model-performance' }),
        found('model_performance:f1', 'alert', { category: 'model-performance' }),
        found('null_check', 'alert', { features: ['a'] }),
      ).map(({ verdict }) => verdict);
    expect(floor('alert')).toEqual(['pass', 'alert', 'alert', 'alert']);
    expect(floor('warning')).toEqual(['alert', 'warning', 'alert', 'alert']);
  });

  test('passes, skips and tests that broke off stay as they are', () => {
    const broken = { ...found('null_check', 'pass'), cases: [failed('it broke')] };
    const features = ['income'];
    expect(group(found('a', 'pass', { features }), broken, found('b', 'warning', { features }))).toEqual([
      { testType: 'a', verdict: 'pass' },
      { testType: 'null_check', verdict: 'error: it broke' },
      { testType: 'b', verdict: 'warning' },
    ]);
  });
});
