import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import { InputError, type Problem } from '../domain/errors.js';
import type { DataParams, GatePolicy, Plan, ProjectChoice, RunSettings, Target } from '../domain/plan.js';
import { chooseDataset, chooseModel, type Chooser } from './choose-sources.js';
import type { RawInputs, Surroundings } from './raw-inputs.js';
import { readGiven } from './read-given.js';
import type { Given } from './settings.js';

/**
 * Turns what was given into a complete plan.
 * Throws InputError with every problem found; its code is `missing-credentials` when only the API key is missing.
 */
export function toPlan(raw: RawInputs): Plan {
  const problems: Problem[] = [];
  const { given, wasGiven, dataParams, nameOf } = readGiven(raw, problems);
  // A file that can't be read hides what it would have given; what seems to be missing would only confuse.
  if (problems.some(({ name }) => name === 'config')) throw new InputError(problems);
  const { surroundings } = raw;
  const chooser: Chooser = {
    given,
    nameOf,
    isEmbedded: !wasGiven('cluster-url'),
    refuse: (name, message) => {
      // One problem a setting: a value that can't be read is not missing as well.
      if (!problems.some((problem) => problem.name === nameOf(name))) {
        problems.push({ name: nameOf(name), message });
      }
      return undefined;
    },
  };

  const project = chooseProject(chooser, surroundings);
  const image = chooseImage(chooser);
  const model = chooseModel(chooser);
  const reference = chooseDataset('reference', chooser);
  const evaluation = chooseDataset('evaluation', chooser);
  if (chooser.isEmbedded && given['agent-id'] !== undefined) {
    chooser.refuse('agent-id', 'needs a cluster: set cluster-url, or remove it.');
  }
  if (problems.length > 0) throw new InputError(problems);
  const target = chooseTarget(given);
  // Without a problem each choice was made; the check tells the compiler.
  if (!model || !reference || !evaluation)
    throw new InputError([{ name: 'inputs', message: 'are incomplete.' }]);

  const tested = { model, reference, evaluation, tests: given.tests, categories: given.categories };
  return {
    target,
    project,
    image,
    agentId: given['agent-id'],
    model,
    predictions: undefined,
    reference,
    evaluation,
    dataParams: toDataParams(given, dataParams),
    run: toRunSettings(given, surroundings, JSON.stringify(tested)),
    gate: toGatePolicy(given),
    report: {
      dir: resolve(surroundings.workspace, given['report-dir'] ?? 'model-gate-report'),
      comment: 'never',
      commentKey: surroundings.jobName,
      annotations: true,
      annotatedFile: raw.configFile?.path,
    },
  };
}

function chooseTarget(given: Given): Target {
  const url = given['cluster-url'];
  if (url === undefined) {
    return { kind: 'embedded', runtime: given['engine-runtime'] ?? 'auto', python: given.python };
  }
  const apiKey = given['api-key'];
  if (apiKey === undefined) {
    const message = `is missing, and ${url} needs one. Pass it as the input api-key (in a workflow: \${{ secrets.RIME_API_KEY }}) or in the environment variable RIME_API_KEY. Workflows of forks and Dependabot get no repository secrets.`;
    throw new InputError([{ name: 'api-key', message }], 'missing-credentials');
  }
  return { kind: 'cluster', url, apiKey, dialect: given['api-dialect'] ?? 'auto', caCert: undefined };
}

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function chooseProject({ given, isEmbedded, refuse }: Chooser, { repository }: Surroundings): ProjectChoice {
  if (given.project !== undefined && given['project-id'] !== undefined) {
    refuse('project', 'contradicts project.id: give one of the two.');
  }
  const project = given['project-id'] ?? given.project ?? repository;
  const task = given['model-task'];
  // The embedded engine starts empty, so there the project is always created.
  if (isEmbedded && task === undefined) {
    refuse('model-task', 'is needed by the embedded engine. Example: binary-classification');
  }
  if (!uuidForm.test(project)) return { kind: 'name', name: project, task };
  if (isEmbedded) refuse('project', 'is an id, but the embedded engine has no projects yet: give a name.');
  return { kind: 'id', id: project };
}

function chooseImage({ given, isEmbedded, refuse }: Chooser): Plan['image'] {
  const name = given['managed-image'];
  const pipRequirements = given['pip-requirements'] ?? [];
  if (isEmbedded && name !== undefined) {
    refuse(
      'managed-image',
      'needs a cluster: the embedded engine runs on this machine. Set cluster-url, or remove it.',
    );
  }
  if (name === undefined && pipRequirements.length > 0) {
    refuse('pip-requirements', 'belongs to a managed image: set managed-image, too.');
  }
  return name === undefined ? undefined : { kind: 'managed', name, pipRequirements };
}

function toDataParams(given: Given, others: DataParams): DataParams {
  const label = given['label-column'];
  const textFeatures = given['text-features'];
  const classNames = given['class-names'];
  return {
    ...others,
    ...(label !== undefined && { label_col: label }),
    ...(textFeatures && { text_features: textFeatures }),
    ...(classNames && { class_names: classNames }),
  };
}

function toRunSettings(given: Given, surroundings: Surroundings, tested: string): RunSettings {
  const { repository, commitSha, uniqueSuffix } = surroundings;
  const hash = createHash('sha256').update(tested).digest('hex').slice(0, 8);
  return {
    name: given['run-name'] ?? [repository, commitSha?.slice(0, 7), hash].filter(Boolean).join(' '),
    uniqueSuffix,
    categories: given.categories,
    excludeColumns: given['exclude-columns'] ?? [],
    sensitivity: given.sensitivity,
    tests: given.tests,
    customTests: [],
    profiling: undefined,
    resources: undefined,
    explicitErrors: undefined,
    evaluationInterval: undefined,
    seed: given.seed ?? 42,
    timeoutMs: given.timeout ?? 60 * 60_000,
    queueTimeoutMs: given.timeout ?? 60 * 60_000,
    pollIntervalMs: given['poll-interval'] ?? 30_000,
    reuse: 'never',
  };
}

function toGatePolicy(given: Given): GatePolicy {
  return {
    mode: given.mode ?? 'gate',
    failOn: given['fail-on'] ?? 'alert',
    maxAlerts: given['max-alerts'] ?? 0,
    maxWarnings: given['max-warnings'],
    minTests: given['min-tests'] ?? 1,
    categories: {},
    tests: {},
    ignore: [],
    baseline: { kind: 'none' },
    onMissingBaseline: 'absolute',
  };
}
