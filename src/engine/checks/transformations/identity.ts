import { m } from '../../../domain/measures/index.js';
import { testedTasks } from '../../../domain/metrics/task-groups.js';
import type { Severity } from '../../../domain/vocabulary.js';
import { optionalBounds } from '../../contract/bounds.js';
import { record, skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { count } from '../../contract/parameter-kinds.js';
import { maxLengthParam } from '../perturbations/sample-texts.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../contract/thresholds.js';
import { type RepeatedAnswers, repeatAnswers, repeatedRows } from './repeat-answers.js';
import { whyNoModel } from '../why-no-model.js';

const shownRows = 20;

/**
 * One case: evaluation rows that the model has answered with all others, asked again, twice. Another class to the same
 * question is an alert, any other difference a warning, such as answers that depend on what else is asked. No chance
 * is in it, so there is no interval. `severity_thresholds` of the user's own, `[warning, alert]`, are of the largest
 * difference between two probabilities, and decide in place of that.
 */
async function rateRepetition(
  context: TestContext,
  sampleSize: number,
  thresholds: Thresholds | undefined,
  maxLength?: number,
): Promise<readonly CaseResult[]> {
  if (!context.model) return [skipped(whyNoModel(context))];
  const repeated = await repeatAnswers(context, context.model, sampleSize, maxLength);
  if (repeated.rows.length === 0) return [skipped('there is no evaluation row to ask again')];
  return [toCaseResult(repeated, thresholds)];
}

function toCaseResult(repeated: RepeatedAnswers, thresholds: Thresholds | undefined): CaseResult {
  const { rows, flipped, differing, largestDifference } = repeated;
  const failing = flipped.length > 0 ? flipped : differing;
  const severity = thresholds ? severityAbove(largestDifference, thresholds) : rate(repeated);
  return {
    features: [],
    outcome: { kind: 'measured', severity },
    impact: largestDifference,
    ...(severity !== 'pass' && { rows: failing }),
    measurements: [
      record(m.largestPredictionChange, largestDifference),
      record(m.rowsWithAnotherClass, flipped.length),
      record(m.rowsWithAnotherProbability, differing.length),
      record(m.sampleSize, rows.length),
      record(m.whatTheModelDoes, tell(repeated)),
      ...(failing.length > 0 ? [record(m.failingRowIndices, failing.slice(0, shownRows))] : []),
    ],
  };
}

function rate({ flipped, differing }: RepeatedAnswers): Severity {
  return flipped.length > 0 ? 'alert' : differing.length > 0 ? 'warning' : 'pass';
}

function tell({ flipped, differing, isRepeatable }: RepeatedAnswers): string {
  if (differing.length === 0) return 'answers the same each time';
  if (isRepeatable) return 'answers the same question alike, and otherwise when other rows are asked with it';
  return `answers the same question otherwise each time${flipped.length > 0 ? ', with another class at times' : ''}`;
}

const identityTest = {
  category: 'transformations',
  tasks: testedTasks,
  runsByDefault: true,
} as const;
const sampleSize = count({ min: 1, default: repeatedRows });

export const textIdentity = defineTest({
  ...identityTest,
  testType: 'text_identity',
  configKey: 'text_identity',
  title: 'Identity',
  description: 'Predicts the same texts again; catches a model whose answers are not repeatable.',
  modalities: ['text'],
  params: { sample_size: sampleSize, max_str_len: maxLengthParam, severity_thresholds: optionalBounds() },
  run: (context, { sample_size, max_str_len, severity_thresholds }) =>
    rateRepetition(context, sample_size, severity_thresholds, max_str_len),
});

export const tabularIdentity = defineTest({
  ...identityTest,
  testType: 'model_determinism',
  configKey: 'model_determinism',
  title: 'Determinism',
  description: 'Predicts the same rows again; catches a model whose answers are not repeatable.',
  modalities: ['tabular'],
  params: { sample_size: sampleSize, severity_thresholds: optionalBounds() },
  run: (context, { sample_size, severity_thresholds }) =>
    rateRepetition(context, sample_size, severity_thresholds),
});
