import { calibrationDrop } from '../../../src/comparison/calibration-drop.js';
import { performanceMetrics } from '../../../src/domain/metrics/performance-metrics.js';
import type { LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import { randomStream } from '../../../src/statistics/random.js';
import type { Answering } from '../models/train-model.js';
import type { World } from '../worlds/world.js';
import { loadRows } from './rate-parts.js';

/** So many fresh rows tell how much a model truly loses. */
export const truthRows = 10_000;

/** Rows that no run of this seed sees. Of a generated world only: a table has no more rows than it has. */
export function drawFresh(world: World, seed: number): Promise<LoadedDataset> {
  return loadRows(world, world.draw(truthRows, randomStream('truth', world.name, seed)).evaluation);
}

/** How much worse the present model truly is than the former one, by metric: positive is worse. */
export function trueDrops(
  { task }: World,
  { table, labels, classNames }: LoadedDataset,
  former: Answering,
  present: Answering,
): ReadonlyMap<string, number> {
  if (!labels) throw new RangeError('Without labels there is no truth.');
  const answersOf = (model: Answering) => ({
    labels,
    predictions: {
      rowCount: table.rowCount,
      classCount: classNames.length,
      probabilities: Float32Array.from(model(table)),
    },
  });
  const models = { former: answersOf(former), present: answersOf(present) };
  const drops = new Map<string, number>();
  for (const metric of performanceMetrics.filter(({ tasks }) => tasks.includes(task))) {
    const [before, after] = [models.former, models.present].map((model) =>
      metric.compute(model.predictions, model.labels),
    );
    if (before?.kind !== 'value' || after?.kind !== 'value') continue;
    const fall = before.value - after.value;
    drops.set(metric.name, metric.worseWhen === 'higher' ? -fall : fall);
  }
  const calibration = calibrationDrop(models, 'paired');
  if ('drop' in calibration) drops.set(calibration.metric, calibration.drop);
  return drops;
}
