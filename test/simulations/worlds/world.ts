import type { ModelTask } from '../../../src/domain/vocabulary.js';
import type { RandomStream } from '../../../src/statistics/random.js';

/** A data file before it is written: all cells as text, "" for null. */
export interface Rows {
  readonly names: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

/** Rows of one population, none of them in two parts. */
export interface Parts {
  /** What the model learns from; the gate does not see it. */
  readonly training: Rows;
  readonly reference: Rows;
  readonly evaluation: Rows;
}

export const dataKinds = ['binary', 'multi-class', 'text', 'regression'] as const;
export type DataKind = (typeof dataKinds)[number];

/** Where a population's rows come from. The last column is the label, called `class`. */
export interface World {
  readonly name: string;
  readonly kind: DataKind;
  readonly isGenerated: boolean;
  readonly task: ModelTask;
  /** Empty where the label is a number. */
  readonly classNames: readonly string[];
  readonly textColumn?: string;
  /** Ids and dates, which a model has no use for. */
  readonly unused: readonly string[];
  /** `rowCount` rows each of reference and evaluation; throws RangeError when the world has fewer. */
  readonly draw: (rowCount: number, random: RandomStream) => Parts;
  /** Columns to plant defects in; absent where none are planted. */
  readonly targets?: Targets;
}

export interface Targets {
  /** Numbers that the label depends on, without a null. */
  readonly numbers: readonly string[];
  /** Numbers that go with another column, so that it shows when they lose their rows. */
  readonly related: readonly string[];
  /** Categories with frequencies that differ, without a null. */
  readonly categories: readonly string[];
  /** Two columns of numbers that a careless join mixes up. */
  readonly swapped: readonly [string, string];
  /** A category with values of at least a tenth of the rows. */
  readonly slices: readonly string[];
}

export const labelColumn = 'class';

/** The place of a column. Throws RangeError when there is none of that name. */
export function placeOf({ names }: Rows, name: string): number {
  const place = names.indexOf(name);
  if (place < 0) throw new RangeError(`There is no column "${name}".`);
  return place;
}

/** The columns that a model of this world learns from. */
export function inputsOf({ unused }: World, { names }: Rows): readonly string[] {
  return names.filter((name) => name !== labelColumn && !unused.includes(name));
}
