import {
  dialects,
  engineRuntimes,
  failOnLevels,
  modelTasks,
  modes,
  sensitivities,
  testCategories,
} from '../domain/vocabulary.js';
import { dataFile, datasetUri, modelUri } from './source-uri.js';
import { clusterUrl } from './cluster-url.js';
import { duration } from './duration.js';
import { jsonMap } from './json-map.js';
import { pipRequirement } from './pip-requirement.js';
import { listOf, oneOf, text, textLike, wholeNumber, type ValueType } from './value-type.js';

const uuid = textLike(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  'a uuid',
  '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
);
const id = text('b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75');
const imageName = textLike(
  /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/,
  'lower-case letters and digits in parts joined by - or _, starting with a letter',
  'huggingface_image',
);

export interface Setting<T> {
  readonly type: ValueType<T>;
  /** Path in the config file; `undefined` for what never stands in a file. */
  readonly key: string | undefined;
  /** False for config keys that have no input or flag of their own. */
  readonly isInput: boolean;
  readonly meaning: string;
  /** The default, for people. */
  readonly fallback: string;
}

const setting = <T>(
  type: ValueType<T>,
  key: string | undefined,
  meaning: string,
  fallback = 'none',
): Setting<T> => ({ type, key, isInput: true, meaning, fallback });

/**
 * Every input of the action = flag of the command line = key of the config file. The parser, the JSON Schema,
 * the help text, the README's table and the check of action.yml all come from this list.
 */
export const settings = {
  config: setting(
    text('.github/model-gate.yml'),
    undefined,
    'Path of the YAML or JSON config file',
    '`.github/model-gate.yml` if it exists',
  ),
  'cluster-url': setting(
    clusterUrl,
    'cluster.url',
    'Domain or URL of a RIME cluster; plain http only for loopback',
    'none: the embedded engine',
  ),
  'api-key': setting(
    text('${{ secrets.RIME_API_KEY }}'),
    undefined,
    'RIME API token, also read from `RIME_API_KEY`; never in a file',
    'none; needed with `cluster-url`',
  ),
  'api-dialect': setting(
    oneOf(['auto', ...dialects]),
    'cluster.dialect',
    'Paths of the 2.0-beta walk-through (`beta`), of 2.0 GA and later (`ga`), or detected',
    '`auto`',
  ),
  'agent-id': setting(
    uuid,
    'cluster.agent-id',
    'Agent of the cluster to run on',
    "the workspace's default agent",
  ),
  mode: setting(oneOf(modes), 'mode', '`gate`, or `report`: findings never fail the step', '`gate`'),
  project: setting(
    text('owner/name'),
    'project.name',
    'Project, by name (found, else created) or uuid',
    "the repository's `owner/name`",
  ),
  'project-id': { ...setting(uuid, 'project.id', 'Project, by uuid'), isInput: false },
  'model-task': setting(
    oneOf(modelTasks, 'MODEL_TASK_'),
    'project.task',
    'Task of the model; needed when the project is created',
  ),
  'model-uri': setting(
    modelUri,
    'model.uri',
    'Model: `owner/name` of Hugging Face, a path (`.onnx`, `.py`), or a cloud URL',
    'none; needed unless `model-id` is given',
  ),
  'model-id': setting(uuid, 'model.id', 'An already registered model'),
  'dataset-uri': setting(datasetUri, 'dataset.uri', 'Dataset whose splits are reference and evaluation data'),
  'reference-uri': setting(datasetUri, 'reference.uri', 'Reference data', '`dataset-uri`'),
  'reference-split': setting(text('train'), 'reference.split', 'Split of the reference data', '`train`'),
  'reference-id': setting(id, 'reference.id', 'An already registered reference dataset'),
  'evaluation-uri': setting(datasetUri, 'evaluation.uri', 'Evaluation data', '`dataset-uri`'),
  'evaluation-split': setting(text('test'), 'evaluation.split', 'Split of the evaluation data', '`test`'),
  'evaluation-id': setting(id, 'evaluation.id', 'An already registered evaluation dataset'),
  'label-column': setting(
    text('label'),
    'data.label-column',
    'Column that holds the label (`data_params.label_col`)',
  ),
  'text-features': setting(
    listOf(text('premise')),
    'data.text-features',
    'Columns of text, in the order of the model',
  ),
  'class-names': setting(
    listOf(text('negative')),
    'data.class-names',
    'Names of the classes, in label order',
  ),
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
    text('nightly'),
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
  seed: setting(wholeNumber(0, 2 ** 32 - 1), 'run.seed', 'Seed of everything random', '`42`'),
  timeout: setting(duration, 'run.timeout', 'Longest time for the whole run', '`60m`'),
  'poll-interval': setting(
    duration,
    'run.poll-interval',
    'Longest pause between two polls (the first is about 1 s)',
    '`30s`',
  ),
  'fail-on': setting(
    oneOf(failOnLevels),
    'gate.fail-on',
    'Lowest severity that counts as a finding',
    '`alert`',
  ),
  'max-alerts': setting(wholeNumber(0), 'gate.max-alerts', 'Alerts allowed before the gate fails', '`0`'),
  'max-warnings': setting(
    wholeNumber(0),
    'gate.max-warnings',
    'Warnings allowed before the gate fails',
    'unlimited; `0` with `fail-on: warning`',
  ),
  'min-tests': setting(wholeNumber(1), 'gate.min-tests', 'Fewer judged cases than this is an error', '`1`'),
  'engine-runtime': setting(
    oneOf(engineRuntimes),
    'engine.runtime',
    'ONNX runtime of the embedded engine: `native` (onnxruntime-node of the workspace), `wasm` (bundled) or the better of the two',
    '`auto`',
  ),
  python: setting(
    text('python3.11'),
    'engine.python',
    'Interpreter for Python models of the embedded engine',
    '`python3`, then `python`',
  ),
  'report-dir': setting(
    dataFile('model-gate-report'),
    'report.dir',
    'Folder the reports are written to',
    '`model-gate-report`',
  ),
};

export type SettingName = keyof typeof settings;

/** What was given, parsed. Settings that were not given are missing. */
export type Given = {
  readonly [Name in SettingName]?: (typeof settings)[Name] extends Setting<infer T> ? T : never;
};

export const settingNames = Object.keys(settings) as readonly SettingName[];
export const inputNames = settingNames.filter((name) => settings[name].isInput);
