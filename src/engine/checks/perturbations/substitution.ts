import type { Feature } from '../../data/dataset.js';
import type { Column } from '../../data/columns/column.js';
import type { Cell } from '../../data/table.js';
import type { NoValues, Shape } from '../../contract/parameter.js';

/** How to corrupt one column. */
export interface Corruption {
  /** Rows with other cells are not simulated: they are null or abnormal already. */
  readonly isClean: (cell: Cell) => boolean;
  /** What takes a clean cell's place. When there are several ways, the one that does most harm counts. */
  readonly substitutes: readonly ((cell: Cell) => Cell)[];
  /** For each of them, where it is far out: the farthest value on its side that is still ordinary. */
  readonly ordinaryExtremes?: readonly Cell[];
}

/** A way to corrupt columns, learned from the reference data. */
export interface Substitution<Own = NoValues> {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all these tests have. */
  readonly params: Shape<Own>;
  /** `undefined` when the test does not apply to such a column. */
  readonly learn: (feature: Feature, reference: Column, own: Own) => Corruption | undefined;
  /** Why there is no case at all, when the test applies to no column. */
  readonly noColumn: string;
}
