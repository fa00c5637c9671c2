import {
  commentWhens,
  dialects,
  engineCompats,
  engineRuntimes,
  modelTasks,
  reportFormats,
  reuses,
  sensitivities,
  testCategories,
  usualFormats,
} from '../domain/vocabulary.js';
import { gateRules } from '../domain/gate-rules.js';
import { dataFile, datasetUri, modelUri } from './values/source-uri.js';
import { baselineChoice } from './values/baseline-choice.js';
import { imageName, line, registered, uuid } from './values/api-values.js';
import { artifactName } from './values/artifact-name.js';
import { caCertificate } from './values/ca-certificate.js';
import { className } from './values/class-name.js';
import { clusterUrl } from './values/cluster-url.js';
import { connectionInfo } from './structured/connection-info.js';
import { duration } from './values/duration.js';
import { categoryRules, testRules } from './structured/gate-rules.js';
import { ignoreRules } from './structured/ignore-rules.js';
import { endpoint } from './structured/endpoint.js';
import { givenPredictions } from './structured/given-predictions.js';
import { jsonMap } from './values/json-map.js';
import { maxDrop } from './structured/max-drop.js';
import { modelInfo } from './structured/model-info.js';
import { pipRequirement } from './values/pip-requirement.js';
import { variableName } from './values/variable-name.js';
import { runConfig } from './structured/run-config.js';
import { seed } from './values/seed.js';
import { boolean, listOf, oneOf, text, wholeNumber, type ValueType } from './values/value-type.js';

export interface Setting<T> {
  readonly type: ValueType<T>;
  /** Path in the config file; `undefined` for what never stands in a file. */
  readonly key: string | undefined;
  /** False for config keys that have no input or flag of their own. */
  readonly isInput: boolean;
  readonly meaning: string;
  /** The default, for people. */
  readonly fallback: string;
  /** A default that only the runner can fill in, and so the only kind that action.yml carries. */
  readonly actionDefault?: string;
}

const setting = <T>(
  type: ValueType<T>,
  key: string | undefined,
  meaning: string,
  fallback = 'none',
): Setting<T> => ({ type, key, isInput: true, meaning, fallback });

/** A config key that has no input or flag of its own. */
const inFileOnly = <T>(one: Setting<T>): Setting<T> => ({ ...one, isInput: false });

const configOnly = <T>(type: ValueType<T>, key: string, meaning: string, fallback?: string): Setting<T> =>
  inFileOnly(setting(type, key, meaning, fallback));

/** A rule of the gate, as the domain states it. */
const gateRule = <T>(name: keyof typeof gateRules, type: ValueType<T>): Setting<T> => {
  const rule: (typeof gateRules)[typeof name] = gateRules[name];
  const fallback = 'fallbackMeaning' in rule ? rule.fallbackMeaning : `\`${rule.fallback}\``;
  return setting(type, `gate.${rule.key}`, rule.meaning, fallback);
};

/**
 * Every input of the action = flag of the command line = key of the config file. The parser, the JSON Schema,
 * the help text, docs/reference and the check of action.yml all come from this list.
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
  'ca-cert': setting(
    caCertificate,
    'cluster.ca-cert',
    'CA certificate trusted for this cluster beside the usual ones: PEM text, or the path of a PEM file',
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
  mode: { ...gateRule('mode', oneOf(gateRules.mode.words)), key: gateRules.mode.key },
  'policy-from': setting(
    oneOf(['head', 'base']),
    undefined,
    "On a pull request, whose config file says what is tested, by which rules and on which cluster: this branch's (`head`), or that of the branch it wants to go to (`base`); never in a file",
    '`head`, and what differs from the base branch is told',
  ),
  'on-missing-credentials': setting(
    oneOf(['fail', 'skip']),
    'on-missing-credentials',
    'What to do when `cluster-url` is given and no API key reached the job',
    '`fail`; `skip` for the pull requests of forks and of Dependabot',
  ),
  project: setting(
    line('owner/name'),
    'project.name',
    'Project, by name (found, else created) or uuid',
    "the repository's `owner/name`",
  ),
  'project-id': configOnly(uuid, 'project.id', 'Project, by uuid'),
  'model-task': setting(
    oneOf(modelTasks, 'MODEL_TASK_'),
    'project.task',
    'Task of the model; needed when the project is created',
  ),
  'model-uri': setting(
    modelUri,
    'model.uri',
    'Model: `owner/name` of Hugging Face, a path (`.onnx`, `.py`, or a folder with an `.onnx` and its `tokenizer.json`), a cloud URL (without a cluster `https://` is a prediction service), or `none` for the data alone',
    'none; needed unless `model-id` is given',
  ),
  'model-id': setting(registered, 'model.id', 'An already registered model: its id or its name'),
  'model-info': configOnly(modelInfo, 'model.info', "The model in the API's words (`model_info`)"),
  'model-endpoint': configOnly(
    endpoint,
    'model.endpoint',
    'Model that a prediction service answers for, embedded engine: `{url, format, headers-from-env, batch-size, timeout, max-concurrency}`',
  ),
  'model-directory': configOnly(
    dataFile('./model'),
    'model.directory',
    'Folder that is uploaded with a model file of the workspace, which must lie in it',
    "the model file's own folder; at the root of the workspace the file alone",
  ),
  predictions: setting(
    givenPredictions,
    'model.predictions',
    'Stored predictions for the evaluation data, beside a model or instead of it; in the file also `{reference, evaluation, key}`',
  ),
  'model-metrics': configOnly(
    dataFile('./metrics.json'),
    'model.metrics',
    'JSON file with metrics of your own, compared with the baseline beside ours; alone it needs no model and no data',
  ),
  'model-scores': configOnly(
    dataFile('./scores.csv'),
    'model.scores',
    'Table with a row for each scored row (`id`, and `score` or `correct`), compared with the baseline row by row',
  ),
  'dataset-uri': setting(datasetUri, 'dataset.uri', 'Dataset whose splits are reference and evaluation data'),
  'reference-uri': setting(
    datasetUri,
    'reference.uri',
    'Reference data: rows like those of the evaluation, on which the model was not fitted',
    '`dataset-uri`',
  ),
  'reference-split': setting(text('train'), 'reference.split', 'Split of the reference data', '`train`'),
  'reference-id': setting(
    registered,
    'reference.id',
    'An already registered reference dataset: its id or its name',
  ),
  'reference-connection': configOnly(
    connectionInfo,
    'reference.connection',
    "The reference data in the API's words (`connection_info`)",
  ),
  'evaluation-uri': setting(datasetUri, 'evaluation.uri', 'Evaluation data', '`dataset-uri`'),
  'evaluation-split': setting(text('test'), 'evaluation.split', 'Split of the evaluation data', '`test`'),
  'evaluation-id': setting(
    registered,
    'evaluation.id',
    'An already registered evaluation dataset: its id or its name',
  ),
  'evaluation-connection': configOnly(
    connectionInfo,
    'evaluation.connection',
    "The evaluation data in the API's words (`connection_info`)",
  ),
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
  'class-names': setting(listOf(className), 'data.class-names', 'Names of the classes, in label order'),
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
  'fail-on': gateRule('failOn', oneOf(gateRules.failOn.words)),
  'max-alerts': gateRule('maxAlerts', wholeNumber(gateRules.maxAlerts.least)),
  'max-warnings': gateRule('maxWarnings', wholeNumber(gateRules.maxWarnings.least)),
  'min-tests': gateRule('minTests', wholeNumber(gateRules.minTests.least)),
  baseline: gateRule('baseline', baselineChoice),
  'max-drop': gateRule('maxDrop', maxDrop),
  evidence: inFileOnly(gateRule('evidence', oneOf(gateRules.evidence.words))),
  'on-lost-coverage': inFileOnly(gateRule('onLostCoverage', oneOf(gateRules.onLostCoverage.words))),
  'on-missing-baseline': inFileOnly(gateRule('onMissingBaseline', oneOf(gateRules.onMissingBaseline.words))),
  'gate-categories': inFileOnly(gateRule('categories', categoryRules)),
  'gate-tests': inFileOnly(gateRule('tests', testRules)),
  ignore: inFileOnly(gateRule('ignore', ignoreRules)),
  'engine-runtime': setting(
    oneOf(engineRuntimes),
    'engine.runtime',
    'ONNX runtime of the embedded engine: `native` (onnxruntime-node of the workspace), `wasm` (bundled) or the better of the two',
    '`auto`',
  ),
  'engine-compat': configOnly(
    oneOf(engineCompats),
    'engine.compat',
    "By whose rules the embedded engine rates: `default` (whole intervals, enough rows, nothing that chance explains) or `strict` (the platform's own)",
    '`default`',
  ),
  python: setting(
    text('python3.11'),
    'engine.python',
    'Interpreter for Python models of the embedded engine',
    '`python3`, then `python`',
  ),
  'engine-env': configOnly(
    listOf(variableName),
    'engine.env',
    "Environment variables that Python models are given beside those of the system and of Python; never the workflow's own",
  ),
  'python-requirements': configOnly(
    dataFile('./model/requirements.txt'),
    'engine.requirements',
    'File of packages, as `pip install -r` reads it, that are installed for a Python model in a virtual environment in `cache-dir`',
    "the interpreter's own packages",
  ),
  'cache-dir': setting(
    dataFile('.cache/model-gate'),
    'engine.cache-dir',
    "Folder in which the embedded engine keeps data fetched from the web, and models' answers, so that a run with nothing changed asks none again; where it is given, answers of Python models, too, and whole results; `none` keeps none",
    "the runner's tool cache, else the user's cache folder",
  ),
  'report-dir': setting(
    dataFile('model-gate-report'),
    'report.dir',
    'Folder the reports are written to',
    '`model-gate-report`',
  ),
  'github-token': {
    ...setting(
      text('${{ secrets.COMMENT_TOKEN }}'),
      undefined,
      'Token that writes the pull-request comment, which needs `pull-requests: write`, and reads what a branch stored (`actions: read`)',
      "the workflow's own token",
    ),
    actionDefault: '${{ github.token }}',
  },
  comment: setting(
    oneOf(commentWhens),
    'report.comment',
    'When the pull-request comment is written; a run that passes again changes an existing one in every mode but `never`',
    '`on-failure` on pull requests',
  ),
  'comment-key': setting(
    text('sentiment model'),
    'report.comment-key',
    'Tells apart several gates on one pull request: one comment for each key',
    'workflow, job and project',
  ),
  'comment-length': configOnly(
    wholeNumber(1000),
    'report.comment-length',
    'Most characters of the pull-request comment, up to the 65,536 that GitHub takes; what finds no room is in the job summary',
    '`10000`',
  ),
  annotations: setting(
    boolean,
    'report.annotations',
    'Whether findings become annotations of the workflow run and the changed files',
    '`true`',
  ),
  'report-artifact': configOnly(
    artifactName,
    'report.artifact',
    'Name under which the action stores the report folder as an artifact of the workflow run, or `none`; `baseline: branch:NAME` without a cluster looks for the same name',
    '`model-gate` and the comment key',
  ),
  'report-formats': configOnly(
    listOf(oneOf(reportFormats)),
    'report.formats',
    'Which reports are written; without `json` there is nothing that a later run can be compared with',
    '`[' + usualFormats.join(', ') + ']`: all but the model card',
  ),
  'report-predictions': configOnly(
    boolean,
    'report.predictions',
    'Whether `predictions.parquet` is written beside results.json, for later comparison row by row',
    '`true`',
  ),
  'report-rows': configOnly(
    boolean,
    'report.rows',
    'Whether report.html, the job summary and results.json show rows of the evaluation data, with their values, that findings rest on',
    '`true`',
  ),
};

export type SettingName = keyof typeof settings;

/** What was given, parsed. Settings that were not given are missing. */
export type Given = {
  readonly [Name in SettingName]?: (typeof settings)[Name] extends Setting<infer T> ? T : never;
};

export const settingNames = Object.keys(settings) as readonly SettingName[];
export const inputNames = settingNames.filter((name) => settings[name].isInput);
