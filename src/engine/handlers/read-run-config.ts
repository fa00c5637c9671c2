import type { Json } from '../../domain/plan.js';
import { defaultCategories, type TestCategory } from '../../domain/vocabulary.js';
import type { JobSpec } from '../jobs/job-spec.js';
import { isObject, type Fields } from '../server/fields.js';
import { invalid } from '../server/rest-error.js';
import type { RunRequest } from '../jobs/records.js';
import { checkAgent, type OwnAgent } from './agents.js';
import { refuseField } from './refuse-field.js';
import { readCategory, readSensitivity } from './read-words.js';

/** A start request as the engine understands it, whichever dialect it was written in. */
export interface RunConfig {
  readonly run: Omit<RunRequest, 'projectId'>;
  /** A managed image was named, which has no effect. */
  readonly namesImage: boolean;
  readonly suite: Pick<JobSpec, 'categories' | 'excludeColumns' | 'sensitivity' | 'tests' | 'seed'>;
}

/** Used when the request names none, as on the platform. */
const defaultSeed = '42';

/** Reads a start request. Throws RestError for what is missing, wrong, or not to be had without a cluster. */
export function readRunConfig(body: Fields, agent: OwnAgent): RunConfig {
  const config = body.message('test_run_config');
  const runTime = config.message('run_time_info');
  const suite = config.message('test_suite_config');
  refuseField(body, 'experimental_fields', 'has no experiments');
  refuseField(config, 'profiling_config', 'profiles data in its own fixed way');
  refuseField(
    runTime.message('custom_image'),
    'custom_image',
    'has no images: models run in the runner itself',
  );
  refuseField(
    config.message('data_info'),
    'eval_dataset_time_interval',
    'tests all rows of the evaluation data',
  );
  refuseField(suite, 'custom_tests', "cannot run custom tests: they need RIME's own Python package");
  for (const fields of [body, runTime]) checkAgent(fields, agent);
  const { excluded, tests } = readTests(suite);
  const data = config.message('data_info');
  return {
    namesImage: runTime.message('custom_image').text('managed_image_name') !== undefined,
    run: {
      name: config.requiredText('run_name'),
      modelId: config.message('model_id').requiredText('uuid'),
      referenceId: data.requiredText('ref_dataset_id'),
      evaluationId: data.requiredText('eval_dataset_id'),
    },
    suite: {
      categories: readCategories(config, suite),
      excludeColumns: [...new Set([...suite.texts('global_exclude_columns'), ...excluded])],
      sensitivity: readSensitivity(suite, 'global_test_sensitivity'),
      tests,
      seed: runTime.int64('random_seed') ?? defaultSeed,
    },
  };
}

/** From 2.0 GA a plain list; in 2.0-beta a list of switches, of which those that are on count. */
function readCategories(config: Fields, suite: Fields): readonly TestCategory[] {
  const words = config.texts('categories');
  if (words.length > 0)
    return [...new Set(words.map((word) => readCategory(word, config.pathOf('categories'))))];
  const switches = suite.messages('categories');
  if (switches.length === 0) return defaultCategories;
  const categories = switches
    .filter((item) => item.flag('run_st'))
    .map((item) => readCategory(item.requiredText('type'), item.pathOf('type')));
  if (categories.length === 0)
    throw invalid(`${suite.pathOf('categories')} switches no category on (run_st)`);
  return [...new Set(categories)];
}

/** `individual_tests_config`: JSON text, in which 2.0-beta also carries the excluded columns. */
function readTests(suite: Fields): {
  readonly excluded: readonly string[];
  readonly tests: Readonly<Record<string, Json>>;
} {
  const path = suite.pathOf('individual_tests_config');
  if (isObject(suite.raw('individual_tests_config')))
    throw invalid(`${path} must be JSON text, not an object`);
  const value = parse(suite.text('individual_tests_config') ?? '{}', path);
  if (!isObject(value)) throw invalid(`${path} must be the JSON text of an object, keyed by test name`);
  const { global_exclude_columns: columns, ...tests } = value;
  const excluded = columns ?? [];
  if (!Array.isArray(excluded) || !excluded.every((column) => typeof column === 'string')) {
    throw invalid(`${path}: global_exclude_columns must be a list of column names`);
  }
  return { excluded, tests };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
