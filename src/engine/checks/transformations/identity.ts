import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import type { Sensitivity, Severity } from '../../../domain/vocabulary.js';
import { float, int, ints, skipped, text } from '../../contract/case-result.js';
import { readTextSampling } from '../perturbations/sample-texts.js';
import { type Params, readCount, readUpperBounds } from '../../contract/read-params.js';
import type { CaseResult, Modality, StressTest, TestContext } from '../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../contract/thresholds.js';
import { type RepeatedAnswers, repeatAnswers, repeatedRows } from './repeat-answers.js';
import { whyNoModel } from '../why-no-model.js';

const shownRows = 20;

interface IdentityTest {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly modality: Modality;
  readonly description: string;
  readonly defaults: Params;
  /** `maxLength`: of a text, in characters. */
  readonly readSampling: (params: Params) => { readonly sampleSize: number; readonly maxLength?: number };
}

/**
 * One case: evaluation rows that the model has answered with all others, asked again, twice. Another class to the same
 * question is an alert, any other difference a warning, such as answers that depend on what else is asked. No chance
 * is in it, so there is no interval. `severity_thresholds` of the user's own, `[warning, alert]`, are of the largest
 * difference between two probabilities, and decide in place of that.
 */
function identityTest({ key, modality, readSampling, ...words }: IdentityTest): StressTest {
  const readOwn = (params: Params, sensitivity: Sensitivity): Thresholds | undefined => {
    const thresholds = readUpperBounds(params, 'severity_thresholds', sensitivity, [0, 0]);
    return params['severity_thresholds'] === null ? undefined : thresholds;
  };
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { sampleSize, maxLength } = readSampling(params);
    const thresholds = readOwn(params, context.sensitivity);
    if (!context.model) return [skipped(whyNoModel(context))];
    const repeated = await repeatAnswers(context, context.model, sampleSize, maxLength);
    if (repeated.rows.length === 0) return [skipped('there is no evaluation row to ask again')];
    return [toCaseResult(repeated, thresholds)];
  };
  return {
    ...words,
    testType: key,
    configKey: key,
    category: 'transformations',
    modalities: [modality],
    tasks: classificationTasks,
    runsByDefault: true,
    defaults: { ...words.defaults, severity_thresholds: null },
    readParams: (params, sensitivity) => [readSampling(params), readOwn(params, sensitivity)],
    run,
  };
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
      float('largest prediction change', 'output-diff', largestDifference),
      int('rows with another class', 'output', flipped.length),
      int('rows with another probability', 'output', differing.length),
      int('sample size', 'input', rows.length),
      text('the model', 'performance-metric-name', tell(repeated)),
      ...(failing.length > 0
        ? [ints('failing row indices', 'failing-inputs', failing.slice(0, shownRows))]
        : []),
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

export const textIdentity = identityTest({
  key: 'text_identity',
  title: 'Identity',
  modality: 'text',
  description: 'Predicts the same texts again; catches a model whose answers are not repeatable.',
  defaults: { sample_size: repeatedRows, max_str_len: 2000 },
  readSampling: readTextSampling,
});

export const tabularIdentity = identityTest({
  key: 'model_determinism',
  title: 'Determinism',
  modality: 'tabular',
  description: 'Predicts the same rows again; catches a model whose answers are not repeatable.',
  defaults: { sample_size: repeatedRows },
  readSampling: (params) => ({ sampleSize: readCount(params, 'sample_size', 1) }),
});
