import type { Sensitivity } from '../../../../domain/vocabulary.js';
import { columnOf } from '../../../data/table.js';
import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import { impactThresholds } from '../impact-thresholds.js';
import { readExcludedColumns } from '../../excluded-columns.js';
import { skipped } from '../../../contract/case-result.js';
import {
  type Params,
  readCount,
  readFlag,
  readNested,
  readUpperBounds,
} from '../../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import { whyNoModel } from '../../why-no-model.js';
import { simulate, type Simulation } from './simulate.js';
import type { Substitution } from '../../perturbations/substitution.js';

const configName = 'performance_change_config';

/** A test with one case per column: clean evaluation rows with that column corrupted, and what it does to the model. */
export function tabularTransformation({ key, learn, readOwn, noColumn, ...words }: Substitution): StressTest {
  const changeDefaults = {
    ignore_errors: false,
    performance_thresholds: [...impactThresholds],
    num_samples_to_simulate: 100,
  };
  const readCommon = (
    params: Params,
    sensitivity: Sensitivity,
  ): Pick<Simulation, 'thresholds' | 'maxRows' | 'ignoreErrors'> => {
    const change = readNested(params, configName, changeDefaults);
    const thresholdsName = `${configName}.performance_thresholds`;
    return {
      thresholds: readUpperBounds(change, thresholdsName, sensitivity, impactThresholds),
      maxRows: readCount(change, `${configName}.num_samples_to_simulate`, 1),
      ignoreErrors: readFlag(change, `${configName}.ignore_errors`),
    };
  };
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { model, reference, features } = context;
    const settings = readCommon(params, context.sensitivity);
    const excluded = readExcludedColumns(params, reference.table.names);
    if (!model) return [skipped(whyNoModel(context))];
    const predictions = await context.predictions('evaluation');
    if (!predictions) throw new TypeError('a model is there and its predictions are not');
    const cases: CaseResult[] = [];
    for (const feature of features) {
      const { name, kind } = feature;
      if (kind === 'text' || excluded.has(name)) continue;
      const corruption = learn(feature, columnOf(reference.table, name), params);
      if (!corruption) continue;
      const simulation = { ...settings, ...corruption, feature: name, model, predictions };
      cases.push(await simulate(context, simulation));
    }
    return cases.length > 0 ? cases : [skipped(noColumn)];
  };
  return {
    ...words,
    testType: key,
    configKey: key,
    category: 'transformations',
    modalities: ['tabular'],
    tasks: classificationTasks,
    runsByDefault: true,
    defaults: { ...words.defaults, exclude_columns: [], [configName]: changeDefaults },
    readParams: (params, sensitivity) => [readCommon(params, sensitivity), readOwn?.(params)],
    excludable: ({ reference }) => reference.table.names,
    run,
  };
}
