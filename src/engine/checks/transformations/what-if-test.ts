import { testedTasks } from '../../../domain/metrics/task-groups.js';
import { severities } from '../../../domain/vocabulary.js';
import { columnOf } from '../../data/table.js';
import { skipped, tooFewRows } from '../../contract/case-result.js';
import { optionalBounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import { columns, count, flag, group } from '../../contract/parameter-kinds.js';
import { joinShapes } from '../../contract/read-shape.js';
import type { Substitution } from '../perturbations/substitution.js';
import { rateFamily } from '../rating/rate-family.js';
import type { ValuesOf } from '../../contract/parameter.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import { type Thresholds, widen } from '../../contract/thresholds.js';
import { gatherLosses, gatherRaised, type RatedTrial, tellRaised } from './gather-columns.js';
import { rateLosses } from './rate-losses.js';
import { whyMuted } from './repeat-answers.js';
import { sampleColumn, truthOf } from './sample-column.js';
import { type ColumnAnswer, type Trial, tryColumn } from './try-column.js';
import { whyNoModel } from '../why-no-model.js';

const commonParams = {
  exclude_columns: columns(),
  performance_change_config: group({
    // Skip, rather than report, that the model raises.
    ignore_errors: flag(false),
    performance_thresholds: optionalBounds(),
    num_samples_to_simulate: count({ min: 1, default: 1000 }),
  }),
};
/** Below a loss of this there is no finding, however sure it is; and of what nobody has seen yet none is an alert. */
export const whenNotSet: Thresholds = [0.03, Infinity];

interface Settings {
  readonly thresholds: Thresholds;
  readonly areThresholdsSet: boolean;
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
 * Of a model that gives numbers it is the mean absolute error as a part of the span of the reference's labels, by Student's
 * t on the differences row by row.
 *
 * A warning where the loss is beyond chance (exact McNemar, Holm over the columns) and at least 0.03. Thresholds of the
 * user's own, `[warning, alert]`, decide in its place, each by the whole interval (Tango). A model that raises or
 * answers nonsense is an alert (R10), or what `whenRaised` says. Typed inputs that cannot hold the value are skipped: no caller could send it.
 * Source: verdict rules, "What-ifs measured against not knowing"; permutation: L. Breiman, Machine Learning 45 (2001).
 */
export function whatIfTest<Own>(
  { key, learn, noColumn, params: own, ...words }: Substitution<Own>,
  whenRaised: 'warning' | 'alert' = 'alert',
): StressTest {
  type Params = Own & ValuesOf<typeof commonParams>;
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { model, reference, features } = context;
    const { exclude_columns: excluded, performance_change_config: change } = params;
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
      const sample = sampleColumn(context, model, column.feature, truth, change.num_samples_to_simulate);
      answers.push(await tryColumn(model, { ...column, sample }, before, truth));
    }
    const settings = {
      thresholds: change.performance_thresholds ?? widen(whenNotSet, context.sensitivity),
      areThresholdsSet: change.performance_thresholds !== undefined,
      ignoreErrors: change.ignore_errors,
      whenRaised,
    };
    return toCases(answers, settings, truth.metric);
  };
  return defineTest({
    ...words,
    testType: key,
    configKey: key,
    category: 'transformations',
    modalities: ['tabular'],
    tasks: testedTasks,
    runsByDefault: true,
    params: joinShapes(own, commonParams),
    run,
  });
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
  const losses = trials.map((trial) => trial.loss);
  const [leastLoss] = settings.thresholds;
  const ratings = settings.areThresholdsSet
    ? rateFamily(
        losses.map(({ effect }) => effect),
        settings.thresholds,
      )
    : rateLosses(losses, leastLoss);
  const worst = new Map<string, RatedTrial>();
  for (const [index, trial] of trials.entries()) {
    const rating = ratings[index];
    const loss = trial.loss.effect.point;
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
