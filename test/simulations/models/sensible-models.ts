import { modelOf } from '../campaign/model-of.js';
import { levelsOf } from '../defects/change-rows.js';
import { labelColumn, type Parts, type World } from '../worlds/world.js';
import { balance, decide, overConfident, spoil } from './spoil.js';
import { type Answering, modelKinds } from './train-model.js';

/** How a good model's probabilities may differ from frequencies. None of it makes the model rank worse. */
const distortions = ['balanced', 'hard', 'over-confident', 'under-confident'] as const;
type Distortion = (typeof distortions)[number];

/** Models that nobody should be warned of, but that some of them are too sure. */
export const sensibleModels = [...modelKinds, ...distortions] as const;
export type SensibleModel = (typeof sensibleModels)[number];

export function isDistorted(model: SensibleModel): model is Distortion {
  return distortions.some((one) => one === model);
}

/** Learnt from the training rows; a distorted one is a linear model or a forest in turn. */
export async function trainSensible(
  world: World,
  { training }: Pick<Parts, 'training'>,
  model: SensibleModel,
  seed: number,
): Promise<Answering> {
  if (!isDistorted(model)) return modelOf(world, training, model, seed);
  const good = await modelOf(world, training, modelKinds[seed % modelKinds.length] ?? 'linear', seed);
  const levels = new Map(levelsOf(training, labelColumn));
  const shares = world.classNames.map((name) => levels.get(name) ?? 0);
  const balanced = balance(shares);
  const changes = {
    balanced,
    // With a cut-off that lets the rare classes be answered: one that never does knows nothing, and is told so.
    hard: (...row: Parameters<typeof decide>) => {
      balanced(...row);
      decide(...row);
    },
    'over-confident': overConfident(4),
    'under-confident': overConfident(1 / 4),
  };
  return spoil(good, world.classNames.length, changes[model]);
}
