import { randomStream } from '../../src/statistics/random.js';
import { isRed, judgeRun } from './campaign/compare-runs.js';
import { modelOf } from './campaign/model-of.js';
import { performAll, type CampaignOptions } from './campaign/perform-all.js';
import { rateParts } from './campaign/rate-parts.js';
import { showShare, toTable } from './campaign/tables.js';
import { modelKinds, type ModelKind } from './models/train-model.js';
import { worldOf } from './worlds/index.js';

const worldNames = ['customers', 'parcels', 'reviews', 'bank calls'];
const rowCounts = [300, 1000, 2000];
const usualRuns = 10;

/** How the candidate's run differs from the baseline's; none of it is a loss. */
const changes = ['nothing', 'other evaluation rows', 'retrained with another seed'] as const;
type Change = (typeof changes)[number];

interface Task {
  readonly world: string;
  readonly model: ModelKind;
  readonly rows: number;
  readonly seed: number;
}

export interface SameModelRun extends Task {
  readonly change: Change;
  readonly isRed: boolean;
  readonly reason: string;
}

/** A run of a model against a baseline of the same model. */
export async function perform(task: Task): Promise<readonly SameModelRun[]> {
  const { world: name, model, rows, seed } = task;
  const world = worldOf(name);
  const draw = (rowCount: number) => world.draw(rowCount, randomStream('same model', name, seed));
  // Twice the rows at once: their second halves are another draw of the same population.
  const { training, reference, evaluation: both } = draw(2 * rows);
  const part = (from: number) => ({ ...both, cells: both.cells.slice(from, from + rows) });
  const known = { ...reference, cells: reference.cells.slice(0, rows) };
  const answer = await modelOf(world, training, model, seed);
  const parts = { reference: known, evaluation: part(0) };
  const { result: baseline } = await rateParts(world, parts, answer, seed);
  const runs: SameModelRun[] = [];
  for (const change of changes) {
    // A linear model has no seed of its own: another tenth of its rows is left out.
    const retrained = { ...training, cells: training.cells.filter((_, row) => row % 10 !== seed % 10) };
    const candidate =
      change === 'retrained with another seed' ? await modelOf(world, retrained, model, seed + 1000) : answer;
    const seen = change === 'other evaluation rows' ? { ...parts, evaluation: part(rows) } : parts;
    const { result } = await rateParts(world, seen, candidate, seed);
    const judged = judgeRun(world, result, baseline);
    const reason = 'reason' in judged.verdict ? judged.verdict.reason : '';
    runs.push({ ...task, change, isRed: isRed(judged), reason });
  }
  return runs;
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
    for (const { world, model, rows, seed, change, reason } of runs.filter((run) => run.isRed))
      console.log([world, model, rows, seed, change, reason].join('\t'));
  }
  const share = (of: readonly SameModelRun[]): string =>
    showShare(of.filter((run) => run.isRed).length, of.length);
  return [
    `A model against a baseline of its own kind that is as good, ${count} times each, all categories on, default policy. Share ` +
      `of red runs, with Wilson's 95 % interval; the aim is at most 2 %.`,
    '',
    toTable(
      ['data', 'what changed', ...rowCounts.map((rows) => `${rows} rows`), 'all'],
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
          ];
        }),
      ),
    ),
  ].join('\n');
}
