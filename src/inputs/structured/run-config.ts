import {
  modelTasks,
  sensitivities,
  testCategories,
  type Sensitivity,
  type TestCategory,
} from '../../domain/vocabulary.js';
import {
  idPart,
  imageName,
  int64,
  jsonTextOrMap,
  line,
  pullSecretPart,
  registered,
  textsPart,
  truth,
  uuid,
} from '../values/api-values.js';
import { isPlainObject } from '../values/json-map.js';
import { message, oneMember } from '../values/message-part.js';
import { leaf, listPart, mapped, notAllowed, structured, type Part } from '../values/part.js';
import { profilingConfig, timeInterval } from './profiling-config.js';
import { seed } from '../values/seed.js';
import { oneOf } from '../values/value-type.js';

const sensitivityWord = leaf(oneOf(sensitivities, 'TEST_SENSITIVITY_'));
/** In the order of the contract, which the templates of the documentation count from 0: unspecified. */
const sensitivityNumbers: readonly (Sensitivity | undefined)[] = [undefined, 'less', 'default', 'more'];
const sensitivity: Part<Sensitivity> = {
  read: (value, path, refuse) => {
    if (typeof value !== 'number') return sensitivityWord.read(value, path, refuse);
    if (value === 0) return undefined;
    const allowed = 'one of 1 (less), 2 (default), 3 (more), or the word';
    return sensitivityNumbers[value] ?? refuse(path, notAllowed(value, allowed, 'TEST_SENSITIVITY_DEFAULT'));
  },
  schema: { anyOf: [sensitivityWord.schema, { enum: [0, 1, 2, 3] }] },
};

const categoryWord = leaf(oneOf(testCategories, 'TEST_CATEGORY_TYPE_'));
const categorySwitch = message({ type: categoryWord, run_st: leaf(truth) }, { run_ct: leaf(truth) });
/** The word, or the switch of 2.0-beta: `undefined` inside for a category that is switched off. */
const category: Part<{ readonly on: TestCategory | undefined }> = {
  read: (value, path, refuse) => {
    if (isPlainObject(value)) {
      const found = categorySwitch.read(value, path, refuse);
      return found && { on: found.run_st ? found.type : undefined };
    }
    const on = categoryWord.read(value, path, refuse);
    return on && { on };
  },
  schema: { anyOf: [categoryWord.schema, categorySwitch.schema] },
};
const categoryList = listPart(category, '[TEST_CATEGORY_TYPE_DRIFT]');
const categories: Part<readonly TestCategory[]> = {
  read: (value, path, refuse) => {
    const list = categoryList.read(value, path, refuse);
    const on = list?.flatMap(({ on }) => on ?? []);
    if (on?.length === 0 && list && list.length > 0) {
      return refuse(path, 'switches every category off: set run_st of one of them to true.');
    }
    return on;
  },
  schema: categoryList.schema,
};

const seedPart: Part<number> = {
  read: (value, path, refuse) => {
    const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
    return leaf(seed).read(number, path, refuse);
  },
  schema: { anyOf: [seed.schema, { type: 'string', pattern: '^[0-9]{1,10}$' }] },
};

const customImage = oneMember({
  managed_image_name: leaf(imageName),
  custom_image: message(
    { name: leaf(line('registry.example.com/team/image:1.2')) },
    { pull_secret: pullSecretPart },
  ),
});

/**
 * `test_run_config` of the API, or of the SDK: bare ids, maps for JSON texts, both places and both shapes of the
 * categories. Source: the published contract, TestRunConfigInput, 2.0-beta to 2.10.
 */
const part = message(
  {},
  {
    run_name: leaf(line('nightly')),
    model_id: idPart(registered),
    // The documentation allows it here, though no message of the API has it.
    model_task: leaf(oneOf(modelTasks, 'MODEL_TASK_')),
    data_info: message(
      {},
      {
        ref_dataset_id: leaf(registered),
        eval_dataset_id: leaf(registered),
        eval_dataset_time_interval: timeInterval,
      },
    ),
    run_time_info: message(
      {},
      {
        agent_id: idPart(uuid),
        custom_image: customImage,
        resource_request: message(
          {},
          { ram_request_megabytes: leaf(int64), cpu_request_millicores: leaf(int64) },
        ),
        explicit_errors: leaf(truth),
        random_seed: seedPart,
      },
    ),
    profiling_config: profilingConfig,
    test_suite_config: message(
      {},
      {
        global_test_sensitivity: sensitivity,
        individual_tests_config: leaf(jsonTextOrMap),
        custom_tests: listPart(
          mapped(leaf(jsonTextOrMap), (map) => JSON.stringify(map)),
          '[{custom_test_category: Fairness, test_path: s3://bucket/test.py}]',
        ),
        global_exclude_columns: textsPart,
        categories,
      },
    ),
    categories,
  },
);

export const runConfig = structured(
  part,
  'a map with the keys of test_run_config',
  '{run_time_info: {explicit_errors: true}}',
);
export type RunConfig = NonNullable<ReturnType<typeof part.read>>;
