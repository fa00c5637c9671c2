import { calibrationDrop } from '../../../src/comparison/calibration-drop.js';
import type { AnsweredRows } from '../../../src/comparison/answered-rows.js';
import { spanOf } from '../../../src/domain/metrics/target.js';
import { numbersOf } from '../../../src/engine/data/dataset.js';
import { taskKindOf } from '../../../src/engine/tasks/index.js';
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

/**
 * How much worse the present model truly is than the former one, by metric: positive is worse; errors in the label's unit
 * as a part of the span of these labels.
 */
export function trueDrops(
  { task }: World,
  rows: LoadedDataset,
  former: Answering,
  present: Answering,
): ReadonlyMap<string, number> {
  const { metrics } = taskKindOf(task);
  const labels = numbersOf(rows);
  const drops = new Map<string, number>();
  for (const metric of metrics.filter(({ tasks }) => tasks.includes(task))) {
    const [before, after] = [former, present].map((model) => {
      const answers = answersOf(rows, model);
      return metric.kind === 'values' && answers.kind === 'values'
        ? metric.compute(
            { kind: 'values', rowCount: answers.values.length, values: answers.values },
            answers.labels,
          )
        : metric.kind === 'classes' && answers.kind === 'classes'
          ? metric.compute(answers.predictions, answers.labels)
          : undefined;
    });
    if (before?.kind !== 'value' || after?.kind !== 'value') continue;
    const unit = metric.kind === 'values' && metric.unit === 'label' && labels ? spanOf(labels) : 1;
    const fall = (before.value - after.value) / unit;
    drops.set(metric.name, metric.worseWhen === 'higher' ? -fall : fall);
  }
  const models = { former: answersOf(rows, former), present: answersOf(rows, present) };
  if (models.former.kind === 'classes' && models.present.kind === 'classes') {
    const { former: one, present: other } = models;
    const calibration = calibrationDrop({ former: one, present: other }, 'paired');
    if ('drop' in calibration) drops.set(calibration.metric, calibration.drop);
  }
  return drops;
}

function answersOf({ table, target, classNames }: LoadedDataset, model: Answering): AnsweredRows {
  if (!target) throw new RangeError('Without labels there is no truth.');
  const said = model(table);
  if (target.kind === 'values') return { kind: 'values', labels: target.numbers, values: said };
  return {
    kind: 'classes',
    labels: target.ids,
    predictions: {
      kind: 'classes',
      rowCount: table.rowCount,
      classCount: classNames.length,
      probabilities: Float32Array.from(said),
    },
  };
}
