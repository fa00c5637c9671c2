import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { defineTest } from '../../contract/define-test.js';
import { labelledPredictions } from '../labelled-predictions.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';

/** What a floor is measured on: the evaluation data alone, as it asks for nothing but a model that knows something. */
export interface FloorData {
  readonly predictions: ClassPredictions;
  /** Class index per row, −1 = none. */
  readonly labels: Int32Array;
  readonly context: TestContext;
}

/**
 * A question that every model must answer, whatever is configured: it runs in every category and needs no setting.
 * Without labels or predictions there is nothing to ask, and so no case.
 */
export function floorTest(
  name: string,
  title: string,
  description: string,
  measure: (data: FloorData) => CaseResult,
): StressTest {
  return defineTest({
    testType: `floor:${name}`,
    configKey: `floor_${name}`,
    title,
    description,
    category: 'model-performance',
    modalities: ['tabular', 'text'],
    tasks: classificationTasks,
    runsByDefault: true,
    isFloor: true,
    params: {},
    run: async (context) => {
      const data = await labelledPredictions(context, 'evaluation');
      return data.kind === 'missing' ? [] : [measure({ ...data, context })];
    },
  });
}
