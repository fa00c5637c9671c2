import { randomStream } from '../../../src/statistics/random.js';
import type { ForestSettings } from '../models/forest.js';
import { trainOnColumns, trainOnWords, type Answering, type ModelKind } from '../models/train-model.js';
import { inputsOf, type Rows, type World } from '../worlds/world.js';
import { loadRows } from './rate-parts.js';

const robust = { foldsCase: true, foldsAccents: true };

/** A sensible model of this world; one that reads texts folds case and accents. The same keys give the same model. */
export async function modelOf(
  world: World,
  training: Rows,
  kind: ModelKind,
  seed: number,
  forest?: ForestSettings,
): Promise<Answering> {
  const loaded = await loadRows(world, training);
  const random = randomStream('model', world.name, kind, seed);
  return world.textColumn === undefined
    ? trainOnColumns(loaded, inputsOf(world, training), kind, random, forest)
    : trainOnWords(loaded, world.textColumn, robust, kind, random, forest);
}
