import { InputError, type Problem } from '../domain/errors.js';
import type { DatasetSource, Plan } from '../domain/plan.js';
import { chooseDataset } from './choices/choose-dataset.js';
import { chooseImage } from './choices/choose-image.js';
import { chooseModel } from './choices/choose-model.js';
import { areMetricsAlone, chooseOwnMetrics } from './choices/choose-own-metrics.js';
import { choosePredictions } from './choices/choose-predictions.js';
import { chooseProject } from './choices/choose-project.js';
import { chooseTarget } from './choices/choose-target.js';
import type { Chooser } from './choices/chooser.js';
import { describeRules } from './choices/describe-rules.js';
import { mergeRunConfig } from './choices/merge-run-config.js';
import { refuseUnowned } from './choices/refuse-unowned.js';
import { refuseWithoutCluster } from './choices/refuse-without-cluster.js';
import { toDataParams } from './choices/to-data-params.js';
import { toGatePolicy } from './choices/to-gate-policy.js';
import { toReportSettings } from './choices/to-report-settings.js';
import { toRunSettings } from './choices/to-run-settings.js';
import type { RawInputs } from './given/raw-inputs.js';
import { readGiven } from './given/read-given.js';

/**
 * Turns what was given into a complete plan.
 * Throws InputError with every problem found. When the API key alone is missing: SkippedRun where that was asked for,
 * else InputError with the code `missing-credentials`.
 */
export function toPlan(raw: RawInputs): Plan {
  const problems: Problem[] = [];
  const read = readGiven(raw, problems);
  // A file that can't be read hides what it would have given; what seems to be missing would only confuse.
  if (problems.some(({ name }) => name === 'config')) throw new InputError(problems);
  const problem = (name: string, message: string): void => void problems.push({ name, message });
  const { given, nameOf } = mergeRunConfig(read, problem);
  const { surroundings } = raw;
  const chooser: Chooser = {
    given,
    nameOf,
    isEmbedded: !read.wasGiven('cluster-url'),
    workspace: surroundings.workspace,
    refuse: (name, message) => {
      // One problem a setting: a value that can't be read is not missing as well.
      if (!problems.some((known) => known.name === nameOf(name))) problem(nameOf(name), message);
      return undefined;
    },
    isUnreadable: (...names) => names.some((name) => read.wasGiven(name) && read.given[name] === undefined),
  };

  const isAlone = areMetricsAlone(chooser, read.dataParams);
  const project = chooseProject(chooser, surroundings.repository, !isAlone);
  const image = chooseImage(chooser, problem);
  const model = chooseModel(chooser, read.dataParams);
  const reference = isAlone ? noData : chooseDataset('reference', chooser);
  const evaluation = isAlone ? noData : chooseDataset('evaluation', chooser);
  const predictions = choosePredictions(chooser, read.dataParams);
  const labelParam = read.dataParams['label_col'];
  if (
    given['label-column'] !== undefined &&
    labelParam !== undefined &&
    labelParam !== given['label-column']
  ) {
    chooser.refuse('label-column', 'contradicts data.label-col: give one of the two.');
  }
  const dataParams = toDataParams(given, read.dataParams, predictions !== undefined);
  const tested = { model, predictions, reference, evaluation, dataParams, image };
  const run = toRunSettings(chooser, surroundings, tested);
  refuseWithoutCluster(chooser, problem);
  refuseUnowned(raw, read, problem);
  if (problems.length > 0) throw new InputError(problems);
  const target = chooseTarget(given, surroundings);
  // Without a problem each choice was made; the check tells the compiler.
  if (!model || !reference || !evaluation)
    throw new InputError([{ name: 'inputs', message: 'are incomplete.' }]);

  const gate = toGatePolicy(given);
  return {
    target,
    project,
    image,
    agentId: given['agent-id'],
    model,
    predictions,
    ownMetrics: chooseOwnMetrics(chooser),
    reference,
    evaluation,
    dataParams,
    run,
    gate,
    report: toReportSettings(given, raw, project, {
      model,
      reference,
      evaluation,
      categories: run.categories,
    }),
    policyBase: read.policyBase,
    rules: [...read.policyTold, ...describeRules({ gate, run, target })],
  };
}

const noData: DatasetSource = { kind: 'none' };
