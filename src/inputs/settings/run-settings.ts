import { reuses, sensitivities, testCategories } from '../../domain/vocabulary.js';
import { imageName, line } from '../values/api-values.js';
import { duration } from '../values/duration.js';
import { jsonMap } from '../values/json-map.js';
import { pipRequirement } from '../values/pip-requirement.js';
import { runConfig } from '../structured/run-config.js';
import { seed } from '../values/seed.js';
import { listOf, oneOf, text } from '../values/value-type.js';
import { configOnly, setting } from './setting.js';

/** One stress test: the image it runs on, which tests it does, and how long it may take. */
export const runSettings = {
  'managed-image': setting(
    imageName,
    'image.name',
    'Managed image to run on; created when missing and `pip-requirements` is given',
  ),
  'pip-requirements': setting(
    listOf(pipRequirement),
    'image.pip-requirements',
    'What a new managed image installs: `name` or `name==version`',
  ),
  'run-name': setting(
    line('nightly'),
    'run.name',
    'Name of the test run',
    'repository, short SHA and a hash of what is tested',
  ),
  categories: setting(
    listOf(oneOf(testCategories, 'TEST_CATEGORY_TYPE_')),
    'run.categories',
    'Test categories to run',
    "the platform's four: adversarial, model-performance, subset-performance, transformations",
  ),
  'exclude-columns': setting(listOf(text('id')), 'run.exclude-columns', 'Columns left out of all tests'),
  sensitivity: setting(
    oneOf(sensitivities, 'TEST_SENSITIVITY_'),
    'run.sensitivity',
    'Width of the margins of all tests',
    '`default`',
  ),
  tests: setting(
    jsonMap,
    'run.tests',
    "Configuration of single tests, in the API's own keys (`individual_tests_config`)",
  ),
  seed: setting(seed, 'run.seed', 'Seed of everything random', '`42`'),
  timeout: setting(duration, 'run.timeout', 'Longest time for the whole run', '`60m`'),
  'queue-timeout': setting(
    duration,
    'run.queue-timeout',
    'Longest wait for the stress test to begin running',
    'the timeout',
  ),
  'poll-interval': setting(
    duration,
    'run.poll-interval',
    'Longest pause between two polls (the first is about 1 s)',
    '`30s`',
  ),
  reuse: setting(
    oneOf(reuses),
    'run.reuse',
    '`same-commit` attaches to a live or finished run of the same name instead of starting another; `never` does not',
    '`same-commit` on a re-run of the workflow, else `never`',
  ),
  'run-config': configOnly(
    runConfig,
    'run.config',
    "What else a run takes, in the API's words (`test_run_config`)",
  ),
};
