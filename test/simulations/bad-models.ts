import { randomStream } from '../../src/statistics/random.js';
import { isRed, judgeRun } from './campaign/compare-runs.js';
import { modelOf } from './campaign/model-of.js';
import { performAll, type CampaignOptions } from './campaign/perform-all.js';
import { rateParts } from './campaign/rate-parts.js';
import { showShare, toTable } from './campaign/tables.js';
import { drawFresh, trueDrops, truthRows } from './campaign/true-drops.js';
import { sliceOf } from './defects/change-rows.js';
import { coin, constant, hasValue, overConfident, someRows, spoil, turn } from './models/spoil.js';
import { badRegressors, type BadModel } from './models/bad-regressors.js';
import { modelKinds, type ModelKind } from './models/train-model.js';
import { worldOf } from './worlds/index.js';

const worldNames = ['customers', 'parcels', 'reviews', 'rents'];
const rowCounts = [300, 1000, 2000];
const usualRuns = 10;
const badClassifiers: readonly BadModel[] = [
  {
    name: 'constant',
    isUseless: true,
    make: (good, { classNames }) =>
      spoil(
        good,
        classNames.length,
        constant(classNames.map((_, k) => (k === 0 ? 0.6 : 0.4 / (classNames.length - 1)))),
      ),
  },
  { name: 'coin', isUseless: true, make: (good, { classNames }) => spoil(good, classNames.length, coin) },
  {
    name: 'sign turned, classes permuted',
    isUseless: true,
    make: (good, { classNames }) => spoil(good, classNames.length, turn),
  },
  ...[5, 10, 20].map((percent): BadModel => ({
    name: `${percent} % of the answers at random`,
    isUseless: false,
    make: (good, { classNames }) =>
      spoil(good, classNames.length, coin, someRows(percent / 100, 'random answers')),
  })),
  {
    name: 'one slice turned',
    isUseless: false,
    make: (good, { classNames, targets }, { reference }) => {
      const [column] = targets?.slices ?? [];
      return column === undefined
        ? undefined
        : spoil(good, classNames.length, turn, hasValue(column, sliceOf(reference, column)));
    },
  },
  {
    name: 'one class never predicted',
    isUseless: false,
    make: (good, { classNames }) =>
      spoil(good, classNames.length, (probabilities) => {
        // What the last class had goes to the first.
        probabilities[0] = (probabilities[0] ?? 0) + (probabilities.at(-1) ?? 0);
        probabilities[probabilities.length - 1] = 0;
      }),
  },
  {
    name: 'over-confident ×4',
    isUseless: false,
    make: (good, { classNames }) => spoil(good, classNames.length, overConfident(4)),
  },
];

interface Task {
  readonly world: string;
  readonly model: ModelKind;
  readonly rows: number;
  readonly seed: number;
}

export interface BadModelRun extends Task {
  readonly name: string;
  readonly isRedAlone: boolean;
  readonly isRedCompared: boolean;
  readonly isOfNumbers: boolean;
  /** On fresh rows, of accuracy or of the mean absolute error in parts of the label range, and by how much confidence went beyond it. */
  readonly trueLoss: number;
  readonly trueRise: number;
  /** Whether one of them is beyond what is allowed by more than can be told from chance. */
  readonly mustBeRed: boolean;
}

/** All bad models of one draw, each without a baseline and against the good one's. */
export async function perform(task: Task): Promise<readonly BadModelRun[]> {
  const { world: name, model, rows, seed } = task;
  const world = worldOf(name);
  const parts = world.draw(rows, randomStream('bad models', name, seed));
  const good = await modelOf(world, parts.training, model, seed);
  const fresh = await drawFresh(world, seed);
  const { result: baseline } = await rateParts(world, parts, good, seed);
  const runs: BadModelRun[] = [];
  for (const { name, make } of world.kind === 'regression' ? badRegressors : badClassifiers) {
    const bad = make(good, world, parts);
    if (!bad) continue;
    const { result } = await rateParts(world, parts, bad, seed);
    const compared = judgeRun(world, result, baseline);
    const truth = trueDrops(world, fresh, good, bad);
    // The others follow from how often a model is right and how far its word goes.
    const telling = compared.metrics.flatMap(({ metric, maxDrop, detectable = Infinity }) =>
      isHeadline(metric) || metric === 'calibration'
        ? [{ metric, drop: truth.get(metric) ?? NaN, least: maxDrop + detectable }]
        : [],
    );
    runs.push({
      ...task,
      name,
      isOfNumbers: world.kind === 'regression',
      isRedAlone: isRed(judgeRun(world, result, undefined)),
      isRedCompared: isRed(compared),
      trueLoss: telling.find(({ metric }) => isHeadline(metric))?.drop ?? NaN,
      trueRise: telling.find(({ metric }) => metric === 'calibration')?.drop ?? NaN,
      mustBeRed: telling.some(({ drop, least }) => drop > least),
    });
  }
  return runs;
}

/** By which a loss is told. */
function isHeadline(metric: string): boolean {
  return metric.endsWith('accuracy') || metric === 'mean_absolute_error';
}

export async function simulate({ runs: count = usualRuns, isVerbose }: CampaignOptions): Promise<string> {
  const tasks = worldNames.flatMap((world) =>
    modelKinds.flatMap((model) =>
      rowCounts.flatMap((rows) =>
        Array.from({ length: count }, (_, seed): Task => ({ world, model, rows, seed })),
      ),
    ),
  );
  const runs = (await performAll<Task, readonly BadModelRun[]>('bad-models', tasks)).flat();
  if (isVerbose) for (const run of runs) console.log(Object.values(run).join('\t'));
  const share = (of: readonly BadModelRun[], holds: (run: BadModelRun) => boolean): string =>
    showShare(of.filter(holds).length, of.length);
  const lines = [
    ...badClassifiers.map((one) => ({ ...one, isOfNumbers: false })),
    ...badRegressors.map((one) => ({ ...one, isOfNumbers: true })),
  ].flatMap(({ name, isUseless, isOfNumbers }) =>
    rowCounts.map((rows) => {
      const of = runs.filter(
        (run) => run.name === name && run.rows === rows && run.isOfNumbers === isOfNumbers,
      );
      const mean = (valueOf: (run: BadModelRun) => number): string => {
        const value = of.reduce((sum, run) => sum + valueOf(run), 0) / of.length;
        // Numbers have no calibration.
        return Number.isNaN(value) ? '–' : value.toFixed(3);
      };
      const alone = share(of, ({ isRedAlone }) => isRedAlone);
      return [
        isOfNumbers ? `${name} (regression)` : name,
        rows,
        mean(({ trueLoss }) => trueLoss),
        mean(({ trueRise }) => trueRise),
        share(of, ({ isRedCompared }) => isRedCompared),
        share(
          of.filter(({ mustBeRed }) => mustBeRed),
          ({ isRedCompared }) => isRedCompared,
        ),
        isUseless ? `**${alone}**` : alone,
      ];
    }),
  );
  return [
    'Models made bad on purpose, against the baseline of the good one and without a baseline: generated customers, parcels, ' +
      `reviews and rents, linear models and forests, ${count} times each, all categories on, default policy. Share of red runs with ` +
      `Wilson's 95 % interval. _Where it must be_: of the runs in which the loss of accuracy, or of the mean absolute error in parts of the label range, or the rise of calibration's gap, ` +
      `measured on ${truthRows} fresh rows, is beyond what is allowed by more than the smallest drop that the run says it can ` +
      'tell; the aim there, and without a baseline where it is bold, is 95 %.',
    '',
    toTable(
      [
        'model',
        'rows',
        'accuracy or MAE lost',
        'calibration lost',
        'red against the baseline',
        'red where it must be',
        'red without a baseline',
      ],
      lines,
    ),
  ].join('\n');
}
