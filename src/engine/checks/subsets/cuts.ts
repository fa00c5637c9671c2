import type { Codes } from '../../data/columns/codes.js';

/** How the rows of one or more samples fall into pieces: values of a category, or intervals of numbers. */
export interface Cuts {
  /** Per sample and row its piece, −1 for none. */
  readonly codes: readonly Codes[];
  /** How many pieces there are. */
  readonly count: number;
  /** So many of the first pieces are intervals in ascending order, of which neighbours may be joined. */
  readonly intervals: number;
  /** Of the pieces `first` to `last` together. */
  nameOf(first: number, last: number): string;
}
