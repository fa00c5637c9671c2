import type { Json } from '../../domain/plan.js';
import type { ModelTask, TestCategory } from '../../domain/vocabulary.js';
import type { Modality, StressTest } from '../contract/stress-test.js';
import type { Given } from '../contract/parameter.js';
import { isJsonObject } from '../contract/read-shape.js';
import { checkParams } from './check-params.js';
import { ConfigError } from './config-error.js';
import { nearest } from '../../domain/words/nearest.js';
import { isPlatformTest } from './platform-tests.js';

/** A test to run, and what is given for its parameters. */
export interface SelectedTest {
  readonly test: StressTest;
  readonly given: Given;
}

/**
 * The floors, and the tests that fit the data, the task and the categories, in catalogue order, without those switched off by
 * `run: false` or off by default and not switched on. Configuration for a test that exists and does not fit has no
 * effect: one configuration may serve several runs. `config` is `individual_tests_config`.
 * Throws ConfigError with every problem: unknown keys and parameters, wrong types, values that can't be, tests only the
 * platform has.
 */
export function selectTests(
  all: readonly StressTest[],
  modality: Modality,
  task: ModelTask,
  categories: readonly TestCategory[],
  config: Given,
): readonly SelectedTest[] {
  checkConfig(all, config);
  return fittingTests(all, modality, task, categories, config);
}

/** The same whether or not the configuration is right. */
export function fittingTests(
  all: readonly StressTest[],
  modality: Modality,
  task: ModelTask,
  categories: readonly TestCategory[],
  config: Given,
): readonly SelectedTest[] {
  return all
    .filter((test) => test.modalities.includes(modality) && test.tasks.includes(task))
    .filter((test) => test.isFloor === true || categories.includes(test.category))
    .flatMap((test) => {
      const { run, ...given } = settingsOf(config, test.configKey);
      return (run ?? test.runsByDefault) ? [{ test, given }] : [];
    });
}

/** Throws ConfigError with every problem of the configuration, whichever tests it is for. */
export function checkConfig(all: readonly StressTest[], config: Given): void {
  const problems = Object.entries(config).flatMap(([key, given]) => checkEntry(all, key, given));
  if (problems.length > 0) throw new ConfigError(problems);
}

/** The tests that were asked for: without the floors, which run whatever is asked for. */
export function askedFor(selected: readonly SelectedTest[]): readonly SelectedTest[] {
  return selected.filter(({ test }) => test.isFloor !== true);
}

/** What is given for one key, as far as it is an object. */
export function settingsOf(config: Given, key: string): Given {
  const given = Object.hasOwn(config, key) ? config[key] : undefined;
  return isJsonObject(given) ? given : {};
}

function checkEntry(all: readonly StressTest[], key: string, given: Json): string[] {
  const tests = all.filter(({ configKey }) => configKey === key);
  if (tests.length === 0) return checkForeignKey(all, key, given);
  if (given === null) return [];
  if (!isJsonObject(given)) {
    return [`${key} must be an object such as {"run": true}, not ${JSON.stringify(given)}`];
  }
  const { run, ...params } = given;
  return [...checkRun(key, run), ...checkParams(tests, params, key)];
}

function checkRun(key: string, run: Json | undefined): string[] {
  if (run === undefined || run === null || typeof run === 'boolean') return [];
  return [`${key}.run must be true or false, not ${JSON.stringify(run)}`];
}

/** Switching off what the engine would not run anyway asks for nothing it can't do. */
function checkForeignKey(all: readonly StressTest[], key: string, given: Json): string[] {
  if (isPlatformTest(key)) {
    if (isJsonObject(given) && given['run'] === false) return [];
    return [`${key} is known to RIME, not run by the embedded engine: remove it`];
  }
  const allowed = [...new Set(all.map(({ configKey }) => configKey))];
  // Reports call a test by its type, which is not always its key.
  const meant = nearest(key, [...allowed, ...all.map(({ testType }) => testType)]);
  const configKey = all.find(({ testType }) => testType === meant)?.configKey ?? meant;
  const hint =
    configKey === undefined
      ? `(tests: ${allowed.join(', ')})`
      : `(did you mean ${JSON.stringify(configKey)}?)`;
  return [`${key} is not a test ${hint}`];
}
