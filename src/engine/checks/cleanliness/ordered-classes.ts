/** The classes of rows in the order of one number. */
export interface OrderedClasses {
  /** Class index per row. */
  readonly classes: Int32Array;
  readonly classCount: number;
  /** How many rows before each place are of the second class, one more than there are rows; where there are two classes. */
  readonly onesBefore?: Int32Array | undefined;
}

/** Counted once for all ranges of rows that are looked at. */
export function orderClasses(classes: Int32Array, classCount: number): OrderedClasses {
  if (classCount !== 2) return { classes, classCount };
  const onesBefore = new Int32Array(classes.length + 1);
  let ones = 0;
  for (let row = 0; row < classes.length; row++) onesBefore[row + 1] = ones += classes[row] ?? 0;
  return { classes, classCount, onesBefore };
}

/** The rows from..to by class. */
export function countClasses(
  { classes, classCount, onesBefore }: OrderedClasses,
  from: number,
  to: number,
): Int32Array {
  if (onesBefore) {
    const ones = (onesBefore[to] ?? 0) - (onesBefore[from] ?? 0);
    return Int32Array.of(to - from - ones, ones);
  }
  const counts = new Int32Array(classCount);
  for (let row = from; row < to; row++) counts[classes[row] ?? 0] = (counts[classes[row] ?? 0] ?? 0) + 1;
  return counts;
}
