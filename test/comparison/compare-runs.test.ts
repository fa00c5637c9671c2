import { describe, expect, test } from '@jest/globals';

import { compareRuns } from '../../src/comparison/index.js';
import type { Baseline } from '../../src/domain/baseline.js';
import { defaultMaxDrop } from '../../src/domain/drop-policy.js';
import type { EvaluatedClasses, Evidence } from '../../src/domain/evidence.js';
import { judge } from '../../src/domain/judge/judge.js';
import { isJudged } from '../../src/domain/outcome.js';
import type { GatePolicy } from '../../src/domain/plan.js';
import type { Results, TestCase } from '../../src/domain/results.js';
import { answering } from '../support/evaluated-rows.js';
import { makeOutcome, policy } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

const labels = Array.from({ length: 400 }, (_, row) => row % 2);
const good = answering(
  labels,
  labels.map((label, row) => (row % 20 === 0 ? 1 - label : label)),
);
const turned = answering(
  labels,
  labels.map((label, row) => (row % 20 === 0 ? label : 1 - label)),
);
const { results: made } = makeOutcome([]);
if (!made) throw new TypeError('a finished run has results');
const { testRun } = made;

function baselineOf(cases: readonly TestCase[], overrides: Partial<Baseline> = {}): Baseline {
  return {
    label: 'main',
    testRun,
    projectId: undefined,
    cases,
    rows: good,
    rowsMissing: undefined,
    ...overrides,
  };
}

function gate(
  rows: EvaluatedClasses,
  baseline: Baseline,
  gatePolicy: Partial<GatePolicy> = {},
  cases = [makeTestCase()],
) {
  const results: Pick<Results, 'testRun' | 'cases'> = { testRun, cases };
  const evidence: Evidence = {
    rows,
    slices: [],
    notes: [],
    unmeasured: [],
    shortOfRows: [],
    brokenModel: undefined,
  };
  const all = { ...policy, maxDrop: defaultMaxDrop, ...gatePolicy };
  const compared = compareRuns(results, evidence, baseline, all, 42);
  const verdict = judge([...cases, ...compared.cases], all, {
    baseline,
    today: '2026-01-02',
    model: compared.model,
  });
  if (!isJudged(verdict)) throw new TypeError(verdict.reason);
  return { ...compared, verdict };
}

const typesOf = (findings: readonly { readonly testCase: TestCase }[]) =>
  findings.map(({ testCase }) => testCase.testType);
const alertOf = (testType: string) =>
  makeTestCase({
    testType,
    category: 'model-performance',
    features: [],
    status: 'warning',
    severity: 'alert',
    importance: 0.99,
  });

describe('compareRuns', () => {
  test('each metric is a case of its own, passing or not', () => {
    const { cases, verdict } = gate(good, baselineOf([makeTestCase()]));
    expect(cases.map(({ testType }) => testType).sort()).toEqual([
      'baseline:accuracy',
      'baseline:area_under_curve',
      'baseline:calibration',
      'baseline:f1',
      'baseline:precision',
      'baseline:recall',
    ]);
    expect(cases.every(({ category }) => category === 'model-performance')).toBe(true);
    expect(verdict.kind).toBe('passed');
  });

  test('a model with its sign turned fails, by every metric', () => {
    const { verdict } = gate(turned, baselineOf([makeTestCase()]));
    expect(verdict.kind).toBe('failed');
    expect(typesOf(verdict.findings)).toHaveLength(6);
  });

  test("main's own comparison with an older main never makes a drop known", () => {
    const names = ['accuracy', 'area_under_curve', 'f1', 'precision', 'recall'];
    const there = [makeTestCase(), ...names.map((name) => alertOf(`baseline:${name}`))];
    const { verdict } = gate(turned, baselineOf(there));
    expect(verdict.kind).toBe('failed');
    expect(verdict.known).toEqual([]);
    expect(typesOf(verdict.findings)).toHaveLength(6);
  });

  test("and when the model is as good as main's, main's drop is neither fixed nor lost", () => {
    const { verdict, cases } = gate(
      good,
      baselineOf([makeTestCase(), alertOf('baseline:gone'), alertOf('baseline:accuracy')]),
    );
    expect(verdict.kind).toBe('passed');
    expect(cases.some(({ testType }) => testType === 'baseline:coverage')).toBe(false);
    expect(JSON.stringify(verdict.comparison?.fixed ?? [])).not.toContain('baseline:');
  });

  test('lost coverage fails, or warns where that is asked for', () => {
    const there = baselineOf([makeTestCase(), makeTestCase({ testType: 'gone' })]);
    const failed = gate(good, there);
    expect(typesOf(failed.verdict.findings)).toEqual(['baseline:coverage']);
    expect(failed.verdict.kind).toBe('failed');
    expect(gate(good, there, { onLostCoverage: 'warn' }).verdict).toMatchObject({
      kind: 'passed',
      counts: { warning: 1 },
    });
  });

  test('not-worse blocks a model of which nothing is proven', () => {
    const few = answering(
      labels.slice(0, 40),
      labels.slice(0, 40).map((label, row) => (row % 20 === 1 ? 1 - label : label)),
    );
    const sameFew = answering(
      labels.slice(0, 40),
      labels.slice(0, 40).map((label, row) => (row % 20 === 2 ? 1 - label : label)),
    );
    const there = baselineOf([makeTestCase()], { rows: few });
    expect(gate(sameFew, there).verdict.kind).toBe('passed');
    expect(gate(sameFew, there, { evidence: 'not-worse' }).verdict.kind).toBe('failed');
  });

  test('why the rows of the baseline are missing is said, and the values are compared', () => {
    const there = baselineOf([makeTestCase()], {
      rows: undefined,
      rowsMissing: 'predictions.parquet is not beside its results.json',
    });
    const { model } = gate(turned, there);
    expect(model.notes[0]).toBe("The baseline's predictions.parquet is not beside its results.json.");
    expect(model.metrics.map(({ metric, pairing }) => [metric, pairing])).toEqual([['accuracy', 'values']]);
  });

  test('a baseline of another task is a finding: nothing of it could be compared', () => {
    const other = { ...testRun, modelTask: 'multiclass-classification' as const };
    const { verdict } = gate(good, baselineOf([makeTestCase()], { testRun: other }));
    expect(typesOf(verdict.findings)).toEqual(['baseline:coverage']);
  });
});
