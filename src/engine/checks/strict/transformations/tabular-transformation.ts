import { asClasses } from '../../../../domain/metrics/predictions.js';
import { columnOf } from '../../../data/table.js';
import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import { impactThresholds } from '../impact-thresholds.js';
import { bounds } from '../../../contract/bounds.js';
import { skipped } from '../../../contract/case-result.js';
import { defineTest } from '../../../contract/define-test.js';
import type { ValuesOf } from '../../../contract/parameter.js';
import { columns, count, flag, group } from '../../../contract/parameter-kinds.js';
import { joinShapes } from '../../../contract/read-shape.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import { whyNoModel } from '../../why-no-model.js';
import { simulate } from './simulate.js';
import type { Substitution } from '../../perturbations/substitution.js';

const commonParams = {
  exclude_columns: columns(),
  performance_change_config: group({
    ignore_errors: flag(false),
    performance_thresholds: bounds(...impactThresholds),
    num_samples_to_simulate: count({ min: 1, default: 100 }),
  }),
};

/** A test with one case per column: clean evaluation rows with that column corrupted, and what it does to the model. */
export function tabularTransformation<Own>({
  key,
  learn,
  noColumn,
  params: own,
  ...words
}: Substitution<Own>): StressTest {
  type Params = Own & ValuesOf<typeof commonParams>;
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { model, reference, features } = context;
    const { exclude_columns: excluded, performance_change_config: change } = params;
    const settings = {
      thresholds: change.performance_thresholds,
      maxRows: change.num_samples_to_simulate,
      ignoreErrors: change.ignore_errors,
    };
    if (!model) return [skipped(whyNoModel(context))];
    const predictions = await context.predictions('evaluation');
    if (!predictions) throw new TypeError('a model is there and its predictions are not');
    const cases: CaseResult[] = [];
    for (const feature of features) {
      const { name, kind } = feature;
      if (kind === 'text' || excluded.has(name)) continue;
      const corruption = learn(feature, columnOf(reference.table, name), params);
      if (!corruption) continue;
      const simulation = {
        ...settings,
        ...corruption,
        feature: name,
        model,
        predictions: asClasses(predictions),
      };
      cases.push(await simulate(context, simulation));
    }
    return cases.length > 0 ? cases : [skipped(noColumn)];
  };
  return defineTest({
    ...words,
    testType: key,
    configKey: key,
    category: 'transformations',
    modalities: ['tabular'],
    tasks: classificationTasks,
    runsByDefault: true,
    params: joinShapes(own, commonParams),
    run,
  });
}
