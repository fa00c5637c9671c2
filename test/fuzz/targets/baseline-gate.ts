import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareWithBaseline } from '../../../src/compare-with-baseline.js';
import { noEvidence, type EvaluatedClasses, type EvaluatedValues } from '../../../src/domain/evidence.js';
import { toOwnMetricCase } from '../../../src/domain/own-metric-case.js';
import { judge } from '../../../src/domain/judge/judge.js';
import type { Outcome, Verdict } from '../../../src/domain/outcome.js';
import type { Results, TestCase } from '../../../src/domain/results.js';
import { scoresName } from '../../../src/reports/predictions/predictions-format.js';
import { writePredictions } from '../../../src/reports/predictions/write-predictions.js';
import { findBaseline } from '../../../src/steps/find-baseline.js';
import { createBaselineSources } from '../../../src/surroundings/baseline-sources.js';
import { answering, valuesOf } from '../../support/evaluated-rows.js';
import { makeWorld } from '../../support/fake-world.js';
import { makeOutcome, policy } from '../../support/make-outcome.js';
import { makePlan } from '../../support/make-plan.js';
import { makeTestCase } from '../../support/make-test-case.js';

/** A run and the baseline's report folder. */
export interface GatedRun {
  readonly baseline: Outcome;
  readonly cases: readonly TestCase[];
  readonly rows: EvaluatedClasses | undefined;
  readonly accuracy: number;
  /** Of the user's own, where its cases tell their mean. */
  readonly scores?: EvaluatedValues;
}

const labels = Array.from({ length: 200 }, (_, row) => row % 2);
const answers = (wrongEvery: number): readonly number[] =>
  labels.map((label, row) => (row % wrongEvery === 0 ? 1 - label : label));
const good = answering(labels, answers(20));
/** Ten more of the 200: surely worse row by row, and by the two values alone it may be chance. */
const bad = answering(labels, answers(10));

/** The accuracy of the good answers. */
const usual = 0.95;
const passing = [
  makeTestCase(),
  makeTestCase({ testType: 'text_lower_case', caseId: '1', features: ['hypothesis'] }),
  makeTestCase({ testType: 'label_drift', category: 'drift', caseId: '2', features: [] }),
];
const found = (severity: 'warning' | 'alert'): TestCase =>
  makeTestCase({
    testType: 'class_drift',
    category: 'drift',
    caseId: '3',
    features: [],
    status: 'warning',
    severity,
    importance: 0.3,
  });
const baselineOf = (cases: readonly TestCase[], rows?: EvaluatedClasses): Outcome => {
  const outcome = makeOutcome(cases, { predictions: rows && writePredictions(rows) });
  return { ...outcome, results: outcome.results && { ...outcome.results, testRun: testRunOf(usual) } };
};

export const rowsWentWrong: GatedRun = {
  baseline: baselineOf(passing, good),
  cases: passing,
  rows: bad,
  accuracy: 0.9,
};

/** 1 where the answer is right. */
const scoresOf = (wrongEvery: number): EvaluatedValues => {
  const scores = answers(wrongEvery).map((answer, row) => (answer === labels[row] ? 1 : 0));
  return valuesOf(scores, scores);
};
const scoredCase = (wrongEvery: number): TestCase =>
  toOwnMetricCase({
    name: 'correct',
    value: 1 - 1 / wrongEvery,
    worseWhen: 'lower',
    rows: labels.length,
    interval: undefined,
    isScored: true,
  });

/** As the rows above: surely worse by its scores, and by the two means alone it may be chance. */
export const scoresWentWrong: GatedRun = {
  baseline: {
    ...baselineOf([...passing, scoredCase(20)]),
    scores: writePredictions(scoresOf(20), scoresName),
  },
  cases: [...passing, scoredCase(10)],
  rows: undefined,
  accuracy: usual,
  scores: scoresOf(10),
};

/** Runs that fail, each for one reason alone, and one that passes. */
export const gatedRuns: Readonly<Record<string, GatedRun>> = {
  'a new alert': {
    baseline: baselineOf(passing),
    cases: [...passing, found('alert')],
    rows: undefined,
    accuracy: usual,
  },
  'a warning that became an alert': {
    baseline: baselineOf([...passing, found('warning')]),
    cases: [...passing, found('alert')],
    rows: undefined,
    accuracy: usual,
  },
  'lost coverage': {
    baseline: baselineOf(passing),
    cases: passing.slice(0, 2),
    rows: undefined,
    accuracy: usual,
  },
  'a lower value': { baseline: baselineOf(passing), cases: passing, rows: undefined, accuracy: 0.5 },
  'rows that went wrong': rowsWentWrong,
  'nothing worse': { baseline: baselineOf(passing, good), cases: passing, rows: good, accuracy: usual },
};

const plan = makePlan({
  // With another policy, a baseline that can't be used is none, and the run is judged without: as it was asked.
  gate: { ...policy, baseline: { kind: 'file', path: 'results.json' }, onMissingBaseline: 'fail' },
});

/** The verdict on a run beside what lies in a folder of its own: from the file's bytes to the judgement. */
export async function gateBeside(
  folder: string,
  files: Readonly<Record<string, Uint8Array | string>>,
  { cases, rows, accuracy, scores }: Omit<GatedRun, 'baseline'>,
): Promise<Verdict> {
  const home = join(folder, 'baseline');
  await rm(home, { recursive: true, force: true });
  await mkdir(home);
  for (const [name, content] of Object.entries(files)) await writeFile(join(home, name), content);
  const sources = createBaselineSources(home, { commitsOf: () => Promise.resolve([]) });
  const { baseline, missingBaseline } = await findBaseline(
    { plan, sources, world: makeWorld() },
    { projectId: '', testRunId: undefined, commitSha: undefined },
  );
  const collected = { testRun: testRunOf(accuracy, 't2'), cases };
  const evidence = rows && { ...noEvidence, rows };
  const { results, model } = await compareWithBaseline(collected, evidence, baseline, plan, scores);
  return judge(results.cases, plan.gate, { baseline, missingBaseline, today: '2026-01-02', model });
}

function testRunOf(accuracy: number, testRunId = 't1'): Results['testRun'] {
  const { results } = makeOutcome([]);
  if (!results) throw new TypeError('a finished run has results');
  return {
    ...results.testRun,
    testRunId,
    modelMetrics: [{ name: 'accuracy', reference: 0.9, evaluation: accuracy }],
  };
}
