import { isDeepStrictEqual } from 'node:util';

import { shown } from '../values/part.js';
import type { ReadInputs } from '../given/read-given.js';
import type { RunConfig } from '../structured/run-config.js';
import type { Given, SettingName } from '../settings.js';

type Shorthands = { readonly [Name in SettingName]?: readonly [path: string, value: Given[Name]] };

/**
 * Gives each part of `run.config` that has a setting of its own to that setting. Where both were given and differ, that
 * is a problem which names both.
 */
export function mergeRunConfig(
  { given, nameOf }: Pick<ReadInputs, 'given' | 'nameOf'>,
  problem: (name: string, message: string) => void,
): Pick<ReadInputs, 'given' | 'nameOf'> {
  const config = given['run-config'];
  if (!config) return { given, nameOf };
  const merged: Partial<Record<SettingName, unknown>> = { ...given };
  const paths = new Map<SettingName, string>();
  for (const [key, [path, value]] of Object.entries(toShorthands(config, problem))) {
    const name = key as SettingName;
    if (value === undefined) continue;
    const other = given[name];
    if (other === undefined) {
      // What was given and could not be read stays a problem of its own.
      if (name in given) continue;
      merged[name] = value;
      paths.set(name, `run.config.${path}`);
    } else if (!isDeepStrictEqual(value, other)) {
      problem(
        `run.config.${path}`,
        `${shown(value)} contradicts ${nameOf(name)}, which is ${shown(other)}: give one of the two.`,
      );
    }
  }
  return { given: merged as Given, nameOf: (name) => paths.get(name) ?? nameOf(name) };
}

function toShorthands(config: RunConfig, problem: (name: string, message: string) => void): Shorthands {
  const { data_info: data, run_time_info: runTime, test_suite_config: suite } = config;
  const image = runTime?.custom_image;
  if (config.categories && suite?.categories && !isDeepStrictEqual(config.categories, suite.categories)) {
    problem(
      'run.config.test_suite_config.categories',
      'contradicts run.config.categories: give one of the two.',
    );
  }
  return {
    'run-name': ['run_name', config.run_name],
    'model-id': ['model_id', config.model_id],
    'model-task': ['model_task', config.model_task],
    'reference-id': ['data_info.ref_dataset_id', data?.ref_dataset_id],
    'evaluation-id': ['data_info.eval_dataset_id', data?.eval_dataset_id],
    'agent-id': ['run_time_info.agent_id', runTime?.agent_id],
    'managed-image': [
      'run_time_info.custom_image',
      image?.member === 'managed_image_name' ? image.value : undefined,
    ],
    seed: ['run_time_info.random_seed', runTime?.random_seed],
    sensitivity: ['test_suite_config.global_test_sensitivity', suite?.global_test_sensitivity],
    tests: ['test_suite_config.individual_tests_config', suite?.individual_tests_config],
    'exclude-columns': ['test_suite_config.global_exclude_columns', suite?.global_exclude_columns],
    categories: config.categories
      ? ['categories', config.categories]
      : ['test_suite_config.categories', suite?.categories],
  };
}
