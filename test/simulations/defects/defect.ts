import type { RandomStream } from '../../../src/statistics/random.js';
import type { Answering } from '../models/train-model.js';
import type { ForestSettings } from '../models/forest.js';
import type { DataKind, Parts, Rows, Targets, World } from '../worlds/world.js';

/** A way in which data, labels or a model go wrong, and who is to notice. */
export interface Defect {
  readonly name: string;
  readonly kinds: readonly DataKind[];
  /** Test types that tell of it rightly; one that ends in `*` by its beginning. */
  readonly accepts: readonly string[];
  /** Whether it must be an alert, not just a finding. */
  readonly isGross: boolean;
  readonly plant: (site: Site) => Planted | Promise<Planted>;
}

/** Where a defect is planted. */
export interface Site {
  readonly world: World;
  readonly targets: Targets;
  readonly parts: Parts;
  /** The sensible model. */
  readonly answer: Answering;
  readonly random: RandomStream;
  /** 1 = the defect as its name says, 0.5 = half of it. */
  readonly size: number;
  /** The same kind of model learnt from other rows. */
  readonly train: (rows: Rows, forest?: ForestSettings) => Promise<Answering>;
}

export interface Planted {
  readonly parts: Parts;
  readonly answer: Answering;
  /** A finding must name one of them; empty where there is no column to name. */
  readonly columns: readonly string[];
}

/** Tables with classes to predict. */
export const tabular: readonly DataKind[] = ['binary', 'multi-class'];
/** Tables, whatever is to be predicted. */
export const anyTable: readonly DataKind[] = [...tabular, 'regression'];
