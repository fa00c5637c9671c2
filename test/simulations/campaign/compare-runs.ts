import { compareRuns } from '../../../src/comparison/compare-runs.js';
import type { Baseline } from '../../../src/domain/baseline.js';
import { judge } from '../../../src/domain/judge/judge.js';
import type { Verdict } from '../../../src/domain/outcome.js';
import type { TestCase } from '../../../src/domain/results.js';
import type { MetricComparison } from '../../../src/domain/comparison.js';
import { encodeTestCase } from '../../../src/engine/encode/encode-test-case.js';
import type { JobResult } from '../../../src/engine/jobs/job-spec.js';
import { Answer } from '../../../src/rime/answers/answer.js';
import { decodeTestCase } from '../../../src/rime/answers/decode-test-case.js';
import type { TestCase as WireTestCase } from '../../../src/wire/answers.js';
import { policy } from '../../support/make-outcome.js';
import type { World } from '../worlds/world.js';

export interface Judged {
  readonly verdict: Verdict;
  /** Each metric beside the baseline's; empty without one. */
  readonly metrics: readonly MetricComparison[];
}

/** The gate's verdict by its default policy, with a baseline or without one. */
export function judgeRun(world: World, result: JobResult, former: JobResult | undefined): Judged {
  const cases = casesOf(result);
  const today = '2026-01-01';
  if (!former) return { verdict: judge(cases, policy, { baseline: undefined, today }), metrics: [] };
  const baseline: Baseline = {
    label: 'the baseline',
    testRun: { testRunId: 'baseline', name: 'the baseline', ...metricsOf(world, former) },
    projectId: undefined,
    cases: casesOf(former),
    rows: former.evidence.rows,
    rowsMissing: undefined,
  };
  const testRun = {
    testRunId: 'run',
    name: 'the run',
    webUrl: undefined,
    categories: [],
    durationMs: undefined,
    engineVersion: undefined,
    ...metricsOf(world, result),
  };
  const compared = compareRuns({ testRun, cases }, result.evidence, baseline, policy, 1);
  const context = { baseline, today, testRun, model: compared.model };
  return {
    verdict: judge([...compared.cases, ...cases], policy, context),
    metrics: compared.model.metrics,
  };
}

/** Blocked, whether by a finding or because nothing could be judged. */
export function isRed({ verdict }: Judged): boolean {
  return verdict.kind === 'failed' || verdict.kind === 'error';
}

function metricsOf({ task }: World, { performance }: JobResult) {
  return { modelTask: task, modelMetrics: performance };
}

/** By the wire, as the gate reads them. */
function casesOf({ batches }: JobResult): readonly TestCase[] {
  const request = { method: 'GET', path: '/', status: 200 };
  return batches.flatMap(({ testType, category, cases }) =>
    cases.map((caseResult, index) =>
      decodeTestCase(
        new Answer<WireTestCase>(
          { ...encodeTestCase({ testType, category, index, caseResult }, 'run') },
          request,
        ),
      ),
    ),
  );
}
