import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import type { Model } from '../../models/model.js';
import { skipped } from '../finding.js';
import { type Params, readUpperBounds } from '../read-params.js';
import type { Finding, StressTest, TestContext } from '../stress-test.js';
import type { Thresholds } from '../thresholds.js';
import { sampleTexts, type SampledText } from './sample-texts.js';

const defaultThresholds: Thresholds = [0.1, 0.3];

/** What all text transformations have in common, and what each adds. */
interface TextTest {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all these tests have. */
  readonly defaults?: Params;
  /** One finding per sampled text; there is at least one text. */
  readonly judge: (
    context: TestContext,
    model: Model,
    texts: readonly SampledText[],
    thresholds: Thresholds,
    params: Params,
  ) => Promise<readonly Finding[]>;
}

/** A test with one case per sampled text of the evaluation data and text input of the model. */
export function textTest({ key, judge, ...words }: TextTest): StressTest {
  const run = async (context: TestContext, params: Params): Promise<readonly Finding[]> => {
    const thresholds = readUpperBounds(params, 'severity_thresholds', context.sensitivity, defaultThresholds);
    const texts = sampleTexts(context, params);
    if (!context.model) return [skipped('there is no model to ask')];
    if (texts.length === 0) return [skipped('no evaluation text is there and within max_str_len')];
    return judge(context, context.model, texts, thresholds, params);
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
    run,
  };
}
