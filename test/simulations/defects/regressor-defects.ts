import { badRegressors } from '../models/bad-regressors.js';
import { someRows } from '../models/spoil.js';
import type { Answering } from '../models/train-model.js';
import type { Defect } from './defect.js';

/** Models of numbers that are wrong, on reference and evaluation data alike. */
export const regressorDefects: readonly Defect[] = [
  {
    ...ofRegressor('constant', 'always the mean'),
    accepts: ['floor:*', 'model_performance:*', 'prediction_drift'],
    isGross: true,
  },
  {
    ...ofRegressor('one slice biased', 'a fifth of the label range too much in a slice'),
    accepts: ['subset_performance:*'],
    isGross: false,
  },
];

/** The bad model in some of the rows. */
function ofRegressor(badName: string, name: string): Pick<Defect, 'name' | 'kinds' | 'plant'> {
  return {
    name,
    kinds: ['regression'],
    plant: ({ world, parts, answer, size, targets }) => {
      const bad = badRegressors.find((one) => one.name === badName)?.make(answer, world, parts);
      if (!bad) throw new RangeError(`There is no bad model "${badName}" of ${world.name}.`);
      return {
        parts,
        answer: inSome(answer, bad, size),
        columns: badName === 'constant' ? [] : targets.slices.slice(0, 1),
      };
    },
  };
}

function inSome(good: Answering, bad: Answering, share: number): Answering {
  const isPart = someRows(share, 'bad');
  return (table) => {
    const others = bad(table);
    return good(table).map((value, row) => (isPart(table, row) ? (others[row] ?? NaN) : value));
  };
}
