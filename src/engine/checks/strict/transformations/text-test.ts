import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import type { Model } from '../../../models/model.js';
import { bounds } from '../../../contract/bounds.js';
import { skipped } from '../../../contract/case-result.js';
import { defineTest } from '../../../contract/define-test.js';
import type { NoValues, Shape, ValuesOf } from '../../../contract/parameter.js';
import { count } from '../../../contract/parameter-kinds.js';
import { joinShapes } from '../../../contract/read-shape.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import type { Thresholds } from '../../../contract/thresholds.js';
import { maxLengthParam, sampleTexts, type SampledText } from '../../perturbations/sample-texts.js';
import { whyNoModel } from '../../why-no-model.js';

const commonParams = {
  sample_size: count({ min: 1, default: 20 }),
  max_str_len: maxLengthParam,
  severity_thresholds: bounds(0.1, 0.3),
};

/** What all text transformations have in common, and what each adds. */
interface TextTest<Own> {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all these tests have. */
  readonly params: Shape<Own>;
  /** One finding per sampled text; there is at least one text. */
  readonly rate: (
    context: TestContext,
    model: Model,
    texts: readonly SampledText[],
    thresholds: Thresholds,
    own: Own,
  ) => Promise<readonly CaseResult[]>;
}

/** A test with one case per sampled text of the evaluation data and text input of the model. */
export function textTest<Own = NoValues>({ key, rate, params: own, ...words }: TextTest<Own>): StressTest {
  type Params = ValuesOf<typeof commonParams> & Own;
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { sample_size: sampleSize, max_str_len: maxLength, severity_thresholds: thresholds } = params;
    const texts = sampleTexts(context, { sampleSize, maxLength });
    if (!context.model) return [skipped(whyNoModel(context))];
    if (texts.length === 0) return [skipped('no evaluation text is there and within max_str_len')];
    return rate(context, context.model, texts, thresholds, params);
  };
  return defineTest({
    ...words,
    testType: key,
    configKey: key,
    category: 'transformations',
    modalities: ['text'],
    tasks: classificationTasks,
    runsByDefault: true,
    params: joinShapes(commonParams, own),
    run,
  });
}
