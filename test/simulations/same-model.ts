import { comparisonPrefix } from '../../src/domain/comparison-case.js';
import { isJudged } from '../../src/domain/outcome.js';
import type { JobResult } from '../../src/engine/jobs/job-spec.js';
import { randomStream } from '../../src/statistics/random.js';
import { isRed, judgeRun, type Judged } from './campaign/compare-runs.js';
import { modelOf } from './campaign/model-of.js';
import { performAll, type CampaignOptions } from './campaign/perform-all.js';
import { rateParts } from './campaign/rate-parts.js';
import { showShare, toTable } from './campaign/tables.js';
import { drawFresh, trueDrops, truthRows } from './campaign/true-drops.js';
import { usualForest } from './models/forest.js';
import { modelKinds, type Answering, type ModelKind } from './models/train-model.js';
import { worldOf } from './worlds/index.js';
import type { Rows } from './worlds/world.js';

const worldNames = ['customers', 'parcels', 'rents', 'reviews', 'bank calls'];
const rowCounts = [300, 1000, 2000];
const usualRuns = 10;

/** How the candidate's run differs from the baseline's; none of it is a loss. */
const changes = ['other evaluation rows', 'retrained with another seed'] as const;
type Change = (typeof changes)[number];

/** As many trees as scikit-learn's forests have: few trees differ from seed to seed by more than anyone would ship. */
const forest = { ...usualForest, trees: 100 };

interface Task {
  readonly world: string;
  readonly model: ModelKind;
  readonly rows: number;
  readonly seed: number;
}

export interface SameModelRun extends Task {
  readonly change: Change;
  readonly isRed: boolean;
  /**
   * Whether the candidate is truly worse, on fresh rows, by a metric that is red, and by more than is allowed.
   * `undefined` where the run is not red or the world has no fresh rows.
   */
  readonly isTrulyWorse: boolean | undefined;
  /** What is red; of metrics with the drop that was measured and the true one. */
  readonly reasons: readonly string[];
}

/** A run of a model against a baseline of the same model. */
export async function perform(task: Task): Promise<readonly SameModelRun[]> {
  const { world: name, model, rows, seed } = task;
  const world = worldOf(name);
  // Twice the rows at once: their second halves are another draw of the same population.
  const drawn = world.draw(2 * rows, randomStream('same model', name, seed));
  const { training, reference, evaluation: both } = drawn;
  const part = (from: number) => ({ ...both, cells: both.cells.slice(from, from + rows) });
  const known = { ...reference, cells: reference.cells.slice(0, rows) };
  // A linear model has no seed: each time another tenth of the rows is left out instead.
  const train = (fit: number): Promise<Answering> =>
    model === 'linear'
      ? modelOf(world, withoutTenth(training, (seed + fit) % 10), model, seed)
      : modelOf(world, training, model, seed + 1000 * fit, forest);
  const [answer, retrained] = [await train(0), await train(1)];
  const rate = async (model: Answering, evaluation: Rows): Promise<Rated> => {
    const { result } = await rateParts(world, { reference: known, evaluation }, model, seed);
    return { model, result };
  };
  const former = await rate(answer, part(0));
  const other = await rate(retrained, part(0));
  // Of two fits either may be main's.
  const comparisons: readonly (readonly [change: Change, present: Rated, former: Rated])[] = [
    ['other evaluation rows', await rate(answer, part(rows)), former],
    ['retrained with another seed', other, former],
    ['retrained with another seed', former, other],
  ];
  const runs: SameModelRun[] = [];
  for (const [change, present, former] of comparisons) {
    const judged = judgeRun(world, present.result, former.result);
    const truth =
      isRed(judged) && world.isGenerated
        ? trueDrops(world, await drawFresh(world, seed), former.model, present.model)
        : undefined;
    runs.push({ ...task, change, isRed: isRed(judged), ...explain(judged, truth) });
  }
  return runs;
}

interface Rated {
  readonly model: Answering;
  readonly result: JobResult;
}

function withoutTenth(rows: Rows, tenth: number): Rows {
  return { ...rows, cells: rows.cells.filter((_, row) => row % 10 !== tenth) };
}

function explain(
  { verdict, metrics }: Judged,
  truth: ReadonlyMap<string, number> | undefined,
): Pick<SameModelRun, 'isTrulyWorse' | 'reasons'> {
  const red = metrics.filter(({ isWorse }) => isWorse);
  const trueDrop = (metric: string): number => truth?.get(metric) ?? NaN;
  const cases = isJudged(verdict) ? verdict.findings.map(({ testCase }) => testCase.testType) : [];
  return {
    isTrulyWorse: truth && red.some(({ metric, maxDrop }) => trueDrop(metric) > maxDrop),
    reasons: [
      ...red.map(
        ({ metric, drop }) => `${metric} by ${drop.toFixed(3)}, truly ${trueDrop(metric).toFixed(3)}`,
      ),
      ...cases.filter((testType) => !testType.startsWith(comparisonPrefix)),
    ],
  };
}

export async function simulate({ runs: count = usualRuns, isVerbose }: CampaignOptions): Promise<string> {
  const tasks = worldNames.flatMap((world) =>
    modelKinds.flatMap((model) =>
      rowCounts.flatMap((rows) =>
        Array.from({ length: count }, (_, seed): Task => ({ world, model, rows, seed })),
      ),
    ),
  );
  const runs = (await performAll<Task, readonly SameModelRun[]>('same-model', tasks)).flat();
  if (isVerbose) {
    for (const { world, model, rows, seed, change, reasons } of runs.filter((run) => run.isRed))
      console.log([world, model, rows, seed, change, reasons.join('; ')].join('\t'));
  }
  const share = (of: readonly SameModelRun[]): string =>
    showShare(of.filter((run) => run.isRed).length, of.length);
  const noWorse = (of: readonly SameModelRun[]): string => {
    const known = of.filter(({ world }) => worldOf(world).isGenerated);
    return showShare(known.filter((run) => run.isTrulyWorse === false).length, known.length);
  };
  return [
    `A model against a baseline of its own kind that is as good, ${count} draws each, all categories on, default policy. Share ` +
      "of red runs, with Wilson's 95 % interval; the aim is at most 2 %. Retrained: a forest of " +
      `${forest.trees} trees on the same rows with another seed; a linear model has no seed, so that each of the two lacks ` +
      `another tenth of the rows; each of the two is main's once. _Red though no worse_: by none of the metrics that are red it loses more than is allowed ` +
      `on ${truthRows} fresh rows, which only a generated population has.`,
    '',
    toTable(
      ['data', 'what changed', ...rowCounts.map((rows) => `${rows} rows`), 'all', 'red though no worse'],
      [...worldNames, '**all**'].flatMap((world) =>
        changes.map((change) => {
          const of = runs.filter(
            (run) => run.change === change && (run.world === world || world === '**all**'),
          );
          return [
            world,
            change,
            ...rowCounts.map((rows) => share(of.filter((run) => run.rows === rows))),
            share(of),
            noWorse(of),
          ];
        }),
      ),
    ),
  ].join('\n');
}
