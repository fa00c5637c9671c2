import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import type { Sensitivity } from '../../../../domain/vocabulary.js';
import type { Model } from '../../../models/model.js';
import { skipped } from '../../../contract/case-result.js';
import { type Params, readUpperBounds } from '../../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import type { Thresholds } from '../../../contract/thresholds.js';
import {
  readTextSampling,
  sampleTexts,
  type SampledText,
  type TextSampling,
} from '../../perturbations/sample-texts.js';
import { whyNoModel } from '../../why-no-model.js';

const defaultThresholds: Thresholds = [0.1, 0.3];

/** What all text transformations have in common, and what each adds. */
interface TextTest {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all these tests have. */
  readonly defaults?: Params;
  /** Reads those; throws ParameterError for a value that can't be. */
  readonly readOwn?: (params: Params) => unknown;
  /** One finding per sampled text; there is at least one text. */
  readonly rate: (
    context: TestContext,
    model: Model,
    texts: readonly SampledText[],
    thresholds: Thresholds,
    params: Params,
  ) => Promise<readonly CaseResult[]>;
}

/** A test with one case per sampled text of the evaluation data and text input of the model. */
export function textTest({ key, rate, readOwn, ...words }: TextTest): StressTest {
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { thresholds, sampling } = readCommon(params, context.sensitivity);
    const texts = sampleTexts(context, sampling);
    if (!context.model) return [skipped(whyNoModel(context))];
    if (texts.length === 0) return [skipped('no evaluation text is there and within max_str_len')];
    return rate(context, context.model, texts, thresholds, params);
  };
  return {
    ...words,
    testType: key,
    configKey: key,
    category: 'transformations',
    modalities: ['text'],
    tasks: classificationTasks,
    runsByDefault: true,
    defaults: {
      sample_size: 20,
      max_str_len: 2000,
      severity_thresholds: [...defaultThresholds],
      ...words.defaults,
    },
    readParams: (params, sensitivity) => [readCommon(params, sensitivity), readOwn?.(params)],
    run,
  };
}

function readCommon(
  params: Params,
  sensitivity: Sensitivity,
): { readonly thresholds: Thresholds; readonly sampling: TextSampling } {
  return {
    thresholds: readUpperBounds(params, 'severity_thresholds', sensitivity, defaultThresholds),
    sampling: readTextSampling(params),
  };
}
