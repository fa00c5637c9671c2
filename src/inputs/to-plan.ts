import { InputError, type Problem } from '../domain/errors.js';
import { gateRules } from '../domain/gate-rules.js';
import type {
  DataParams,
  DatasetSource,
  GatePolicy,
  Plan,
  ProjectChoice,
  ReportSettings,
} from '../domain/plan.js';
import { usualFormats } from '../domain/vocabulary.js';
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
import { reportDirOf } from './given/find-report-dir.js';
import type { RawInputs } from './given/raw-inputs.js';
import { readGiven } from './given/read-given.js';
import { ruleLines } from './given/rule-lines.js';
import { refuseUnowned } from './choices/refuse-unowned.js';
import { refuseWithoutCluster } from './choices/refuse-without-cluster.js';
import type { Given } from './settings.js';
import { toRunSettings } from './choices/to-run-settings.js';

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

function toDataParams(given: Given, others: DataParams, hasPredictions: boolean): DataParams {
  const label = given['label-column'];
  const textFeatures = given['text-features'];
  const classNames = given['class-names'];
  // With stored predictions their column is one of their own file, not of the data.
  const { pred_col: predictionColumn, ...rest } = others;
  return {
    ...rest,
    ...(predictionColumn !== undefined && !hasPredictions && { pred_col: predictionColumn }),
    ...(label !== undefined && { label_col: label }),
    ...(textFeatures && { text_features: textFeatures }),
    ...(classNames && { class_names: classNames }),
  };
}

function toGatePolicy(given: Given): GatePolicy {
  return {
    mode: given.mode ?? gateRules.mode.fallback,
    failOn: given['fail-on'] ?? gateRules.failOn.fallback,
    maxAlerts: given['max-alerts'] ?? gateRules.maxAlerts.fallback,
    maxWarnings: given['max-warnings'] ?? gateRules.maxWarnings.fallback,
    minTests: given['min-tests'] ?? gateRules.minTests.fallback,
    categories: given['gate-categories'] ?? gateRules.categories.fallback,
    tests: given['gate-tests'] ?? gateRules.tests.fallback,
    ignore: given.ignore ?? gateRules.ignore.fallback,
    baseline: given.baseline ?? gateRules.baseline.fallback,
    onMissingBaseline: given['on-missing-baseline'] ?? gateRules.onMissingBaseline.fallback,
    onLostCoverage: given['on-lost-coverage'] ?? gateRules.onLostCoverage.fallback,
    evidence: given.evidence ?? gateRules.evidence.fallback,
    maxDrop: given['max-drop'] ?? gateRules.maxDrop.fallback,
  };
}

function toReportSettings(
  given: Given,
  { surroundings: { workspace, jobName, isPullRequest, docsUrl }, configFile }: RawInputs,
  project: ProjectChoice,
  tested: Pick<Plan, 'model' | 'reference' | 'evaluation'> & Pick<Plan['run'], 'categories'>,
): ReportSettings {
  const { model } = tested;
  const projectName = project.kind === 'id' ? project.id : project.name;
  const commentKey = given['comment-key'] ?? [jobName, projectName].filter(Boolean).join(' / ');
  return {
    dir: reportDirOf(given, workspace),
    comment: given.comment ?? (isPullRequest ? 'on-failure' : 'never'),
    commentKey,
    subject: JSON.stringify(tested),
    artifact: chooseArtifact(given['report-artifact'], commentKey),
    commentLength: given['comment-length'],
    annotations: given.annotations ?? true,
    formats: given['report-formats'] ?? usualFormats,
    predictions: given['report-predictions'] ?? true,
    rows: given['report-rows'] ?? true,
    annotatedFile: configFile?.path ?? (model.kind === 'workspace-file' ? model.path : undefined),
    ...(configFile && { ruleLines: ruleLines(configFile.text) }),
    ...(docsUrl !== undefined && { docsUrl }),
  };
}

/** The default holds the comment key, in characters that every artifact may have. */
function chooseArtifact(given: string | undefined, commentKey: string): ReportSettings['artifact'] {
  const isStored = given !== 'none';
  if (given !== undefined && isStored) return { name: given, isStored };
  const key = commentKey.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 150);
  return { name: ['model-gate', key].filter(Boolean).join('-'), isStored };
}
