import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { severities, type Sensitivity } from '../../../domain/vocabulary.js';
import { columnOf } from '../../data/table.js';
import { readExcludedColumns } from '../excluded-columns.js';
import { skipped, tooFewRows } from '../../contract/case-result.js';
import type { Substitution } from '../perturbations/substitution.js';
import { rateFamily } from '../rating/rate-family.js';
import { type Params, readCount, readFlag, readNested, readUpperBounds } from '../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { gatherLosses, gatherRaised, type RatedTrial, tellRaised } from './gather-columns.js';
import { lossOf, rateLosses } from './rate-losses.js';
import { whyMuted } from './repeat-answers.js';
import { sampleColumn, truthOf } from './sample-column.js';
import { type ColumnAnswer, type Trial, tryColumn } from './try-column.js';
import { whyNoModel } from '../why-no-model.js';

const configName = 'performance_change_config';
const changeDefaults = { ignore_errors: false, performance_thresholds: null, num_samples_to_simulate: 1000 };
/** Below a loss of this there is no finding, however sure it is; and of what nobody has seen yet none is an alert. */
const whenNotSet: Thresholds = [0.03, Infinity];

interface Settings {
  readonly thresholds: Thresholds;
  readonly areThresholdsSet: boolean;
  readonly maxRows: number;
  /** Skip, rather than report, that the model raises. */
  readonly ignoreErrors: boolean;
}

/**
 * What an odd value in a column does to the model, beyond the loss of the value itself: on the same rows, how often it
 * is right with the odd value, and how often with the column shuffled among these rows, which is not to know it, or of
 * an outlier with an ordinary extreme, which is not to know how far it is out. By the plain loss every model that makes
 * use of a column would be called wrong. Without labels on 20 rows a right answer
 * is the one that was given to the row as it is.
 *
 * A warning where the loss is beyond chance (exact McNemar, Holm over the columns) and at least 0.03. Thresholds of the
 * user's own, `[warning, alert]`, decide in its place, each by the whole interval (Tango). A model that raises or
 * answers nonsense is an alert (R10), or what `whenRaised` says. Typed inputs that cannot hold the value are skipped: no caller could send it.
 * Source: verdict rules, "What-ifs measured against not knowing"; permutation: L. Breiman, Machine Learning 45 (2001).
 */
export function whatIfTest(
  { key, learn, readOwn, noColumn, ...words }: Substitution,
  whenRaised: 'warning' | 'alert' = 'alert',
): StressTest {
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { model, reference, features } = context;
    const settings = readSettings(params, context.sensitivity);
    const excluded = readExcludedColumns(params, reference.table.names);
    if (!model) return [skipped(whyNoModel(context))];
    const columns = features.flatMap((feature) => {
      if (feature.kind === 'text' || excluded.has(feature.name)) return [];
      const corruption = learn(feature, columnOf(reference.table, feature.name), params);
      return corruption ? [{ feature: feature.name, ...corruption }] : [];
    });
    if (columns.length === 0) return [skipped(noColumn)];
    const muted = await whyMuted(context, model);
    if (muted !== undefined) return [skipped(muted)];
    const before = await context.predictions('evaluation');
    if (!before) throw new TypeError('a model is there and its predictions are not');
    const truth = truthOf(context, before);
    const answers: ColumnAnswer[] = [];
    for (const column of columns) {
      const sample = sampleColumn(context, model, column.feature, truth, settings.maxRows);
      answers.push(await tryColumn(model, { ...column, sample }, before, truth));
    }
    return toCases(answers, { ...settings, whenRaised }, truth.metric);
  };
  return {
    ...words,
    testType: key,
    configKey: key,
    category: 'transformations',
    modalities: ['tabular'],
    tasks: classificationTasks,
    runsByDefault: true,
    defaults: { ...words.defaults, exclude_columns: [], [configName]: changeDefaults },
    readParams: (params, sensitivity) => [readSettings(params, sensitivity), readOwn?.(params)],
    excludable: ({ reference }) => reference.table.names,
    run,
  };
}

function readSettings(params: Params, sensitivity: Sensitivity): Settings {
  const change = readNested(params, configName, changeDefaults);
  const thresholdsName = `${configName}.performance_thresholds`;
  return {
    thresholds: readUpperBounds(change, thresholdsName, sensitivity, whenNotSet),
    areThresholdsSet: change[thresholdsName] !== null,
    maxRows: readCount(change, `${configName}.num_samples_to_simulate`, 1),
    ignoreErrors: readFlag(change, `${configName}.ignore_errors`),
  };
}

function toCases(
  answers: readonly ColumnAnswer[],
  settings: Settings & { readonly whenRaised: 'warning' | 'alert' },
  metric: string,
): CaseResult[] {
  const raised = answers.filter((answer) => answer.kind === 'raised');
  const skips = answers.flatMap((answer) => {
    if (answer.kind === 'not tried') {
      return [(answer.isShortOfRows ? tooFewRows : skipped)(answer.reason, [answer.feature])];
    }
    if (answer.kind === 'tried' || !settings.ignoreErrors) return [];
    return [skipped(`ignored by ignore_errors: ${tellRaised(answer)}`, [answer.feature])];
  });
  const tried = answers.flatMap((answer) => (answer.kind === 'tried' ? [answer.trials] : []));
  return [
    ...(settings.ignoreErrors ? [] : gatherRaised(raised, settings.whenRaised)),
    ...gatherLosses(rateColumns(tried, settings), metric),
    ...skips,
  ];
}

/** The trial of each column that did most harm; all trials are one family, so that the choice costs nothing. */
function rateColumns(columns: readonly (readonly Trial[])[], settings: Settings): RatedTrial[] {
  const trials = columns.flat();
  const counts = trials.map((trial) => trial.counts);
  const [leastLoss] = settings.thresholds;
  const ratings = settings.areThresholdsSet
    ? rateFamily(counts.map(lossOf), settings.thresholds)
    : rateLosses(counts, leastLoss);
  const worst = new Map<string, RatedTrial>();
  for (const [index, trial] of trials.entries()) {
    const rating = ratings[index];
    const loss = lossOf(trial.counts).point;
    const known = worst.get(trial.feature);
    if (rating && (!known || isWorse({ rating, loss }, known))) {
      worst.set(trial.feature, { trial, rating, loss });
    }
  }
  return [...worst.values()];
}

function isWorse(one: Pick<RatedTrial, 'rating' | 'loss'>, other: RatedTrial): boolean {
  const rise = severities.indexOf(one.rating.severity) - severities.indexOf(other.rating.severity);
  return rise > 0 || (rise === 0 && one.loss > other.loss);
}
