import { sliceOf } from '../defects/change-rows.js';
import { labelColumn, placeOf, type Parts, type World } from '../worlds/world.js';
import { blur, constant, hasValue, mirror, mixUp, shift, spoil } from './spoil.js';
import type { Answering } from './train-model.js';

/** A model that was made bad on purpose. */
export interface BadModel {
  readonly name: string;
  /** Whether it must be red without a baseline, too. */
  readonly isUseless: boolean;
  /** `undefined` where the world has no such model. */
  readonly make: (good: Answering, world: World, parts: Parts) => Answering | undefined;
}

/** Of a part of the label range in the reference. */
const slip = 0.2;

export const badRegressors: readonly BadModel[] = [
  {
    name: 'constant',
    isUseless: true,
    make: (good, _, parts) => spoil(good, 1, constant([meanOf(labelsOf(parts))])),
  },
  {
    name: 'labels shuffled',
    isUseless: true,
    make: (good, _, parts) => spoil(good, 1, mixUp(labelsOf(parts))),
  },
  {
    name: 'turned around the mean',
    isUseless: true,
    make: (good, _, parts) => spoil(good, 1, mirror(meanOf(labelsOf(parts)))),
  },
  ...[5, 10, 20].map((percent): BadModel => ({
    name: `noise of ${percent} % of the label range`,
    isUseless: false,
    make: (good, _, parts) => spoil(good, 1, blur((percent / 100) * spanOf(labelsOf(parts)))),
  })),
  {
    name: 'one slice biased',
    isUseless: false,
    make: (good, { targets }, parts) => {
      const [column] = targets?.slices ?? [];
      if (column === undefined) return undefined;
      const { reference } = parts;
      return spoil(
        good,
        1,
        shift(slip * spanOf(labelsOf(parts))),
        hasValue(column, sliceOf(reference, column)),
      );
    },
  },
];

function labelsOf({ reference }: Parts): readonly number[] {
  const place = placeOf(reference, labelColumn);
  return reference.cells.map((row) => Number(row[place])).filter(Number.isFinite);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function spanOf(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}
